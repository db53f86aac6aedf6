import type { FieldName, Span } from "../model/offer.js";

/** Evidence to be drawn. */
export interface Mark {
  readonly id: string;
  readonly field: FieldName;
  readonly span: Span;
}

/** A stretch of text that the same marks cover. */
export interface MarkedPiece extends Span {
  /** The longest first, so that shorter ones lie within it. */
  readonly marks: readonly Mark[];
}

/** Cuts a stretch of text wherever a mark begins or ends: marks may overlap in any way. */
export function markPieces({ start, end }: Span, marks: readonly Mark[]): MarkedPiece[] {
  const here = marks
    .filter(({ span }) => span.start < end && span.end > start)
    .sort((one, other) => lengthOf(other.span) - lengthOf(one.span));
  const cuts = new Set([start, end]);
  for (const { span } of here) {
    for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  }
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] as number;
    const covering = here.filter(({ span }) => span.start <= from && span.end >= to);
    return { start: from, end: to, marks: covering };
  });
}

const lengthOf = ({ start, end }: Span) => end - start;
