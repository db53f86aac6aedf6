import type { StipendPeriod, StipendValue } from "../../model/offer.js";
import { lastMatch } from "../../text/matches-in.js";
import { phrase, spaced } from "../../text/phrase.js";
import * as lexicon from "./lexicon.js";

/** What the words around a sum say of it. */
export interface Terms {
  readonly period: StipendPeriod | null;
  readonly tax: StipendValue["tax"];
  readonly openAbove: boolean;
  readonly openBelow: boolean;
}

const PERIODS = Object.keys(lexicon.PERIOD_AFTER) as StipendPeriod[];
const TOKEN = [
  lexicon.GROSS,
  lexicon.NET,
  ...PERIODS.map((period) => lexicon.PERIOD_AFTER[period]),
  lexicon.LEAST_AFTER,
  lexicon.MOST_AFTER,
  lexicon.FILLER,
].join("|");

/** Source of a pattern for the words that belong to a sum after it, at most six. */
export const TAIL = spaced(`(?:[ ?]?[)/(,-]?[ ?]?[/(]?(?:${TOKEN})){0,6}`);

const AFTER = PERIODS.map((period) => [period, phrase(lexicon.PERIOD_AFTER[period], "")] as const);
const BEFORE = PERIODS.map(
  (period) => [period, phrase(`(?<![a-z])(?:${lexicon.PERIOD_BEFORE[period]})`, "g")] as const,
);
const GROSS = phrase(lexicon.GROSS, "");
const NET = phrase(`(?<![a-z])(?:${lexicon.NET})`, "");
const LEAST_AFTER = phrase(lexicon.LEAST_AFTER, "");
const MOST_AFTER = phrase(lexicon.MOST_AFTER, "");
const LEAST_BEFORE = phrase(`(?<![a-z])${lexicon.LEAST_BEFORE} ?:? ?$`, "");
const MOST_BEFORE = phrase(`(?<![a-z])${lexicon.MOST_BEFORE} ?:? ?$`, "");
const PAID_TIMES = phrase("sur 1[2-6](?:[.,]\\d{1,2})? mois", "");
/** Below this a salary "sur 13 mois" is a month's, above it a year's. */
const MOST_A_MONTH = 12_000;

/** Reads the terms of a sum from its tail and from the words before it, the tail first. */
export function readTerms(head: string, tail: string, amount: number): Terms {
  const paidTimes = PAID_TIMES.test(tail);
  const told = tail.replace(PAID_TIMES, " ");
  const implied = !paidTimes ? null : amount < MOST_A_MONTH ? "month" : "year";
  return {
    period: periodAfter(told) ?? lastPeriod(head) ?? implied,
    tax: taxIn(told) ?? taxIn(head),
    openAbove: LEAST_AFTER.test(told) || LEAST_BEFORE.test(head),
    openBelow: MOST_AFTER.test(told) || MOST_BEFORE.test(head),
  };
}

/** The period told first: "par an, taux horaire de …" is a year's. */
function periodAfter(tail: string): StipendPeriod | null {
  let found: StipendPeriod | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [period, pattern] of AFTER) {
    const index = pattern.exec(tail)?.index ?? at;
    if (index < at) [found, at] = [period, index];
  }
  return found;
}

function lastPeriod(head: string): StipendPeriod | null {
  let found: StipendPeriod | null = null;
  let at = -1;
  for (const [period, pattern] of BEFORE) {
    const last = lastMatch(pattern, head);
    if (last && last.index > at) [found, at] = [period, last.index];
  }
  return found;
}

function taxIn(words: string): StipendValue["tax"] {
  if (GROSS.test(words)) return "gross";
  return NET.test(words) ? "net" : null;
}
