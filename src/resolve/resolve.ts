import type { Candidate, CandidateLists } from "../fields/candidate.js";
import { finders } from "../fields/registry.js";
import type { Field, FieldName, Fields, Span } from "../model/offer.js";
import { type Posting, rawSpan } from "../text/posting.js";
import { type Weighed, weighCandidates } from "./weigh.js";

export const FIELD_NAMES: readonly FieldName[] = finders.flatMap((finder) => finder.names);

/** Less likely values are no guesses worth showing. */
const LEAST_SHOWN = 0.2;

/** The candidates of a posting, weighed: one entry a value, the likeliest first. */
export function resolve(posting: Posting, candidates: Partial<CandidateLists>): Fields {
  const fields: Partial<Record<FieldName, unknown>> = {};
  for (const name of FIELD_NAMES) {
    const list = (candidates[name] ?? []) as readonly Candidate<unknown>[];
    fields[name] = weighCandidates(name, posting, list)
      .filter(({ confidence }) => confidence >= LEAST_SHOWN)
      .map((weighed) => toField(posting, weighed));
  }
  return fields as Fields;
}

function toField<Value>(posting: Posting, { candidate, confidence }: Weighed<Value>): Field<Value> {
  const { value, start, end, rule } = candidate;
  const span = rawSpan(posting.folded, start, end);
  const text = posting.folded.raw.slice(span.start, span.end);
  return { value, text, span: shift(span, posting.folded.origin), confidence, rule };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
