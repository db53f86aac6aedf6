import type { FieldName, FieldValues } from "../model/offer.js";
import type { Posting } from "../text/posting.js";
import type { EvidenceName } from "./evidence.js";

/** A value that may be right for a field, and why: offsets are into the posting's folded text. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** Stable name of the rule that found it. */
  readonly rule: string;
  /** How often the rule alone is right, in (0, 1). */
  readonly prior: number;
  /** What speaks for or against it here; each is weighed once. */
  readonly evidence: readonly EvidenceName[];
}

/** What the finders know besides the posting. */
export interface FindContext {
  /** ISO day near which the text was written, or null. */
  readonly referenceDate: string | null;
  /** A day that a neighbouring offer of the dump states, where there is no reference; or null. */
  readonly neighbourDate: string | null;
}

/** The candidates of each field. */
export type CandidateLists = { [Name in FieldName]: Candidate<FieldValues[Name]>[] };

/** Reads one field, or several that hang together, out of a posting. */
export interface Finder {
  readonly names: readonly FieldName[];
  readonly find: (posting: Posting, context: FindContext) => Partial<CandidateLists>;
}
