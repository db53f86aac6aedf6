import { namesOfOwn } from "./extend/check-extensions.js";
import { type Kit, namesOf } from "./kit.js";
import type { Fields, Offer, OfferBoundary } from "./model/offer.js";
import { checkLength, checkOptions, checkText, LONGEST_POSTING } from "./model/options.js";
import { toBoundary } from "./offers/heading.js";
import { type DumpPart, onePosting, openDump } from "./offers/parts.js";
import { openPipeline, readOnePosting } from "./pipeline.js";
import type { PipelineOptions } from "./reading.js";

/** `extractOffers` by what a kit reads. */
export function readOffers(text: string, options: PipelineOptions, kit: Kit): Offer[] {
  check(text, options, kit, "extractOffers");
  const pipeline = openPipeline(options, kit);
  return [...pipeline.read(text), ...pipeline.end()];
}

/** `detectOffers` by what a kit reads. */
export function readBoundaries(text: string, options: PipelineOptions, kit: Kit): OfferBoundary[] {
  check(text, options, kit, "detectOffers");
  const segments = openSegments();
  return [...segments.read(text), ...segments.end()].filter(
    (boundary) => boundary.confidence >= (options.minConfidence ?? 0),
  );
}

/** Takes a dump piece by piece and gives the boundaries of its offers, in order. */
export interface SegmentReader {
  readonly read: (piece: string) => OfferBoundary[];
  /** Another text may follow, whose offers and offsets go on counting. */
  readonly end: () => OfferBoundary[];
  /** A text known to be one posting, in place of a dump; its spans are its own. */
  readonly posting: (text: string) => OfferBoundary[];
}

export function openSegments(): SegmentReader {
  const dump = openDump();
  let count = 0;
  const toBoundaries = (parts: readonly DumpPart[]) =>
    parts.flatMap(({ folded, boundaries }) =>
      boundaries.map((one) => ({ index: count++, ...toBoundary(folded, one) })),
    );
  return {
    read: (piece) => toBoundaries(dump.read(piece)),
    end: () => toBoundaries(dump.end()),
    posting: (text) => toBoundaries([onePosting(text)]),
  };
}

/** `extractFields` by what a kit reads. */
export function readFields(text: string, options: PipelineOptions, kit: Kit): Fields {
  check(text, options, kit, "extractFields", LONGEST_POSTING);
  return readOnePosting(text, options, kit);
}

function check(
  text: string,
  options: PipelineOptions,
  kit: Kit,
  caller: string,
  longest = Number.POSITIVE_INFINITY,
): void {
  checkText(text, caller);
  checkReading(options, kit);
  checkLength(text.length, caller, options.maxLength ?? longest);
}

/** @throws {GlaneError} `bad-option` where an option is not what it should be. */
export function checkReading(options: PipelineOptions, kit: Kit): void {
  const own = options?.extend ? namesOfOwn(options.extend) : [];
  checkOptions(options, [...namesOf(kit), ...own]);
}
