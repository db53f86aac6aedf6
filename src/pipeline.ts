import type { CandidateLists, FindContext, Finder } from "./fields/candidate.js";
import { finders } from "./fields/registry.js";
import type { ExtractOptions, FieldName, Fields, Offer } from "./model/offer.js";
import type { FoldedBoundary } from "./offers/boundary.js";
import { toBoundary } from "./offers/heading.js";
import { type DumpPart, openDump } from "./offers/parts.js";
import { derive } from "./resolve/derive.js";
import { type Likeness, likenessOf, twinFinder } from "./resolve/duplicates.js";
import { nearestDay, statedDay } from "./resolve/neighbours.js";
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
  readonly end: () => Offer[];
}

/** An offer as its part tells it: `index` counts from the part's first, and no twin is known. */
export interface ReadOffer {
  readonly offer: Offer;
  readonly likeness: Likeness | null;
}

/** Runs the reading of one offer; what it gives for one that fails is null. */
export type Attempt = <Result>(index: number, read: () => Result) => Result | null;

/** The way of a text: folded, cut into offers, each read for its fields, weighed and resolved. */
export function openPipeline(options: ExtractOptions): OfferReader {
  const dump = openDump();
  const number = openNumbering();
  const toOffers = (parts: readonly DumpPart[]) =>
    parts.flatMap((part) =>
      readPart(part, options).map(({ offer, likeness }) => ({ ...offer, ...number(likeness) })),
    );
  return { read: (piece) => toOffers(dump.read(piece)), end: () => toOffers(dump.end()) };
}

/** What only the whole dump tells of an offer. */
export type OfferNumbers = Pick<Offer, "index" | "duplicateOf">;

/** Numbers the offers of a dump in their order, and finds those that an earlier one resembles. */
export function openNumbering(): (likeness: Likeness | null) => OfferNumbers {
  const findTwin = twinFinder();
  let count = 0;
  return (likeness) => {
    const index = count++;
    return { index, duplicateOf: findTwin(likeness, index) };
  };
}

/** The offers of one part of a dump: what they are depends on the part and the options alone. */
function readPart(part: DumpPart, options: ExtractOptions): ReadOffer[] {
  const steps = stepThroughPart(part, options, (_, read) => read());
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value.filter((read) => read !== null);
  }
}

/** The same, an offer a step, so that whoever runs it can do something else in between. */
export function* stepThroughPart(
  part: DumpPart,
  options: ExtractOptions,
  attempt: Attempt,
): Generator<void, (ReadOffer | null)[]> {
  const drafts: (Draft | null)[] = [];
  for (let index = 0; index < part.boundaries.length; index++) {
    drafts.push(attempt(index, () => readDraft(part, index, options)));
    yield;
  }
  if (options.referenceDate) return drafts;
  const days = drafts.map((draft) => draft && statedDay(draft.offer));
  const dated: (ReadOffer | null)[] = [];
  for (const [index, draft] of drafts.entries()) {
    const day = draft && nearestDay(days, index);
    dated.push(day ? attempt(index, () => dateByNeighbour(draft, day, options)) : draft);
    yield;
  }
  return dated;
}

/** One offer of a part, whose years a day that its neighbours state may tell. */
export function readOfferOfPart(
  part: DumpPart,
  index: number,
  options: ExtractOptions,
  neighbourDate: string | null,
): ReadOffer {
  const draft = readDraft(part, index, options);
  return neighbourDate === null ? draft : dateByNeighbour(draft, neighbourDate, options);
}

/** How alike the offers of a part are to others, without a look at their fields. */
export function likenessesOf({ folded, boundaries }: DumpPart, options: ExtractOptions) {
  return boundaries.map(({ start, end }) => {
    const slice = sliceFolded(folded, start, end);
    return likenessOf(inDigits(slice, detectLanguage(slice.text), options).text);
  });
}

interface Draft extends ReadOffer {
  readonly posting: Posting;
  readonly candidates: Partial<CandidateLists>;
}

function readDraft(part: DumpPart, index: number, options: ExtractOptions): Draft {
  const { folded, boundaries, headers } = part;
  const boundary = boundaries[index] as FoldedBoundary;
  const header = headers[lastAtOrBefore(headers, boundary.start - 1)] ?? null;
  const slice = sliceFolded(folded, boundary.start, boundary.end);
  const { posting, language } = readLayout(slice, options, header);
  const candidates = findCandidates(finders, posting, contextOf(language, options), options);
  const fields = toFields(posting, candidates, options);
  const offer = { index, ...toBoundary(folded, boundary), language, duplicateOf: null, fields };
  return { offer, likeness: likenessOf(posting.text), posting, candidates };
}

function dateByNeighbour(draft: Draft, neighbourDate: string, options: ExtractOptions): Draft {
  const { offer, posting, candidates } = draft;
  const context = { ...contextOf(offer.language, options), neighbourDate };
  const dated = findCandidates(datedByNeighbours, posting, context, options);
  const fields = toFields(posting, { ...candidates, ...dated }, options);
  return { ...draft, offer: { ...offer, fields } };
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
