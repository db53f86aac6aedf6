import type { ExtractOptions, Fields, Offer, OfferBoundary } from "./model/offer.js";
import { checkOptions, checkText } from "./model/options.js";
import type { FoldedBoundary } from "./offers/boundary.js";
import { toBoundary, wholeBoundary } from "./offers/heading.js";
import { type DumpPart, openDump } from "./offers/parts.js";
import { openPipeline, readOnePosting } from "./pipeline.js";
import { FIELD_NAMES } from "./resolve/resolve.js";
import { type FoldedText, foldText } from "./text/fold.js";

/**
 * The offers of a dump, in order, each with its fields.
 *
 * @param text - A dump of any number of offers; any string is legal, an empty one gives `[]`.
 * @param options - `referenceDate` (ISO day) tells years that the text leaves out; `fields`
 *   reports these alone; `minConfidence` in [0, 1] leaves out doubtful values.
 * @throws {GlaneError} `bad-argument` where `text` is not a string, `bad-option` where an option
 *   is not what it should be. Content never throws.
 * @example
 * const [offer] = extractOffers("Stage – Lyon\n\nDurée : 6 mois");
 * offer?.fields.duration[0]?.value; // { min: 6, max: 6, unit: "month", iso: "P6M", derived: false }
 */
export function extractOffers(text: string, options: ExtractOptions = {}): Offer[] {
  checkText(text, "extractOffers");
  checkOptions(options, FIELD_NAMES);
  const pipeline = openPipeline(options);
  return [...pipeline.read(text), ...pipeline.end()];
}

/**
 * The boundaries of the offers of a dump alone.
 *
 * @throws {GlaneError} as {@link extractOffers}.
 */
export function detectOffers(text: string, options: ExtractOptions = {}): OfferBoundary[] {
  checkText(text, "detectOffers");
  checkOptions(options, FIELD_NAMES);
  const segments = openSegments();
  return [...segments.read(text), ...segments.end()].filter(
    (boundary) => boundary.confidence >= (options.minConfidence ?? 0),
  );
}

/** Takes a dump piece by piece and gives the boundaries of its offers, in order. */
export interface SegmentReader {
  readonly read: (piece: string) => OfferBoundary[];
  readonly end: () => OfferBoundary[];
  /** As of an `OfferReader`. */
  readonly posting: (text: string) => OfferBoundary;
}

export function openSegments(): SegmentReader {
  const dump = openDump();
  let count = 0;
  const numbered = (folded: FoldedText, boundary: FoldedBoundary) => ({
    index: count++,
    ...toBoundary(folded, boundary),
  });
  const toBoundaries = (parts: readonly DumpPart[]) =>
    parts.flatMap(({ folded, boundaries }) => boundaries.map((one) => numbered(folded, one)));
  return {
    read: (piece) => toBoundaries(dump.read(piece)),
    end: () => toBoundaries(dump.end()),
    posting: (text) => {
      const folded = foldText(text);
      return numbered(folded, wholeBoundary(folded));
    },
  };
}

/**
 * The fields of a text known to be one posting.
 *
 * @throws {GlaneError} as {@link extractOffers}.
 */
export function extractFields(text: string, options: ExtractOptions = {}): Fields {
  checkText(text, "extractFields");
  checkOptions(options, FIELD_NAMES);
  return readOnePosting(text, options);
}
