import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";
import type { StartEvidence } from "./weights.js";

/** What an offer's first line says of where the offer may end. */
export interface Closing {
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

/** Lengths of an offer's text below its title, in units: nothing, some words, few words. */
const [NO_WORDS, SOME_WORDS, FEW_WORDS] = [3, 60, 400];
/** Lines that say what offers say: fewer make a short offer doubtful. */
const FEW_THINGS = 2;
/** What weighs more may be a title. */
const LEAST_TITLE = 2;
const OF_LISTS: ReadonlySet<StartEvidence> = new Set<StartEvidence>(["card", "series", "doubled"]);
/** A longer first line is an offer by itself. */
const LONGEST_TITLE = 180;

const isOfList = ({ evidence }: Survey, i: number): boolean =>
  evidence[i]?.some((name) => OF_LISTS.has(name)) === true;

/** What the line at which an offer begins says of where it may end; null where it may end anywhere. */
export function closingFrom(survey: Survey, from: number, isFirstOffer: boolean): Closing | null {
  const { lines, words, blocks, named, signs, substance } = survey;
  if (blocks.roles[from] === "table-row" || survey.ads.has(from)) return null;
  const first = lines[from] as DumpLine;
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

/** What it costs a stretch that begins at `from` to end before the line `to`. */
export function closingScore(
  survey: Survey,
  from: number,
  closing: Closing | null,
  to: number,
): number {
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
