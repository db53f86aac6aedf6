import { parseNumberWords } from "../../../text/numbers.js";
import { phrase } from "../../../text/phrase.js";
import { isDay } from "../calendar.js";
import { either } from "../lexicon.js";
import type { Components, DateParser, Reading } from "./parser.js";
import {
  dated,
  MONTH,
  monthOf,
  NTH,
  TURN,
  turnTags,
  WEEKDAY,
  weekdayIn,
  YEAR,
  YEAR_IN_WORDS,
  YEAR_OF_MONTH,
  yearIn,
} from "./words.js";

/** Days whose month is a word. */

/** The comma of "27, 28, 29 juin" joins the last of three days, not one of two. */
const JOINT = "(?:(?:au|a|et|ou|-|/|to|and|or|\\+)(?: le| les)?|(?<=\\d, ?\\d{1,2}),)";
/** A year after a day and its month; two figures alone only beside them, and where nothing follows. */
const YEAR_AT_END = "(?<!\\n)[0-4]\\d(?=[ .,;)]{0,3}(?:$|\\n|\\)))";
const ANY_YEAR = `${YEAR_OF_MONTH}|'\\d\\d|${YEAR_AT_END}|${YEAR_IN_WORDS}`;
const YEAR_BEHIND = `(?:(?:,? |(?<=\\.)|(?=20\\d))(?:de )?(?:l'annee )?(${ANY_YEAR})|[-/](${YEAR}|\\d\\d(?! ?(?:${MONTH})(?![a-z]))))?`;

/** Every year, or what is named after the day: "chaque 1er mai", "12 rue du 8 mai 1945". */
const NO_ONE_DAY = phrase(
  either(
    "\\b(?:chaque|tous les|every) $",
    "\\b(?:rue|avenue|av\\.?|place|boulevard|bd|bld|square|quai|impasse|allee|esplanade) du $",
  ),
  "",
);

/** One day, or nothing where there is no such day. */
function oneDay(day: number, parts: Components): Components | null {
  return isDay(parts.year ?? null, parts.month ?? 0, day) ? { ...parts, day } : null;
}

function oneOrTwo(
  first: number | null,
  last: number,
  parts: Components,
  tags: string[],
): Reading | null {
  const end = oneDay(last, parts);
  if (!end) return null;
  if (first === null) return { start: end, tags };
  const start = oneDay(first, parts);
  return start && { start, end, tags };
}

export const dayMonth: DateParser = {
  id: "day-month",
  sees: ["month"],
  pattern: dated(
    // "De 13 h à 16 h 30" ⏎ "novembre 2025": minutes are no day.
    `(?<![\\d.,+-]|\\d/)(?<!\\d ?h ?)${WEEKDAY}`,
    `(?:(\\d{1,2})${NTH}(?:, ?\\d{1,2}${NTH}){0,20} ?(${JOINT}) ?${WEEKDAY}(?:le )?)?`,
    `(\\d{1,2})${NTH}(?:[ -]|[/.](?=[a-z]{3,4}[/.]))?(?:de |du mois de |of )?(${MONTH})${YEAR_BEHIND}${TURN}(?!\\d)`,
  ),
  read([, weekday, first, joint, weekday2, day, month, year, year2, turn], { before }) {
    if (NO_ONE_DAY.test(before)) return null;
    const parts = { month: monthOf(month as string), ...yearIn(year ?? year2) };
    const tags = [...turnTags(turn), ...(first ? [`joint:${joint}`] : [])];
    const reading = oneOrTwo(first ? Number(first) : null, Number(day), parts, tags);
    if (!reading) return null;
    const start = { ...reading.start, ...weekdayIn(weekday) };
    return reading.end
      ? { ...reading, start, end: { ...reading.end, ...weekdayIn(weekday2) } }
      : { ...reading, start };
  },
  examples: [
    "1er mars 2023",
    "lundi 14 mars",
    "9 et 10 mars",
    "5 au 7 mai 2023",
    "14 mars 23",
    "10, 11 et 17 mars",
    "1, 2, 3, 4, 5, 8, 9 et 10 juillet",
    "14 juillet 1789",
    "12/janv/2016",
  ],
  counterExamples: ["31 fevrier 2023", "35 mars", "chaque 1er mai", "rue du 8 mai 1945"],
};

const UNDER_TEN = "deux|trois|quatre|cinq|six|sept|huit|neuf";
const DAY_IN_WORDS = either(
  `premier|${UNDER_TEN}|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize`,
  `vingt(?:[ -](?:et[ -]un|${UNDER_TEN}))?|trente(?:[ -]et[ -]un)?`,
);

export const dayInWords: DateParser = {
  id: "day-in-words",
  sees: ["month"],
  pattern: dated(`${WEEKDAY}\\b(${DAY_IN_WORDS}) (?:de )?(${MONTH})${YEAR_BEHIND}(?![\\w])`),
  read([, weekday, words, month, year, year2]) {
    const day = words === "premier" ? 1 : parseNumberWords(words as string);
    const parts = {
      month: monthOf(month as string),
      ...weekdayIn(weekday),
      ...yearIn(year ?? year2),
    };
    const start = day === null ? null : oneDay(day, parts);
    return start && { start };
  },
  examples: ["premier mars 2017", "deux mars", "vingt et un juin deux mille dix-neuf"],
  counterExamples: ["six mois", "mars deux mille dix-neuf", "trente et un avril"],
};

/** English months that are no other word; "may 5" needs its suffix or a year. */
const ENGLISH = either(
  "january|february|march|april|june|july|august|september|october|november|december",
  "jan|feb|apr|aug|sept?|oct|nov|dec",
);

export const monthDay: DateParser = {
  id: "month-day",
  sees: ["month"],
  pattern: dated(
    `${WEEKDAY}\\b(?:(${ENGLISH})\\.? (\\d{1,2})(?:st|nd|rd|th)?|(may|${MONTH}) (\\d{1,2})`,
    `(?:(?:st|nd|rd|th)?(?=,? ${YEAR}(?!\\d))|(?:st|nd|rd|th)))(?:,? (${YEAR}))?`,
    "(?![\\w%€]|[.,/:-]\\d| ?[%€h])",
  ),
  read([, weekday, month, day, otherMonth, otherDay, year]) {
    const parts = {
      month: monthOf((month ?? otherMonth) as string),
      ...weekdayIn(weekday),
      ...yearIn(year),
    };
    const start = oneDay(Number(day ?? otherDay), parts);
    return start && { start };
  },
  examples: ["march 1, 2023", "march 1st 2023", "june 5", "may 5th", "monday, july 6, 2020"],
  counterExamples: ["may 15 times", "mars 15", "march 2023"],
};
