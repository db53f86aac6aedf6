import { parseNumber } from "../../text/numbers.js";
import { phrase } from "../../text/phrase.js";
import type { Atom } from "./atom.js";
import { COUNT, LENGTH_OF_TIME } from "./cues.js";
import type { Lead } from "./mention.js";

/** Days counted from one that is written: "la veille du 1er mai", "deux semaines avant Noël". */

const LONGEST = 24;
const ANY_LENGTH = phrase(`${LENGTH_OF_TIME} $`, "");
const DAYS = phrase(`\\b(${COUNT}) (jours?|semaines?|days?|weeks?) $`, "");
const BESIDE = phrase("\\b(?:(?:la|le|au) )?(veille|lendemain) $", "");

/** Where the counting words begin, and the day that they mean; null where they tell no day. */
export interface Counted {
  readonly start: number;
  readonly day: Atom | null;
}

/** What the words before a date's opening count from it; null where none do. */
export function countedFrom(text: string, from: Atom, lead: Lead, start: number): Counted | null {
  const floor = Math.max(0, start - LONGEST);
  const before = text.slice(floor, start);
  if (lead === null || lead === "from") {
    const beside = BESIDE.exec(before);
    return beside && shifted(from, beside[1] === "veille" ? -1 : 1, floor + beside.index);
  }
  if (lead !== "ahead" && lead !== "past") return null;
  const [, count, unit] = DAYS.exec(before) ?? [];
  const length = ANY_LENGTH.exec(before);
  if (!length) return null;
  const days = count && unit ? (parseNumber(count) ?? 0) * (/^[sw]/.test(unit) ? 7 : 1) : 0;
  return shifted(from, lead === "ahead" ? -days : days, floor + length.index);
}

/** Only a single day has days counted from it. */
function shifted(from: Atom, days: number, start: number): Counted {
  const isDay = from.day !== null && from.precision === "day" && from.joint === null;
  return { start, day: isDay && days !== 0 ? { ...from, shift: days } : null };
}
