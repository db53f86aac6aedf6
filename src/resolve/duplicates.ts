import { compareTwoStrings } from "string-similarity";

/** Likeness from which two offers of one dump are one offer given twice. */
const SAME = 0.95;
const SAMPLE = 600;
const SHORTEST = 80;
const MOST_COMPARED = 8;
/** Twice as many offers at most are remembered: a dump may be longer than memory. */
const KEPT = 10_000;

/** Looks for an earlier offer that says nearly the same; its index, or null. */
export type TwinFinder = (text: string, index: number) => number | null;

interface Seen {
  readonly text: string;
  readonly index: number;
}

/** Compares each offer of a dump with those before it, of which the newest thousands are kept. */
export function twinFinder(): TwinFinder {
  let [newer, older] = [new Map<string, Seen[]>(), new Map<string, Seen[]>()];
  let kept = 0;
  return (text, index) => {
    if (text.length < SHORTEST) return null;
    const keys = bucketKeys(text);
    // Only offers of like length and like opening are compared: cost stays in step with length.
    const earlier = keys.flatMap((key) => [...(older.get(key) ?? []), ...(newer.get(key) ?? [])]);
    const twin = earlier.slice(0, MOST_COMPARED).find((other) => isSame(other.text, text));
    if (twin) return twin.index;
    if (kept++ === KEPT) [newer, older, kept] = [new Map(), newer, 1];
    const [own] = keys as [string];
    newer.set(own, [...(newer.get(own) ?? []), { text, index }].slice(-MOST_COMPARED));
    return null;
  };
}

function bucketKeys(text: string): string[] {
  const opening = text.replace(/[^a-z0-9]/g, "").slice(0, 24);
  const size = Math.round(Math.log2(text.length) * 4);
  return [`${size}:${opening}`, `${size - 1}:${opening}`, `${size + 1}:${opening}`];
}

function isSame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 0.05 * Math.max(a.length, b.length)) return false;
  const middle = Math.max(0, (Math.min(a.length, b.length) >> 1) - SAMPLE / 2);
  return (
    compareTwoStrings(a.slice(0, SAMPLE), b.slice(0, SAMPLE)) >= SAME &&
    compareTwoStrings(a.slice(middle, middle + SAMPLE), b.slice(middle, middle + SAMPLE)) >= SAME &&
    compareTwoStrings(a.slice(-SAMPLE), b.slice(-SAMPLE)) >= SAME
  );
}
