import type { OfferBoundary } from "../model/offer.js";
import type { FoldedText } from "../text/fold.js";
import type { FoldedBoundary } from "./boundary.js";

/** A boundary in the caller's offsets, with its heading: the offer's first line, verbatim. */
export function toBoundary(
  folded: FoldedText,
  boundary: FoldedBoundary,
): Omit<OfferBoundary, "index"> {
  const { raw, origin } = folded;
  const start = rawStart(folded, boundary.start);
  const end = Math.max(folded.ends[boundary.end - 1] ?? start, start);
  const lineEnd = raw.slice(start, end).search(/[\r\n\u2028\u2029]/);
  const heading = raw.slice(start, lineEnd < 0 ? end : start + lineEnd).trimEnd();
  const span = { start: start + origin, end: end + origin };
  return { span, heading, confidence: boundary.confidence };
}

/** A text known to be one offer, from its first word to its last. */
export function wholeBoundary({ text }: FoldedText): FoldedBoundary {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length), confidence: 1 };
}

/**
 * Offset in `raw` of a line that begins at a folded offset. Marks that folding drops ("**", "<h2>")
 * still belong to the line that they open.
 */
export function rawStart(folded: FoldedText, offset: number): number {
  const { raw, starts, ends } = folded;
  const first = starts[offset] ?? 0;
  let before = offset - 1;
  while (before >= 0 && (folded.text[before] === "\n" || folded.text[before] === " ")) before--;
  const floor = before < 0 ? 0 : (ends[before] ?? 0);
  let start = first;
  while (start > floor && !/[\r\n]/.test(raw[start - 1] as string)) start--;
  while (start < first && /\s/.test(raw[start] as string)) start++;
  return start;
}
