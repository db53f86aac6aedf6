import { GlaneError } from "./model/error.js";
import type { ExtractOptions, Offer } from "./model/offer.js";
import { checkOptions, checkText } from "./model/options.js";
import { openPipeline } from "./pipeline.js";
import { FIELD_NAMES } from "./resolve/resolve.js";

/** Takes a dump piece by piece and gives its offers as soon as they are whole. */
export interface OfferExtractor {
  /**
   * Takes the next piece, of any size: it may end within a line, a line break or a character. Gives
   * the offers that have become whole; mostly none, then those of a part of some million code units.
   *
   * @throws {GlaneError} `bad-argument` where the piece is not a string, or the dump was ended.
   */
  readonly read: (piece: string) => Offer[];
  /** Ends the dump and gives the offers that are left. */
  readonly end: () => Offer[];
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
export function openExtractor(options: ExtractOptions = {}): OfferExtractor {
  checkOptions(options, FIELD_NAMES);
  const pipeline = openPipeline(options);
  let ended = false;
  const refuseEnded = (caller: string) => {
    if (!ended) return;
    throw new GlaneError("bad-argument", `${caller} was called after the dump was ended.`);
  };
  return {
    read: (piece) => {
      refuseEnded("read");
      checkText(piece, "read");
      return pipeline.read(piece);
    },
    end: () => {
      refuseEnded("end");
      ended = true;
      return pipeline.end();
    },
  };
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
export async function* extractOffersFrom(
  pieces: Iterable<string> | AsyncIterable<string>,
  options: ExtractOptions = {},
): AsyncGenerator<Offer, void, undefined> {
  const extractor = openExtractor(options);
  for await (const piece of pieces) yield* extractor.read(piece);
  yield* extractor.end();
}
