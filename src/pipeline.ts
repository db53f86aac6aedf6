import { type Extended, extendedBy } from "./extend/extended.js";
import type { Extension } from "./extend/extension.js";
import type { OwnLabels } from "./extend/own-labels.js";
import type { Candidate, CandidateLists, FindContext, Finder } from "./fields/candidate.js";
import { type Kit, namesOf } from "./kit.js";
import type { ExtractOptions, FieldName, Fields, Offer } from "./model/offer.js";
import type { FoldedBoundary } from "./offers/boundary.js";
import { toBoundary } from "./offers/heading.js";
import { type DumpPart, onePosting, openDump } from "./offers/parts.js";
import { derive } from "./resolve/derive.js";
import { type Likeness, likenessOf, twinFinder } from "./resolve/duplicates.js";
import { nearestDay, statedDay } from "./resolve/neighbours.js";
import { resolve } from "./resolve/resolve.js";
import { type FoldedText, foldText } from "./text/fold.js";
import { lastAtOrBefore } from "./text/lines.js";
import { openingMarkEnd } from "./text/opening-mark.js";
import { type Posting, readPosting, sliceFolded } from "./text/posting.js";
import { rewrite } from "./text/rewrite.js";
import type { TableHeader } from "./text/table.js";

/** Takes a dump piece by piece and gives its offers, part by part, in order. */
export interface OfferReader {
  readonly read: (piece: string) => Offer[];
  /** Another text may follow, whose offers and offsets go on counting. */
  readonly end: () => Offer[];
  /** A text known to be one posting, in place of a dump; its spans count from `origin`. */
  readonly posting: (text: string, origin: number) => Offer[];
}

/** Options of the pipeline: those that callers may give, with or without fields of their own. */
export interface PipelineOptions extends Omit<ExtractOptions, "fields" | "labels"> {
  readonly labels?: OwnLabels | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly extend?: readonly Extension[] | undefined;
}

/** The options of a text, with what it is read by. */
export interface Reading extends PipelineOptions {
  readonly kit: Kit;
  readonly extended: Extended;
}

export const readingOf = (options: PipelineOptions, kit: Kit): Reading => ({
  ...options,
  kit,
  extended: extendedBy(options),
});

/** An offer as its part tells it: `index` counts from the part's first, and no twin is known. */
export interface ReadOffer {
  readonly offer: Offer;
  readonly likeness: Likeness | null;
}

/** Runs the reading of one offer; what it gives for one that fails is null. */
export type Attempt = <Result>(index: number, read: () => Result) => Result | null;

/** The way of a text: folded, cut into offers, each read for its fields, weighed and resolved. */
export function openPipeline(options: PipelineOptions, kit: Kit): OfferReader {
  const reading = readingOf(options, kit);
  const dump = openDump();
  const number = openNumbering();
  const toOffers = (parts: readonly DumpPart[]) =>
    parts.flatMap((part) =>
      readPart(part, reading).map(({ offer, likeness }) => ({ ...offer, ...number(likeness) })),
    );
  return {
    read: (piece) => toOffers(dump.read(piece)),
    end: () => toOffers(dump.end()),
    posting: (text, origin) => toOffers([onePosting(text, origin)]),
  };
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
function readPart(part: DumpPart, reading: Reading): ReadOffer[] {
  const steps = stepThroughPart(part, reading, (_, read) => read());
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value.filter((read) => read !== null);
  }
}

/** The same, an offer a step, so that whoever runs it can do something else in between. */
export function* stepThroughPart(
  part: DumpPart,
  reading: Reading,
  attempt: Attempt,
): Generator<void, (ReadOffer | null)[]> {
  if (reading.referenceDate) {
    const read: (ReadOffer | null)[] = [];
    for (let index = 0; index < part.boundaries.length; index++) {
      read.push(attempt(index, () => finished(readDraft(part, index, reading))));
      yield;
    }
    return read;
  }
  const drafts: (Draft | null)[] = [];
  for (let index = 0; index < part.boundaries.length; index++) {
    drafts.push(attempt(index, () => readDraft(part, index, reading)));
    yield;
  }
  const days = drafts.map((draft) => draft && statedDay(draft.offer));
  const dated: (ReadOffer | null)[] = [];
  for (const [index, draft] of drafts.entries()) {
    const day = draft && nearestDay(days, index);
    const read = () => draft && finished(day ? dateByNeighbour(draft, day, reading) : draft);
    dated.push(attempt(index, read));
    drafts[index] = null;
    yield;
  }
  return dated;
}

/** One offer of a part, whose years a day that its neighbours state may tell. */
export function readOfferOfPart(
  part: DumpPart,
  index: number,
  reading: Reading,
  neighbourDate: string | null,
): ReadOffer {
  const draft = readDraft(part, index, reading);
  return neighbourDate === null ? draft : dateByNeighbour(draft, neighbourDate, reading);
}

/** How alike the offers of a part are to others, without a look at their fields. */
export function likenessesOf({ folded, boundaries }: DumpPart, reading: Reading) {
  return boundaries.map(({ start, end }) => {
    const slice = sliceFolded(folded, start, end);
    return likenessOf(inDigits(slice, reading.kit.detectLanguage(slice.text), reading).text);
  });
}

interface Draft extends ReadOffer, Found {
  readonly posting: Posting;
}

/** What is left of a draft that nobody reads again: its posting is most of what a run holds. */
const finished = ({ offer, likeness }: Draft): ReadOffer => ({ offer, likeness });

function readDraft(part: DumpPart, index: number, reading: Reading): Draft {
  const { folded, boundaries, headers } = part;
  const boundary = boundaries[index] as FoldedBoundary;
  const header = headers[lastAtOrBefore(headers, boundary.start - 1)] ?? null;
  const slice = sliceFolded(folded, boundary.start, boundary.end);
  const { posting, language } = readLayout(slice, reading, header);
  const found = findCandidates(reading.kit.finders, posting, null, reading);
  const fields = toFields(posting, found.candidates, reading);
  const offer = { index, ...toBoundary(folded, boundary), language, duplicateOf: null, fields };
  return { offer, likeness: likenessOf(posting.text), posting, ...found };
}

function dateByNeighbour(draft: Draft, neighbourDate: string, reading: Reading): Draft {
  const { offer, posting, candidates, asking } = draft;
  if (asking.length === 0) return draft;
  const dated = findCandidates(asking, posting, neighbourDate, reading).candidates;
  const fields = toFields(posting, { ...candidates, ...dated }, reading);
  return { ...draft, offer: { ...offer, fields } };
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
  return { posting, ...findCandidates(reading.kit.finders, posting, null, reading) };
}

/** Lists mark their offers; what a heading says begins behind the mark. */
function readLayout(whole: FoldedText, reading: Reading, header: TableHeader | null) {
  const markEnd = header ? 0 : openingMarkEnd(whole);
  const folded = markEnd > 0 ? sliceFolded(whole, markEnd, whole.text.length) : whole;
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

interface Found {
  readonly candidates: Partial<CandidateLists>;
  /** The finders that asked what the neighbours state: others find the same whatever it is. */
  readonly asking: readonly Finder[];
}

function findCandidates(
  among: readonly Finder[],
  posting: Posting,
  neighbourDate: string | null,
  { fields: wanted, referenceDate }: Reading,
): Found {
  const candidates: Partial<CandidateLists> = {};
  const asking = new Set<Finder>();
  for (const finder of among) {
    if (!finder.names.some((name) => isNeeded(name, wanted))) continue;
    const context: FindContext = {
      referenceDate: referenceDate ?? null,
      get neighbourDate() {
        asking.add(finder);
        return neighbourDate;
      },
    };
    Object.assign(candidates, finder.find(posting, context));
  }
  return { candidates, asking: [...asking] };
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
