import { parseNumberWords } from "../../../text/numbers.js";
import { compiled, spaced } from "../../../text/phrase.js";
import { fullYear } from "../calendar.js";
import {
  anyOf,
  either,
  MONTHS,
  PARTS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from "../lexicon.js";
import type { Components } from "./parser.js";

const { keys } = Object;

/** Pieces of patterns that several parsers share; each says how many groups it has. */

/** No group. */
export const MONTH = `(?:${anyOf(keys(MONTHS))}|(?:${anyOf(keys(SHORT_MONTHS))})\\b\\.?)`;
/** No group. */
export const YEAR = "(?:19|20)\\d\\d";
const CROWD = either(
  "personnes|habitants|euros|metres|km|eleves|spectateurs|visiteurs|participants|salaries",
  "heures|kg|tonnes|exemplaires|places|coureurs|adherents|manifestants",
);
const CARDINAL = either(
  "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize",
  "vingts?|trente|quarante|cinquante|soixante",
);
const MILLENNIUM = "deux[ -]mille|mille[ -]neuf[ -]cents?";
/** A year right behind a month; "le 14 juillet 1500 personnes", "septembre" ⏎ "2050 €" tell none. */
export const YEAR_OF_MONTH = `(?:${YEAR}(?! ?(?:€|(?:euros?|bruts?|nets?)\\b))|1[5-8]\\d\\d(?! (?:${CROWD})))`;
/** A year in words, "deux mille dix-neuf"; no group. */
export const YEAR_IN_WORDS = `(?:${MILLENNIUM})(?:[ -](?:et[ -])?(?:${CARDINAL})\\b){0,4}`;
const DAY = anyOf(keys(WEEKDAYS));
const SHORT_DAY = anyOf(keys(SHORT_WEEKDAYS));
/** A weekday before a day of the month; one group. */
export const WEEKDAY = `(?:\\b(${DAY}|(?:${SHORT_DAY})\\b\\.?),? (?:le )?)?`;
/** What may follow the figures of a day, "1er", "2 ème", "3rd"; no group. */
export const NTH = "(?: ?(?:er|ere|eme|nd|rd|st|th|e)\\b|°)?";
const OF_MONTH = "(?:du )?(?:mois )?(?:de |d'|du |of |the )?";
/** "Début", "mi-", "courant" before a month; one group. */
export const PART = `(?:(${anyOf(keys(PARTS))}|courant|au cours)(?:[ -]${OF_MONTH}|-))?`;
/** "Prochain" or "dernier" behind a month; one group. */
export const TURN = "(?: (prochaine?|derniere?(?! delai)|suivante?|passee?)\\b)?";

/** A pattern over folded text, for one match, out of pieces that follow one another. */
export const dated = (...pieces: readonly string[]): RegExp => compiled(spaced(pieces.join("")));

export const isShort = (name: string): boolean => !(name in MONTHS);

/** 1–12, or 0. */
export function monthOf(name: string): number {
  const bare = name.replace(".", "");
  return MONTHS[bare] ?? SHORT_MONTHS[bare] ?? 0;
}

export function weekdayIn(name: string | undefined): Components {
  const bare = name?.replace(".", "") ?? "";
  const weekday = WEEKDAYS[bare] ?? SHORT_WEEKDAYS[bare];
  return weekday === undefined ? {} : { weekday };
}

/** "2023", "'23", "23", "deux mille dix-neuf". */
export function yearIn(year: string | undefined): Components {
  if (!year) return {};
  const digits = year.replace("'", "");
  if (/^\d/.test(digits)) return { year: fullYear(digits) };
  const value = parseNumberWords(digits);
  return value !== null && value >= 1900 && value < 2100 ? { year: value } : {};
}

/** Tags of "prochain", "dernier" and "ce". */
export function turnTags(turn: string | undefined): string[] {
  if (!turn) return [];
  if (/^(?:ce|this)/.test(turn)) return ["turn:this"];
  return [`turn:${/^(?:dern|pass|last)/.test(turn) ? "last" : "next"}`];
}
