import type { DurationUnit, DurationValue } from "../../model/offer.js";
import { matchesIn } from "../../text/matches-in.js";
import { parseNumber } from "../../text/numbers.js";
import { compiled, spaced } from "../../text/phrase.js";
import { LEAST, MOST, NUMBER_WORD, UNITS } from "./lexicon.js";

const DIGITS = "\\d{1,3}(?:[.,]\\d)?";
/** "6 (six)", "six (6)": what stands in brackets says the same again. */
const NUMBER = `(?:${DIGITS}(?: ?\\([a-z -]{2,16}\\))?|${NUMBER_WORD}(?: ?\\(\\d{1,3}\\))?)`;
const UNIT = `(?:${Object.keys(UNITS).join("|")})(?:\\(s\\))?`;
const NEXT_UNIT = `[ -]?${UNIT}`;
const LIMIT_BEFORE = `(?:(?:d'|de |pour )?(?:environ|env\\.?|~|${LEAST.before}|${MOST.before})(?: de| d')? ?)?`;
const LIMIT_AFTER = `(?:[ ,(]{1,2}(?:environ|${LEAST.after}|${MOST.after})(?![a-z]| ?:? ?\\d))?`;

/** "8 semaines (L3) à 6 mois (M2)": a word on who, in brackets. */
const ASIDE = "(?: ?\\([^()\\n]{1,16}\\)(?= (?:a|jusqu'a) ))?";
/** "min. 3 mois, max. 6 mois", "3 mois minimum à 6 mois maximum": a range with both its limits. */
const AND = " ?(?:[,/-] ?)?(?:et |a )?";
const PAIR = `(?:de |d'|pour )?(?:minimale?|${LEAST.before})(?: de)? ${NUMBER}(?:${NEXT_UNIT})?${AND}(?:maximale?|${MOST.before})(?: de)? ${NUMBER}${NEXT_UNIT}|${NUMBER}(?:${NEXT_UNIT})? (?:${LEAST.after})(?:${AND}| ?\\()${NUMBER}${NEXT_UNIT} (?:${MOST.after})`;
const RANGE = `(?:entre|between) ${NUMBER}(?:${NEXT_UNIT})? (?:et|and|a) ${NUMBER}${NEXT_UNIT}`;
/** Opening a line it is a bullet. */
const DASH = "\\x20?[-/]";
const SPAN = `${NUMBER}(?:${NEXT_UNIT}${ASIDE})?(?:, ?${NUMBER})?(?:${DASH}| ?(?:a|ou|to|or|au|voire|jusqu'a)) ?(?:un |un maximum de )?${NUMBER}${NEXT_UNIT}`;
const SINGLE = `${NUMBER}${NEXT_UNIT}(?: et demie?| ?(?:1/2|½))?`;

/** "Master 2 - 6 mois", "Paris 3 – 6 mois": the first number belongs to the word before it. */
const NOT_AFTER =
  "(?<![a-z0-9.,/+°-])(?<!(?:master|licence|niveau|semestre|bac|annee|lyon|paris|rennes|rang|indice|echelon|phase|lot) )";

/** Source of a pattern for a length of time, with its limits ("4 à 6 mois environ"), folded. */
export const LENGTH = spaced(
  `${NOT_AFTER}(?:${PAIR}|${LIMIT_BEFORE}(?:${RANGE}|${SPAN}|${SINGLE})(?![a-z0-9])${LIMIT_AFTER})(?![a-z0-9])`,
);
/** Source of a pattern for one or two numbers without a unit ("5-6"). */
export const NUMBERS = spaced(`${DIGITS}(?:(?:${DASH}| ?(?:a|ou)) ?${DIGITS})?`);

const UNITS_BY_WORD = new Map(
  Object.entries(UNITS).map(([pattern, unit]) => [pattern.replace(/[(\\].*/, ""), unit]),
);
const PART = compiled(spaced(`(${NUMBER})(${NEXT_UNIT})?(?![b-z0-9]|a(?! ?\\d))`), "g");
const HALF = compiled(spaced(" (?:et demie?)| ?(?:1/2|½)"));
const AT_LEAST = compiled(spaced(`(?:^|[ '])(?:${LEAST.before})|[ (](?:${LEAST.after})`));
const AT_MOST = compiled(spaced(`(?:^|[ '])(?:${MOST.before})|[ (](?:${MOST.after})`));
const DAYS: Readonly<Record<DurationUnit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** How many of the smaller unit the larger one holds, months reckoned as 52 / 12 weeks. */
const STEPS: Readonly<Record<string, number>> = {
  "month year": 12,
  "day week": 7,
  "day month": 30,
  "week month": 52 / 12,
  "week year": 52,
};

interface Part {
  readonly amount: number;
  readonly unit: DurationUnit | null;
}

/** What the words before a length, or the form that it stands in, say of it. */
export interface LengthHints {
  /** "Durée minimale :", "d'une durée maximale de". */
  readonly lead?: string;
  /** The unit of numbers that have none of their own. */
  readonly unit?: DurationUnit;
}

/** The value of a text that {@link LENGTH} matches. */
export function parseLength(text: string, hints: LengthHints = {}): DurationValue | null {
  const whole = text.replace(HALF, "");
  const parts = matchesIn(PART, whole)
    .map(readPart)
    .filter((part) => part !== null);
  const last = parts[parts.length - 1];
  const unit = last?.unit ?? hints.unit;
  if (!last || !unit) return null;
  const half = whole === text ? 0 : 0.5;
  const first = parts[0] as Part;
  if (parts.length === 1) return withLimits(text, hints.lead ?? "", last.amount + half, unit);
  return between(first, { ...last, unit }, /[a-z] ?\//.test(text));
}

function readPart(match: RegExpMatchArray): Part | null {
  const words = (match[1] ?? "").replace(/ ?\(.*/, "");
  const amount = parseNumber(words);
  if (amount === null) return null;
  const word = (match[2] ?? "").replace(/^[\s-]|\(s\)$|\.$/g, "");
  const unit = UNITS_BY_WORD.get(word);
  return unit ? { amount: amount * unit.times, unit: unit.unit } : { amount, unit: null };
}

function withLimits(
  text: string,
  lead: string,
  amount: number,
  unit: DurationUnit,
): DurationValue | null {
  if (!(amount > 0)) return null;
  if (AT_LEAST.test(text) || /minim/.test(lead)) return toValue(amount, null, unit);
  if (AT_MOST.test(text) || /maxim/.test(lead)) return toValue(null, amount, unit);
  return toValue(amount, amount, unit);
}

function between(
  first: Part,
  last: Part & { unit: DurationUnit },
  isSlashed: boolean,
): DurationValue | null {
  const from = first.unit ?? last.unit;
  // "1 semaine / 2 semaines": the rhythm of an apprentice between firm and school.
  const areRhythm = first.unit === last.unit && (last.unit === "week" || last.unit === "day");
  if (first.amount <= 0 || (areRhythm && isSlashed)) return null;
  // "Paris 15 - 6 mois": where the first is no smaller, it is no part of a range.
  if (first.amount * DAYS[from] >= last.amount * DAYS[last.unit]) {
    return toValue(last.amount, last.amount, last.unit);
  }
  if (from === last.unit) return toValue(first.amount, last.amount, from);
  const max = Math.round(last.amount * (STEPS[`${from} ${last.unit}`] ?? 0));
  return max > 0 ? toValue(first.amount, max, from) : toValue(null, last.amount, last.unit);
}

/** A duration with its ISO 8601 form: `P6M`, `P4M/P6M`, open sides as `P4M/..` and `../P2M`. */
export function toValue(
  min: number | null,
  max: number | null,
  unit: DurationUnit,
  derived = false,
): DurationValue {
  const [low, high] = [min, max].map((side) => (side === null ? ".." : isoPart(side, unit)));
  return { min, max, unit, iso: low === high ? (low as string) : `${low}/${high}`, derived };
}

function isoPart(amount: number, unit: DurationUnit): string {
  if (unit === "year" && !Number.isInteger(amount)) {
    return `P${Math.floor(amount)}Y${Math.round((amount % 1) * 12)}M`.replace("P0Y", "P");
  }
  return `P${amount}${unit[0]?.toUpperCase()}`;
}
