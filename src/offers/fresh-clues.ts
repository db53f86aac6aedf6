import { isSmall } from "../text/ascii.js";
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
const SHORTEST_WORD = 4;
/** So many letters tell a word, whatever it ends with: "administratrice", "administration". */
const STEM_UNITS = 7;
const [HYPHEN, E, S, X] = [..."-esx"].map((letter) => letter.charCodeAt(0));

/** The words of a dump: where those of each line begin, and a number for the stem of each. */
interface Words {
  readonly tops: Int32Array;
  readonly stems: Int32Array;
}

/**
 * A title names what the text below it speaks of and the text above it does not: "Chargé de mission
 * haies" stands over hedges, and below someone else's accounts. A part of an offer ("Votre profil")
 * brings no such words, for they were there above, or do not come again.
 */
export function freshClues(reading: Reading): Clue {
  const words = readStems(reading.lines);
  const known = nearSame(words, 1);
  const again = nearSame(words, -1);
  const { tops, stems } = words;
  return (i, found) => {
    if (!mayBeTitle(reading, i) || found.includes("echo")) return;
    const [top, end] = [tops[i] as number, tops[i + 1] as number];
    if (top < FEWEST_ABOVE) return;
    const fresh = new Set<number>();
    for (let k = top; k < end; k++)
      if (known[k] === 0 && again[k] === 1) fresh.add(stems[k] as number);
    for (let k = Math.min(MOST_FRESH, fresh.size); k > 0; k--) found.push("fresh");
  };
}

function mayBeTitle(reading: Reading, i: number): boolean {
  const { size, mark } = lineAt(reading, i);
  return mark === "none" && size <= LONGEST_TITLE && titleAt(reading, i) >= LEAST_TITLE;
}

function readStems(lines: readonly DumpLine[]): Words {
  const tops = new Int32Array(lines.length + 1);
  const stems: number[] = [];
  for (const [i, { words, rest }] of lines.entries()) {
    addStems(words, stems);
    if (rest !== "") addStems(rest, stems);
    tops[i + 1] = stems.length;
  }
  return { tops, stems: Int32Array.from(stems) };
}

function addStems(text: string, stems: number[]): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) {
      if (start < 0) start = at;
    } else if (start >= 0 && code !== HYPHEN) {
      if (at - start >= SHORTEST_WORD) stems.push(stemOf(text, start, at));
      start = -1;
    }
  }
}

/** A number for the first letters of a word, without an ending: "es", "s", "e" or "x". */
function stemOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  const isPlural = last === S && text.charCodeAt(end - 2) === E;
  const ending = isPlural ? 2 : Number(last === E || last === S || last === X);
  const stop = Math.min(end - ending, start + STEM_UNITS);
  let stem = 0;
  for (let at = start; at < stop; at++) stem = (Math.imul(stem, 31) + text.charCodeAt(at)) | 0;
  return stem;
}

/** For each word, 1 where another line says it near, above (`step` 1) or below (-1). */
function nearSame({ tops, stems }: Words, step: 1 | -1): Uint8Array {
  const near = new Uint8Array(stems.length);
  const seen = new Map<number, number>();
  const count = tops.length - 1;
  for (let k = 0; k < count; k++) {
    const i = step === 1 ? k : count - 1 - k;
    const [top, end] = [tops[i] as number, tops[i + 1] as number];
    const edge = step === 1 ? top : end;
    for (let w = top; w < end; w++) {
      const at = seen.get(stems[w] as number);
      if (at !== undefined && Math.abs(edge - at) <= WINDOW) near[w] = 1;
    }
    for (let w = top; w < end; w++) seen.set(stems[w] as number, w);
  }
  return near;
}
