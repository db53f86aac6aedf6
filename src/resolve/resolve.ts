import type { Candidate } from "../fields/candidate.js";
import type { Field, Fields, Span } from "../model/offer.js";
import { type Posting, rawSpan } from "../text/posting.js";
import { sameValueKey, type Weighed, weighCandidates } from "./weigh.js";

/** Less likely values are no guesses worth showing. */
const LEAST_SHOWN = 0.2;

/** Which lists come out, in order: those of glane's own fields, then those that a caller defined. */
export interface Lists {
  readonly names: readonly string[];
  readonly own: readonly string[];
}

/** The candidates of a posting, weighed: one entry a value, the likeliest first. */
export function resolve(
  posting: Posting,
  candidates: Readonly<Record<string, readonly Candidate<unknown>[]>>,
  { names, own }: Lists,
): Fields {
  const fields: Record<string, Field<unknown>[]> = {};
  for (const name of [...names, ...own]) {
    // What is the same value in a caller's field is the caller's to say: two of one JSON are.
    const keyOf = own.includes(name) ? JSON.stringify : sameValueKey;
    fields[name] = weighCandidates(name, posting, candidates[name] ?? [], keyOf)
      .filter(({ confidence }) => confidence >= LEAST_SHOWN)
      .map((weighed) => toField(posting, weighed));
  }
  return fields as unknown as Fields;
}

function toField<Value>(posting: Posting, { candidate, confidence }: Weighed<Value>): Field<Value> {
  const { value, start, end, rule } = candidate;
  const span = rawSpan(posting.folded, start, end);
  const text = posting.folded.raw.slice(span.start, span.end);
  return { value, text, span: shift(span, posting.folded.origin), confidence, rule };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
