import type { Blocks } from "./blocks.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { StartEvidence } from "./weights.js";

/** All that is known of a dump's lines one by one, index by index. */
export interface Reading {
  readonly lines: readonly DumpLine[];
  readonly words: readonly LineReading[];
  readonly blocks: Blocks;
  /** What the words of each line weigh as a title. */
  readonly titles: Float64Array;
  /** Lines that number their offer: "Offre n° 3". */
  readonly numbered: ReadonlySet<number>;
  /** Entries of a table of contents. */
  readonly contents: ReadonlySet<number>;
  /** Lines that begin an advertisement of one paragraph. */
  readonly ads: ReadonlySet<number>;
}

/** Adds what stands around the line `i` for or against a beginning there. */
export type Clue = (i: number, found: StartEvidence[]) => void;

/** Own words from which a line counts as a title in what it says about others; and surely so. */
export const TITLE_LIKE = 1.5;
export const SURE_TITLE = 3;

export const lineAt = (reading: Reading, i: number) => reading.lines[i] as DumpLine;
export const wordsAt = (reading: Reading, i: number) => reading.words[i] as LineReading;
export const titleAt = (reading: Reading, i: number) => reading.titles[i] ?? 0;

/** How many lines of a dump say the same words. */
export function countWords({ lines }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lines) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}
