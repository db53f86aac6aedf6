import {
  addAll,
  BEGINNING,
  type Chars,
  intersection,
  isSubset,
  noChars,
  without,
} from "./chars.js";
import { type Part, parsePattern, WORD_CHARS } from "./syntax.js";

/** Literals of which every match of a pattern holds one, and how far behind its start that begins. */
export interface Anchor {
  readonly literals: readonly string[];
  /** Characters from the start of the match; negative where a look-behind asks for the literal. */
  readonly from: number;
  readonly to: number;
}

/** What can be said of every match of a pattern. */
export interface Required {
  /** Each of them holds for every match; the rarest first, as far as letters tell. */
  readonly anchors: readonly Anchor[];
  /** Characters that a match may begin with; null where any may. */
  readonly first: Chars | null;
  /** Characters that may stand before a match; null where any may. */
  readonly before: Chars | null;
}

/** What can be said of every match of a part of a pattern. */
interface Facts {
  readonly min: number;
  readonly max: number;
  /** All that it matches, in letters, where that is few; more than it matches, never less. */
  readonly exact: readonly string[] | null;
  readonly anchors: readonly Anchor[];
  readonly first: Chars | null;
  readonly last: Chars | null;
  /** Whether one of `last` stands before its end whichever way it matches, one of no width too. */
  readonly ends: boolean;
  /** What may stand before it; `boundary` where that depends on what it begins with. */
  readonly before: Chars | "boundary" | null;
}

const MOST_LITERALS = 320;
const LONGEST_LITERAL = 8;
const MOST_ANCHORS = 4;
/** A literal farther than this from the start of a match tells little of where it starts. */
const FARTHEST = 200;

/** Literals that every match of a pattern holds; null where its flags make it another language. */
export function requiredOf({ source, flags }: RegExp): Required | null {
  if (/[iuvm]/.test(flags)) return null;
  const facts = factsOf(parsePattern(source));
  const { exact, first } = facts;
  const whole = exact ? [...facts.anchors, { literals: exact, from: 0, to: 0 }] : facts.anchors;
  const before = facts.before === "boundary" ? beforeWord(first) : facts.before;
  return { anchors: rarest(whole), first, before };
}

const NO_FACTS: Facts = {
  min: 0,
  max: Number.POSITIVE_INFINITY,
  exact: null,
  anchors: [],
  first: null,
  last: null,
  ends: false,
  before: null,
};
const EMPTY: Facts = { ...NO_FACTS, max: 0, exact: [""] };

const START: Facts = { ...EMPTY, last: BEGINNING, ends: true, before: BEGINNING };
const EDGES: Readonly<Record<string, Facts>> = {
  "^": START,
  b: { ...EMPTY, before: "boundary" },
};

const known = new WeakMap<Part, Facts>();

/** Parts that stand in many patterns are looked at once. */
function factsOf(part: Part): Facts {
  if (part.kind === "text" || part.kind === "one") return readFacts(part);
  const facts = known.get(part) ?? readFacts(part);
  known.set(part, facts);
  return facts;
}

function readFacts(part: Part): Facts {
  switch (part.kind) {
    case "text": {
      const { text, first, last } = part;
      const { length } = text;
      return { ...EMPTY, min: length, max: length, exact: [text], first, last, ends: true };
    }
    case "one": {
      const { chars, letters } = part;
      return { ...EMPTY, min: 1, max: 1, exact: letters, first: chars, last: chars, ends: true };
    }
    case "sequence":
      return sequenceFacts(part.items.map(factsOf));
    case "choice":
      return choiceFacts(part.options.map(factsOf));
    case "repeat":
      return repeatFacts(factsOf(part.item), part.least, part.most);
    case "look":
      return lookFacts(factsOf(part.item), part);
    case "edge":
      return EDGES[part.mark] ?? EMPTY;
    case "unknown":
      return NO_FACTS;
  }
}

function choiceFacts(options: readonly Facts[]): Facts {
  const min = Math.min(...options.map((one) => one.min));
  const max = Math.max(...options.map((one) => one.max));
  const exact: string[] = [];
  let isExact = true;
  for (const option of options) {
    if (option.exact && isExact) exact.push(...option.exact);
    else isExact = false;
  }
  return {
    min,
    max,
    exact: isExact && exact.length <= MOST_LITERALS ? exact : null,
    anchors: isExact && exact.length <= MOST_LITERALS ? [] : choiceAnchors(options),
    first: union(options.map((one) => one.first)),
    last: union(options.map((one) => one.last)),
    ends: options.every((one) => one.ends),
    before: union(options.map(beforeOf)),
  };
}

/** One literal of each option: its whole where that is known, else its rarest. */
function choiceAnchors(options: readonly Facts[]): Anchor[] {
  const own: Anchor[] = [];
  for (const option of options) {
    const anchors = option.exact
      ? [...option.anchors, { literals: option.exact, from: 0, to: 0 }]
      : option.anchors;
    const [best] = rarest(anchors);
    if (!best) return [];
    own.push(best);
  }
  const from = Math.min(...own.map((one) => one.from));
  const to = Math.max(...own.map((one) => one.to));
  return usable({ literals: own.flatMap(({ literals }) => literals), from, to });
}

function repeatFacts(item: Facts, least: number, most: number): Facts {
  const max = item.max === 0 || most === 0 ? 0 : item.max * most;
  const { first, last } = item;
  if (least === 0) {
    const exact = most === 1 && item.exact ? ["", ...item.exact] : null;
    return { ...NO_FACTS, max, exact, first, last };
  }
  const isOnce = least === 1 && most === 1;
  const anchors = item.exact
    ? [...item.anchors, ...usable({ literals: item.exact, from: 0, to: 0 })]
    : item.anchors;
  const exact = isOnce ? item.exact : powers(item.exact, least, most);
  return { ...item, min: item.min * least, max, exact, anchors: exact ? item.anchors : anchors };
}

const MOST_TIMES = 6;

/** "\d{1,2}" is "0" or "00". */
function powers(exact: readonly string[] | null, least: number, most: number) {
  if (exact?.length !== 1 || most > MOST_TIMES) return null;
  const [letter] = exact as [string];
  return Array.from({ length: most - least + 1 }, (_, i) => letter.repeat(least + i));
}

function lookFacts(
  item: Facts,
  { behind, negative }: { behind: boolean; negative: boolean },
): Facts {
  if (negative) {
    const isOneChar = behind && item.min === 1 && item.max === 1 && item.anchors.length === 0;
    return isOneChar && item.last ? { ...EMPTY, before: without(item.last) } : EMPTY;
  }
  const whole = item.exact ? usable({ literals: item.exact, from: 0, to: 0 }) : [];
  const anchors = [...item.anchors, ...whole];
  if (!behind) {
    return { ...EMPTY, anchors, first: item.min > 0 ? item.first : null };
  }
  return {
    ...EMPTY,
    anchors: anchors.flatMap(({ literals, from, to }) =>
      usable({ literals, from: from - item.max, to: to - item.min }),
    ),
    before: item.ends ? item.last : null,
  };
}

function sequenceFacts(items: readonly Facts[]): Facts {
  const anchors: Anchor[] = [];
  let [min, max] = [0, 0];
  let run: readonly string[] = [""];
  let [runFrom, runTo] = [0, 0];
  let isWhole = true;
  for (const item of items) {
    for (const { literals, from, to } of item.anchors) {
      anchors.push(...usable({ literals, from: from + min, to: to + max }));
    }
    const joined = item.exact ? product(run, item.exact) : null;
    if (joined) run = joined;
    else {
      isWhole = false;
      anchors.push(...usable({ literals: run, from: runFrom, to: runTo }));
      const startsRun = item.exact !== null;
      run = item.exact ?? [""];
      runFrom = startsRun ? min : min + item.min;
      runTo = startsRun ? max : max + item.max;
    }
    min += item.min;
    max += item.max;
  }
  if (!isWhole) anchors.push(...usable({ literals: run, from: runFrom, to: runTo }));
  const exact = isWhole ? run : null;
  const first = firstOf(items);
  return { min, max, exact, anchors, first, ...lastOf(items), before: beforeOfAll(items) };
}

/** Every way of one list of literals followed by every way of another; null where that is many. */
function product(one: readonly string[], other: readonly string[]): readonly string[] | null {
  if (other.length === 1 && other[0] === "") return one;
  if (one.length * other.length > MOST_LITERALS) return null;
  const joined: string[] = [];
  for (const head of one) for (const tail of other) joined.push(head + tail);
  return joined;
}

/** What the items that may come first begin with; those of no width narrow it down. */
function firstOf(items: readonly Facts[]): Chars | null {
  let narrowed: Chars | null = null;
  const found = noChars();
  for (const { max, min, first } of items) {
    if (max === 0) {
      if (first) narrowed = narrowed ? intersection(narrowed, first) : first;
      continue;
    }
    if (!first) return null;
    addAll(found, first);
    if (min > 0) return narrowed ? intersection(narrowed, found) : found;
  }
  return null;
}

function lastOf(items: readonly Facts[]): { last: Chars | null; ends: boolean } {
  const last = noChars();
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as Facts;
    if (item.max === 0 && !item.ends) continue;
    if (!item.last) break;
    addAll(last, item.last);
    if (item.ends) return { last, ends: true };
  }
  return { last: null, ends: false };
}

/** What may stand before the first item that takes any text. */
function beforeOfAll(items: readonly Facts[]): Chars | null {
  let before: Chars | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Facts;
    const own = item.before === "boundary" ? beforeWord(firstOf(items.slice(i))) : item.before;
    if (own) before = before ? intersection(before, own) : own;
    if (item.max > 0) break;
  }
  return before;
}

const beforeOf = ({ before, first }: Facts) => (before === "boundary" ? beforeWord(first) : before);

const NO_WORD = without(WORD_CHARS);

/** What "\b" lets stand before what begins with these. */
function beforeWord(first: Chars | null): Chars | null {
  if (!first) return null;
  return isSubset(first, WORD_CHARS) ? NO_WORD : null;
}

function union(all: readonly (Chars | null)[]): Chars | null {
  const chars = noChars();
  for (const one of all) {
    if (!one) return null;
    addAll(chars, one);
  }
  return chars;
}

/** An anchor as a list of none or one: without literals that others begin, none where any text would do. */
function usable({ literals, from, to }: Anchor): Anchor[] {
  if (literals.includes("") || literals.length > MOST_LITERALS) return [];
  if (Number.isNaN(from) || Number.isNaN(to)) return [];
  return [{ literals: withoutLonger(literals), from, to }];
}

/** "stage" finds "stages" as well. */
function withoutLonger(literals: readonly string[]): string[] {
  const sorted = [...new Set(literals.map((one) => one.slice(0, LONGEST_LITERAL)))].sort();
  let last: string | null = null;
  return sorted.filter((one) => {
    if (last !== null && one.startsWith(last)) return false;
    last = one;
    return true;
  });
}

function rarest(anchors: readonly Anchor[]): Anchor[] {
  const kept = anchors
    .flatMap(usable)
    .map((anchor) => ({ anchor, cost: costOf(anchor) }))
    .sort((a, b) => a.cost - b.cost);
  const seen = new Set<string>();
  return kept
    .map(({ anchor }) => anchor)
    .filter(({ literals }) => {
      const key = literals.join("\n");
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_ANCHORS);
}

/** How often letters occur in French text, in percent; others are rare. */
const FREQUENT: Readonly<Record<string, number>> = {
  " ": 16,
  e: 12,
  s: 6.5,
  a: 6.5,
  i: 6,
  n: 6,
  t: 6,
  r: 5.5,
  u: 5,
  l: 4.5,
  o: 4.5,
  d: 3.2,
  c: 2.8,
  p: 2.5,
  m: 2.5,
  "0": 2,
  v: 1.2,
  q: 0.8,
  f: 0.9,
  b: 0.7,
  g: 0.9,
  h: 0.7,
  "'": 0.8,
  ".": 0.9,
  ",": 0.9,
};
const RARE = 0.3;
/** Words are commoner than chance makes their letters. */
const COMMONEST_BY_LENGTH = 1e-6;

/** Places that a search for these literals looks at, by chance, in each character of a text. */
function costOf({ literals, from, to }: Anchor): number {
  let hits = 0;
  for (const literal of literals) {
    let chance = 1;
    for (const letter of literal) chance *= (FREQUENT[letter] ?? RARE) / 100;
    hits += Math.max(chance, COMMONEST_BY_LENGTH);
  }
  const width = to - from;
  return hits * (width > FARTHEST ? FARTHEST * 4 : 1 + width);
}
