import type { Parser } from "chrono-node/fr";
import { spaced } from "../../text/phrase.js";
import { fullYear, isDay } from "./calendar.js";
import {
  anyOf,
  ENGLISH_WEEKDAYS,
  HOLIDAYS,
  MONTHS,
  ORDINALS,
  PARTS,
  SEASONS,
  SHORT_MONTHS,
  WEEKDAYS,
} from "./lexicon.js";

/**
 * Our own parsers for chrono's engine, over folded text. What chrono's components cannot say
 * (season, part of a month, weakness) goes along as tags, `key:value`.
 */
type Components = Partial<Record<"year" | "month" | "day" | "weekday", number>>;

interface Reading {
  readonly start: Components;
  readonly end?: Components;
  readonly tags?: readonly string[];
}

const MONTH = `(?:${anyOf(Object.keys(MONTHS))}|(?:${anyOf(Object.keys(SHORT_MONTHS))})\\b\\.?)`;
const YEAR = "(?:19|20)\\d\\d";
const WEEKDAY = `(?:(${anyOf([...WEEKDAYS, ...ENGLISH_WEEKDAYS])}),? (?:le )?)?`;
const NTH = "(?: ?(?:er|ere|eme|nd|rd|st|th|e)\\b)?";
const PART = `(?:(${anyOf(Object.keys(PARTS))}|courant|au cours)(?:[ -](?:du )?(?:mois )?(?:de |d'|du |of )?|-))?`;

const monthOf = (name: string): number => {
  const bare = name.replace(".", "");
  return MONTHS[bare] ?? SHORT_MONTHS[bare] ?? 0;
};
const isShort = (name: string): boolean => !(name in MONTHS);
const weekdayOf = (name: string | undefined): Components => {
  if (!name) return {};
  const french = WEEKDAYS.indexOf(name);
  return { weekday: french >= 0 ? french : ENGLISH_WEEKDAYS.indexOf(name) };
};
const yearOf = (digits: string | undefined): Components =>
  digits ? { year: fullYear(digits.replace("'", "")) } : {};

/** A chrono parser of a pattern (with `d`-less groups) and a reading of its match. */
function parser(source: string, read: (match: RegExpMatchArray) => Reading | null): Parser {
  const pattern = new RegExp(spaced(source));
  return {
    pattern: () => pattern,
    extract(context, match) {
      const index = match.index ?? 0;
      // chrono searches on in the rest of the text, where lookbehinds see no letter before it.
      if (isInside(context.text, index)) return null;
      const reading = read(match);
      if (!reading) return null;
      const result = context.createParsingResult(index, match[0], reading.start, reading.end);
      for (const tag of reading.tags ?? []) result.addTag(tag);
      return result;
    },
  };
}

/** Whether a match begins in the middle of a word or number. */
const isInside = (text: string, index: number): boolean =>
  index > 0 && /\w/.test(text[index - 1] as string) && /\w/.test(text[index] as string);

/** "1er mars 2023", "lundi 14 mars", "9 et 10 mars", "du 5 au 7 mai 2023", "1er mars 23". */
const dayMonth = parser(
  `(?<![\\d/.,-])${WEEKDAY}(?:(\\d{1,2})${NTH} ?(au|et(?: le)?|ou(?: le)?|a|-|/|to|and|or|\\+) ?${WEEKDAY}(?:le )?)?(\\d{1,2})${NTH} ?(?:de |du mois de |of )?(${MONTH})(?:,? (?:de )?(?:l'annee )?(${YEAR}|'\\d\\d|2\\d(?=[ .,;)]*(?:$|\\n|\\))))|[-/](${YEAR}|\\d\\d))?(?![\\d])`,
  ([, weekday, first, joint, weekday2, day, month, year, year2]) => {
    const components = { month: monthOf(month as string), ...yearOf(year ?? year2) };
    if (!isDay(components.year ?? null, components.month, Number(day))) return null;
    const last = { ...components, day: Number(day), ...weekdayOf(weekday2 ?? weekday) };
    if (!first) return { start: last };
    if (!isDay(components.year ?? null, components.month, Number(first))) return null;
    return {
      start: { ...components, day: Number(first), ...weekdayOf(weekday) },
      end: last,
      tags: [`joint:${joint}`],
    };
  },
);

/** "March 1, 2023", "March 1st 2023". */
const monthDay = parser(
  `${WEEKDAY}\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${YEAR}))(?!\\d)`,
  ([, weekday, month, day, year]) => {
    const components = { month: monthOf(month as string), day: Number(day), ...yearOf(year) };
    if (!isDay(components.year ?? null, components.month, components.day)) return null;
    return { start: { ...components, ...weekdayOf(weekday) } };
  },
);

/** "01/03/2023", "1.3.23", "01-03-2023", "21 ou 22/01/31". */
const numeric = parser(
  `(?<![\\d/.,+-]|n°)${WEEKDAY}(?:(\\d{1,2}) ?(au|et(?: le)?|ou(?: le)?) ?)?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\5 ?(${YEAR}|\\d\\d)(?![\\d/]|[.,-]\\d)`,
  ([, weekday, first, joint, day, , month, year]) => {
    const components = { month: Number(month), ...yearOf(year) };
    if (!isDay(components.year ?? null, components.month, Number(day))) return null;
    const last = { ...components, day: Number(day), ...weekdayOf(weekday) };
    if (!first || Number(first) >= Number(day)) return { start: last };
    return { start: { ...components, day: Number(first) }, end: last, tags: [`joint:${joint}`] };
  },
);

/** "2023-03-01", with a time of day behind it or not. */
const iso = parser(`(?<![\\d/.-])(${YEAR})([-/])(\\d{2})\\2(\\d{2})(?![\\d/])`, ([, year, , month, day]) => {
  const components = { ...yearOf(year), month: Number(month), day: Number(day) };
  return isDay(components.year ?? null, components.month, components.day) ? { start: components } : null;
});

/** "1/03", "21/01": weak, since marks and ratios look the same. */
const dayMonthNumeric = parser(
  `(?<![\\d/.,+-])(\\d{1,2})/(\\d{1,2})(?![\\d/%€h]|[.,-]\\d| ?(?:h|eur|%))`,
  ([, day, month]) =>
    isDay(null, Number(month), Number(day))
      ? { start: { month: Number(month), day: Number(day) }, tags: ["weak:yes"] }
      : null,
);

/** "03/2023". */
const monthNumeric = parser(`(?<![\\d/.,-])(0?[1-9]|1[0-2])[/.-](20\\d\\d)(?![\\d/]|[.-]\\d)`, ([, month, year]) => ({
  start: { month: Number(month), ...yearOf(year) },
}));

/** "avril 2023", "mi-mars", "début du mois de mars", "courant septembre"; a bare month is weak. */
const month = parser(
  `\\b${PART}(${MONTH})(?:(?:,? (?:de )?(?:l'annee )?|[-/])(${YEAR}|'\\d\\d))?(?![\\w'])`,
  ([, part, name, year]) => {
    if (isShort(name as string) && !year && !(name as string).endsWith(".")) return null;
    const tags = part && part in PARTS ? [`part:${PARTS[part]}`] : [];
    if (!year && !part) tags.push("weak:yes");
    return { start: { month: monthOf(name as string), ...yearOf(year) }, tags };
  },
);

/** "printemps 2023", "rentrée 2025/2026", "l'été", "rentrée de septembre 2024". */
const season = parser(
  `\\b(?:(l'|cet |d'|cette |la |le )(?:prochaine? )?)?(${anyOf(Object.keys(SEASONS))})(?: (?:scolaire|universitaire|academique|prochaine?|decalee))?(?: de septembre)?(?:(?: (?:de |d')?(?:l'annee )?)(${YEAR})(?: ?[-/] ?(?:20)?\\d\\d)?)?(?![\\w'])`,
  ([, article, name, year]) => {
    if (!year && !article && (name === "ete" || name === "fall" || name === "spring")) return null;
    const [first, last] = SEASONS[name as string] as readonly [number, number];
    const precision = name === "rentree" ? "month" : "season";
    const tags = [`precision:${precision}`, `last:${last}`, ...(year ? [] : ["weak:yes"])];
    return { start: { month: first, ...yearOf(year) }, tags };
  },
);

/** "1er semestre 2022", "T2 2023", "2e trimestre 2023", "S1 2024". */
const fraction = parser(
  `\\b(?:(${anyOf(Object.keys(ORDINALS))}) (semestre|trimestre|quarter|semester)|([tsq])([1-4]))(?: (?:de |of )?(?:l'annee )?(?:universitaire |scolaire )?(${YEAR}))(?![\\d/])`,
  ([, ordinal, name, letter, digit, year]) => {
    const isSemester = (name ?? letter ?? "").startsWith("s");
    const nth = ordinal ? (ORDINALS[ordinal] ?? 0) : Number(digit);
    const months = isSemester ? 6 : 3;
    if (nth < 1 || nth * months > 12) return null;
    const tags = [`precision:${isSemester ? "semester" : "quarter"}`, `last:${nth * months}`];
    return { start: { month: (nth - 1) * months + 1, ...yearOf(year) }, tags };
  },
);

/** "fin 2021", "en 2023", "2025-2026"; a bare year is weak. */
const year = parser(
  `(?<![\\d/.,€-]|n°|n° |ref )\\b(?:(en|annee|l'an|debut|fin|mi|courant|depuis|milieu)[ -](?:de |d')?(?:l'annee )?(?:scolaire |universitaire |civile )?)?(${YEAR})(?: ?[-/] ?((?:20)?\\d\\d))?(?![\\d/%€'+-]|[.,]\\d| ?(?:€|eur|euros|%|m2|ha|habitants|km|personnes|salaries|h\\b))`,
  ([, word, first, last]) => {
    const tags = word && word in PARTS ? [`part:${PARTS[word]}`] : [];
    if (!word) tags.push("weak:yes");
    if (last && fullYear(last) <= Number(first)) return null;
    const span = last ? { end: { year: fullYear(last) } } : {};
    return { start: { year: Number(first) }, ...span, tags: [...tags, "precision:year"] };
  },
);

/** "Noël 2013". */
const holiday = parser(
  `\\b(${anyOf(Object.keys(HOLIDAYS))})(?: (${YEAR}))(?!\\d)`,
  ([, name, yearDigits]) => {
    const [month, day] = HOLIDAYS[name as string] as readonly [number, number];
    return { start: { month, day, ...yearOf(yearDigits) } };
  },
);

/** Our parsers, the most telling first: where two overlap, the longer wins, then the earlier here. */
export const parsers: readonly Parser[] = [
  dayMonth, monthDay, numeric, iso, month, monthNumeric, season, fraction, holiday, dayMonthNumeric, year,
];
