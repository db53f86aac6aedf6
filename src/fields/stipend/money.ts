import type { Range } from "../../model/offer.js";
import { matchesIn } from "../../text/matches-in.js";
import { NUMBER_WORDS, parseNumberDigits, parseNumberWords } from "../../text/numbers.js";
import { compiled } from "../../text/phrase.js";
import { CURRENCIES } from "./lexicon.js";

/** A sum as written: one amount has equal sides. */
export interface Money extends Range {
  readonly min: number;
  readonly max: number;
  /** ISO 4217; null where the text names none ("45k"). */
  readonly currency: string | null;
}

const CURRENCY = CURRENCIES.map(([pattern]) => pattern).join("|");
const SIGN = "(?:€|\\$|£|chf|eur(?![a-z])|usd|gbp)\\x20?";
const NUMBER =
  "(?:\\d{1,3}(?:[\\x20.',¿]\\d{3}){1,3}(?!\\d)(?:[.,]\\d{1,2})?|\\d{1,6}(?:[.,]\\d{1,2})?)(?!\\d)(?:\\.-)?";
const THOUSANDS = "k\\x20?(?:€uros?|€|euros?|eur(?![a-z])|e(?![a-z])|chf|\\$|£)|k(?![a-z0-9€$£])";
const UNIT = `\\x20?(?:${THOUSANDS}|(?:€|eur)\\d{2}(?!\\d)|${CURRENCY})`;
const ANY = `(?:${SIGN})?${NUMBER}(?:${UNIT})?`;
const WITH_UNIT = `(?:${SIGN}${NUMBER}(?:${UNIT})?|${NUMBER}${UNIT})`;
/** Not a bare "h" or "mois": "39h - 2 100 €" is no range. */
const BETWEEN =
  "(?:(?:[ \\n]{0,2}(?:bruts?|nets?|par mois|par an|de l'heure|mensuels?|annuels?)|[ \\n]?/ ?(?:mois|an|h|heure))(?![a-z])){0,3}";
const NEXT_SUM = "[^\\d\\n]{1,12}\\d[\\d .,]{0,9}(?:k ?)?(?:€|euros?)[^\\d\\n]{0,10}";
const YEARLY = "(?:an(?![a-z])|annuel)";
/** "2 000 € par mois ou 24 000 € par an" is one pay told twice, and no range. */
const TOLD_TWICE = `(?![^\\d\\n]{0,16}(?:(?:mois|mensuel)${NEXT_SUM}${YEARLY}|(?:heure|horaire|/ ?h)${NEXT_SUM}(?:jour|j(?![a-z])|mois|mensuel|${YEARLY})))`;
/** A dash that opens a line is a bullet. */
const DASH = "\\x20?-";
const JOIN = `(?:${DASH}|[ \\n]?(?:a|/|et|ou|jusqu'a|e|to|and|\\?a?\\??))[ \\n]?(?:un maximum de |maximum |environ )?`;

/** Not "M2 600 €" or "Bac+5 600 €"; "Rémunération45K€" where a site lost the space. */
const APART =
  "(?:(?<![a-z0-9.,€+])(?<!(?:master|licence|niveau|annee|bac|indice|majore|i\\.?[mb]\\.?|coef\\.?|coefficient|echelon) )|(?<=remuneration|salaire|gratification|a partir de|entre))";

/** "… juillet 2025 - 12,10 €": a year before a dash and a small sum ends a date. */
const NO_DATE = "(?!20\\d\\d ?- ?\\d{1,3}(?:[.,]\\d{1,2})?\\x20?€)";

/** Source of a pattern for a sum or a range of sums with its currency, folded. */
export const MONEY =
  `(?=[\\d€$£ceug])${APART}${NO_DATE}(?:${ANY}${TOLD_TWICE}${BETWEEN}${JOIN}${WITH_UNIT}` +
  `|${WITH_UNIT}(?:${DASH}|[ \\n]?(?:a|/|et))[ \\n]?${NUMBER}(?![\\w%€]|[ \\n]?(?:mois|ans?|h|heures?|jours?|semaines?|km|min|minutes|postes?|places?|personnes|%|m€?|millions?|milliards?)(?![a-z]))` +
  `|${WITH_UNIT})`;
/** The same for bare numbers: only labels and rates make sums of them. */
export const BARE_MONEY = `(?=\\d)(?<![a-z0-9.,€/-])${NUMBER}(?:(?:${DASH}|[ ]?(?:a|et))[ ]?${NUMBER})?`;
/** "six cents euros". */
export const WORD_MONEY = `(?<![a-z])${NUMBER_WORDS}[ \\n](?:d')?euros`;

const PART = compiled(`(${SIGN})?(${NUMBER})(${UNIT})?`, "g");
const CODES = CURRENCIES.map(([pattern, code]) => [compiled(pattern), code] as const);
/** How far the ends of one range may lie apart. */
const WIDEST = 6;

const RATE = /\/ ?h|de l'heure/;

interface Part {
  readonly amount: number;
  readonly thousands: boolean;
  readonly currency: string | null;
}

/** The sum that a text matched by one of the patterns above states. */
export function parseMoney(text: string): Money | null {
  const parts = matchesIn(PART, text)
    .map(readPart)
    .filter((part) => part !== null);
  const last = parts[parts.length - 1];
  if (!last) return null;
  const first = parts[0] as Part;
  const currency = last.currency ?? first.currency;
  const most = value(last, last.thousands || first.thousands);
  if (parts.length === 1) return { min: most, max: most, currency };
  const least = shareThousands(value(first, first.thousands || last.thousands), most);
  // "40 $/h jusqu'à 22 000 $": a limit of another kind, and no end of a range.
  if (least * WIDEST < most && RATE.test(text)) return { min: least, max: least, currency };
  // "Bac+3 à 1 200 €", "le 15 - 900 €": too far apart to be one range.
  if (least > most || least * WIDEST < most) return { min: most, max: most, currency };
  return { min: least, max: most, currency };
}

/** The sum that a number in words states. */
export function parseWordMoney(text: string): Money | null {
  const words = text.replace(/[ \n](?:d')?euros$/, "").replace(/\n/g, " ");
  const amount = parseNumberWords(words);
  return amount === null ? null : { min: amount, max: amount, currency: "EUR" };
}

function readPart([, sign, digits, unit]: RegExpMatchArray): Part | null {
  const amount = parseNumberDigits((digits ?? "").replace(".-", "").replace(/¿/g, ""));
  if (amount === null) return null;
  const cents = /\d{2}$/.exec(unit ?? "");
  const mark = `${sign ?? ""} ${unit ?? ""}`;
  const thousands = /^\s?k/.test(unit ?? "");
  const currency = thousands && /ke$/.test(unit ?? "") ? "EUR" : currencyIn(mark);
  return { amount: cents ? amount + Number(cents[0]) / 100 : amount, thousands, currency };
}

function currencyIn(mark: string): string | null {
  return CODES.find(([pattern]) => pattern.test(mark))?.[1] ?? null;
}

/** "45 à 55 000 €": the thousands are told once, for both ends. */
function shareThousands(least: number, most: number): number {
  const isShort = least >= 10 && least < 1000 && most >= 10_000 && most % 100 === 0;
  const whole = least * 1000;
  return isShort && whole < most && whole * 2.5 > most ? whole : least;
}

function value(part: Part, thousands: boolean): number {
  // "30k - 35 000 €": a number that is thousands already is not multiplied again.
  return thousands && part.amount < 1000 ? Math.round(part.amount * 1000) : part.amount;
}
