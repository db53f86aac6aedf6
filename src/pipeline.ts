import { type Extended, extendedBy } from "./extend/extended.js";
import type { Extension } from "./extend/extension.js";
import type { OwnLabels } from "./extend/own-labels.js";
import type { Candidate, CandidateLists, FindContext, Finder } from "./fields/candidate.js";
import { type Kit, namesOf } from "./kit.js";
import type { ExtractOptions, FieldName, Fields, Offer } from "./model/offer.js";
import { toBoundary } from "./offers/heading.js";
import { type DumpPart, openDump } from "./offers/parts.js";
import { derive } from "./resolve/derive.js";
import { type TwinFinder, twinFinder } from "./resolve/duplicates.js";
import { nearestStatedDay } from "./resolve/neighbours.js";
import { resolve } from "./resolve/resolve.js";
import { type FoldedText, foldText } from "./text/fold.js";
import { lastAtOrBefore } from "./text/lines.js";
import { type Posting, readPosting, sliceFolded } from "./text/posting.js";
import { rewrite } from "./text/rewrite.js";
import type { TableHeader } from "./text/table.js";

/** Takes a dump piece by piece and gives its offers, part by part, in order. */
export interface OfferReader {
  readonly read: (piece: string) => Offer[];
  readonly end: () => Offer[];
}

/** Options of the pipeline: those that callers may give, with or without fields of their own. */
export interface PipelineOptions extends Omit<ExtractOptions, "fields" | "labels"> {
  readonly labels?: OwnLabels | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly extend?: readonly Extension[] | undefined;
}

/** The options of one text, with what it is read by. */
interface Reading extends PipelineOptions {
  readonly kit: Kit;
  readonly extended: Extended;
}

const readingOf = (options: PipelineOptions, kit: Kit): Reading => ({
  ...options,
  kit,
  extended: extendedBy(options),
});

/** The way of a text: folded, cut into offers, each read for its fields, weighed and resolved. */
export function openPipeline(options: PipelineOptions, kit: Kit): OfferReader {
  const reading = readingOf(options, kit);
  const dump = openDump();
  const findTwin = twinFinder();
  let count = 0;
  const toOffers = (parts: readonly DumpPart[]) =>
    parts.flatMap((part) => {
      const offers = readPart(part, reading, count, findTwin);
      count += offers.length;
      return offers;
    });
  return { read: (piece) => toOffers(dump.read(piece)), end: () => toOffers(dump.end()) };
}

/** The offers of one part of a dump; `first` is the index of its first offer. */
function readPart(part: DumpPart, reading: Reading, first: number, findTwin: TwinFinder) {
  const { folded, boundaries, headers } = part;
  const read = boundaries.map((boundary, index) => {
    const header = headers[lastAtOrBefore(headers, boundary.start - 1)] ?? null;
    const slice = sliceFolded(folded, boundary.start, boundary.end);
    const { posting, language } = readLayout(slice, reading, header);
    const candidates = findCandidates(reading.kit.finders, posting, contextOf(reading), reading);
    return { index: first + index, ...toBoundary(folded, boundary), language, posting, candidates };
  });
  const offers = read.map(({ posting, candidates, ...offer }) => {
    const fields = toFields(posting, candidates, reading);
    return { ...offer, duplicateOf: findTwin(posting.text, offer.index), fields };
  });
  if (reading.referenceDate) return offers;
  const datedByNeighbours = reading.kit.finders.filter(({ readsNeighbours }) => readsNeighbours);
  return offers.map((offer, index) => {
    const neighbourDate = nearestStatedDay(offers, index);
    if (neighbourDate === null) return offer;
    const { posting, candidates } = read[index] as (typeof read)[0];
    const context = { ...contextOf(reading), neighbourDate };
    const dated = findCandidates(datedByNeighbours, posting, context, reading);
    return { ...offer, fields: toFields(posting, { ...candidates, ...dated }, reading) };
  });
}

/** The fields of a text known to be one posting. */
export function readOnePosting(text: string, options: PipelineOptions, kit: Kit): Fields {
  const reading = readingOf(options, kit);
  const { posting, candidates } = readWhole(text, reading);
  return toFields(posting, candidates, reading);
}

/** What the finders propose for a text known to be one posting, before it is weighed. */
export const readCandidates = (text: string, options: PipelineOptions, kit: Kit) =>
  readWhole(text, readingOf(options, kit));

function readWhole(text: string, reading: Reading) {
  const { posting } = readLayout(foldText(text), reading, null);
  const candidates = findCandidates(reading.kit.finders, posting, contextOf(reading), reading);
  return { posting, candidates };
}

const contextOf = ({ referenceDate }: Reading): FindContext => ({
  referenceDate: referenceDate ?? null,
  neighbourDate: null,
});

function readLayout(folded: FoldedText, reading: Reading, header: TableHeader | null) {
  const language = reading.kit.detectLanguage(folded.text);
  const inNumbers = inDigits(folded, language, reading);
  return { language, posting: readPosting(inNumbers, header, reading.extended.classify) };
}

/** English numbers in words as digits, where the caller passes what reads them. */
function inDigits(folded: FoldedText, language: string, { english }: Reading): FoldedText {
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
  { fields: wanted }: Reading,
): Partial<CandidateLists> {
  const candidates: Partial<CandidateLists> = {};
  for (const finder of among) {
    if (!finder.names.some((name) => isNeeded(name, wanted))) continue;
    Object.assign(candidates, finder.find(posting, context));
  }
  return candidates;
}

function toFields(posting: Posting, candidates: Partial<CandidateLists>, reading: Reading): Fields {
  const { kit, extended, referenceDate = null } = reading;
  const added = extended.find(posting, reading.fields);
  const all = mergeLists(candidates as Record<string, readonly Candidate<unknown>[]>, added);
  const lists = { names: namesOf(kit), own: extended.names };
  return select(derive(resolve(posting, all, lists), referenceDate), reading);
}

function mergeLists<Found>(
  lists: Readonly<Record<string, readonly Found[]>>,
  added: Readonly<Record<string, readonly Found[]>>,
): Readonly<Record<string, readonly Found[]>> {
  const merged = { ...lists };
  for (const [name, more] of Object.entries(added))
    merged[name] = [...(lists[name] ?? []), ...more];
  return merged;
}

/** Dates tell the length of a stage; its start and its kind tell its legal pay. */
function isNeeded(name: FieldName, wanted: Reading["fields"]): boolean {
  if (!wanted || wanted.includes(name)) return true;
  const tellsLength = name === "startDate" && wanted.includes("duration");
  const tellsPay = name === "startDate" || name === "contractType";
  return tellsLength || (tellsPay && wanted.includes("stipend"));
}

function select(fields: Fields, { fields: wanted, minConfidence = 0 }: Reading): Fields {
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
