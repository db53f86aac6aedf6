import type { Reading } from "./reading.js";
import type { Weights } from "./weights.js";

/** What a stretch of lines says, as running counts: a stretch is told from its ends. */
export interface Repeats {
  /** The line before that begins with the same label, or reads the same; -1 where there is none. */
  readonly sameBefore: Int32Array;
  /** What it costs an offer to hold both. */
  readonly again: Float64Array;
  /** The last line up to here that asks to be answered, or -1. */
  readonly lastClosing: Int32Array;
  /** How many lines up to here say what offers say. */
  readonly substance: Int32Array;
  /** How many of them seek someone, ask for an answer, or open a part or a label of an offer. */
  readonly signs: Int32Array;
}

const OFTEN = 3;
const SHORTEST_KEY = 3;

/** Labels and headings that come again, of which an offer mostly says each once. */
export function findRepeats({ lines, words }: Reading, weights: Weights["path"]): Repeats {
  const { length } = lines;
  const sameBefore = new Int32Array(length).fill(-1);
  const again = new Float64Array(length);
  const lastClosing = new Int32Array(length);
  const substance = new Int32Array(length);
  const signs = new Int32Array(length);
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  let [closing, said, signed] = [-1, 0, 0];
  for (const [i, read] of words.entries()) {
    if (read.closing) closing = i;
    if (read.closing || read.label || read.section || read.offerWords) said++;
    if (read.closing || read.label || read.section || read.seeks) signed++;
    signs[i] = signed;
    lastClosing[i] = closing;
    substance[i] = said;
    if (read.key.length < SHORTEST_KEY || lines[i]?.rule) continue;
    sameBefore[i] = seen.get(read.key) ?? -1;
    seen.set(read.key, i);
    const once = read.label
      ? weights.labelAgain
      : read.section
        ? weights.sectionAgain
        : weights.wordsAgain;
    again[i] = once * ((counts.get(read.key) as number) >= OFTEN ? weights.recurring : 1);
  }
  return { sameBefore, again, lastClosing, substance, signs };
}
