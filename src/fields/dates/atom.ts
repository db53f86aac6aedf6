import type { DatePrecision } from "../../model/offer.js";
import type { Part } from "./lexicon.js";

/** One date as it is written, with what it leaves open: the piece that mentions are made of. */
export interface Atom {
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  readonly year: number | null;
  /** 1–12; null for a year. For quarters, semesters and seasons the first month. */
  readonly month: number | null;
  /** The last month of a quarter, semester or season; `month` otherwise. */
  readonly lastMonth: number | null;
  readonly day: number | null;
  readonly part: Part | null;
  /** 0 for Sunday, where the text names one. */
  readonly weekday: number | null;
  /** "1/03", "mars", "2023" on their own: a date only where something around it says so. */
  readonly weak: boolean;
  /** Counted from the reference date ("hier", "il y a 3 jours"). */
  readonly relative: boolean;
  /** "5 au 7 mai", "2025-2026": the word between, and the second day or year. */
  readonly joint: string | null;
  readonly last: { readonly year: number | null; readonly day: number | null } | null;
}
