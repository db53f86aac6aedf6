import { phrase } from "../../text/phrase.js";
import type { Atom } from "./atom.js";
import { isBeside, isUpTo } from "./join.js";

const OR = phrase("^ ?(?:/|ou) ?$", "");

/**
 * "De mars/avril à août ou septembre 2025": two months side by side, one of them an end of a range,
 * are one date that spans both.
 */
export function withNeighbours(text: string, atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom, i) => areNeighbours(text, atom, atoms[i + 1]))) return atoms;
  const joined: Atom[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const [first, second] = [atoms[i] as Atom, atoms[i + 1]];
    const isEnd = isUpTo(text, joined.at(-1), first);
    if (areNeighbours(text, first, second) && isEnd !== isUpTo(text, second, atoms[i + 2])) {
      joined.push(spanning(first, second as Atom));
      i++;
    } else joined.push(first);
  }
  return joined;
}

function areNeighbours(text: string, first: Atom, second: Atom | undefined): boolean {
  if (!second || first.year !== null || !isBeside(first, second)) return false;
  return OR.test(text.slice(first.end, second.start));
}

function spanning(first: Atom, second: Atom): Atom {
  const isYearBefore = (second.month ?? 0) < (first.month ?? 0);
  const year = second.year !== null && isYearBefore ? second.year - 1 : second.year;
  return { ...first, end: second.end, lastMonth: second.month, year };
}
