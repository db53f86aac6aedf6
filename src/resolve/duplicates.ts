import { compareTwoStrings } from "string-similarity";

/** Likeness from which two offers of one dump are one offer given twice. */
const SAME = 0.95;
const SAMPLE = 600;
const SHORTEST = 80;
const MOST_COMPARED = 8;
/** Twice as many offers at most are remembered: a dump may be longer than memory. */
const KEPT = 10_000;
/** Of two texts that are one, the longer is longer by this share at most. */
const MOST_LONGER = 0.05;
const OPENING = 24;
const LAST_OF_LATIN_1 = 0xff;
const MOST_ARGUMENTS = 4096;

/** What is kept of an offer's text to compare it with others: much less than a long text. */
export interface Likeness {
  readonly length: number;
  /** Its first letters and digits. */
  readonly opening: string;
  /** A short text; of a long one its head, its tail, and enough around its middle to sample where any text of like length has its own middle. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Looks for an earlier offer that says nearly the same; its index, or null. */
export type TwinFinder = (likeness: Likeness | null, index: number) => number | null;

interface Seen {
  readonly likeness: Likeness;
  readonly index: number;
}

/** Null where a text is too short to be told from others. */
export function likenessOf(text: string): Likeness | null {
  const { length } = text;
  if (length < SHORTEST) return null;
  const piece = (start: number, end?: number) => ({
    start,
    text: detached(text.slice(start, end)),
  });
  const middleStart = Math.max(0, middleOf(Math.floor(length * (1 - MOST_LONGER))) - 1);
  const pieces =
    length <= 3 * SAMPLE
      ? [piece(0)]
      : [piece(0, SAMPLE), piece(middleStart, middleOf(length) + SAMPLE), piece(length - SAMPLE)];
  return { length, opening: openingOf(text), pieces };
}

/** Compares each offer of a dump with those before it, of which the newest thousands are kept. */
export function twinFinder(): TwinFinder {
  let [newer, older] = [new Map<string, Seen[]>(), new Map<string, Seen[]>()];
  let kept = 0;
  return (likeness, index) => {
    if (likeness === null) return null;
    const keys = bucketKeys(likeness);
    // Only offers of like length and like opening are compared: cost stays in step with length.
    const earlier = keys.flatMap((key) => [...(older.get(key) ?? []), ...(newer.get(key) ?? [])]);
    const twin = earlier.slice(0, MOST_COMPARED).find((other) => isSame(other.likeness, likeness));
    if (twin) return twin.index;
    if (kept++ === KEPT) [newer, older, kept] = [new Map(), newer, 1];
    const [own] = keys as [string];
    newer.set(own, [...(newer.get(own) ?? []), { likeness, index }].slice(-MOST_COMPARED));
    return null;
  };
}

function openingOf(text: string): string {
  const letters = (part: string) => part.replace(/[^a-z0-9]/g, "");
  const near = letters(text.slice(0, SAMPLE));
  return detached((near.length < OPENING ? letters(text) : near).slice(0, OPENING));
}

function bucketKeys({ length, opening }: Likeness): string[] {
  const size = Math.round(Math.log2(length) * 4);
  return [`${size}:${opening}`, `${size - 1}:${opening}`, `${size + 1}:${opening}`];
}

function isSame(a: Likeness, b: Likeness): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > MOST_LONGER * longer) return false;
  const middle = middleOf(Math.min(a.length, b.length));
  return (
    compareTwoStrings(sampleAt(a, 0), sampleAt(b, 0)) >= SAME &&
    compareTwoStrings(sampleAt(a, middle), sampleAt(b, middle)) >= SAME &&
    compareTwoStrings(sampleAt(a, tailOf(a)), sampleAt(b, tailOf(b))) >= SAME
  );
}

const tailOf = ({ length }: Likeness) => Math.max(0, length - SAMPLE);

function middleOf(length: number): number {
  return Math.max(0, (length >> 1) - SAMPLE / 2);
}

function sampleAt({ pieces }: Likeness, at: number): string {
  const piece = pieces.findLast(({ start }) => start <= at);
  return piece?.text.slice(at - piece.start, at - piece.start + SAMPLE) ?? "";
}

/**
 * The same text, held by itself: engines keep a long text alive for each part sliced off it. One
 * sign beyond Latin-1 ("€") would double what its letters take, so all of those stand for each other.
 */
function detached(part: string): string {
  const codes = new Uint8Array(part.length);
  for (let i = 0; i < codes.length; i++) codes[i] = Math.min(part.charCodeAt(i), LAST_OF_LATIN_1);
  let copy = "";
  // A call takes only so many arguments, and the middle of a very long text is long too.
  for (let at = 0; at < codes.length; at += MOST_ARGUMENTS) {
    copy += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + MOST_ARGUMENTS));
  }
  return copy;
}
