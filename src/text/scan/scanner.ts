import { type Chars, NOTHING, OTHERS } from "./chars.js";
import { LiteralIndex } from "./literal-index.js";
import { recalled } from "./recall.js";
import { type Required, requiredOf } from "./required.js";

/** Literals of which every match holds one: their set in the index, and where they may stand. */
interface Anchor {
  readonly set: number;
  readonly from: number;
  readonly to: number;
}

/** How a pattern is looked for. */
interface Plan {
  readonly pattern: RegExp;
  /** The same, tried at one offset. */
  sticky: RegExp | null;
  readonly anchors: readonly Anchor[];
  readonly first: Chars | null;
  readonly before: Chars | null;
  /** The walk that what follows was read off. */
  walk: number;
  places: Places;
  from: number;
  to: number;
}

/** Where the literals of the rarest anchor stand; `null`: too many places to look at each. */
type Places = Int32Array | null;

const NONE = new Int32Array(0);
/** Trying a pattern at a place costs as much as its own search does for some characters. */
const TRIAL = 6;
/** So many places can be passed over, by the characters around them, at the cost of one. */
const GLANCE = 3;
const FARTHEST = 400;
/** A set that stands more often than this is beside most places. */
const MOST_BESIDE = 100;

/**
 * Finds the matches of many patterns in a text without running each over all of it. A pattern is
 * tried only where literals stand that each of its matches holds; these are read off the pattern
 * itself, and found for all patterns in one walk over the text.
 */
export class Scanner {
  private readonly index = new LiteralIndex();
  private readonly plans = new WeakMap<RegExp, Plan>();
  private walk = 0;

  /** Makes patterns known beforehand, so that the text is walked once for all of them. */
  prepare(patterns: Iterable<RegExp>): void {
    for (const pattern of patterns) this.planOf(pattern);
  }

  /**
   * The first match of a global pattern at or behind an offset, as its `exec` would give it.
   *
   * @param subject - what is searched: `text`, or the beginning of it
   * @param text - what is walked for literals, once for all searches in it
   */
  next(pattern: RegExp, subject: string, from: number, text = subject): RegExpExecArray | null {
    const plan = this.planOf(pattern);
    const places = this.placesIn(plan, text);
    if (places === null) return searched(pattern, subject, from);
    return places.length === 0 ? null : tried(plan, places, subject, from);
  }

  /** Whether a pattern may match in a text: all that it asks for is there. */
  mayMatch(pattern: RegExp, text: string): boolean {
    return this.placesIn(this.planOf(pattern), text)?.length !== 0;
  }

  private placesIn(plan: Plan, text: string): Places {
    if (plan.anchors.length === 0) return null;
    if (this.index.turnTo(text)) this.walk++;
    if (plan.walk !== this.walk) this.locate(plan, text.length);
    return plan.places;
  }

  private planOf(pattern: RegExp): Plan {
    const known = this.plans.get(pattern);
    if (known) return known;
    const required: Required | null = recalled(pattern) ?? requiredOf(pattern);
    const plan: Plan = {
      pattern,
      sticky: null,
      anchors: (required?.anchors ?? []).map(({ literals, from, to }) => ({
        set: this.index.enter(literals),
        from,
        to,
      })),
      first: required?.first ?? null,
      before: required?.before ?? null,
      walk: -1,
      places: null,
      from: 0,
      to: 0,
    };
    this.plans.set(pattern, plan);
    return plan;
  }

  /** Chooses the anchor that leaves the fewest places to try. */
  private locate(plan: Plan, length: number): void {
    plan.walk = this.walk;
    plan.places = null;
    let best: Anchor | null = null;
    let least = length;
    for (const anchor of plan.anchors) {
      const count = this.index.countOf(anchor.set);
      if (count === 0) {
        plan.places = NONE;
        return;
      }
      const trials = count * ((anchor.to - anchor.from) / GLANCE + TRIAL);
      if (trials > least || anchor.to - anchor.from > FARTHEST) continue;
      [best, least] = [anchor, trials];
    }
    if (!best) return;
    plan.places = this.placesBeside(best, plan.anchors);
    plan.from = best.from;
    plan.to = best.to;
  }

  /** The places of an anchor beside which all other anchors stand as well. */
  private placesBeside(anchor: Anchor, all: readonly Anchor[]): Int32Array {
    let places = this.index.placesOf(anchor.set);
    for (const other of all) {
      if (other === anchor || this.index.countOf(other.set) > MOST_BESIDE) continue;
      // From a place of the one to a place of the other, over all starts that a match may have.
      const [from, to] = [other.from - anchor.to, other.to - anchor.from];
      if (to - from > FARTHEST) continue;
      const others = this.index.placesOf(other.set);
      places = places.filter((place) => {
        const next = others[firstFrom(others, place + from)];
        return next !== undefined && next <= place + to;
      });
    }
    return places;
  }
}

function searched(pattern: RegExp, subject: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(subject);
}

function tried(plan: Plan, places: Int32Array, subject: string, from: number) {
  const { first, before } = plan;
  const last = subject.length;
  let at = from;
  for (let i = firstFrom(places, from + plan.from); i < places.length; i++) {
    const place = places[i] as number;
    // What is searched may be the beginning of what was walked.
    if (place - plan.to > last) return null;
    const stop = Math.min(last, place - plan.from);
    for (at = Math.max(at, place - plan.to); at <= stop; at++) {
      if (first && !first[Math.min(subject.charCodeAt(at), OTHERS)]) continue;
      if (before && !before[at === 0 ? NOTHING : Math.min(subject.charCodeAt(at - 1), OTHERS)]) {
        continue;
      }
      plan.sticky ??= stickyOf(plan.pattern);
      plan.sticky.lastIndex = at;
      const match = plan.sticky.exec(subject);
      if (match) return match;
    }
  }
  return null;
}

const stickyOf = ({ source, flags }: RegExp) => new RegExp(source, `${flags.replace("g", "")}y`);

/** Index of the first place at or behind an offset. */
function firstFrom(places: Int32Array, offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
