import type { ExtractOptions, Fields, Offer, OfferBoundary } from "./model/offer.js";
import { checkOptions, checkText } from "./model/options.js";
import { toBoundary } from "./offers/heading.js";
import { openDump } from "./offers/parts.js";
import { openPipeline, readOnePosting } from "./pipeline.js";
import { FIELD_NAMES } from "./resolve/resolve.js";

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
 * @example
 * detectOffers("Stage – Lyon\n\nDurée : 6 mois")[0]?.heading; // "Stage – Lyon"
 */
export function detectOffers(text: string, options: ExtractOptions = {}): OfferBoundary[] {
  checkText(text, "detectOffers");
  checkOptions(options, FIELD_NAMES);
  const dump = openDump();
  return [...dump.read(text), ...dump.end()]
    .flatMap(({ folded, boundaries }) => boundaries.map((b) => toBoundary(folded, b)))
    .map((boundary, index) => ({ index, ...boundary }))
    .filter((boundary) => boundary.confidence >= (options.minConfidence ?? 0));
}

/**
 * The fields of a text known to be one posting.
 *
 * @throws {GlaneError} as {@link extractOffers}.
 * @example
 * extractFields("Stage de 6 mois à Lyon").duration[0]?.value.iso; // "P6M"
 */
export function extractFields(text: string, options: ExtractOptions = {}): Fields {
  checkText(text, "extractFields");
  checkOptions(options, FIELD_NAMES);
  return readOnePosting(text, options);
}
