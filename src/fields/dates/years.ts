import type { Atom } from "./atom.js";
import { dayNumber, numberOfIso } from "./calendar.js";
import type { Part } from "./lexicon.js";

/** A full date that tells the years of others: how far before and after it they may lie. */
export interface Anchor {
  readonly iso: string;
  /** Days before and after the anchor in which the wanted day lies. */
  readonly before: number;
  readonly after: number;
}

/** From 60 days before a reference to 305 days after it: one such day, whatever the month. */
export const REFERENCE_REACH = { before: 60, after: 305 } as const;
/** "Mars dernier", "mars prochain", "cet été". */
const TURNED_REACH = {
  last: { before: 366, after: 0 },
  next: { before: 0, after: 366 },
  this: { before: 120, after: 245 },
} as const;

/**
 * The year of an atom that tells none: the one that puts it within the anchor's reach, or before
 * it where it is past ("depuis mars").
 */
export function yearNear(
  atom: Pick<Atom, "month" | "day" | "part" | "turn">,
  anchor: Anchor,
  isPast = false,
): number {
  const turn = atom.turn ?? (isPast ? "last" : null);
  const { before, after } = turn ? TURNED_REACH[turn] : anchor;
  const middle = numberOfIso(anchor.iso);
  const anchorYear = Number(anchor.iso.slice(0, 4));
  const month = atom.month ?? 1;
  const day = atom.day ?? DAY_WITHIN[atom.part ?? "mid"];
  for (const year of [anchorYear, anchorYear + 1, anchorYear - 1]) {
    const distance = dayNumber(year, month, day) - middle;
    if (distance >= -before && distance <= after) return year;
  }
  return anchorYear;
}

/** The day that stands for a month or a part of it. */
const DAY_WITHIN: Readonly<Record<Part, number>> = {
  early: 5,
  mid: 15,
  late: 25,
  "first-half": 8,
  "second-half": 23,
  "week-1": 4,
  "week-2": 11,
  "week-3": 18,
  "week-4": 25,
  "last-week": 28,
  "first-day": 1,
  "last-day": 30,
};

/** The years of two atoms said together, from whichever tells one; null where neither does. */
export function sharedYears(
  from: Atom,
  to: Atom | null,
  isRange: boolean,
): [number, number] | null {
  const first = from.year;
  const second = to?.year ?? null;
  if (first !== null && second !== null) return [first, second];
  if (first !== null) return [first, to ? following(from, to, first, isRange) : first];
  if (second !== null && to) {
    return [crossesNewYear(from, to, isRange) ? second - 1 : second, second];
  }
  return null;
}

/** The year of a second atom, told by the first's. */
export function following(from: Atom, to: Atom, year: number, isRange: boolean): number {
  return crossesNewYear(from, to, isRange) ? year + 1 : year;
}

/** From this many months on, the second of two alternatives rather comes before the first. */
const FARTHEST_CHOICE = 10;

/** "Décembre ou janvier" goes into the next year as a range does; "avril ou mars" does not. */
function crossesNewYear(from: Atom, to: Atom, isRange: boolean): boolean {
  if (!comesAfter(from, to)) return false;
  const months = ((to.month ?? 0) - (from.month ?? 0) + 12) % 12;
  return isRange || (months > 0 && months < FARTHEST_CHOICE);
}

function comesAfter(from: Atom, to: Atom): boolean {
  return (from.month ?? 0) * 100 + (from.day ?? 0) > (to.month ?? 13) * 100 + (to.day ?? 99);
}
