import {
  CLASS_COUNT,
  type Classes,
  classOf,
  DEPTH,
  isOfWords,
  MARKS,
  OTHER,
  type Sign,
  seenAs,
  signsOf,
} from "./openings.js";

/**
 * Tells in one pass over a stretch of text which of up to 32 patterns may match in it, so that the
 * others need not be tried: most lines hold nothing for most patterns.
 */
export interface Sieve<Name extends string> {
  /** The bit of each pattern. */
  readonly bits: Readonly<Record<Name, number>>;
  /**
   * The bits of the patterns that may match in a stretch of folded text, given as the classes of
   * its characters; those left out do not.
   */
  readonly mayMatch: (classes: Uint8Array, start: number, end: number) => number;
  /** The same where only the first {@link DEPTH} characters are known, or fewer that are all. */
  readonly mayBegin: (classes: Uint8Array, length: number) => number;
}

const CLASS_BITS = 5;
const [FIRST, SECOND] = [2 * CLASS_BITS, CLASS_BITS];
/** Code units that have a class of their own; the others are one. */
const LATIN = 256;
const CLASS = Uint8Array.from({ length: LATIN }, (_, code) => classOf(String.fromCharCode(code)));
const [INNER, WORD, MARK] = [0, 1, 2];
/** What each class of characters is. */
const KIND = Uint8Array.from({ length: CLASS_COUNT }, (_, of) => {
  if (isOfWords(of)) return WORD;
  return (MARKS >>> of) & 1 ? MARK : INNER;
});

/** The class of each character of a folded text. */
export function classesOf(text: string): Uint8Array {
  const classes = new Uint8Array(text.length);
  for (let i = 0; i < classes.length; i++) {
    classes[i] = classOfCode(text.charCodeAt(i));
  }
  return classes;
}

/** Making the tables costs as much as trying all patterns on so many texts, or more. */
const UNSIEVED = 100;
const EVERY_PATTERN = -1;

/**
 * A sieve for patterns over folded text. It lets the first `unsieved` texts through as they are:
 * its tables are made when there are enough texts to be worth it.
 *
 * @example
 * const lines = sieve({ pay: /\bgratif/, mail: /\w@\w/ }, 0);
 * const text = "gratification: 600 €";
 * lines.mayMatch(classesOf(text), 0, text.length) & lines.bits.mail; // 0
 */
export function sieve<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
  unsieved = UNSIEVED,
): Sieve<Name> {
  const names = Object.keys(patterns) as Name[];
  const bits = Object.fromEntries(names.map((name, k) => [name, 1 << k])) as Record<Name, number>;
  let tables: Tables | null = null;
  let texts = 0;
  const tablesIfWorth = () => {
    if (tables === null && texts++ >= unsieved)
      tables = buildTables(names.map((name) => [bits[name], signsOf(patterns[name])]));
    return tables;
  };
  return {
    bits,
    mayMatch: (classes, start, end) => {
      const known = tables ?? tablesIfWorth();
      return known ? scan(known, classes, start, end) : EVERY_PATTERN;
    },
    mayBegin: (classes, length) => {
      const known = tables ?? tablesIfWorth();
      if (!known) return EVERY_PATTERN;
      return known.anywhere | beginning(known, classes, 0, length);
    },
  };
}

/** A {@link Sieve} for patterns that match at the start of a text or not at all. */
export interface StartSieve<Name extends string> {
  readonly bits: Readonly<Record<Name, number>>;
  /** The bits of the patterns that may match from an offset of a folded text on. */
  readonly mayMatch: (text: string, at: number) => number;
}

/** A sieve for patterns that begin with "^": three characters tell what may match. */
export function startSieve<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
  unsieved = UNSIEVED,
): StartSieve<Name> {
  const whole = sieve(patterns, unsieved);
  const head = new Uint8Array(DEPTH);
  return {
    bits: whole.bits,
    mayMatch: (text, at) => {
      const length = Math.min(DEPTH, text.length - at);
      for (let i = 0; i < length; i++) head[i] = classOfCode(text.charCodeAt(at + i));
      return whole.mayBegin(head, length);
    },
  };
}

const classOfCode = (code: number): number => (code < LATIN ? (CLASS[code] as number) : OTHER);

/** The bits of the patterns of which a sign is seen. */
interface Tables {
  /** By the classes of the text's first three characters. */
  readonly start: Int32Array;
  /** By those of three characters of which the first begins a word, or is a mark. */
  readonly within: Int32Array;
  /** By the class of one character, anywhere. */
  readonly single: Int32Array;
  /** The patterns that may match elsewhere than at the start. */
  readonly anywhere: number;
}

function buildTables(signs: readonly (readonly [number, readonly Sign[]])[]): Tables {
  const start = new Int32Array(1 << (3 * CLASS_BITS));
  const within = new Int32Array(1 << (3 * CLASS_BITS));
  const single = new Int32Array(CLASS_COUNT);
  let anywhere = 0;
  for (const [bit, ofPattern] of signs) {
    for (const { place, opening } of ofPattern) {
      if (place !== "start") anywhere |= bit;
      const [first, second, third] = (place === "any" ? seenAs(opening) : opening) as Triple;
      if (place === "start") fill(start, [first, second, third], bit);
      else if (place === "word" || (first & ~MARKS) === 0)
        fill(within, [first, second, third], bit);
      else for (const of of membersOf(first)) single[of] = (single[of] as number) | bit;
    }
  }
  return { start, within, single, anywhere };
}

type Triple = readonly [Classes, Classes, Classes];

function fill(table: Int32Array, [first, second, third]: Triple, bit: number): void {
  const thirds = membersOf(third);
  for (const one of membersOf(first)) {
    for (const two of membersOf(second)) {
      const lead = (one << FIRST) | (two << SECOND);
      for (const three of thirds) table[lead | three] = (table[lead | three] as number) | bit;
    }
  }
}

function membersOf(classes: Classes): number[] {
  const members: number[] = [];
  for (let of = 0; of < CLASS_COUNT; of++) if ((classes >>> of) & 1) members.push(of);
  return members;
}

function beginning({ start }: Tables, classes: Uint8Array, from: number, to: number): number {
  const at = (i: number) => (i < to ? (classes[i] as number) : OTHER);
  return start[(at(from) << FIRST) | (at(from + 1) << SECOND) | at(from + 2)] as number;
}

function scan(tables: Tables, classes: Uint8Array, from: number, to: number): number {
  const { within, single } = tables;
  let found = beginning(tables, classes, from, to);
  // Patterns that match nothing at all may match anywhere.
  if (from >= to) return found | (single[OTHER] as number);
  let of = classes[from] as number;
  let next = from + 1 < to ? (classes[from + 1] as number) : OTHER;
  let before = INNER;
  for (let i = from; i < to; i++) {
    const third = i + 2 < to ? (classes[i + 2] as number) : OTHER;
    const kind = KIND[of] as number;
    found |= single[of] as number;
    if (kind === MARK || (kind === WORD && before !== WORD)) {
      found |= within[(of << FIRST) | (next << SECOND) | third] as number;
    }
    before = kind;
    of = next;
    next = third;
  }
  return found;
}
