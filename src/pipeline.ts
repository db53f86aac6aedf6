import type { CandidateLists, FindContext } from "./fields/candidate.js";
import { finders } from "./fields/registry.js";
import type { ExtractOptions, Fields, Offer } from "./model/offer.js";
import { findBoundaries } from "./offers/detect.js";
import { toBoundary } from "./offers/heading.js";
import { resolve } from "./resolve/resolve.js";
import { markDuplicates } from "./resolve/duplicates.js";
import { foldText } from "./text/fold.js";
import { detectLanguage } from "./text/language.js";
import { lastAtOrBefore, splitLines } from "./text/lines.js";
import { type Posting, readPosting, sliceFolded } from "./text/posting.js";
import { findTableHeaders } from "./text/table.js";

/** The way of a text: folded, cut into offers, each read for its fields, weighed and resolved. */
export function runPipeline(text: string, options: ExtractOptions): Offer[] {
  const folded = foldText(text);
  const headers = findTableHeaders(folded.text, splitLines(folded.text));
  const read = findBoundaries(folded).map((boundary, index) => {
    const header = headers[lastAtOrBefore(headers, boundary.start - 1)] ?? null;
    const posting = readPosting(sliceFolded(folded, boundary.start, boundary.end), header);
    const language = detectLanguage(posting.text);
    return { ...toBoundary(folded, boundary, index), posting, language };
  });
  const offers = read.map(({ posting, ...offer }) => ({
    ...offer,
    duplicateOf: null,
    fields: readFields(posting, offer.language, options),
  }));
  return markDuplicates(offers, read.map(({ posting }) => posting.text));
}

/** The fields of a text known to be one posting. */
export function readOnePosting(text: string, options: ExtractOptions): Fields {
  const posting = readPosting(foldText(text));
  return readFields(posting, detectLanguage(posting.text), options);
}

function readFields(posting: Posting, language: string, options: ExtractOptions): Fields {
  const context: FindContext = { referenceDate: options.referenceDate ?? null, language };
  const wanted = options.fields;
  const candidates: Partial<CandidateLists> = {};
  for (const finder of finders) {
    if (wanted && !finder.names.some((name) => wanted.includes(name))) continue;
    Object.assign(candidates, finder.find(posting, context));
  }
  if (wanted) dropUnwanted(candidates, wanted);
  return resolve(posting, candidates, options.minConfidence ?? 0);
}

function dropUnwanted(candidates: Partial<CandidateLists>, wanted: readonly string[]): void {
  for (const name of Object.keys(candidates) as (keyof CandidateLists)[]) {
    if (!wanted.includes(name)) delete candidates[name];
  }
}

