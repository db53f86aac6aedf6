import { anyOf, either, ORDINALS, PARTS } from "../lexicon.js";
import type { DateParser } from "./parser.js";
import { dated, YEAR, yearIn } from "./words.js";

/** Quarters, semesters, weeks of the year, years. */

const NAMES = "semestre|sem\\.|trimestre|trim\\.|quarter|semester|half(?= of)";
const SHARE = `(?:(${anyOf(Object.keys(ORDINALS))}) (${NAMES})|([tsqh])([1-4])|([1-4])([ts]))`;
const KIND = "(?:universitaire |scolaire |academique |civile )?";

export const share: DateParser = {
  id: "share",
  sees: ["share", "year"],
  pattern: dated(
    `\\b${SHARE}(?: ?-? ?(?:de |du |of )?(?:l'annee )?${KIND}(${YEAR}))?(?![\\w/]|-\\d)`,
  ),
  read([, ordinal, name, letter, digit, digitFirst, letterBehind, year]) {
    if (!name && !year) return null;
    const isSemester = /^[sh]/.test(name ?? letter ?? letterBehind ?? "");
    const nth = ordinal ? (ORDINALS[ordinal] ?? 0) : Number(digit ?? digitFirst);
    const months = isSemester ? 6 : 3;
    if (nth < 1 || nth * months > 12) return null;
    const tags = [`precision:${isSemester ? "semester" : "quarter"}`, `last:${nth * months}`];
    if (!year) tags.push("weak:words");
    return { start: { month: (nth - 1) * months + 1, ...yearIn(year) }, tags };
  },
  examples: [
    "1er semestre 2022",
    "t2 2023",
    "troisieme trimestre de 2023",
    "iie semestre 2019",
    "s1-2024",
    "3t 2019",
    "1er sem. 2021",
  ],
  counterExamples: ["3t de sable", "5e trimestre 2023", "t2", "3e semestre 2023", "s1 2024-2025"],
};

export const weekOfYear: DateParser = {
  id: "week-of-year",
  sees: ["share", "year"],
  pattern: dated(
    `(?:\\bsem(?:aine|\\.) (?:n° ?)?(\\d{1,2})(?:,? (?:de |de l'annee )?(${YEAR}))?`,
    `|\\bs ?(\\d{2}) (${YEAR})|(?<![\\d-])(${YEAR})-?w(\\d{2}))`,
    "(?![\\w/€%]|[.,-]\\d| ?(?:h|jours?|%|€|\\d))",
  ),
  read([, digits, yearOf, short, yearOfShort, isoYear, isoWeek]) {
    const week = Number(digits ?? short ?? isoWeek);
    const year = yearOf ?? yearOfShort ?? isoYear;
    if (week < 1 || week > 53) return null;
    const start = { month: Math.min(12, Math.ceil(week / 4.35)), day: 15, ...yearIn(year) };
    return { start, tags: [`moving:week ${week}`, ...(year ? [] : ["weak:words"])] };
  },
  examples: ["semaine 12", "semaine 12 de 2020", "semaine n° 7", "s32 2019", "2019-w12"],
  counterExamples: ["s1 2024", "semaine 35 h", "semaine 54", "une semaine 2,5 jours"],
};

const COUNTED = either(
  "€|k€|eur|euros|%|m2|m²|ha|habitants|km|personnes|salaries|salariees|eleves|agents|adherents",
  "beneficiaires|heures|h\\b",
);

export const year: DateParser = {
  id: "year",
  sees: ["year", "figures"],
  pattern: dated(
    `(?<![\\d/.,€-]|n°|n° |ref )\\b(?:(en|annee|l'an|courant|${anyOf(Object.keys(PARTS))})`,
    `[ -](?:de |d')?(?:(?:l')?annee )?${KIND})?(${YEAR})(?: ?[-/] ?((?:19|20)?\\d\\d))?`,
    `(?![\\d/%€'+-]|[.,]\\d| ?(?:${COUNTED}))`,
  ),
  read([, word, first, last], { before }) {
    if (/\bannees $/.test(before) && first?.endsWith("0")) return null;
    const part = word === undefined ? undefined : PARTS[word];
    const tags = ["precision:year", ...(part ? [`part:${part}`] : [])];
    if (!word) tags.push("weak:figures");
    const start = { year: Number(first) };
    if (!last) return { start, tags };
    // "1914-18": of the same century.
    const end = { year: Number(last.length === 4 ? last : `${first?.slice(0, 2)}${last}`) };
    return end.year > start.year ? { start, end, tags } : null;
  },
  examples: ["fin 2021", "en 2023", "2025-2026", "annee universitaire 2024/25", "mi-2018"],
  counterExamples: [
    "2000 euros",
    "26000",
    "2015 habitants",
    "1.2015",
    "n° 2015",
    "annees 1990-2000",
  ],
};
