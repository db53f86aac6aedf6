import type { Kit } from "./kit.js";
import { GlaneError } from "./model/error.js";
import type { Offer } from "./model/offer.js";
import { checkLength, checkText } from "./model/options.js";
import { openPipeline } from "./pipeline.js";
import { checkReading } from "./read.js";
import type { PipelineOptions } from "./reading.js";

/** Takes a dump piece by piece and gives its offers as soon as they are whole. */
export interface OfferExtractor<Found = Offer> {
  /**
   * Takes the next piece, of any size: it may end within a line, a line break or a character. Gives
   * the offers that have become whole; mostly none, then those of a part of some million code units.
   *
   * @throws {GlaneError} `bad-argument` where the piece is not a string, or the dump was ended;
   *   `too-long` where all pieces together are longer than `maxLength`.
   */
  readonly read: (piece: string) => Found[];
  /** Ends the dump and gives the offers that are left. */
  readonly end: () => Found[];
}

/** `openExtractor` by what a kit reads. */
export function openReader(options: PipelineOptions, kit: Kit): OfferExtractor {
  checkReading(options, kit);
  const pipeline = openPipeline(options, kit);
  const maxLength = options.maxLength ?? Number.POSITIVE_INFINITY;
  let length = 0;
  let ended = false;
  const refuseEnded = (caller: string) => {
    if (!ended) return;
    throw new GlaneError("bad-argument", `${caller} was called after the dump was ended.`);
  };
  return {
    read: (piece) => {
      refuseEnded("read");
      checkText(piece, "read");
      length += piece.length;
      checkLength(length, "read", maxLength);
      return pipeline.read(piece);
    },
    end: () => {
      refuseEnded("end");
      ended = true;
      return pipeline.end();
    },
  };
}

/** A text in order, in pieces of any size. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** `extractOffersFrom` by what a kit reads. */
export async function* readOffersFrom(
  pieces: Pieces,
  options: PipelineOptions,
  kit: Kit,
): AsyncGenerator<Offer, void, undefined> {
  const extractor = openReader(options, kit);
  for await (const piece of pieces) yield* extractor.read(piece);
  yield* extractor.end();
}
