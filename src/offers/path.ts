import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";
import type { StartEvidence } from "./weights.js";

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

/** What an offer's first line says of where the offer may end. */
interface Closing {
  /** Offset where the first line ends. */
  readonly end: number;
  /** Says nothing that an offer of one line says. */
  readonly isAlone: boolean;
  /** Counted signs at which the offer is bare: it has none of its own; -1 where it never is. */
  readonly bareAt: number;
  /** Lines before it that say what offers say, and itself. */
  readonly said: number;
  /** It heads one of several of a form, which are offers up to the next, short though they may be. */
  readonly isOfList: boolean;
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
/** What weighs more may be a title. */
const LEAST_TITLE = 2;
const OF_LISTS: ReadonlySet<StartEvidence> = new Set<StartEvidence>(["card", "series", "doubled"]);
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
      const score = way.score + closingScore(this.survey, way, to);
      if (score > most) [best, most] = [way, score];
    }
    [this.ended, this.endedScore] = [best, most];
  }

  /** The best way of those that begin an offer at the line `i`. */
  private opened(i: number): Way {
    const { survey, ended } = this;
    // Most texts that are passed hold an offer.
    const isFirst = ended.before === null && !ended.offer;
    const bonus = isFirst ? survey.weights.path.anyOffer : 0;
    const score = this.endedScore + this.begin + bonus + (this.start[i] as number);
    return { from: i, offer: true, before: ended, score, closing: closingFrom(survey, i, ended) };
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

const isOfList = ({ evidence }: Survey, i: number): boolean =>
  evidence[i]?.some((name) => OF_LISTS.has(name)) === true;

function closingFrom(survey: Survey, from: number, before: Way): Closing | null {
  const { lines, words, blocks, named, signs, substance } = survey;
  if (blocks.roles[from] === "table-row" || survey.ads.has(from)) return null;
  const first = lines[from] as DumpLine;
  const isFirstOffer = !before.offer && !before.before;
  const isPlain = blocks.roles[from] === "none";
  const isNameless = isFirstOffer && named[from] === 0;
  return {
    end: first.end,
    isAlone: !(words[from] as LineReading).closing && first.size < LONGEST_TITLE,
    bareAt: isNameless ? (from > 0 ? (signs[from - 1] as number) : 0) : -1,
    said: substance[from] as number,
    isOfList: isPlain && isOfList(survey, from),
  };
}

/** What it costs a stretch to end before a line. */
function closingScore(survey: Survey, { from, closing }: Way, to: number): number {
  if (closing === null) return 0;
  const { path } = survey.weights;
  const body = (survey.lines[to - 1] as DumpLine).end - closing.end;
  const emptiness = body < NO_WORDS && closing.isAlone ? path.noBody : 0;
  if (survey.signs[to - 1] === closing.bareAt) return emptiness + path.bare;
  if (from === 0 && to === survey.lines.length) return 0;
  const isClosed = (survey.lastClosing[to - 1] as number) >= from;
  // What another kind of title cuts off is no item of the list, but the head of one.
  const isHead = (survey.start[to] ?? 0) > LEAST_TITLE && !isOfList(survey, to);
  if (isClosed || (closing.isOfList && !isHead) || survey.words[to - 1]?.furniture)
    return emptiness;
  const isThin =
    (survey.substance[to - 1] as number) - closing.said < FEW_THINGS && body < FEW_WORDS;
  const little = emptiness === 0 && body < SOME_WORDS ? path.littleBody : 0;
  return emptiness + little + (isThin ? path.thin : path.noClosing);
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
