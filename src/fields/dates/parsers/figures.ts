import { isDay } from "../calendar.js";
import type { DateParser } from "./parser.js";
import { dated, WEEKDAY, weekdayIn, YEAR, yearIn } from "./words.js";

/** Dates in figures alone, day first. */

/** What numbers with points stand behind where they are no dates. */
const NUMBERED =
  /(?:version|release|\b(?:v|ip|art|php|java)|article|section|chapitre|python|node) ?\.? ?$/;

/** What a number that a file or an offer goes by stands behind. */
const REFERENCED = /\b(?:ref|reference|n°|numero|dossier|offre)\.?:? ?(?:n° ?)?$/;

/** "04/03-08/03/2019". */
const AFTER_A_DATE = /\d[/.]\d{1,2}(?:[/.]\d{2,4})?-$/;

export const numeric: DateParser = {
  id: "numeric",
  sees: ["figures"],
  pattern: dated(
    `(?<![\\d/.,+]|n°)${WEEKDAY}(?:(\\d{1,2})(?:, ?\\d{1,2}){0,20} ?(au|et|ou)(?: le)? )?(\\d{1,2})\\x20?([/.-]) ?`,
    `(\\d{1,2})\\x20?\\5 ?(${YEAR}|\\d\\d)(?![\\d/]|[.,]\\d|-\\d(?!\\d?[/.]\\d\\d?[/.]))`,
  ),
  read([, weekday, first, joint, day, mark, month, year], { before }) {
    if (mark === "." && NUMBERED.test(before)) return null;
    if (/-$/.test(before) && !AFTER_A_DATE.test(before)) return null;
    const parts = { month: Number(month), ...yearIn(year) };
    if (!isDay(parts.year ?? null, parts.month, Number(day))) return null;
    const last = { ...parts, day: Number(day), ...weekdayIn(weekday) };
    if (!first || Number(first) >= Number(day)) return { start: last };
    return { start: { ...parts, day: Number(first) }, end: last, tags: [`joint:${joint}`] };
  },
  examples: [
    "01/03/2023",
    "1.3.23",
    "01-03-2023",
    "lundi 6 / 3 / 2023",
    "21 ou 22/01/31",
    "3, 4 et 5/02/2025",
  ],
  counterExamples: ["32/01/2020", "04.75.12.03.20", "version 2.1.23", "12/03", "1.300,00"],
};

/** "12 03 2019", as forms ask for it: two figures, two figures, four. */
export const spaced: DateParser = {
  id: "spaced",
  sees: ["year"],
  pattern: dated("(?<![\\d/.,+-]|\\d )(\\d\\d) (\\d\\d) ((?:19|20)\\d\\d)(?! ?\\d|[/.,-]\\d)"),
  read([, day, month, year], { before }) {
    if (REFERENCED.test(before) || /\b(?:tel|fax|mob|siret|siren)\D{0,12}$/.test(before))
      return null;
    const start = { day: Number(day), month: Number(month), ...yearIn(year) };
    return isDay(start.year ?? null, start.month, start.day) ? { start } : null;
  },
  examples: ["12 03 2019", "01 09 2024"],
  counterExamples: ["06 12 03 2019", "12 13 2019", "12 03 2019 44", "1 3 2019"],
};

export const iso: DateParser = {
  id: "iso",
  sees: ["figures", "year"],
  pattern: dated(`(?<![\\d.-])(${YEAR})([-/])(\\d{1,2})\\2(\\d{1,2})(?!\\d|/(?!\\d{4}-))`),
  read([, year, , month, day], { before }) {
    if (/\/$/.test(before) && !/-\d\d\/$/.test(before)) return null;
    const start = { ...yearIn(year), month: Number(month), day: Number(day) };
    return isDay(start.year ?? null, start.month, start.day) ? { start } : null;
  },
  examples: ["2023-03-01", "2023/03/01", "2015-3-3"],
  counterExamples: ["2023-13-01", "2023-03", "12023-03-01"],
};

export const dayMonthNumeric: DateParser = {
  id: "day-month-numeric",
  sees: ["figures"],
  pattern: dated(
    `(?<![\\d/.,+])${WEEKDAY}(?:(\\d{1,2})(?:, ?\\d{1,2}){0,20} ?(au|et|ou)(?: le)? )?(\\d{1,2})/(\\d{1,2})`,
    "(?![\\d/%€h]|[.,]\\d|-\\d(?!\\d?/)| ?(?:h|eur|%|ans|mois|\\d))",
  ),
  read([whole, weekday, first, joint, day, month], { before }) {
    if (/-$/.test(before) && !/\/\d{1,2}-$/.test(before)) return null;
    // "Télétravail jusqu'à 2/5": a day takes an article.
    if (/\bjusqu(?:e|'a) $/.test(before)) return null;
    if (/^(?:24|7)\/7$/.test(whole as string) && !/\b(?:le|du|au) $/.test(before)) return null;
    if (!isDay(null, Number(month), Number(day))) return null;
    const last = { month: Number(month), day: Number(day), ...weekdayIn(weekday) };
    const tags = weekday ? [] : ["weak:figures"];
    if (!first || Number(first) >= Number(day)) return { start: last, tags };
    const start = { month: Number(month), day: Number(first) };
    return { start, end: last, tags: [...tags, `joint:${joint}`] };
  },
  examples: ["1/03", "21/01", "lundi 8/2", "10 et 11/07", "8, 9 et 10/07"],
  counterExamples: ["12/20", "35/39 h", "24/7", "1/25 000", "10/12 ans", "jusqu'a 2/5"],
};

export const monthNumeric: DateParser = {
  id: "month-numeric",
  sees: ["figures"],
  pattern: dated(
    // "03/25" is no day of a month, "20/25" no month.
    "(?<![\\d/.,-])(?:(0?[1-9]|1[0-2]) ?[/.-] ?(20\\d\\d)|(0[1-9]|1[0-2])/(19\\d\\d|2[3-9](?! ?(?:[%€h]|mois|ans|sem|pers|part|places|eleves|enfants|points))))",
    "(?![\\d/]|[.-]\\d)",
  ),
  read([, month, year, oldMonth, oldYear], { before }) {
    if (REFERENCED.test(before)) return null;
    const tags = oldYear?.length === 2 ? ["weak:figures"] : [];
    return { start: { month: Number(month ?? oldMonth), ...yearIn(year ?? oldYear) }, tags };
  },
  examples: ["03/2023", "3-2023", "12.2023", "03/25"],
  counterExamples: ["13/2023", "01/03/2023", "3/1999", "12/24 mois", "3/25"],
};

export const isoMonth: DateParser = {
  id: "iso-month",
  sees: ["figures"],
  pattern: dated(`(?<![\\d/.-])(20\\d\\d)-(0[1-9]|1[0-2])(?![\\d/-])`),
  read([, year, month], { before }) {
    // "2010-11" is rather a school year.
    if (REFERENCED.test(before) || Number(year) % 100 === Number(month) - 1) return null;
    return { start: { month: Number(month), ...yearIn(year) } };
  },
  examples: ["2023-04", "2023-12"],
  counterExamples: ["2010-11", "2023-13", "2023-04-01", "ref. 2023-04"],
};
