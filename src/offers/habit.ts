import type { Marks } from "./marks.js";

/** A mark by which this dump's offers begin: present at most beginnings, seldom elsewhere. */
export interface HabitMark {
  /** Index of the mark in {@link Marks.names}. */
  readonly mark: number;
  /** Log-odds for a line that has it, and for one that has not. */
  readonly present: number;
  readonly absent: number;
}

/** The habit is learned from so many lines at the head of a dump: some 2 MB. */
const LEARNED_LINES = 40_000;
const FEWEST_STARTS = 3;
/** A mark is a habit from this share of the beginnings on. */
const HABIT_SHARE = 0.55;
const MOST_MARKS = 5;
const LEAST_WORTH = 0.25;
const MOST_PER_MARK = 3;
/** What the whole habit may weigh against a line, and for it. */
const [MOST_AGAINST, MOST_FOR] = [-5, 4];
/** So many beginnings are as good as a guess: the fewer there are, the less a habit weighs. */
const DOUBT = 3;
const SMOOTHING = 0.5;
/** So many lines' worth is the share of a mark in the whole dump, where few are left to count. */
const BACK_OFF = 4;
const TINY = 1e-9;

/**
 * The marks that tell best where this dump's offers begin, judging by the beginnings found so far.
 * One after the other: each is weighed among the lines that have the marks before it, since marks
 * repeat each other.
 */
export function learnHabit(marks: Marks, found: readonly number[]): HabitMark[] {
  const starts = found.filter((start) => start < LEARNED_LINES);
  if (starts.length < FEWEST_STARTS) return [];
  let here: readonly number[] = starts;
  let elsewhere: readonly number[] = otherLines(marks, starts);
  const share = countMarks(marks, elsewhere).map(
    (count) => (count + SMOOTHING) / (elsewhere.length + 1),
  );
  const frequent = frequentMarks(marks, starts);
  const chosen: HabitMark[] = [];
  while (chosen.length < MOST_MARKS && here.length >= FEWEST_STARTS) {
    const best = bestMark(frequent, marks, here, elsewhere, share);
    if (!best) break;
    chosen.push(best);
    const family = familyOf(marks, best.mark);
    for (const mark of frequent) if (familyOf(marks, mark) === family) frequent.delete(mark);
    const having = (i: number) => marks.of[i]?.includes(best.mark) ?? false;
    here = here.filter(having);
    elsewhere = elsewhere.filter(having);
  }
  return chosen;
}

function otherLines(marks: Marks, starts: readonly number[]): number[] {
  const isStart = new Set(starts);
  const others: number[] = [];
  const end = Math.min(LEARNED_LINES, marks.of.length);
  for (let i = 0; i < end; i++) if (!isStart.has(i)) others.push(i);
  return others;
}

const familyOf = ({ names }: Marks, mark: number) => (names[mark] as string).split(":", 1)[0];

function frequentMarks(marks: Marks, starts: readonly number[]): Set<number> {
  const counts = countMarks(marks, starts);
  const frequent = new Set<number>();
  for (const [mark, count] of counts.entries())
    if (count >= HABIT_SHARE * starts.length) frequent.add(mark);
  return frequent;
}

function countMarks(marks: Marks, lines: readonly number[]): Float64Array {
  const counts = new Float64Array(marks.names.length);
  for (const line of lines)
    for (const mark of marks.of[line] ?? []) counts[mark] = (counts[mark] as number) + 1;
  return counts;
}

function bestMark(
  frequent: ReadonlySet<number>,
  marks: Marks,
  here: readonly number[],
  elsewhere: readonly number[],
  share: Float64Array,
): HabitMark | null {
  const counts = countMarks(marks, here);
  const others = countMarks(marks, elsewhere);
  const trust = here.length / (here.length + DOUBT);
  let [best, most]: [HabitMark | null, number] = [null, LEAST_WORTH];
  for (const mark of frequent) {
    const pHere = ((counts[mark] as number) + SMOOTHING) / (here.length + 2 * SMOOTHING);
    const pElsewhere =
      ((others[mark] as number) + BACK_OFF * (share[mark] as number)) /
      (elsewhere.length + BACK_OFF);
    const present = trust * clamp(Math.log(pHere / pElsewhere));
    const absent = trust * clamp(Math.log((1 - pHere) / (1 - pElsewhere)));
    const worth = (pHere - pElsewhere) * (present - absent);
    if (worth > most) [best, most] = [{ mark, present, absent }, worth];
  }
  return best;
}

const clamp = (value: number) => Math.max(-MOST_PER_MARK, Math.min(MOST_PER_MARK, value));

/**
 * What the habit adds at each line: how many beginnings have as little of it, against how many
 * other lines have as much.
 */
export function weighHabit(
  habit: readonly HabitMark[],
  marks: Marks,
  found: readonly number[],
): Float64Array {
  const sums = new Float64Array(marks.of.length);
  for (const [i, of] of marks.of.entries()) {
    let sum = 0;
    for (const { mark, present, absent } of habit) sum += of.includes(mark) ? present : absent;
    sums[i] = sum;
  }
  if (habit.length === 0) return sums;
  const starts = found.filter((start) => start < LEARNED_LINES);
  const ofStarts = Float64Array.from(starts, (start) => sums[start] as number).sort();
  const ofOthers = Float64Array.from(
    otherLines(marks, starts),
    (line) => sums[line] as number,
  ).sort();
  const trust = starts.length / (starts.length + DOUBT);
  // Few marks make few sums.
  const weights = new Map<number, number>();
  const weigh = (sum: number) => {
    const asLittle = (countBelow(ofStarts, sum + TINY) + SMOOTHING) / (ofStarts.length + 1);
    const asMuch =
      (ofOthers.length - countBelow(ofOthers, sum - TINY) + SMOOTHING) / (ofOthers.length + 1);
    return trust * Math.max(MOST_AGAINST, Math.min(MOST_FOR, Math.log(asLittle / asMuch)));
  };
  return sums.map((sum) => {
    const weight = weights.get(sum) ?? weigh(sum);
    weights.set(sum, weight);
    return weight;
  });
}

/** How many numbers of a sorted list are below a value. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
