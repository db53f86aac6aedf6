import { parseNumber } from "../../../text/numbers.js";
import { dayNumber, daysInMonth, mondayOf, partsOfNumber } from "../calendar.js";
import type { DateParser, Reading } from "./parser.js";
import { onDays } from "./relative.js";
import { dated } from "./words.js";

/** Weeks, months, quarters and years counted from the one that today is in. */

type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "semester" | "year";

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ["weekend", /^week-?end/],
  ["week", /^(?:semaine|week)/],
  ["month", /^mo/],
  ["quarter", /^(?:trim|quar)/],
  ["semester", /^semestre/],
  ["year", /^(?:an|year)/],
];
const UNIT = "semaine|week-?end|mois|trimestre|semestre|annee|an";
const ENGLISH_UNIT = "week-?end|week|month|quarter|year";
const NEXT = "prochaine?s?|suivante?s?|qui vient|a venir|d'apres";
const LAST = "derniere?s?|passee?s?|precedente?s?|ecoulee?s?|d'avant";

export const unitOf = (word: string): Unit =>
  UNITS.find(([, pattern]) => pattern.test(word))?.[0] ?? "day";
const AHEAD = dated(`^(?:${NEXT}|next|coming)$`);
const BEHIND = dated(`^(?:${LAST}|last|past|previous)$`);
export const stepOf = (word: string): -1 | 0 | 1 =>
  AHEAD.test(word) ? 1 : BEHIND.test(word) ? -1 : 0;

/** The week, month, … that lies so many away from today's. */
export function stretch(unit: Unit, steps: number, today: number): Reading {
  const monday = mondayOf(today);
  const { year, month } = partsOfNumber(today);
  switch (unit) {
    case "day":
      return onDays(today + steps, today + steps);
    case "week":
      return onDays(monday + 7 * steps, monday + 7 * steps + 6);
    case "weekend": {
      // On a Wednesday "ce week-end" and "le week-end prochain" are mostly the same one.
      const saturday = monday + 5 + 7 * (steps > 0 && today < monday + 5 ? 0 : steps);
      return onDays(saturday, saturday + 1);
    }
    case "year":
      return { start: { year: year + steps }, tags: ["relative:yes", "precision:year"] };
    default:
      return months(unit, year * 12 + month - 1, steps);
  }
}

function months(unit: "month" | "quarter" | "semester", now: number, steps: number): Reading {
  const length = { month: 1, quarter: 3, semester: 6 }[unit];
  const first = (Math.floor(now / length) + steps) * length;
  const start = { year: Math.floor(first / 12), month: (first % 12) + 1 };
  const tags = ["relative:yes", `precision:${unit}`, `last:${start.month + length - 1}`];
  return { start, tags };
}

/** "La semaine prochaine", "ce mois-ci", "l'an dernier", "next week". */
export const oneStretch: DateParser = {
  id: "one-stretch",
  sees: ["relative"],
  pattern: dated(
    `\\b(?:(?:ce|cet|cette) (${UNIT})(?:-ci| ci)?\\b`,
    `|(?:(?:la |le |l')?(${UNIT}) (${NEXT}|${LAST})|(?:la |le |l')(${UNIT}) en cours)\\b`,
    `|(?:la |le )(prochaine?|derniere?|precedente?) (${UNIT})\\b(?! (?:de|d'|du|des)\\b)`,
    `|(this|next|last|coming|past|previous) (${ENGLISH_UNIT})\\b)`,
  ),
  read([, current, unit, turn, going, turnFirst, unitBehind, english, englishUnit], { today }) {
    const word = (current ?? unit ?? going ?? unitBehind ?? englishUnit) as string;
    if (/s$/.test(turn ?? "")) return null;
    return stretch(unitOf(word), stepOf(turn ?? turnFirst ?? english ?? ""), today());
  },
  examples: [
    "la semaine prochaine",
    "ce mois-ci",
    "l'an dernier",
    "cette annee",
    "next week",
    "le prochain trimestre",
  ],
  counterExamples: ["la derniere annee de master", "les mois suivants", "la semaine"],
};

const MANY = "\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze";
const UNITS_PLURAL = "jours|semaines|mois|trimestres|semestres|ans|annees";

/** "Les trois prochaines semaines", "les 5 derniers jours". */
export const manyStretches: DateParser = {
  id: "many-stretches",
  sees: ["relative"],
  pattern: dated(
    `\\b(?:les |ces |des |aux )?(${MANY}) (?:(${NEXT}|${LAST}) (${UNITS_PLURAL})`,
    `|(${UNITS_PLURAL}) (${NEXT}|${LAST}))\\b`,
  ),
  read([, number, turn, unit, unitFirst, turnBehind], { today }) {
    const count = parseNumber(number as string) ?? 1;
    const step = stepOf((turn ?? turnBehind) as string);
    const kind = unitOf((unit ?? unitFirst) as string);
    const [first, last] = step > 0 ? [1, count] : [-count, -1];
    return onDays(firstDay(stretch(kind, first, today())), lastDay(stretch(kind, last, today())));
  },
  examples: ["les trois prochaines semaines", "les 5 derniers jours", "les deux mois a venir"],
  counterExamples: ["les trois semaines", "les prochains jours"],
};

/** First day of what {@link stretch} gives. */
function firstDay({ start, tags }: Reading): number {
  const { year = 0, month = 1, day = 1 } = start;
  const span = tags?.find((tag) => tag.startsWith("moving:span"));
  return span ? Number(span.split(" ")[1]) : dayNumber(year, month, day);
}

function lastDay({ start, tags }: Reading): number {
  const span = tags?.find((tag) => tag.startsWith("moving:span"));
  if (span) return Number(span.split(" ")[2]);
  const { year = 0, month = 12 } = start;
  const last = Number(tags?.find((tag) => tag.startsWith("last:"))?.slice(5) ?? month);
  return dayNumber(year, last, daysInMonth(year, last));
}
