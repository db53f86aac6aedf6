/** A set of characters: one entry for each of ASCII, one for all others, one for "no character". */
export type Chars = Uint8Array;

export const OTHERS = 128;
/** Before the first character of a text. */
export const NOTHING = 129;
const SIZE = 130;

export const noChars = (): Chars => new Uint8Array(SIZE);
export const allChars = (): Chars => noChars().fill(1);

const singles = new Map<number, Chars>();

/** The set that holds one character; shared, so never to be changed. */
export function charsOf(code: number): Chars {
  const at = Math.min(code, OTHERS);
  const known = singles.get(at);
  if (known) return known;
  const chars = noChars();
  chars[at] = 1;
  singles.set(at, chars);
  return chars;
}

/** The set of "no character": the beginning of a text. */
export const BEGINNING: Chars = noChars();
BEGINNING[NOTHING] = 1;

export function addAll(chars: Chars, more: Chars): void {
  for (let i = 0; i < SIZE; i++) if (more[i]) chars[i] = 1;
}

export function intersection(one: Chars, other: Chars): Chars {
  const chars = noChars();
  for (let i = 0; i < SIZE; i++) if (one[i] && other[i]) chars[i] = 1;
  return chars;
}

/** All that is not in a set, and "no character" with it: what a negative look-behind lets pass. */
export function without(chars: Chars): Chars {
  const rest = allChars();
  // Of the others a set holds some at most, so that what is left may hold any of them.
  for (let i = 0; i < OTHERS; i++) if (chars[i]) rest[i] = 0;
  return rest;
}

export const isSubset = (chars: Chars, of: Chars): boolean => {
  for (let i = 0; i < SIZE; i++) if (chars[i] && !of[i]) return false;
  return true;
};
