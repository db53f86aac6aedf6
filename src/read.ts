import { namesOfOwn } from "./extend/check-extensions.js";
import { type Kit, namesOf } from "./kit.js";
import type { Fields, Offer, OfferBoundary } from "./model/offer.js";
import { checkLength, checkOptions, checkText, LONGEST_POSTING } from "./model/options.js";
import { toBoundary } from "./offers/heading.js";
import { openDump } from "./offers/parts.js";
import { openPipeline, type PipelineOptions, readOnePosting } from "./pipeline.js";

/** `extractOffers` by what a kit reads. */
export function readOffers(text: string, options: PipelineOptions, kit: Kit): Offer[] {
  check(text, options, kit, "extractOffers");
  const pipeline = openPipeline(options, kit);
  return [...pipeline.read(text), ...pipeline.end()];
}

/** `detectOffers` by what a kit reads. */
export function readBoundaries(text: string, options: PipelineOptions, kit: Kit): OfferBoundary[] {
  check(text, options, kit, "detectOffers");
  const dump = openDump();
  return [...dump.read(text), ...dump.end()]
    .flatMap(({ folded, boundaries }) => boundaries.map((b) => toBoundary(folded, b)))
    .map((boundary, index) => ({ index, ...boundary }))
    .filter((boundary) => boundary.confidence >= (options.minConfidence ?? 0));
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
