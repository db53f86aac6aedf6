import type { Atom } from "./atom.js";

/**
 * How the dates of a mention hang together: `range` from one to the other, `window` somewhere
 * between them, `either` one or the other.
 */
export type Shape = "single" | "range" | "window" | "either";

/**
 * What the words around a date make of it. A day "before" or "ahead" (of it) may be that day; a
 * month "before" is over by its end ("d'ici mars"), "ahead" by its beginning ("avant mars").
 */
export type Lead =
  | "after"
  | "past"
  | "before"
  | "ahead"
  | "until"
  | "between"
  | "from"
  | "since"
  | "week"
  | "weekend"
  | null;

/** One or two dates that are said together, with the words that open or close them. */
export interface Mention {
  /** Folded offsets, the opening words included. */
  readonly start: number;
  readonly end: number;
  /** Where the first date itself begins. */
  readonly core: number;
  readonly from: Atom;
  readonly to: Atom | null;
  readonly shape: Shape;
  readonly lead: Lead;
}

/** Whether the words before a date leave open what came earlier: by it, before it, until it. */
export const isBefore = (lead: Lead): boolean =>
  lead === "before" || lead === "ahead" || lead === "until";
