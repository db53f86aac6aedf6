import type { CandidateLists, FindContext, Finder } from "./fields/candidate.js";
import { finders } from "./fields/registry.js";
import type { ExtractOptions, FieldName, Fields, Offer } from "./model/offer.js";
import { toBoundary, wholeBoundary } from "./offers/heading.js";
import { type DumpPart, openDump } from "./offers/parts.js";
import { derive } from "./resolve/derive.js";
import { type TwinFinder, twinFinder } from "./resolve/duplicates.js";
import { nearestStatedDay } from "./resolve/neighbours.js";
import { resolve } from "./resolve/resolve.js";
import { type FoldedText, foldText } from "./text/fold.js";
import { detectLanguage } from "./text/language.js";
import { lastAtOrBefore } from "./text/lines.js";
import { type Posting, readPosting, sliceFolded } from "./text/posting.js";
import { rewrite } from "./text/rewrite.js";
import type { TableHeader } from "./text/table.js";

/** Takes a dump piece by piece and gives its offers, part by part, in order. */
export interface OfferReader {
  readonly read: (piece: string) => Offer[];
  /** Another text may follow, whose offers and offsets go on counting. */
  readonly end: () => Offer[];
  /** A text known to be one posting, between dumps or in place of them; its spans are its own. */
  readonly posting: (text: string) => Offer;
}

/** The way of a text: folded, cut into offers, each read for its fields, weighed and resolved. */
export function openPipeline(options: ExtractOptions): OfferReader {
  const dump = openDump();
  const findTwin = twinFinder();
  let count = 0;
  const toOffers = (parts: readonly DumpPart[]) =>
    parts.flatMap((part) => {
      const offers = readPart(part, options, count, findTwin);
      count += offers.length;
      return offers;
    });
  return {
    read: (piece) => toOffers(dump.read(piece)),
    end: () => toOffers(dump.end()),
    posting: (text) => {
      const index = count++;
      const { posting, ...offer } = readWhole(text, options);
      return { index, ...offer, duplicateOf: findTwin(posting.text, index) };
    },
  };
}

/** The offers of one part of a dump; `first` is the index of its first offer. */
function readPart(part: DumpPart, options: ExtractOptions, first: number, findTwin: TwinFinder) {
  const { folded, boundaries, headers } = part;
  const read = boundaries.map((boundary, index) => {
    const header = headers[lastAtOrBefore(headers, boundary.start - 1)] ?? null;
    const slice = sliceFolded(folded, boundary.start, boundary.end);
    const { posting, language } = readLayout(slice, options, header);
    const context = contextOf(language, options);
    const candidates = findCandidates(finders, posting, context, options);
    return { index: first + index, ...toBoundary(folded, boundary), language, posting, candidates };
  });
  const offers = read.map(({ posting, candidates, ...offer }) => {
    const fields = toFields(posting, candidates, options);
    return { ...offer, duplicateOf: findTwin(posting.text, offer.index), fields };
  });
  if (options.referenceDate) return offers;
  return offers.map((offer, index) => {
    const neighbourDate = nearestStatedDay(offers, index);
    if (neighbourDate === null) return offer;
    const { posting, candidates } = read[index] as (typeof read)[0];
    const context = { ...contextOf(offer.language, options), neighbourDate };
    const dated = findCandidates(datedByNeighbours, posting, context, options);
    return { ...offer, fields: toFields(posting, { ...candidates, ...dated }, options) };
  });
}

/** A text known to be one posting, as an offer: its span is the text, its heading the first line. */
function readWhole(text: string, options: ExtractOptions) {
  const folded = foldText(text);
  const { posting, language } = readLayout(folded, options, null);
  const candidates = findCandidates(finders, posting, contextOf(language, options), options);
  const boundary = toBoundary(folded, wholeBoundary(folded));
  return { ...boundary, language, posting, fields: toFields(posting, candidates, options) };
}

/** The fields of a text known to be one posting. */
export function readOnePosting(text: string, options: ExtractOptions): Fields {
  const { posting, candidates } = readCandidates(text, options);
  return toFields(posting, candidates, options);
}

/** What the finders propose for a text known to be one posting, before it is weighed. */
export function readCandidates(text: string, options: ExtractOptions) {
  const { posting, language } = readLayout(foldText(text), options, null);
  const context = contextOf(language, options);
  return { posting, candidates: findCandidates(finders, posting, context, options) };
}

const datedByNeighbours = finders.filter(({ readsNeighbours }) => readsNeighbours);

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

function findCandidates(
  among: readonly Finder[],
  posting: Posting,
  context: FindContext,
  { fields: wanted }: ExtractOptions,
): Partial<CandidateLists> {
  const candidates: Partial<CandidateLists> = {};
  for (const finder of among) {
    if (!finder.names.some((name) => isNeeded(name, wanted))) continue;
    Object.assign(candidates, finder.find(posting, context));
  }
  return candidates;
}

function toFields(
  posting: Posting,
  candidates: Partial<CandidateLists>,
  options: ExtractOptions,
): Fields {
  const fields = derive(resolve(posting, candidates), options.referenceDate ?? null);
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
