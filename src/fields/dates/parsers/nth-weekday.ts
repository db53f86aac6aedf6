import { anyOf, ORDINALS, WEEKDAYS } from "../lexicon.js";
import type { DateParser } from "./parser.js";
import { dated, MONTH, monthOf, YEAR, yearIn } from "./words.js";

/** A weekend begins on it. */
const SATURDAY = 6;

/** "Le premier lundi de mars", "le dernier week-end d'octobre". */
export const nthWeekday: DateParser = {
  id: "nth-weekday",
  sees: ["month"],
  pattern: dated(
    `\\b(${anyOf([...Object.keys(ORDINALS), "dernier", "last"])}) `,
    `(${anyOf(Object.keys(WEEKDAYS))}|week-?end) (?:de |d'|du mois de |du mois d'|of |in )`,
    `(${MONTH})(?:,? (?:de )?(${YEAR}))?(?!\\w)`,
  ),
  read([, ordinal, weekday, month, year]) {
    const nth = ORDINALS[ordinal as string] ?? 5;
    // The weekend that a month begins in begins with its first Saturday.
    const name = WEEKDAYS[weekday as string] ?? SATURDAY;
    const length = weekday?.startsWith("week") ? 2 : 1;
    const start = { month: monthOf(month as string), day: Math.min(28, 7 * nth), ...yearIn(year) };
    return { start, tags: [`moving:nth ${nth} ${name} ${length}`] };
  },
  examples: [
    "premier lundi de mars 2021",
    "dernier dimanche d'octobre",
    "1er samedi de mai",
    "2e week-end de mai",
  ],
  counterExamples: ["premier lundi du mois", "lundi 1er mars"],
};
