import { compareTwoStrings } from "string-similarity";
import { type LabelKind, SPELLED } from "./labels.lexicon.js";

/** Likeness (Sørensen–Dice over letter pairs) from which a misspelt label is taken for a known one. */
const LIKE_ENOUGH = 0.78;
const FEWEST_LETTERS = 6;
const MOST_LONGER = 2;
const PAIR_BITS = 5;

/** A label as it is spelt right, with its pairs of characters as bits of a table. */
interface Spelling {
  readonly words: string;
  readonly kind: LabelKind;
  /** How many pairs it has, spaces left out. */
  readonly pairs: number;
  readonly hasPair: Uint8Array;
}

const SPELLINGS = Object.entries(SPELLED).map(([words, kind]): Spelling => {
  const hasPair = new Uint8Array(1 << (2 * PAIR_BITS));
  const pairs = pairsOf(words);
  for (const pair of pairs) hasPair[pair] = 1;
  return { words, kind, pairs: pairs.length, hasPair };
});

/** The pairs of characters that stand together, spaces left out; unlike ones may have one number. */
function pairsOf(words: string): number[] {
  const pairs: number[] = [];
  let before = -1;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === 32 || code === 9 || code === 10) continue;
    if (before >= 0) pairs.push(((before & 31) << PAIR_BITS) | (code & 31));
    before = code;
  }
  return pairs;
}

/** The kind of the label that a text (folded) is a misspelling of; null where it is none. */
export function likeLabel(text: string): LabelKind | null {
  if (text.length < FEWEST_LETTERS) return null;
  let pairs: number[] | null = null;
  for (const spelling of SPELLINGS) {
    if (Math.abs(spelling.words.length - text.length) > MOST_LONGER) continue;
    pairs ??= pairsOf(text);
    if (!maybeLike(spelling, pairs)) continue;
    if (compareTwoStrings(spelling.words, text) >= LIKE_ENOUGH) return spelling.kind;
  }
  return null;
}

/** Whether enough pairs are shared for a closer look: no more can be than the spelling has. */
function maybeLike({ hasPair, pairs: own }: Spelling, pairs: readonly number[]): boolean {
  let shared = 0;
  for (const pair of pairs) shared += hasPair[pair] as number;
  return 2 * shared >= LIKE_ENOUGH * (own + pairs.length) - 1;
}
