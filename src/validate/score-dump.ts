import type { Fixture } from "../model/fixture.js";
import type { Field, FieldName, Offer } from "../model/offer.js";
import type { DumpClaims } from "./calibrations.js";
import type { Claim } from "./claim.js";
import { type Fault, missedAt, wrongAt } from "./fault.js";
import { beginsAt, type LocatedOffer, locateOffers } from "./locate.js";
import { indexLines, type LineIndex } from "./place.js";
import { scoreEntries } from "./score-entries.js";
import { type SegmentationErrors, segmentationErrors } from "./segmentation.js";
import { addTally, emptyTally, type Tally } from "./tally.js";

/** A fixture and the dump that it speaks of; `file` and `textFile` are told in reports. */
export interface DumpCase {
  readonly file: string;
  readonly fixture: Fixture;
  readonly textFile: string;
  readonly text: string;
}

export interface DumpScore {
  readonly file: string;
  readonly boundary: Tally;
  readonly segmentation: SegmentationErrors;
  /** The fields that the fixture names anywhere. */
  readonly fields: ReadonlyMap<FieldName, Tally>;
  readonly claims: DumpClaims;
  readonly faults: readonly Fault[];
  /** Evidence compared with what stands in the text at its span. */
  readonly spans: number;
}

interface Part {
  readonly tally: Tally;
  readonly claims: readonly Claim[];
  readonly faults: readonly Fault[];
}

/** An expected offer and the one found that begins there, if any. */
interface Pair {
  readonly expected: LocatedOffer;
  readonly offer: Offer | null;
}

/**
 * Scores the offers found in a dump. Fields are compared within the offers whose beginning was
 * found; all that is expected of a missed offer is missed.
 */
export function scoreDump(dump: DumpCase, offers: readonly Offer[]): DumpScore {
  const lines = indexLines(dump.text);
  const pairs = pairOffers(dump, offers);
  const boundary = scoreBoundaries(dump, pairs, offers, lines);
  const names = namedFields(dump.fixture);
  const parts = names.map((name) => [name, scoreField(name, dump, pairs, lines)] as const);
  const entries = offers.flatMap(entriesOf);
  const broken = entries.filter(([, entry]) => !slicesBack(dump.text, entry));
  return {
    file: dump.file,
    boundary: boundary.tally,
    segmentation: segmentationOf(pairs, offers, lines),
    fields: new Map(parts.map(([name, { tally }]) => [name, tally])),
    claims: {
      boundary: boundary.claims,
      fields: new Map(parts.map(([name, { claims }]) => [name, claims])),
    },
    faults: [
      ...boundary.faults,
      ...parts.flatMap(([, part]) => part.faults),
      ...broken.map(([name, entry]) => wrongAt(dump, lines, name, entry, "span")),
    ],
    spans: entries.length,
  };
}

function pairOffers(dump: DumpCase, offers: readonly Offer[]): Pair[] {
  const free = new Set(offers);
  const begins = (offer: Offer, expected: LocatedOffer) =>
    dump.fixture.single === true || beginsAt(expected, offer.span.start, dump.text);
  return locateOffers(dump.fixture, dump.text, dump.file).map((expected) => {
    const offer = [...free].find((candidate) => begins(candidate, expected)) ?? null;
    if (offer !== null) free.delete(offer);
    return { expected, offer };
  });
}

function scoreBoundaries(
  dump: DumpCase,
  pairs: readonly Pair[],
  offers: readonly Offer[],
  lines: LineIndex,
): Part {
  const found = new Set(pairs.map(({ offer }) => offer));
  const extra = offers.filter((offer) => !found.has(offer));
  const missed = pairs.filter(({ offer }) => offer === null);
  const hit = pairs.length - missed.length;
  return {
    tally: {
      ...{ right: hit, wrong: extra.length, hit, missed: missed.length },
      ...{ best: hit, asked: pairs.length + extra.length },
    },
    claims: offers.map((offer) => ({ confidence: offer.confidence, right: found.has(offer) })),
    faults: [
      ...missed.map(({ expected }) => missedAt(dump, lines, "boundary", expected, null)),
      ...extra.map(({ span, heading, confidence }) => {
        const entry = { value: {}, text: heading, span, confidence, rule: "" };
        return wrongAt(dump, lines, "boundary", entry);
      }),
    ],
  };
}

function scoreField(
  name: FieldName,
  dump: DumpCase,
  pairs: readonly Pair[],
  lines: LineIndex,
): Part {
  const tally = emptyTally();
  const claims: Claim[] = [];
  const faults: Fault[] = [];
  for (const { expected, offer } of pairs) {
    const score = scoreEntries(expected.expected.fields[name] ?? [], offer?.fields[name] ?? []);
    addTally(tally, score.tally);
    claims.push(...score.claims);
    faults.push(
      ...score.wrong.map((entry) => wrongAt(dump, lines, name, entry)),
      ...score.missed.map((one) => missedAt(dump, lines, name, expected, one)),
    );
  }
  return { tally, claims, faults };
}

function segmentationOf(
  pairs: readonly Pair[],
  offers: readonly Offer[],
  lines: LineIndex,
): SegmentationErrors {
  const lineOf = (start: number) => lines.lineAt(start);
  // A found offer that may just as well begin where it does is no fault of the segmentation.
  const expected = pairs.map(({ expected, offer }) => offer?.span.start ?? expected.starts[0]);
  return segmentationErrors(
    lines.count,
    expected.map(lineOf),
    offers.map(({ span }) => lineOf(span.start)),
  );
}

function namedFields(fixture: Fixture): FieldName[] {
  return [...new Set(fixture.offers.flatMap(({ fields }) => Object.keys(fields) as FieldName[]))];
}

function entriesOf(offer: Offer): (readonly [FieldName, Field<object>])[] {
  return (Object.keys(offer.fields) as FieldName[]).flatMap((name) =>
    offer.fields[name].map((entry) => [name, entry] as const),
  );
}

function slicesBack(text: string, { span, text: evidence }: Field<object>): boolean {
  return text.slice(span.start, span.end) === evidence;
}
