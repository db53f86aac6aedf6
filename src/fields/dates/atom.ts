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
  /** Days that the year alone tells; `month` and `day` then say about when that is. */
  readonly moving: Moving | null;
  /** "Mars dernier", "l'hiver prochain", "cet été": which one, where the text gives no year. */
  readonly turn: "last" | "next" | "this" | null;
  /** "1/03", "2023", "mars" on their own: a date only where something around it says so. */
  readonly weak: "figures" | "words" | null;
  /** So many days before or after what is written: "la veille de", "deux semaines après". */
  readonly shift: number;
  /** Counted from the reference date ("hier", "il y a 3 jours"). */
  readonly relative: boolean;
  /** "5 au 7 mai", "2025-2026": the word between, and the second day or year. */
  readonly joint: string | null;
  readonly last: { readonly year: number | null; readonly day: number | null } | null;
}

/** Days that fall elsewhere every year, or that are counted from today. */
export type Moving =
  /** So many days after Easter. */
  | { readonly kind: "easter"; readonly days: number }
  /** The nth such weekday of the month, 5 for the last, and so many days on. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly weekday: number;
      readonly length: number;
    }
  /** The last Sunday of May, or the next where Pentecost falls on it. */
  | { readonly kind: "mothers" }
  /** An ISO week. */
  | { readonly kind: "week"; readonly week: number }
  /** First and last day, as day numbers. */
  | { readonly kind: "span"; readonly first: number; readonly last: number };
