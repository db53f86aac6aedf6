import { probability } from "../confidence/probability.js";
import type { Candidate, CandidateLists } from "../fields/candidate.js";
import type { EvidenceName } from "../fields/evidence.js";
import { finders } from "../fields/registry.js";
import type { Field, FieldName, Fields, Span } from "../model/offer.js";
import { type Posting, rawSpan } from "../text/posting.js";

export const FIELD_NAMES: readonly FieldName[] = finders.flatMap((finder) => finder.names);

/** The candidates of a posting, weighed: one entry a value, the likeliest first. */
export function resolve(posting: Posting, candidates: Partial<CandidateLists>): Fields {
  const fields: Partial<Record<FieldName, unknown>> = {};
  for (const name of FIELD_NAMES) {
    const list = (candidates[name] ?? []) as readonly Candidate<unknown>[];
    fields[name] = rank(posting, list);
  }
  return fields as Fields;
}

function rank<Value>(posting: Posting, candidates: readonly Candidate<Value>[]): Field<Value>[] {
  const groups = new Map<string, Candidate<Value>[]>();
  for (const candidate of candidates) {
    const key = sameValueKey(candidate.value);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()]
    .map((group) => toField(posting, group))
    .sort((a, b) => b.confidence - a.confidence || a.span.start - b.span.start);
}

/** Values that a reader takes for one: a year inferred or read, a degree under two labels. */
function sameValueKey(value: unknown): string {
  const comparable = { ...(value as Record<string, unknown>) };
  for (const key of ["yearInferred", "obfuscated", "label", "fieldsOfStudy", "monthly", "edtf"]) {
    delete comparable[key];
  }
  return JSON.stringify(comparable).toLowerCase().replace(/’/g, "'");
}

function toField<Value>(posting: Posting, group: readonly Candidate<Value>[]): Field<Value> {
  const scored = group.map((candidate) => ({
    candidate,
    confidence: probability(candidate.prior, withAgreement(candidate, group)),
  }));
  scored.sort((a, b) => b.confidence - a.confidence || a.candidate.start - b.candidate.start);
  const [best] = scored as [(typeof scored)[0]];
  const { value, start, end, rule } = best.candidate;
  const span = rawSpan(posting.folded, start, end);
  const text = posting.folded.raw.slice(span.start, span.end);
  return {
    value,
    text,
    span: shift(span, posting.folded.origin),
    confidence: best.confidence,
    rule,
  };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function withAgreement<Value>(
  candidate: Candidate<Value>,
  group: readonly Candidate<Value>[],
): EvidenceName[] {
  const elsewhere = group.some(
    (other) => other.end <= candidate.start || other.start >= candidate.end,
  );
  return elsewhere ? [...candidate.evidence, "agreement"] : [...candidate.evidence];
}
