import type { Atom } from "./atom.js";

/**
 * How the dates of a mention hang together: `range` from one to the other, `window` somewhere
 * between them, `either` one or the other.
 */
export type Shape = "single" | "range" | "window" | "either";

/** What the words before a date make of it. */
export type Lead = "after" | "past" | "before" | "until" | "between" | "from" | "since" | "week" | null;

/** One or two dates that are said together, with the words that open or close them. */
export interface Mention {
  /** Folded offsets, the opening words included. */
  readonly start: number;
  readonly end: number;
  /** Where the first date itself begins. */
  readonly core: number;
  readonly from: Atom | null;
  readonly to: Atom | null;
  readonly shape: Shape;
  readonly lead: Lead;
  readonly asap: boolean;
}
