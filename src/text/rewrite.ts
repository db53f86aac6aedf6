import type { FoldedText } from "./fold.js";

/** A range of folded text that reads better as other words. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Folded text with some ranges said otherwise; their evidence stays the words of the raw text. */
export function rewrite(folded: FoldedText, rewritings: readonly Rewriting[]): FoldedText {
  if (rewritings.length === 0) return folded;
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number) => {
    text.push(folded.text.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(folded.starts[i] ?? 0);
      ends.push(folded.ends[i] ?? 0);
    }
  };
  let done = 0;
  for (const { start, end, text: words } of rewritings) {
    if (start < done || end <= start || words === "") continue;
    keep(done, start);
    text.push(words);
    for (let i = 0; i < words.length; i++) {
      starts.push(folded.starts[start] ?? 0);
      ends.push(folded.ends[end - 1] ?? 0);
    }
    done = end;
  }
  keep(done, folded.text.length);
  return {
    raw: folded.raw,
    origin: folded.origin,
    text: text.join(""),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}
