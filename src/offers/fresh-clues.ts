import type { DumpLine } from "./dump-lines.js";
import { type Clue, lineAt, type Reading, titleAt } from "./reading.js";

/** So many words above a line tell what has been spoken of, and so many below it what is. */
const WINDOW = 250;
/** With fewer words above it, nothing can be said to be new. */
const FEWEST_ABOVE = 40;
/** More new words say no more. */
const MOST_FRESH = 3;
/** A sentence brings new words by its length. */
const LONGEST_TITLE = 180;
/** What the words of a line must weigh as a title: those of a part of an offer are new as well. */
const LEAST_TITLE = 0;

/** Shorter words are mostly the language's own. */
const WORD = /[a-z][a-z-]{3,}/g;
const ENDING = /(?:es|s|e|x)$/;
/** So many letters tell a word, whatever it ends with: "administratrice", "administration". */
const STEM_UNITS = 7;

/**
 * A title names what the text below it speaks of and the text above it does not: "Chargé de mission
 * haies" stands over hedges, and below someone else's accounts. A part of an offer ("Votre profil")
 * brings no such words, for they were there above, or do not come again.
 */
export function freshClues(reading: Reading): Clue {
  const { lines } = reading;
  const stems = lines.map(stemsOf);
  const tops = topsOf(stems);
  const known = nearSame(stems, tops, 1);
  const again = nearSame(stems, tops, -1);
  return (i, found) => {
    if (!mayBeTitle(reading, i) || found.includes("echo")) return;
    const top = tops[i] as number;
    if (top < FEWEST_ABOVE) return;
    const fresh = new Set<string>();
    for (const [k, stem] of (stems[i] as string[]).entries())
      if (known[top + k] === 0 && again[top + k] === 1) fresh.add(stem);
    for (let k = Math.min(MOST_FRESH, fresh.size); k > 0; k--) found.push("fresh");
  };
}

function mayBeTitle(reading: Reading, i: number): boolean {
  const { size, mark } = lineAt(reading, i);
  return mark === "none" && size <= LONGEST_TITLE && titleAt(reading, i) >= LEAST_TITLE;
}

const stemsOf = ({ words, rest }: DumpLine): string[] =>
  (`${words} ${rest}`.match(WORD) ?? []).map((word) =>
    word.replace(ENDING, "").slice(0, STEM_UNITS),
  );

/** How many words stand above each line, and last in all. */
function topsOf(stems: readonly (readonly string[])[]): Int32Array {
  const tops = new Int32Array(stems.length + 1);
  for (const [i, own] of stems.entries()) tops[i + 1] = (tops[i] as number) + own.length;
  return tops;
}

/** For each word, 1 where another line says it near, above (`step` 1) or below (-1). */
function nearSame(
  stems: readonly (readonly string[])[],
  tops: Int32Array,
  step: 1 | -1,
): Uint8Array {
  const near = new Uint8Array(tops.at(-1) as number);
  const seen = new Map<string, number>();
  for (let k = 0; k < stems.length; k++) {
    const i = step === 1 ? k : stems.length - 1 - k;
    const own = stems[i] as string[];
    const edge = tops[step === 1 ? i : i + 1] as number;
    for (const [w, stem] of own.entries()) {
      const at = seen.get(stem);
      if (at !== undefined && Math.abs(edge - at) <= WINDOW) near[(tops[i] as number) + w] = 1;
    }
    for (const [w, stem] of own.entries()) seen.set(stem, (tops[i] as number) + w);
  }
  return near;
}
