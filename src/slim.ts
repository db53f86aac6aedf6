import type {
  ExtendedFields,
  ExtendedOffer,
  ExtendOptions,
  Extension,
} from "./extend/extension.js";
import type { ExtractOptions, Fields, Offer, OfferBoundary } from "./model/offer.js";
import { readBoundaries, readFields, readOffers } from "./read.js";
import type { PipelineOptions } from "./reading.js";
import { slimKit } from "./slim-kit.js";
import { type OfferExtractor, openReader, type Pieces, readOffersFrom } from "./stream.js";

export { needsReview, type ReviewNeed } from "./confidence/needs-review.js";
export { defineField } from "./extend/define-field.js";
export { defineRule } from "./extend/define-rule.js";
export type * from "./extend/extension.js";
export type { FoundDate } from "./find.js";
export { findDates, findDegrees, findDurations, findEmails, findStipends } from "./find.js";
export { GlaneError, type GlaneErrorCode } from "./model/error.js";
export type * from "./model/offer.js";
export { toCsv } from "./output/csv.js";
export { toJobPosting } from "./output/job-posting.js";
export { type OfferRecord, type RecordOptions, toRecord } from "./output/record.js";
export type { OfferExtractor, Pieces } from "./stream.js";
export { fold } from "./text/fold.js";

/**
 * As `extractOffers` of `glane`, without what weighs most: `language` is `fra`, `eng` or `und`, by
 * function words alone, and `phone` is always empty.
 *
 * @throws {GlaneError} `bad-argument` or `bad-option`; content never throws.
 */
export function extractOffers<const Extensions extends readonly Extension[]>(
  text: string,
  options: ExtendOptions<Extensions>,
): ExtendedOffer<Extensions>[];
export function extractOffers(text: string, options?: ExtractOptions): Offer[];
export function extractOffers(text: string, options: PipelineOptions = {}): Offer[] {
  return readOffers(text, options, slimKit);
}

/** As `detectOffers` of `glane`, with the same answers. */
export function detectOffers(text: string, options: ExtractOptions = {}): OfferBoundary[] {
  return readBoundaries(text, options, slimKit);
}

/** As `extractFields` of `glane`, without telephones. */
export function extractFields<const Extensions extends readonly Extension[]>(
  text: string,
  options: ExtendOptions<Extensions>,
): ExtendedFields<Extensions>;
export function extractFields(text: string, options?: ExtractOptions): Fields;
export function extractFields(text: string, options: PipelineOptions = {}): Fields {
  return readFields(text, options, slimKit);
}

/** As `openExtractor` of `glane`, without telephones. */
export function openExtractor<const Extensions extends readonly Extension[]>(
  options: ExtendOptions<Extensions>,
): OfferExtractor<ExtendedOffer<Extensions>>;
export function openExtractor(options?: ExtractOptions): OfferExtractor;
export function openExtractor(options: PipelineOptions = {}): OfferExtractor {
  return openReader(options, slimKit);
}

/** As `extractOffersFrom` of `glane`, without telephones. */
export function extractOffersFrom<const Extensions extends readonly Extension[]>(
  pieces: Pieces,
  options: ExtendOptions<Extensions>,
): AsyncGenerator<ExtendedOffer<Extensions>, void, undefined>;
export function extractOffersFrom(
  pieces: Pieces,
  options?: ExtractOptions,
): AsyncGenerator<Offer, void, undefined>;
export function extractOffersFrom(
  pieces: Pieces,
  options: PipelineOptions = {},
): AsyncGenerator<Offer, void, undefined> {
  return readOffersFrom(pieces, options, slimKit);
}
