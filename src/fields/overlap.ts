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
