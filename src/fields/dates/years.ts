import type { Atom } from "./atom.js";
import { dayNumber, numberOfIso } from "./calendar.js";

/** A full date that tells the years of others: how far before and after it they may lie. */
export interface Anchor {
  readonly iso: string;
  /** Days before and after the anchor in which the wanted day lies. */
  readonly before: number;
  readonly after: number;
}

/** From 60 days before a reference to 305 days after it: one such day, whatever the month. */
export const REFERENCE_REACH = { before: 60, after: 305 } as const;

/** The year of an atom that tells none: the one that puts it within the anchor's reach. */
export function yearNear(atom: Atom, anchor: Anchor): number {
  const middle = numberOfIso(anchor.iso);
  const anchorYear = Number(anchor.iso.slice(0, 4));
  const month = atom.month ?? 1;
  const day = atom.day ?? (atom.part === "late" ? 25 : atom.part === "mid" ? 15 : lastIfPast(atom));
  for (const year of [anchorYear, anchorYear + 1, anchorYear - 1]) {
    const distance = dayNumber(year, month, day) - middle;
    if (distance >= -anchor.before && distance <= anchor.after) return year;
  }
  return anchorYear;
}

/** A month counts as past only when its last days are. */
const lastIfPast = (atom: Atom): number => (atom.part === "early" ? 5 : 28);

/** The years of two atoms said together, from whichever tells one; null where neither does. */
export function sharedYears(from: Atom, to: Atom | null, isRange: boolean): [number, number] | null {
  const first = from.year;
  const second = to?.year ?? null;
  if (first !== null && second !== null) return [first, second];
  if (first !== null) return [first, to ? following(from, to, first, isRange) : first];
  if (second !== null && to) {
    return [comesAfter(from, to) && isRange ? second - 1 : second, second];
  }
  return null;
}

/** The year of a second atom, told by the first's. */
export function following(from: Atom, to: Atom, year: number, isRange: boolean): number {
  return comesAfter(from, to) && isRange ? year + 1 : year;
}

function comesAfter(from: Atom, to: Atom): boolean {
  return (from.month ?? 0) * 100 + (from.day ?? 0) > (to.month ?? 13) * 100 + (to.day ?? 99);
}
