import { type Closing, closingFrom, closingScore } from "./closing.js";
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
  /** What tells at every line what it costs the last stretch to end there. */
  readonly closing: Closing | null;
}

/** Ways kept at each line. Those that begin their last stretch at one line differ in no other way. */
const KEPT_WAYS = 8;
/** A way this far behind the best will not win any more. */
const HOPELESS = 15;
const LEAST_START = -5;
/**
 * The best way to cut lines into offers and text of none. A semi-Markov search: each stretch is
 * weighed as a whole. Its cost grows in step with the lines, since few ways are kept at each.
 */
export function findBestPath(
  survey: Survey,
  start: Float64Array,
  limits: Partial<Limits> = {},
): Path {
  const { from = 0, to = start.length } = limits;
  const search = new PathSearch(survey, start, { ...limits, from });
  search.readTo(to);
  return search.path();
}

/** A search on its way through the lines; what it has read so far may be gone on from twice. */
export class PathSearch {
  private readonly begin: number;
  private readonly floor: number;
  private readonly barred: number;
  private ways: Way[];
  private at: number;
  /** The best of the ways, if their last stretch ended before the line `at`. */
  private ended: Way;
  private endedScore = 0;

  constructor(
    private readonly survey: Survey,
    private readonly start: Float64Array,
    private readonly limits: Partial<Omit<Limits, "to">>,
    reached?: { readonly at: number; readonly ways: readonly Way[] },
  ) {
    const { from = 0, barred = -1, begin = survey.weights.path.begin } = limits;
    [this.begin, this.barred, this.floor] = [begin, barred, limits.floor ?? LEAST_START];
    this.at = reached?.at ?? from;
    this.ways = reached?.ways.map((way) => ({ ...way })) ?? [
      { from, offer: false, before: null, score: 0, closing: null },
    ];
    this.ended = this.ways[0] as Way;
  }

  /** A search that has read as far, and lets no offer begin at `barred` from here on. */
  fork(barred: number): PathSearch {
    const { at, ways } = this;
    return new PathSearch(this.survey, this.start, { ...this.limits, barred }, { at, ways });
  }

  readTo(to: number): void {
    for (; this.at < to; this.at++) this.readLine(this.at);
  }

  /** How good the best path is that ends here. */
  score(): number {
    this.findEnded(this.at);
    return this.endedScore;
  }

  path(): Path {
    const score = this.score();
    return { score, stretches: stretchesOf(this.ended, this.at) };
  }

  private readLine(i: number): void {
    const { survey, start } = this;
    this.findEnded(i);
    const next: Way[] = [];
    let since: Way | null = null;
    const [again, inside] = [survey.again[i] as number, survey.inside[i] as number];
    const sameBefore = survey.sameBefore[i] as number;
    for (const way of this.ways) {
      if (way.offer) {
        way.score += (sameBefore >= way.from ? again : 0) + inside;
        next.push(way);
      } else since = way;
    }
    if (i !== this.barred && (start[i] as number) > this.floor) next.push(this.opened(i));
    const outside = this.stayedOutside(since, i);
    if (outside) {
      outside.score += survey.outside[i] as number;
      next.push(outside);
    }
    this.ways = prune(next);
  }

  private findEnded(to: number): void {
    let [best, most]: [Way, number] = [this.ways[0] as Way, Number.NEGATIVE_INFINITY];
    for (const way of this.ways) {
      const score = way.score + closingScore(this.survey, way.from, way.closing, to);
      if (score > most) [best, most] = [way, score];
    }
    [this.ended, this.endedScore] = [best, most];
  }

  /** The best way of those that begin an offer at the line `i`. */
  private opened(i: number): Way {
    const { survey, ended } = this;
    // Most texts that are passed hold an offer.
    const isFirst = !ended.offer && ended.before === null;
    const bonus = isFirst ? survey.weights.path.anyOffer : 0;
    const score = this.endedScore + this.begin + bonus + (this.start[i] as number);
    const closing = closingFrom(survey, i, isFirst);
    return { from: i, offer: true, before: ended, score, closing };
  }

  /** The way that holds the line `i` to belong to no offer, be it since before or from here on. */
  private stayedOutside(since: Way | null, i: number): Way | null {
    const { ended } = this;
    const left = this.endedScore + this.survey.weights.path.leave;
    if (!ended.offer || (since && since.score >= left)) return since;
    return { from: i, offer: false, before: ended, score: left, closing: null };
  }
}

/** Leaves out the ways that are too far behind, best first; never the one outside. */
function prune(ways: Way[]): Way[] {
  if (ways.length <= 2) return ways;
  for (let i = 1; i < ways.length; i++) {
    const way = ways[i] as Way;
    let place = i;
    for (; place > 0 && (ways[place - 1] as Way).score < way.score; place--) {
      ways[place] = ways[place - 1] as Way;
    }
    ways[place] = way;
  }
  const floor = (ways[0] as Way).score - HOPELESS;
  let kept = 0;
  for (const [rank, way] of ways.entries()) {
    if (!way.offer || (rank < KEPT_WAYS && way.score >= floor)) ways[kept++] = way;
  }
  ways.length = kept;
  return ways;
}

function stretchesOf(last: Way, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let end = to;
  for (let way: Way | null = last; way; way = way.before) {
    if (way.from < end) stretches.push({ from: way.from, to: end, offer: way.offer });
    end = way.from;
  }
  return stretches.reverse();
}
