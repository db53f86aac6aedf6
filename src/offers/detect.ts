import type { FoldedText } from "../text/fold.js";
import type { FoldedBoundary } from "./boundary.js";
import type { DumpLine } from "./dump-lines.js";
import { learnHabit, weighHabit } from "./habit.js";
import type { LineReading } from "./line-reading.js";
import { findConfidences } from "./margin.js";
import { listMarks } from "./marks.js";
import { findBestPath, type Stretch } from "./path.js";
import { type Survey, surveyDump } from "./survey.js";

/** How often the habit is learned anew from the beginnings that it helped to find. */
const ROUNDS = 4;

/** The offers of a dump, in order and apart. */
export function findBoundaries(folded: FoldedText): FoldedBoundary[] {
  const survey = surveyDump(folded);
  if (survey.lines.length === 0) return [];
  const marks = listMarks(survey);
  let start = survey.start;
  let known = "";
  for (let round = 0; round < ROUNDS; round++) {
    const starts = findSureStarts(survey, start);
    if (starts.join() === known) break;
    known = starts.join();
    const habit = weighHabit(learnHabit(marks, starts), marks, starts);
    start = survey.start.map((weight, i) => weight + (habit[i] as number));
  }
  const begin = ownBegin(survey, start);
  const { stretches } = findBestPath(survey, start, { begin });
  const confidences = findConfidences(survey, start, stretches, begin);
  return stretches
    .filter(({ offer }) => offer)
    .map((stretch, k) => toFolded(survey, stretch, confidences[k] as number));
}

/** The beginnings from which to learn: the surer ones, or all where few are sure. */
export function findSureStarts(survey: Survey, start: Float64Array): number[] {
  const begin = survey.weights.path.beginAtFirst;
  const starts = findStarts(survey, start, begin);
  const sure = starts.filter((line) => (start[line] as number) + begin >= SURE);
  return sure.length >= FEWEST_SURE ? sure : starts;
}

function findStarts(survey: Survey, start: Float64Array, begin: number): number[] {
  const { stretches } = findBestPath(survey, start, { begin });
  return stretches.filter(({ offer }) => offer).map(({ from }) => from);
}

/** A beginning is measured by the dump's own: where most are plain to see, a poor one is none. */
export function ownBegin(survey: Survey, start: Float64Array): number {
  const starts = findStarts(survey, start, survey.weights.path.begin);
  const found = starts.map((line) => start[line] as number).sort((a, b) => a - b);
  const median = found[found.length >> 1] ?? 0;
  return found.length < FEWEST_SURE
    ? survey.weights.path.begin
    : Math.min(survey.weights.path.begin, -OWN_SHARE * median);
}

const OWN_SHARE = 0.5;
/** By so much a beginning must outweigh its cost to be learned from. */
const SURE = 1;
const FEWEST_SURE = 3;

/** Leaves out what stands below an offer and belongs to none: rules, furniture, the next header. */
function toFolded(
  { lines, words, blocks }: Survey,
  { from, to }: Stretch,
  confidence: number,
): FoldedBoundary {
  let last = to - 1;
  while (
    last > from &&
    isOutside(lines[last] as DumpLine, words[last] as LineReading, blocks.roles[last] as string)
  )
    last--;
  return { start: (lines[from] as DumpLine).start, end: (lines[last] as DumpLine).end, confidence };
}

function isOutside(line: DumpLine, read: LineReading, role: string): boolean {
  return (
    line.rule ||
    read.furniture ||
    read.group ||
    role === "mail-header" ||
    role === "reply" ||
    role === "hidden"
  );
}
