import type { Kit } from "./kit.js";
import type { Fields, Offer } from "./model/offer.js";
import type { FoldedBoundary } from "./offers/boundary.js";
import { toBoundary } from "./offers/heading.js";
import { type DumpPart, onePosting, openDump } from "./offers/parts.js";
import {
  type Found,
  findCandidates,
  inDigits,
  type PipelineOptions,
  type Reading,
  readingOf,
  readLayout,
  toFields,
} from "./reading.js";
import { type Likeness, likenessOf, twinFinder } from "./resolve/duplicates.js";
import { nearestDay, statedDay } from "./resolve/neighbours.js";
import { foldText } from "./text/fold.js";
import { type Posting, sliceFolded } from "./text/posting.js";
import { headerAt } from "./text/table.js";

/** Takes a dump piece by piece and gives its offers, part by part, in order. */
export interface OfferReader {
  readonly read: (piece: string) => Offer[];
  /** Another text may follow, whose offers and offsets go on counting. */
  readonly end: () => Offer[];
  /** A text known to be one posting, in place of a dump; its spans count from `origin`. */
  readonly posting: (text: string, origin: number) => Offer[];
}

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
  const header = headerAt(headers, boundary.start);
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
