import type { Expected } from "../model/fixture.js";
import type { Field, FieldName, Span } from "../model/offer.js";
import type { LocatedOffer } from "./locate.js";
import { findQuote, type LineIndex, type Place } from "./place.js";

/** What was missed or wrong, and where in the text. */
export interface Fault extends Place {
  /** The dump's file; the table's, for a phrase. */
  readonly file: string;
  /**
   * `missed`: expected, not found. `wrong`: found, not expected. `span`: evidence that is not
   * what stands at its span.
   */
  readonly kind: "missed" | "wrong" | "span";
  readonly field: FieldName | "dates" | "boundary";
  readonly span: Span;
  /** The expected value of a miss, the found value of a wrong one; null for a boundary. */
  readonly value: object | null;
  /** The quote of a miss, the evidence of a wrong value, the heading of a boundary. */
  readonly text: string;
  /** Of a found value; null for a miss. */
  readonly confidence: number | null;
  readonly rule: string | null;
}

interface Source {
  readonly textFile: string;
  readonly text: string;
}

/** A miss stands where its quote does, or at its offer's heading where it has none. */
export function missedAt(
  { textFile, text }: Source,
  lines: LineIndex,
  field: Fault["field"],
  { expected: { heading }, starts, end }: LocatedOffer,
  expected: Expected | null,
): Fault {
  const quote = expected?.quote ?? heading;
  const start = findQuote(text, quote, Math.min(...starts), end) ?? starts[0];
  return {
    file: textFile,
    kind: "missed",
    field,
    ...lines.placeAt(start),
    span: { start, end: start + quote.length },
    value: expected?.value ?? null,
    text: quote,
    confidence: null,
    rule: null,
  };
}

/** A wrong value stands where its evidence does. */
export function wrongAt(
  { textFile }: Source,
  lines: LineIndex,
  field: Fault["field"],
  { span, text, value, confidence, rule }: Field<object>,
  kind: "wrong" | "span" = "wrong",
): Fault {
  const isBoundary = field === "boundary";
  return {
    file: textFile,
    kind,
    field,
    ...lines.placeAt(span.start),
    span,
    value: isBoundary ? null : value,
    text,
    confidence,
    rule: isBoundary ? null : rule,
  };
}
