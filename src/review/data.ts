import type { FieldName, Span } from "../model/offer.js";

/** All that the page shows, as it is written into it. */
export interface ReviewData {
  /** Tells one set of dumps and findings from another: what was corrected is kept under it. */
  readonly id: string;
  readonly title: string;
  /** Of the library. */
  readonly version: string;
  /** The fields that were asked for, in the order in which they are shown. */
  readonly forms: readonly FieldForm[];
  readonly dumps: readonly ReviewDump[];
}

export interface ReviewDump {
  /** As the user gave it, for the reader. */
  readonly name: string;
  /** What the fixture calls the text, and the fixture's own name. */
  readonly textName: string;
  readonly fixtureName: string;
  readonly text: string;
  readonly referenceDate: string | null;
  /** In the order of the text. */
  readonly offers: readonly FoundOffer[];
}

export interface FoundOffer {
  readonly span: Span;
  /** That an offer begins at `span.start`. */
  readonly confidence: number;
  readonly language: string;
  /** Index of an earlier offer that says nearly the same. */
  readonly duplicateOf: number | null;
  readonly entries: readonly FoundEntry[];
}

/** A value and its evidence; `id` is its own within the dump. */
export interface FoundEntry {
  readonly id: string;
  readonly field: FieldName;
  readonly value: Value;
  readonly span: Span;
  readonly confidence: number;
  readonly rule: string;
}

export type Value = Readonly<Record<string, unknown>>;

/** The keys of a field's value that a person can judge and write. */
export interface FieldForm {
  readonly field: FieldName;
  readonly keys: readonly FormKey[];
}

export interface FormKey {
  readonly key: string;
  readonly kind: "text" | "number" | "day" | "choice" | "flag" | "list";
  /** Whether it may be left open: null in the value. */
  readonly nullable: boolean;
  /** A regular expression that a text must match; null where any will do. */
  readonly pattern: string | null;
  /** Of a choice. */
  readonly choices: readonly string[];
  /** What the schema says of it. */
  readonly note: string;
}
