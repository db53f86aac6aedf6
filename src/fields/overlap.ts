import type { Candidate } from "./candidate.js";

/**
 * One candidate a place: of two that overlap, the longer one read more of the text; of two alike,
 * the one of the earlier rule stays.
 */
export function keepLongest<Value>(found: readonly Candidate<Value>[]): Candidate<Value>[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate<Value>[] = [];
  for (const candidate of inOrder) {
    const last = kept[kept.length - 1];
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start)
      kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** A stretch of text as half-open offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Of readings in order of trust, those that overlap none before them. Offsets taken are
 * remembered one by one, so that cost grows with what is read, not with its square.
 *
 * @param placeOf - What a reading rules out for those after it, where that is more than itself.
 */
export function keepApart<Reading extends Stretch>(
  ranked: readonly Reading[],
  placeOf: (reading: Reading) => Stretch = (reading) => reading,
): Reading[] {
  const taken = new Set<number>();
  return ranked.filter((reading) => {
    const place = placeOf(reading);
    for (let at = place.start; at < place.end; at++) if (taken.has(at)) return false;
    for (let at = reading.start; at < reading.end; at++) taken.add(at);
    return true;
  });
}
