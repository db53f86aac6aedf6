import type { FoldedText } from "../text/fold.js";
import type { FoldedBoundary } from "./boundary.js";
import { findCardStarts } from "./card-starts.js";
import type { DumpLine } from "./dump-lines.js";
import { findEnds } from "./ends.js";
import { learnHabit, weighHabit } from "./habit.js";
import { withLeadIns } from "./lead-in.js";
import { loneAdConfidence } from "./lone-ad.js";
import { confidenceOf, findMargins } from "./margin.js";
import { listMarks } from "./marks.js";
import { findBestPath } from "./path.js";
import { type Opening, type Survey, surveyDump } from "./survey.js";
import { OF_JOBS } from "./unit-kind.js";
import { type StartEvidence, WEIGHTS } from "./weights.js";

/** How often at most the habit is learned anew from the beginnings that it helped to find. */
const ROUNDS = 4;
/** By so much a beginning must outweigh its cost to be learned from. */
const SURE = 1;
/** So few beginnings make no habit. */
const FEWEST_STARTS = 3;
/** From this share of beginnings on that name a job or who is sought, so do nearly all. */
const NAMED_SHARE = 0.6;
/** There a line that names neither is no beginning for being written like them. */
const MOST_FOR_NAMELESS = 1;
/** What no offer begins with, were it the first line of a card. */
const OF_NO_CARD: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "hidden",
  "rule",
  "reply",
  "translation",
  "filed",
  "group",
]);
/** A beginning must weigh so much of what half of the dump's beginnings weigh. */
const OWN_SHARE = 0.5;

/** The offers of a dump, in order and apart. `docs/boundaries.md` tells how they are found. */
export function findBoundaries(folded: FoldedText, opening: Opening = {}): FoldedBoundary[] {
  const { survey, offers } = cutDump(folded, opening);
  const lone = offers.length === 0 && opening.begun == null ? loneAdConfidence(survey) : null;
  if (lone !== null) return [wholeOf(survey.lines, lone)];
  return offers.map(({ first, last, margin }, k) => ({
    start: (survey.lines[first] as DumpLine).start,
    end: (survey.lines[last] as DumpLine).end,
    confidence: k === 0 && opening.begun != null ? opening.begun : confidenceOf(margin),
  }));
}

/** The lines of an offer, and by how much, in log-odds, its beginning outweighs the cut without it. */
interface Cut {
  readonly first: number;
  readonly last: number;
  readonly margin: number;
}

/** The offers of a dump that are told by how they begin. */
export function cutDump(folded: FoldedText, opening: Opening = {}) {
  const survey = addCards(surveyDump(folded, WEIGHTS, opening), folded.text);
  const start = addHabit(survey);
  const begin = ownBegin(survey, start);
  const { stretches } = findBestPath(survey, start, { begin });
  const margins = findMargins(survey, start, stretches, begin);
  const titled = stretches.filter(({ offer }) => offer);
  const offers = withLeadIns(survey, titled);
  const ends = findEnds(survey, offers);
  const cuts = offers.map(
    ({ from }, k): Cut => ({ first: from, last: ends[k] as number, margin: margins[k] as number }),
  );
  return { survey, offers: cuts };
}

const wholeOf = (lines: readonly DumpLine[], confidence: number): FoldedBoundary => ({
  start: (lines[0] as DumpLine).start,
  end: (lines.at(-1) as DumpLine).end,
  confidence,
});

/** What each line weighs as a beginning, the dump's own habit included. */
export function addHabit(survey: Survey): Float64Array {
  const marks = listMarks(survey);
  let start = survey.start;
  let known = "";
  for (let round = 0; round < ROUNDS; round++) {
    const starts = findSureStarts(survey, start);
    if (starts.join() === known) break;
    known = starts.join();
    const habit = weighHabit(learnHabit(marks, starts), marks, starts);
    const most = areNamed(survey, starts) ? MOST_FOR_NAMELESS : Number.POSITIVE_INFINITY;
    start = survey.start.map((weight, i) => {
      const own = ownHabit(survey, habit, i);
      return weight + (saysOffer(survey, i) ? own : Math.min(most, own));
    });
  }
  return start;
}

/**
 * A survey that knows the dump's cards of one make: each is an offer, short though it may be and
 * named by no word that tells it.
 */
export function addCards(survey: Survey, text: string): Survey {
  const { path, start } = survey.weights;
  const findOthers = () => findStarts(survey, survey.start, path.beginAtFirst);
  const cards = new Set(
    findCardStarts(survey, text, findOthers).filter(
      (i) => !survey.contents.has(i) && !survey.evidence[i]?.some((name) => OF_NO_CARD.has(name)),
    ),
  );
  if (cards.size === 0) return survey;
  const isPoor = (i: number) => (survey.start[i] as number) < 0;
  return {
    ...survey,
    evidence: survey.evidence.map((names, i) => (cards.has(i) ? [...names, "card"] : names)),
    start: survey.start.map((own, i) => (cards.has(i) ? Math.max(own, 0) + start.card : own)),
    named: survey.named.map((own, i) => (cards.has(i) ? 1 : own)),
    ads: new Set([...survey.ads, ...[...cards].filter(isPoor)]),
  };
}

/**
 * A table's first rows stand below other things than the rest, and are rows all the same. A title
 * said again is written as titles are, and begins nothing all the same.
 */
function ownHabit({ blocks, evidence }: Survey, habit: Float64Array, i: number): number {
  const weight = habit[i] as number;
  if (evidence[i]?.includes("twinAbove")) return Math.min(0, weight);
  return blocks.roles[i] === "table-row" ? Math.max(0, weight) : weight;
}

const saysOffer = ({ evidence }: Survey, i: number) =>
  evidence[i]?.some((name) => OF_JOBS.has(name)) === true;

const areNamed = ({ named }: Survey, starts: readonly number[]): boolean =>
  starts.filter((line) => named[line]).length >= NAMED_SHARE * Math.max(1, starts.length);

/** The beginnings from which to learn: the surer ones, or all where few are sure. */
function findSureStarts(survey: Survey, start: Float64Array): number[] {
  const begin = survey.weights.path.beginAtFirst;
  const starts = findStarts(survey, start, begin);
  const sure = starts.filter((line) => (start[line] as number) + begin >= SURE);
  return sure.length >= FEWEST_STARTS ? sure : starts;
}

function findStarts(survey: Survey, start: Float64Array, begin: number): number[] {
  const { stretches } = findBestPath(survey, start, { begin });
  return stretches.filter(({ offer }) => offer).map(({ from }) => from);
}

/** What a beginning costs in this dump: where most are plain to see, a poor one is none. */
export function ownBegin(survey: Survey, start: Float64Array): number {
  const { begin } = survey.weights.path;
  // A series is an unseen layout's crutch, and so are cards: what begins without is no poorer.
  const { series, card } = survey.weights.start;
  const weights = findStarts(survey, start, begin).map((line) => {
    const names = survey.evidence[line] ?? [];
    const crutch = (names.includes("series") ? series : 0) + (names.includes("card") ? card : 0);
    return (start[line] as number) - crutch;
  });
  const median = weights.sort((a, b) => a - b)[weights.length >> 1] ?? 0;
  return weights.length < FEWEST_STARTS ? begin : Math.min(begin, -OWN_SHARE * median);
}
