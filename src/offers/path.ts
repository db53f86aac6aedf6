import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";

/** A stretch of lines, end exclusive: one offer, or text of none. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offer: boolean;
}

/** One way to cut the lines read so far; `from` is where its last stretch began. */
interface Way {
  readonly from: number;
  readonly offer: boolean;
  readonly before: Way | null;
  score: number;
}

/** Ways kept at each line. Those that begin their last stretch at one line differ in no other way. */
const KEPT_WAYS = 8;
/** A way this far behind the best will not win any more. */
const HOPELESS = 15;
const NO_WORDS = 3;
const SOME_WORDS = 60;
const LONGEST_TITLE = 180;
const FEW_WORDS = 400;
const FEW_THINGS = 2;

/** What a search may not do: begin an offer at `barred`. */
export interface Limits {
  readonly from: number;
  readonly to: number;
  readonly barred: number;
  readonly floor: number;
  /** What a beginning costs. */
  readonly begin: number;
}

export interface Path {
  readonly score: number;
  readonly stretches: readonly Stretch[];
}

/**
 * The best way to cut lines into offers and text of none. A semi-Markov search: each stretch is
 * weighed as a whole. Its cost grows in step with the lines, since few ways are kept at each.
 */
export function findBestPath(
  survey: Survey,
  start: Float64Array,
  limits: Partial<Limits> = {},
): Path {
  const weights = survey.weights.path;
  const { from = 0, to = survey.lines.length, barred = -1, begin = weights.begin } = limits;
  let ways: Way[] = [{ from, offer: false, before: null, score: 0 }];
  for (let i = from; i < to; i++) {
    const next: Way[] = [];
    let outside: Way | null = null;
    let best: Way | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const way of ways) {
      if (!way.offer) outside = better(outside, way, way.score);
      const closed = way.score + closingScore(survey, way, i);
      if (closed > bestScore) [best, bestScore] = [way, closed];
    }
    const begins = i !== barred && (start[i] as number) > (limits.floor ?? FLOOR);
    if (best?.offer && bestScore + weights.leave > (outside?.score ?? Number.NEGATIVE_INFINITY)) {
      outside = { from: i, offer: false, before: best, score: bestScore + weights.leave };
    }
    for (const way of ways) {
      if (!way.offer) continue;
      const since = survey.sameBefore[i] as number;
      if (since >= way.from) way.score += survey.again[i] as number;
      way.score += survey.inside[i] as number;
      next.push(way);
    }
    if (best && begins) {
      // Most texts that are passed hold an offer.
      const cost = best.before === null && !best.offer ? begin + weights.anyOffer : begin;
      next.push({
        from: i,
        offer: true,
        before: best,
        score: bestScore + cost + (start[i] as number),
      });
    }
    if (outside) {
      outside.score += survey.outside[i] as number;
      next.push(outside);
    }
    ways = prune(next);
  }
  return conclude(survey, ways, to);
}

const FLOOR = -5;

function better(a: Way | null, b: Way, score: number): Way {
  return a && a.score >= score ? a : b;
}

function prune(ways: Way[]): Way[] {
  if (ways.length <= 2) return ways;
  ways.sort((a, b) => b.score - a.score);
  const floor = (ways[0] as Way).score - HOPELESS;
  let kept = Math.min(KEPT_WAYS, ways.length);
  while (kept > 1 && (ways[kept - 1] as Way).score < floor) kept--;
  const outside = ways.findIndex((way) => !way.offer);
  const result = ways.slice(0, kept);
  if (outside >= kept) result.push(ways[outside] as Way);
  return result;
}

/** What it costs a stretch to end before a line. */
function closingScore(survey: Survey, way: Way, to: number): number {
  if (!way.offer) return 0;
  const { lines, words, blocks, weights } = survey;
  const isWhole = way.from === 0 && to === lines.length;
  if (isWhole || blocks.roles[way.from] === "table-row") return 0;
  const first = lines[way.from] as DumpLine;
  const last = lines[to - 1] as DumpLine;
  const title = words[way.from] as LineReading;
  const body = last.end - first.end;
  const closed = (survey.lastClosing[to - 1] as number) >= way.from || words[to - 1]?.furniture;
  const said = (survey.substance[to - 1] as number) - (survey.substance[way.from] as number);
  let score = 0;
  if (body < NO_WORDS && !title.closing && first.size < LONGEST_TITLE) score += weights.path.noBody;
  else if (body < SOME_WORDS && !closed) score += weights.path.littleBody;
  if (!closed)
    score += said < FEW_THINGS && body < FEW_WORDS ? weights.path.thin : weights.path.noClosing;
  return score;
}

function conclude(survey: Survey, ways: readonly Way[], to: number): Path {
  let [best, score]: [Way | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (const way of ways) {
    const closed = way.score + closingScore(survey, way, to);
    if (closed > score) [best, score] = [way, closed];
  }
  const stretches: Stretch[] = [];
  for (let end = to; best; best = best.before) {
    if (best.from < end) stretches.push({ from: best.from, to: end, offer: best.offer });
    end = best.from;
  }
  return { score, stretches: stretches.reverse() };
}
