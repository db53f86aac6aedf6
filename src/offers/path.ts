import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";

/** A stretch of lines, end exclusive: one offer, or text of none. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offer: boolean;
}

export interface Path {
  readonly score: number;
  readonly stretches: readonly Stretch[];
}

/** What a search is bound to; without limits it goes through all lines. */
export interface Limits {
  readonly from: number;
  readonly to: number;
  /** A line at which no offer may begin. */
  readonly barred: number;
  /** What a beginning costs. */
  readonly begin: number;
  /** Lines that weigh less are not looked at as beginnings. */
  readonly floor: number;
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
const LEAST_START = -5;
/** Lengths of an offer's text below its title, in units: nothing, some words, few words. */
const [NO_WORDS, SOME_WORDS, FEW_WORDS] = [3, 60, 400];
/** Lines that say what offers say: fewer make a short offer doubtful. */
const FEW_THINGS = 2;
/** A longer first line is an offer by itself. */
const LONGEST_TITLE = 180;

/**
 * The best way to cut lines into offers and text of none. A semi-Markov search: each stretch is
 * weighed as a whole. Its cost grows in step with the lines, since few ways are kept at each.
 */
export function findBestPath(
  survey: Survey,
  start: Float64Array,
  limits: Partial<Limits> = {},
): Path {
  const { path } = survey.weights;
  const { from = 0, to = start.length, barred = -1, begin = path.begin } = limits;
  const { floor = LEAST_START } = limits;
  let ways: Way[] = [{ from, offer: false, before: null, score: 0 }];
  for (let i = from; i < to; i++) {
    const ended = bestEnded(survey, ways, i);
    const next = ways.filter((way) => way.offer);
    const outside = stayOutside(ways, ended, i, path.leave);
    for (const way of next) way.score += costInside(survey, way, i);
    if (i !== barred && (start[i] as number) > floor) {
      // Most texts that are passed hold an offer.
      const isFirst = ended.way.before === null && !ended.way.offer;
      const score = ended.score + begin + (isFirst ? path.anyOffer : 0) + (start[i] as number);
      next.push({ from: i, offer: true, before: ended.way, score });
    }
    if (outside) {
      outside.score += survey.outside[i] as number;
      next.push(outside);
    }
    ways = prune(next);
  }
  const { way, score } = bestEnded(survey, ways, to);
  return { score, stretches: stretchesOf(way, to) };
}

/** The best of the ways, if their last stretch ended before a line. */
function bestEnded(survey: Survey, ways: readonly Way[], to: number): { way: Way; score: number } {
  let best = { way: ways[0] as Way, score: Number.NEGATIVE_INFINITY };
  for (const way of ways) {
    const score = way.score + closingScore(survey, way, to);
    if (score > best.score) best = { way, score };
  }
  return best;
}

/** The way that holds the line `i` to belong to no offer, be it since before or from here on. */
function stayOutside(
  ways: readonly Way[],
  ended: { way: Way; score: number },
  i: number,
  leave: number,
): Way | undefined {
  const since = ways.find((way) => !way.offer);
  const left = ended.score + leave;
  if (!ended.way.offer || (since && since.score >= left)) return since;
  return { from: i, offer: false, before: ended.way, score: left };
}

function costInside(survey: Survey, way: Way, i: number): number {
  const again = (survey.sameBefore[i] as number) >= way.from ? (survey.again[i] as number) : 0;
  return again + (survey.inside[i] as number);
}

function prune(ways: Way[]): Way[] {
  if (ways.length <= 2) return ways;
  ways.sort((a, b) => b.score - a.score);
  const floor = (ways[0] as Way).score - HOPELESS;
  return ways.filter((way, rank) => !way.offer || (rank < KEPT_WAYS && way.score >= floor));
}

/** What it costs a stretch to end before a line. */
function closingScore(survey: Survey, way: Way, to: number): number {
  if (!way.offer) return 0;
  const { lines, words, blocks, named, lastClosing, substance, signs } = survey;
  const { path } = survey.weights;
  if (blocks.roles[way.from] === "table-row" || survey.ads.has(way.from)) return 0;
  const isWhole = way.from === 0 && to === lines.length;
  const first = lines[way.from] as DumpLine;
  const body = (lines[to - 1] as DumpLine).end - first.end;
  const isAlone = !(words[way.from] as LineReading).closing && first.size < LONGEST_TITLE;
  const emptiness = body < NO_WORDS && isAlone ? path.noBody : 0;
  const isBare =
    isFirstOffer(way) &&
    named[way.from] === 0 &&
    (signs[to - 1] as number) === (way.from > 0 ? (signs[way.from - 1] as number) : 0);
  if (isBare) return emptiness + path.bare;
  if (isWhole) return 0;
  const isClosed = (lastClosing[to - 1] as number) >= way.from;
  if (isClosed || words[to - 1]?.furniture) return emptiness;
  const said = (substance[to - 1] as number) - (substance[way.from] as number);
  const isThin = said < FEW_THINGS && body < FEW_WORDS;
  const little = emptiness === 0 && body < SOME_WORDS ? path.littleBody : 0;
  return emptiness + little + (isThin ? path.thin : path.noClosing);
}

const isFirstOffer = ({ before }: Way) => !before || (!before.offer && !before.before);

function stretchesOf(last: Way, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let end = to;
  for (let way: Way | null = last; way; way = way.before) {
    if (way.from < end) stretches.push({ from: way.from, to: end, offer: way.offer });
    end = way.from;
  }
  return stretches.reverse();
}
