import { GB } from "chrono-node/en";
import { casual } from "chrono-node/fr";
import { parseNumber } from "../../../text/numbers.js";
import { partsOfNumber } from "../calendar.js";
import { either } from "../lexicon.js";
import { localNoon } from "./clock.js";
import type { Components, DateParser, Reading } from "./parser.js";
import { dated } from "./words.js";

/** Days and stretches counted from today: chrono's own French and English reckon them. */

const NUMBER = either(
  "\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente",
  "one|two|three|four|five|ten",
);
const ENGLISH_UNIT = "days?|weeks?|months?|years?";
const LENGTH = `(?:environ )?(?:${NUMBER}) (?:jours?|semaines?|mois|ans?|annees?)\\b`;

/** What chrono makes of a phrase that it knows, its sure components alone. */
function reckon(phrase: string, today: number): Reading | null {
  const engine = /\b(?:ago|in|yesterday|today|tomorrow|tonight|this)\b/.test(phrase) ? GB : casual;
  const [result] = engine.parse(phrase, localNoon(today));
  if (!result) return null;
  const { year, month, day } = partsOfNumber(today);
  const sure = (name: "year" | "month" | "day") => result.start.isCertain(name);
  // A part of a day ("ce matin") leaves the day to the reference.
  if (!sure("year") && !sure("month"))
    return { start: { year, month, day }, tags: ["relative:yes"] };
  const start: Components = {};
  for (const name of ["year", "month", "day"] as const) {
    const value = sure(name) ? result.start.get(name) : null;
    if (value !== null) start[name] = value;
  }
  const precision = start.day ? "day" : start.month ? "month" : "year";
  return { start, tags: ["relative:yes", `precision:${precision}`] };
}

const FIRST_NUMBER = dated(`\\b(?:${NUMBER})\\b`);
/** As chrono knows it: figures, "ans" for "an". */
const inDigits = (phrase: string): string =>
  phrase
    .replace("environ ", "")
    .replace(/\ban$/, "ans")
    .replace(FIRST_NUMBER, (word) => String(parseNumber(word) ?? word));

/** "Les métiers de demain", "la ville d'aujourd'hui": an age, no day. */
const isFuture = (before: string, words: string): boolean =>
  /^(?:aujourd'hui|hier|demain|today|tomorrow)$/.test(words) &&
  /\b(?:de |d'|of )$/.test(before) &&
  !/\b(?:partir|compter|dater|date|journee|matinee|soiree|reunion|seance|cours) (?:de |d')$/.test(
    before,
  );

const STATE =
  "est|sont|sommes|compt\\w+|emploie\\w*|gere|repose|[a-z]+(?:ons|oupe|emble|ente|unit|ose|eille|agne|ede)";
/** "Compte aujourd'hui 900 salariés", "aujourd'hui, nous sommes": these days, no day. */
function isThisAge(before: string, words: string, after: string): boolean {
  if (!/^(?:aujourd'hui|today)$/.test(words)) return false;
  if (/(?:^|[.!?\n] ?)$/.test(before)) return OPENS_A_STATE.test(after);
  return AFTER_A_STATE.test(before) && OF_A_STATE.test(after);
}
const OPENS_A_STATE = dated(
  "^,? (?:(?:la|le|les|nous|on|elles?|ils?|notre|nos|plus|pres|the|we|our|it|she|they) |l')",
);
const AFTER_A_STATE = dated(`(?:^| |')(?:${STATE}) $`);
const OF_A_STATE = dated("^ (?!a \\d|a partir|au |de \\d)[a-z0-9]");
const AFTER = 12;

/** "Hier", "il y a 3 jours": what a posting says of its own publication. */
export const ago: DateParser = {
  id: "ago",
  sees: ["relative"],
  pattern: dated(
    `\\b(?:il y a ${LENGTH}|(?:${NUMBER}) (?:${ENGLISH_UNIT}) ago\\b|avant[ -]hier\\b|hier\\b`,
    "|aujourd'hui\\b|the day before yesterday|yesterday\\b|today\\b)",
  ),
  read(match, { before, today }) {
    const words = match[0];
    const end = (match.index ?? 0) + words.length;
    const after = (match.input ?? "").slice(end, end + AFTER);
    if (isFuture(before, words) || isThisAge(before, words, after)) return null;
    if (/^avant[ -]hier$|^the day before/.test(words)) return onDay(today() - 2);
    return reckon(inDigits(words), today());
  },
  examples: ["hier", "avant-hier", "il y a deux semaines", "3 days ago", "aujourd'hui"],
  counterExamples: [
    "la ville d'aujourd'hui",
    "il y a 3 personnes",
    "il y a quelques jours",
    "elle compte aujourd'hui dix agents",
    "cahier",
  ],
};

/** "Demain", "dans deux semaines", "ce soir". */
export const ahead: DateParser = {
  id: "ahead",
  sees: ["relative"],
  pattern: dated(
    `\\b(?:dans ${LENGTH}|(?<=\\b(?:d'ici|d'ici a|sous) )${LENGTH}`,
    `|in (?:${NUMBER}) (?:${ENGLISH_UNIT})\\b|apres[ -]demain\\b|demain\\b|the day after tomorrow`,
    "|tomorrow\\b|ce (?:matin|midi|soir)\\b|cet (?:apres-midi|aprem)\\b|cette nuit\\b|tonight\\b",
    "|this (?:morning|afternoon|evening)\\b)",
  ),
  read([whole], { before, today }) {
    const words = whole as string;
    if (isFuture(before, words)) return null;
    if (/^apres[ -]demain$|^the day after/.test(words)) return onDay(today() + 2);
    if (/^(?:ce|cet|cette|tonight|this)\b/.test(words)) return onDay(today());
    const phrase = /^(?:dans|in|demain|tomorrow)\b/.test(words) ? words : `dans ${words}`;
    return reckon(inDigits(phrase), today());
  },
  examples: ["demain", "apres-demain", "dans dix jours", "in 2 weeks", "ce soir", "dans un an"],
  counterExamples: ["les defis de demain", "dans deux equipes", "lendemain", "dans les jours"],
};

/** A day of its own. */
export function onDay(number: number): Reading {
  return { start: partsOfNumber(number), tags: ["relative:yes"] };
}

/** Several days, both ends included. */
export function onDays(first: number, last: number): Reading {
  const { year, month, day } = partsOfNumber(first);
  const tags = ["relative:yes", `moving:span ${first} ${last}`, "precision:day"];
  return { start: { year, month, day }, tags };
}
