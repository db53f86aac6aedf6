import type { Expected } from "../model/fixture.js";
import type { Field } from "../model/offer.js";
import type { Claim } from "./claim.js";
import { matches } from "./match.js";
import type { Tally } from "./tally.js";

/** Entries below it are guesses that callers may show but not trust: they count for nothing. */
export const THRESHOLD = 0.5;

/** How the entries of one field of one offer meet what is expected of it. */
export interface EntriesScore {
  readonly tally: Tally;
  /** Of every entry, guesses below the threshold included. */
  readonly claims: readonly Claim[];
  readonly wrong: readonly Field<object>[];
  readonly missed: readonly Expected[];
}

/**
 * Scores a field's entries, sorted by confidence, against the expected ones.
 *
 * @param fits whether an entry is what was expected; by value, where not given
 */
export function scoreEntries(
  expected: readonly Expected[],
  entries: readonly Field<object>[],
  fits: (expected: Expected, entry: Field<object>) => boolean = fitsByValue,
): EntriesScore {
  const wanted = distinct(expected);
  const required = wanted.filter(({ optional }) => optional !== true);
  const isRight = (entry: Field<object>) => wanted.some((one) => fits(one, entry));
  const told = entries.filter(({ confidence }) => confidence >= THRESHOLD);
  const wrong = told.filter((entry) => !isRight(entry));
  const missed = required.filter((one) => !told.some((entry) => fits(one, entry)));
  const first = told[0];
  const isBest = required.length > 0 ? first !== undefined && isRight(first) : wrong.length === 0;
  const asked = required.length > 0 || told.length > 0;
  return {
    tally: {
      right: told.length - wrong.length,
      wrong: wrong.length,
      hit: required.length - missed.length,
      missed: missed.length,
      best: Number(asked && isBest),
      asked: Number(asked),
    },
    claims: entries.map((entry) => ({ confidence: entry.confidence, right: isRight(entry) })),
    wrong,
    missed,
  };
}

function fitsByValue(expected: Expected, entry: Field<object>): boolean {
  return matches(expected, entry.value);
}

/** Each expected value once; the same value stated twice is required if either mention is. */
function distinct(expected: readonly Expected[]): Expected[] {
  const byValue = new Map<string, Expected>();
  for (const one of expected) {
    const key = JSON.stringify(Object.entries(one.value).sort());
    const earlier = byValue.get(key);
    if (earlier === undefined || earlier.optional === true) byValue.set(key, one);
  }
  return [...byValue.values()];
}
