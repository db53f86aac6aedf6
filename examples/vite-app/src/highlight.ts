import type { Field, FieldName, Offer } from "glane";

/** A stretch of an offer's text; `evidence` where it states a value. */
export interface Stretch {
  readonly text: string;
  readonly evidence: { readonly field: FieldName; readonly entry: Field<unknown> } | null;
}

/** The offer's text in stretches; of evidence that overlaps, the first is shown. */
export function stretches(dump: string, offer: Offer): Stretch[] {
  const found: Stretch[] = [];
  let at = offer.span.start;
  for (const { field, entry } of evidenceOf(offer)) {
    const { start, end } = entry.span;
    if (start < at || end > offer.span.end) continue;
    if (start > at) found.push({ text: dump.slice(at, start), evidence: null });
    found.push({ text: dump.slice(start, end), evidence: { field, entry } });
    at = end;
  }
  return [...found, { text: dump.slice(at, offer.span.end), evidence: null }];
}

function evidenceOf({ fields }: Offer) {
  const names = Object.keys(fields) as FieldName[];
  return names
    .flatMap((field) => fields[field].map((entry: Field<unknown>) => ({ field, entry })))
    .sort((one, other) => one.entry.span.start - other.entry.span.start);
}
