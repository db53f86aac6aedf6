import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";

const [SHORTEST_ENTRY, LONGEST_ENTRY] = [8, 160];
/** A link to a place, or dots that lead on to the number of a page. */
const CONTENTS_LINK = /\]\(#|(?:(?<!\.)\.{4,}|(?<! \.)(?: \.){4,})[ \t]?\d{0,4}$/;

/** Below it the digest of a mailing list names its messages, up to a rule. */
const TOPICS = /^(?:(?:themes|sujets) du jour|today's topics) ?:$/;

/**
 * Entries of a table of contents: links to places, dots and a page, or lines that stand together
 * here and apart below.
 */
export function findContents(
  lines: readonly DumpLine[],
  words: readonly LineReading[],
): Set<number> {
  const later = new Map<string, number>();
  const twins = new Int32Array(lines.length).fill(-1);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as DumpLine;
    if (line.size > LONGEST_ENTRY || words[i]?.section || words[i]?.label) continue;
    const key = line.words.replace(/[^a-z0-9]+/g, " ").trim();
    if (key.length < SHORTEST_ENTRY) continue;
    twins[i] = later.get(key) ?? -1;
    later.set(key, i);
  }
  const parts = (i: number) => {
    const [one, other] = [twins[i] ?? -1, twins[i + 1] ?? -1];
    return one >= 0 && other > one + 1 && lines[i + 1]?.blanks === 0;
  };
  const contents = new Set<number>();
  for (const [i, { words: entry }] of lines.entries()) {
    if (!TOPICS.test(entry)) continue;
    for (let below = i + 1; lines[below] && !lines[below]?.rule; below++) contents.add(below);
  }
  for (const [i, { words: entry }] of lines.entries()) {
    if (parts(i) && parts(i + 1)) for (const one of [i, i + 1, i + 2]) contents.add(one);
    if (CONTENTS_LINK.test(entry)) contents.add(i);
  }
  return contents;
}
