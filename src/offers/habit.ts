import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";

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
const MOST_MARKS = 4;
const MOST_PER_MARK = 2.2;
const MOST_TOGETHER = 5;
/** So many beginnings are as good as a guess: the fewer there are, the less a habit weighs. */
const DOUBT = 3;
const SMOOTHING = 0.5;

/** The marks that tell best where this dump's offers begin, judging by the beginnings found so far. */
export function learnHabit(survey: Survey, marks: readonly (readonly string[])[], starts: readonly number[]): HabitMark[] {
  if (starts.length < FEWEST_STARTS) return [];
  const atStarts = new Map<string, number>();
  for (const start of starts) for (const mark of marks[start] ?? []) atStarts.set(mark, (atStarts.get(mark) ?? 0) + 1);
  const anywhere = new Map<string, number>();
  for (const of of marks) for (const mark of of) if (atStarts.has(mark)) anywhere.set(mark, (anywhere.get(mark) ?? 0) + 1);
  const others = marks.length - starts.length;
  const trust = starts.length / (starts.length + DOUBT);
  const learned: (HabitMark & { worth: number })[] = [];
  for (const [mark, count] of atStarts) {
    if (count < HABIT_SHARE * starts.length) continue;
    const here = (count + SMOOTHING) / (starts.length + 2 * SMOOTHING);
    const elsewhere = ((anywhere.get(mark) as number) - count + SMOOTHING) / (others + 2 * SMOOTHING);
    const present = trust * clamp(Math.log(here / elsewhere));
    const absent = trust * clamp(Math.log((1 - here) / (1 - Math.min(elsewhere, 0.99))));
    learned.push({ mark, present, absent, worth: here * present - (1 - here) * absent - elsewhere });
  }
  return distinct(learned, marks, starts);
}

const clamp = (value: number) => Math.max(-MOST_PER_MARK, Math.min(MOST_PER_MARK, value));

/** The worthiest marks; of those that say the same of every beginning, one. */
function distinct(learned: (HabitMark & { worth: number })[], marks: readonly (readonly string[])[], starts: readonly number[]): HabitMark[] {
  learned.sort((a, b) => b.worth - a.worth || (a.mark < b.mark ? -1 : 1));
  const chosen: (HabitMark & { worth: number })[] = [];
  const places = new Set<string>();
  for (const candidate of learned) {
    const place = candidate.mark.slice(0, candidate.mark.indexOf(":"));
    if (places.has(place) || candidate.worth <= 0.3) continue;
    places.add(place);
    chosen.push(candidate);
    if (chosen.length === MOST_MARKS) break;
  }
  return chosen;
}

/** What the habit adds at each line. */
export function weighHabit(habit: readonly HabitMark[], marks: readonly (readonly string[])[]): Float64Array {
  const weights = new Float64Array(marks.length);
  if (habit.length === 0) return weights;
  for (const [i, of] of marks.entries()) {
    let sum = 0;
    for (const { mark, present, absent } of habit) sum += of.includes(mark) ? present : absent;
    weights[i] = Math.max(-MOST_TOGETHER, Math.min(MOST_TOGETHER, sum));
  }
  return weights;
}

/** What could become a habit, line by line: how it is written, and what stands above and below. */
export function listMarks({ lines, words }: Survey): string[][] {
  const shapes = lines.map((line, i) => shapeOf(line, words[i] as LineReading));
  return lines.map((line, i) => {
    const marks = [`blanks:${line.blanks}`, `shape:${shapes[i]}`, `form:${formOf(line)}`];
    const first = /^[a-z]+/.exec(line.words)?.[0];
    if (first && first.length > 2) marks.push(`word:${first}`);
    const skeleton = skeletonOf(line);
    if (skeleton) marks.push(`skeleton:${skeleton}`);
    addNeighbour("above", i - 1, marks, lines, words, shapes);
    addNeighbour("below", i + 1, marks, lines, words, shapes);
    addNeighbour("second below", i + 2, marks, lines, words, shapes);
    addNeighbour("second above", i - 2, marks, lines, words, shapes);
    return marks;
  });
}

function addNeighbour(place: string, at: number, marks: string[], lines: readonly DumpLine[], words: readonly LineReading[], shapes: readonly string[]): void {
  const line = lines[at];
  const read = words[at];
  if (!line || !read) {
    marks.push(`${place} shape:edge`);
    return;
  }
  marks.push(`${place} shape:${shapes[at]}`);
  if (read.key !== "") marks.push(`${place} key:${read.key}`);
  const skeleton = skeletonOf(line);
  if (skeleton) marks.push(`${place} skeleton:${skeleton}`);
}

/** How a line is written: heading level, numbering, capitals, bold. */
function formOf({ level, mark, capitals, bold, small }: DumpLine): string {
  return `${level}${mark[0]}${capitals ? "C" : ""}${bold ? "B" : ""}${small ? "s" : ""}`;
}

function shapeOf(line: DumpLine, read: LineReading): string {
  if (line.rule) return "rule";
  if (read.furniture) return "furniture";
  if (read.contactAt >= 0) return "contact";
  if (read.label) return "label";
  if (read.section) return "section";
  if (line.mark === "bullet") return "bullet";
  return read.sentence ? "sentence" : line.size > 80 ? "long" : "short";
}

const LONGEST_SKELETON = 120;

/** The punctuation of a line with its words left out: "w - 0 - w". */
function skeletonOf({ words, size }: DumpLine): string {
  if (size > LONGEST_SKELETON) return "";
  const skeleton = words.replace(/\d+/g, "0").replace(/[a-z][a-z'. ·]*[a-z]|[a-z]/g, "w").replace(/\s+/g, " ");
  return skeleton.length <= 16 && skeleton !== "w" ? skeleton : "";
}
