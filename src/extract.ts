import type {
  ExtendedFields,
  ExtendedOffer,
  ExtendOptions,
  Extension,
} from "./extend/extension.js";
import { fullKit } from "./full-kit.js";
import type { ExtractOptions, Fields, Offer, OfferBoundary } from "./model/offer.js";
import { readBoundaries, readFields, readOffers } from "./read.js";
import type { PipelineOptions } from "./reading.js";
import { type OfferExtractor, openReader, type Pieces, readOffersFrom } from "./stream.js";

/**
 * The offers of a dump, in order, each with its fields.
 *
 * @param text - A dump of any number of offers; any string is legal, an empty one gives `[]`.
 * @param options - `referenceDate` (ISO day) tells years that the text leaves out; `fields`
 *   reports these alone; `minConfidence` in [0, 1] leaves out doubtful values; `labels` adds words
 *   that announce a field; `extend` adds fields and rules of your own; `maxLength` in UTF-16 units
 *   refuses longer texts.
 * @throws {GlaneError} `bad-argument` where `text` is not a string, `bad-option` where an option
 *   is not what it should be, `too-long` where the text is longer than `maxLength` (by default any
 *   length will do). Content never throws.
 * @example
 * const [offer] = extractOffers("Stage – Lyon\n\nDurée : 6 mois");
 * offer?.fields.duration[0]?.value; // { min: 6, max: 6, unit: "month", iso: "P6M", derived: false }
 */
export function extractOffers<const Extensions extends readonly Extension[]>(
  text: string,
  options: ExtendOptions<Extensions>,
): ExtendedOffer<Extensions>[];
export function extractOffers(text: string, options?: ExtractOptions): Offer[];
export function extractOffers(text: string, options: PipelineOptions = {}): Offer[] {
  return readOffers(text, options, fullKit);
}

/**
 * The boundaries of the offers of a dump alone.
 *
 * @throws {GlaneError} as {@link extractOffers}.
 * @example
 * detectOffers("Stage – Lyon\n\nDurée : 6 mois")[0]?.heading; // "Stage – Lyon"
 */
export function detectOffers(text: string, options: ExtractOptions = {}): OfferBoundary[] {
  return readBoundaries(text, options, fullKit);
}

/**
 * The fields of a text known to be one posting.
 *
 * @throws {GlaneError} as {@link extractOffers}; `maxLength` is 10,000,000 unless it is given.
 * @example
 * extractFields("Stage de 6 mois à Lyon").duration[0]?.value.iso; // "P6M"
 */
export function extractFields<const Extensions extends readonly Extension[]>(
  text: string,
  options: ExtendOptions<Extensions>,
): ExtendedFields<Extensions>;
export function extractFields(text: string, options?: ExtractOptions): Fields;
export function extractFields(text: string, options: PipelineOptions = {}): Fields {
  return readFields(text, options, fullKit);
}

/**
 * Opens a dump that comes in pieces, for whoever pushes them. All offers together, in order, are
 * what `extractOffers` gives for the pieces joined, whatever their sizes, and no more than a part of
 * the dump is held at a time. Spans count from the beginning of the first piece.
 *
 * @param options - as of `extractOffers`.
 * @throws {GlaneError} `bad-option` where an option is not what it should be.
 * @example
 * const extractor = openExtractor({ referenceDate: "2023-01-15" });
 * socket.on("data", (piece) => show(extractor.read(piece)));
 * socket.on("end", () => show(extractor.end()));
 */
export function openExtractor<const Extensions extends readonly Extension[]>(
  options: ExtendOptions<Extensions>,
): OfferExtractor<ExtendedOffer<Extensions>>;
export function openExtractor(options?: ExtractOptions): OfferExtractor;
export function openExtractor(options: PipelineOptions = {}): OfferExtractor {
  return openReader(options, fullKit);
}

/**
 * The offers of a dump that comes in pieces, for whoever pulls them: a stream of strings, such as a
 * file read with an encoding, an array of lines, a generator.
 *
 * @param pieces - the text in order, in pieces of any size.
 * @param options - as of `extractOffers`.
 * @throws {GlaneError} as {@link openExtractor}, when the first offer is asked for; whatever
 *   `pieces` throws.
 * @example
 * const dump = createReadStream("dump.txt", "utf8");
 * for await (const offer of extractOffersFrom(dump)) console.log(offer.heading);
 */
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
  return readOffersFrom(pieces, options, fullKit);
}
