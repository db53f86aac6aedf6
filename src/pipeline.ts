import type { CandidateLists, FindContext } from "./fields/candidate.js";
import { finders } from "./fields/registry.js";
import type { ExtractOptions, FieldName, Fields, Offer } from "./model/offer.js";
import { findBoundaries } from "./offers/detect.js";
import { toBoundary } from "./offers/heading.js";
import { derive } from "./resolve/derive.js";
import { markDuplicates } from "./resolve/duplicates.js";
import { nearestStatedDay } from "./resolve/neighbours.js";
import { resolve } from "./resolve/resolve.js";
import { type FoldedText, foldText } from "./text/fold.js";
import { detectLanguage } from "./text/language.js";
import { lastAtOrBefore, splitLines } from "./text/lines.js";
import { type Posting, readPosting, sliceFolded } from "./text/posting.js";
import { rewrite } from "./text/rewrite.js";
import { findTableHeaders, type TableHeader } from "./text/table.js";

/** The way of a text: folded, cut into offers, each read for its fields, weighed and resolved. */
export function runPipeline(text: string, options: ExtractOptions): Offer[] {
  const folded = foldText(text);
  const headers = findTableHeaders(folded.text, splitLines(folded.text));
  const read = findBoundaries(folded).map((boundary, index) => {
    const header = headers[lastAtOrBefore(headers, boundary.start - 1)] ?? null;
    const slice = sliceFolded(folded, boundary.start, boundary.end);
    return { ...toBoundary(folded, boundary, index), ...readLayout(slice, options, header) };
  });
  const offers = read.map(({ posting, ...offer }) => {
    const fields = readFields(posting, contextOf(offer.language, options), options);
    return { ...offer, duplicateOf: null, fields };
  });
  const dated = offers.map((offer, index) => {
    const neighbourDate = options.referenceDate ? null : nearestStatedDay(offers, index);
    const posting = read[index]?.posting;
    if (neighbourDate === null || !posting) return offer;
    const context = { ...contextOf(offer.language, options), neighbourDate };
    return { ...offer, fields: readFields(posting, context, options) };
  });
  return markDuplicates(
    dated,
    read.map(({ posting }) => posting.text),
  );
}

/** The fields of a text known to be one posting. */
export function readOnePosting(text: string, options: ExtractOptions): Fields {
  const { posting, language } = readLayout(foldText(text), options, null);
  return readFields(posting, contextOf(language, options), options);
}

const contextOf = (language: string, options: ExtractOptions): FindContext => ({
  referenceDate: options.referenceDate ?? null,
  neighbourDate: null,
  language,
});

function readLayout(folded: FoldedText, options: ExtractOptions, header: TableHeader | null) {
  const language = detectLanguage(folded.text);
  return { language, posting: readPosting(inDigits(folded, language, options), header) };
}

/** English numbers in words as digits, where the caller passes what reads them. */
function inDigits(folded: FoldedText, language: string, { english }: ExtractOptions): FoldedText {
  if (!english || language !== "eng") return folded;
  const numbers = english.numbersInWords(folded.text);
  return rewrite(
    folded,
    numbers.map(({ start, end, value }) => ({ start, end, text: String(value) })),
  );
}

function readFields(posting: Posting, context: FindContext, options: ExtractOptions): Fields {
  const wanted = options.fields;
  const candidates: Partial<CandidateLists> = {};
  for (const finder of finders) {
    if (!finder.names.some((name) => isNeeded(name, wanted))) continue;
    Object.assign(candidates, finder.find(posting, context));
  }
  const fields = derive(resolve(posting, candidates), context.referenceDate);
  return select(fields, options);
}

/** Dates tell the length of a stage; its start and its kind tell its legal pay. */
function isNeeded(name: FieldName, wanted: ExtractOptions["fields"]): boolean {
  if (!wanted || wanted.includes(name)) return true;
  const tellsLength = name === "startDate" && wanted.includes("duration");
  const tellsPay = name === "startDate" || name === "contractType";
  return tellsLength || (tellsPay && wanted.includes("stipend"));
}

function select(fields: Fields, { fields: wanted, minConfidence = 0 }: ExtractOptions): Fields {
  const names = Object.keys(fields) as (keyof Fields)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      wanted && !wanted.includes(name)
        ? []
        : fields[name].filter(({ confidence }) => confidence >= minConfidence),
    ]),
  ) as unknown as Fields;
}
