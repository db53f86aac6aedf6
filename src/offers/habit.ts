import { type DumpLine, formOf } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";
import type { StartEvidence } from "./weights.js";

/** A mark by which this dump's offers begin: present at most beginnings, seldom elsewhere. */
export interface HabitMark {
  /** What the mark is, for people: "below: w - 0 - w". */
  readonly mark: string;
  /** Log-odds for a line that has it, and for one that has not. */
  readonly present: number;
  readonly absent: number;
}

/** The habit is learned from this much of a dump (folded units), so that a stream gives the same. */
export const LEARNED_UNITS = 2_000_000;
const FEWEST_STARTS = 3;
/** A mark is a habit from this share of the beginnings on. */
const HABIT_SHARE = 0.55;
const MOST_MARKS = 5;
const MOST_PER_MARK = 3;
const LEAST_WORTH = 0.25;
const [LEAST_TOGETHER, MOST_TOGETHER] = [-5, 4];
/** So many beginnings are as good as a guess: the fewer there are, the less a habit weighs. */
const DOUBT = 3;
const SMOOTHING = 0.5;
/** So many lines' worth is the share of a mark in the whole dump, where few lines are left to count. */
const BACK_OFF = 4;

/**
 * The marks that tell best where this dump's offers begin, judging by the beginnings found so far.
 * One after the other: each is weighed among the lines that have the marks before it, since marks
 * repeat each other.
 */
export function learnHabit(marks: readonly (readonly string[])[], starts: readonly number[]): HabitMark[] {
  if (starts.length < FEWEST_STARTS) return [];
  const chosen: HabitMark[] = [];
  const isStart = new Set(starts);
  const frequent = frequentMarks(marks, starts);
  let here = [...starts];
  let elsewhere = marks.flatMap((_, i) => (isStart.has(i) ? [] : [i]));
  const anywhere = countMarks(marks, elsewhere);
  const share = (mark: string) => ((anywhere.get(mark) ?? 0) + SMOOTHING) / (marks.length - starts.length + 1);
  while (chosen.length < MOST_MARKS && here.length >= FEWEST_STARTS) {
    const best = bestMark(frequent, marks, here, elsewhere, share);
    if (!best) break;
    chosen.push(best);
    const family = familyOf(best.mark);
    for (const mark of frequent) if (familyOf(mark) === family) frequent.delete(mark);
    const having = (i: number) => (marks[i] as readonly string[]).includes(best.mark);
    here = here.filter(having);
    elsewhere = elsewhere.filter(having);
  }
  return chosen;
}

/** Marks of one family say the same thing; the best of them is enough. */
const familyOf = (mark: string) => mark.slice(0, mark.indexOf(":"));

function frequentMarks(marks: readonly (readonly string[])[], starts: readonly number[]): Set<string> {
  const counts = countMarks(marks, starts);
  return new Set([...counts].filter(([, count]) => count >= HABIT_SHARE * starts.length).map(([mark]) => mark));
}

function countMarks(marks: readonly (readonly string[])[], lines: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const mark of marks[line] ?? []) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

function bestMark(frequent: ReadonlySet<string>, marks: readonly (readonly string[])[], here: readonly number[], elsewhere: readonly number[], share: (mark: string) => number): HabitMark | null {
  const counts = countMarks(marks, here);
  const others = countMarks(marks, elsewhere);
  const trust = here.length / (here.length + DOUBT);
  let [best, most]: [HabitMark | null, number] = [null, LEAST_WORTH];
  for (const mark of frequent) {
    const pHere = ((counts.get(mark) ?? 0) + SMOOTHING) / (here.length + 2 * SMOOTHING);
    const pElsewhere = ((others.get(mark) ?? 0) + BACK_OFF * share(mark)) / (elsewhere.length + BACK_OFF);
    const present = trust * clamp(Math.log(pHere / pElsewhere));
    const absent = trust * clamp(Math.log((1 - pHere) / (1 - pElsewhere)));
    const worth = (pHere - pElsewhere) * (present - absent);
    if (worth > most || (worth === most && best && mark < best.mark)) [best, most] = [{ mark, present, absent }, worth];
  }
  return best;
}

const clamp = (value: number) => Math.max(-MOST_PER_MARK, Math.min(MOST_PER_MARK, value));

/**
 * What the habit adds at each line: how many beginnings have as little of it, against how many
 * other lines have as much.
 */
export function weighHabit(habit: readonly HabitMark[], marks: readonly (readonly string[])[], starts: readonly number[]): Float64Array {
  const sums = Float64Array.from(marks, (of) => habit.reduce((sum, { mark, present, absent }) => sum + (of.includes(mark) ? present : absent), 0));
  if (habit.length === 0) return sums;
  const isStart = new Set(starts);
  const ofStarts = Float64Array.from(starts, (start) => sums[start] as number).sort();
  const ofOthers = sums.filter((_, i) => !isStart.has(i)).sort();
  const trust = starts.length / (starts.length + DOUBT);
  return sums.map((sum) => {
    const asLittle = (countBelow(ofStarts, sum + TINY) + SMOOTHING) / (ofStarts.length + 1);
    const asMuch = (ofOthers.length - countBelow(ofOthers, sum - TINY) + SMOOTHING) / (ofOthers.length + 1);
    return trust * Math.max(LEAST_TOGETHER, Math.min(MOST_TOGETHER, Math.log(asLittle / asMuch)));
  });
}

const TINY = 1e-9;

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * To which family of marks a piece of evidence belongs; "" where it makes no habit. Habits are of
 * layout: words have had their say in finding the beginnings that the habit is learned from.
 */
function familyOfEvidence(name: StartEvidence): string {
  for (const [family, names] of FAMILIES) if (names.has(name)) return family;
  return "";
}

const FAMILIES: readonly (readonly [string, ReadonlySet<StartEvidence>])[] = [
  ["space", new Set<StartEvidence>(["blankAbove", "blanksAbove", "gluedAbove"])],
  ["above", new Set<StartEvidence>(["ruleAbove", "furnitureAbove"])],
  ["below", new Set<StartEvidence>(["blankBelow", "labelBelow", "placeBelow", "deeperBelow", "boxed"])],
  ["form", new Set<StartEvidence>(["heading", "sectionLevel", "bold", "capitals", "capitalLead", "numbered", "long", "veryLong", "sentence", "bullet"])],
  ["number", new Set<StartEvidence>(["offerNumber", "itemNumber", "titleLabel", "subject", "frontMatter", "tableRow"])],
  ["place", new Set<StartEvidence>(["place", "organisationPlace", "parts", "reference"])],
];

/** What could become a habit, line by line: how it is written, and what stands above and below. */
export function listMarks({ lines, words, evidence }: Survey): string[][] {
  const shapes = lines.map((line, i) => shapeOf(line, words[i] as LineReading));
  const skeletons = lines.map(skeletonOf);
  const around = (place: string, at: number, marks: string[]) => {
    const read = words[at];
    marks.push(`${place}:shape ${shapes[at] ?? "edge"}`);
    if (read && read.key !== "") marks.push(`${place}:key ${read.key}`);
    if (skeletons[at]) marks.push(`${place}:skeleton ${skeletons[at]}`);
  };
  return lines.map((line, i) => {
    const marks = [`shape:${shapes[i]}`, `form:${formOf(line)}`];
    for (const name of evidence[i] ?? []) {
      const family = familyOfEvidence(name);
      if (family !== "") marks.push(`${family}:${name}`);
    }
    const first = /^[a-z]{3,}/.exec(line.words)?.[0];
    if (first) marks.push(`first word:${first}`);
    if (skeletons[i]) marks.push(`skeleton:${skeletons[i]}`);
    around("above", i - 1, marks);
    around("below", i + 1, marks);
    around("second above", i - 2, marks);
    around("second below", i + 2, marks);
    return marks;
  });
}

function shapeOf(line: DumpLine, read: LineReading): string {
  if (line.rule) return "rule";
  if (read.furniture) return "furniture";
  if (read.contactAt >= 0) return "contact";
  if (read.label) return "label";
  if (read.section) return "section";
  if (line.mark === "bullet") return "bullet";
  return read.sentence ? "sentence" : "line";
}

const LONGEST_SKELETON = 120;

/** The punctuation of a line with its words left out: "w - 0 - w". */
function skeletonOf({ words, size }: DumpLine): string {
  if (size > LONGEST_SKELETON) return "";
  const skeleton = words.replace(/\d+/g, "0").replace(/[a-z][a-z'. ·]*[a-z]|[a-z]/g, "w").replace(/\s+/g, " ");
  return skeleton.length <= 16 && skeleton !== "w" ? skeleton : "";
}
