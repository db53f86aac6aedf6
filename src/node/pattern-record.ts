import { createHash } from "node:crypto";
import { type Chars, noChars } from "../text/scan/chars.js";
import type { Recall } from "../text/scan/recall.js";
import { type Anchor, type Required, requiredOf } from "../text/scan/required.js";

/** What patterns ask for, as JSON holds it; lists that several share stand in it once. */
export interface PatternRecord {
  /** Lists of literals, each parted by line breaks. */
  readonly literals: readonly string[];
  /** Sets of characters, as the numbers of their members. */
  readonly chars: readonly (readonly number[])[];
  /** By the digest of the pattern. */
  readonly patterns: Readonly<Record<string, RecordedPattern>>;
}

/** Anchors, first characters and characters before, the latter by their place in `chars` or null. */
type RecordedPattern = readonly [readonly RecordedAnchor[], number | null, number | null];
/** Its place in `literals`, `from` and `to`; null for no bound. */
type RecordedAnchor = readonly [number, number | null, number | null];

/** Patterns are long, and the name of one is all that is asked for. */
const digestOf = ({ source, flags }: RegExp): string =>
  createHash("sha256").update(`/${source}/${flags}`).digest("base64url").slice(0, 16);

/** The record of patterns; those of which nothing can be said are left out. */
export function recordPatterns(all: Iterable<RegExp>): PatternRecord {
  const literals = new Places<string>();
  const chars = new Places<string>();
  const patterns: Record<string, RecordedPattern> = {};
  const placeOfChars = (set: Chars | null) => set && chars.of(JSON.stringify(membersOf(set)));
  for (const pattern of all) {
    const required = requiredOf(pattern);
    if (!required) continue;
    patterns[digestOf(pattern)] = [
      required.anchors.map((one) => [
        literals.of(one.literals.join("\n")),
        bounded(one.from),
        bounded(one.to),
      ]),
      placeOfChars(required.first),
      placeOfChars(required.before),
    ];
  }
  return { literals: literals.all, chars: chars.all.map((set) => JSON.parse(set)), patterns };
}

/** What a record tells. */
export function recallFrom({ literals, chars, patterns }: PatternRecord): Recall {
  const sets = chars.map(setOf);
  const setAt = (place: number | null) => (place === null ? null : (sets[place] as Chars));
  const anchorOf = ([place, from, to]: RecordedAnchor): Anchor => ({
    literals: (literals[place] as string).split("\n"),
    from: from ?? Number.NEGATIVE_INFINITY,
    to: to ?? Number.POSITIVE_INFINITY,
  });
  return (pattern): Required | null => {
    const recorded = patterns[digestOf(pattern)];
    if (!recorded) return null;
    const [anchors, first, before] = recorded;
    return { anchors: anchors.map(anchorOf), first: setAt(first), before: setAt(before) };
  };
}

const bounded = (offset: number) => (Number.isFinite(offset) ? offset : null);

function membersOf(chars: Chars): number[] {
  const members: number[] = [];
  chars.forEach((isIn, code) => {
    if (isIn) members.push(code);
  });
  return members;
}

function setOf(members: readonly number[]): Chars {
  const chars = noChars();
  for (const code of members) chars[code] = 1;
  return chars;
}

/** Numbers things by when they were first met. */
class Places<Thing> {
  private readonly places = new Map<Thing, number>();

  of(thing: Thing): number {
    const place = this.places.get(thing) ?? this.places.size;
    this.places.set(thing, place);
    return place;
  }

  get all(): Thing[] {
    return [...this.places.keys()];
  }
}
