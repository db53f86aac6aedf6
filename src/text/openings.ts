/**
 * By what a match of a pattern over folded text can be told from afar: the first three characters
 * of the match, or of a part that every match has. Read from the pattern's own source, so that a
 * word more in a lexicon is still one line; where the source says little, the answer is wide, never
 * too narrow.
 */

/** A set of classes of characters, a bit for each of the 32. */
export type Classes = number;

/** The classes of a match's first characters: {@link DEPTH}, or fewer where it may end. */
export type Opening = readonly Classes[];

/** Where a match begins: at the start of the text, at the start of a word, anywhere. */
type Place = "start" | "word" | "any";

/** One way in which a match can be told from afar. */
export interface Sign {
  readonly place: Place;
  readonly opening: Opening;
}

export const DEPTH = 3;
export const CLASS_COUNT = 32;
/** Characters of one class; letters that French hardly writes share one. */
const GROUPS = [
  ..."abcdefghilmnoprstuv",
  "jkqwxyz",
  "0123456789",
  " \n",
  "\t",
  "'",
  "-",
  ".",
  ":",
  "([",
  "/|\\",
  "@#+°·",
  "_",
];
/** All other characters, and the end of the text. */
export const OTHER = CLASS_COUNT - 1;
const CLASS_OF = new Map(
  GROUPS.flatMap((group, of) => [...group].map((one) => [one, of] as const)),
);

/** The class of a character. */
export const classOf = (character: string): number => CLASS_OF.get(character) ?? OTHER;

const ALL: Classes = -1;
const one = (character: string): Classes => 1 << classOf(character);
const [DIGITS, TAB] = [one("0"), one("\t")];
const WHITE: Classes = one(" ") | TAB;
const LETTERS: Classes = DIGITS - 1;
/** Capitals are among the others: folded text has none. */
const WORDS: Classes = LETTERS | DIGITS | one("_");
const ESCAPES: Readonly<Record<string, Classes>> = {
  d: DIGITS,
  w: WORDS | (1 << OTHER),
  s: WHITE | (1 << OTHER),
  t: TAB,
  n: one("\n"),
};

/** Whether characters of a class are of words, and of nothing else. */
export const isOfWords = (of: number) => (WORDS & (1 << of)) !== 0;
const isSubset = (classes: Classes, of: Classes) => (classes & ~of) === 0;
/** Marks: what is neither of a word nor white. */
export const MARKS: Classes = ~(WORDS | WHITE | (1 << OTHER));

/** What a part of a pattern says of its matches; worked out when asked for, which few parts are. */
interface Part {
  readonly openings: () => readonly Opening[];
  /** What every match holds somewhere: one of these openings; null where that is not known. */
  readonly held: () => readonly Opening[] | null;
}

const EMPTY: readonly Opening[] = [[]];
const NOTHING: Part = { openings: () => EMPTY, held: () => null };

/** Works a value out when it is first asked for. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** The signs of which every match of a pattern has at least one. */
export function signsOf({ source, flags }: RegExp): Sign[] {
  // Patterns over folded text need none of these; what has them means more than is read here.
  if (/[imuv]/.test(flags)) return [{ place: "any", opening: pad([]) }];
  return new PatternReader(source).alternatives().flatMap(({ place, part }): Sign[] => {
    const openings = part.openings().map(pad);
    const isWord = openings.every(([first]) => isSubset(first as Classes, WORDS));
    const at = place === "word" && !isWord ? "any" : place;
    if (at !== "any" && frequency(openings) < COMMON) {
      return openings.map((opening) => ({ place: at, opening }));
    }
    const held = part.held() ?? openings;
    return held.map((opening) => ({ place: "any", opening: pad(opening) }));
  });
}

const pad = (opening: Opening): Opening => [...opening, ALL, ALL, ALL].slice(0, DEPTH);

/** From this share of all beginnings on, another sign is looked for. */
const COMMON = 0.2;

/** How often openings are seen, roughly, among all places of a line. */
function frequency(openings: readonly Opening[]): number {
  let sum = 0;
  for (const opening of openings) {
    let share = 1;
    for (const classes of opening) share *= shareOf(classes);
    sum += share;
  }
  return sum;
}

function shareOf(classes: Classes): number {
  if (classes === ALL) return 1;
  let share = 0;
  for (let of = 0; of < CLASS_COUNT; of++) {
    if (((classes >>> of) & 1) === 0) continue;
    share += ((LETTERS >>> of) & 1) === 1 ? 0.04 : of === classOf(" ") ? 0.16 : 0.005;
  }
  return Math.min(1, share);
}

/** "(?:", "(?=", "(?<!", "(?<name>" after their bracket. */
const GROUP_LEAD = /^\?(?::|<?[=!]|<\w+>)/;
const COUNT = /^\{(\d{1,6})(,?)(\d{0,6})\}/;

/** Reads a pattern's source; knows what our patterns are written with. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** The alternatives of a whole pattern, each with the place where it can match. */
  alternatives(): { place: Place; part: Part }[] {
    const found: { place: Place; part: Part }[] = [];
    do {
      this.at += found.length > 0 ? 1 : 0;
      found.push({ place: this.place(), part: this.sequence() });
    } while (this.source[this.at] === "|");
    return found;
  }

  private place(): Place {
    if (this.source[this.at] === "^") return "start";
    return this.source.startsWith("\\b", this.at) ? "word" : "any";
  }

  private choice(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      parts.push(this.sequence());
    }
    if (parts.length === 1) return parts[0] as Part;
    return {
      openings: once(() => distinct(parts.flatMap(({ openings }) => openings()))),
      held: once(() => {
        const all = parts.map((part) => part.held());
        return all.includes(null) ? null : distinct(all.flatMap((held) => held ?? []));
      }),
    };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !"|)".includes(this.source.charAt(this.at))) {
      const part = this.repeated(this.atom());
      if (part !== NOTHING) parts.push(part);
    }
    if (parts.length === 1) return parts[0] as Part;
    return { openings: once(() => joinFrom(parts, 0)), held: once(() => rarest(parts)) };
  }

  private atom(): Part {
    const character = this.source.charAt(this.at++);
    if (character === "(") return this.group();
    if (character === "[") return ofClasses(this.characterClass());
    if (character === ".") return ofClasses(ALL);
    if (character === "^" || character === "$") return NOTHING;
    if (character !== "\\") return ofClasses(one(character));
    const escaped = this.source.charAt(this.at++);
    return escaped === "b" ? NOTHING : ofClasses(escapedClasses(escaped));
  }

  private group(): Part {
    const isPlain = this.source[this.at] !== "?";
    const lead = isPlain
      ? ""
      : (GROUP_LEAD.exec(this.source.slice(this.at, this.at + 20))?.[0] ?? "");
    this.at += lead.length;
    const inner = this.choice();
    this.at++;
    return lead.endsWith("=") || lead.endsWith("!") ? NOTHING : inner;
  }

  private characterClass(): Classes {
    const isNegated = this.source[this.at] === "^";
    let classes = 0;
    for (; this.source[this.at] !== "]"; this.at++) {
      const character = this.source.charAt(this.at);
      const last = this.source.charAt(this.at + 2);
      if (character === "\\") classes |= escapedClasses(this.source.charAt(++this.at));
      else if (this.source[this.at + 1] === "-" && last !== "]") {
        for (let code = character.charCodeAt(0); code <= last.charCodeAt(0); code++)
          classes |= one(String.fromCharCode(code));
        this.at += 2;
      } else classes |= one(character);
    }
    this.at++;
    return isNegated ? ALL : classes;
  }

  private repeated(part: Part): Part {
    const mark = this.source.charAt(this.at);
    if (mark === "" || !"?*+{".includes(mark)) return part;
    const [all = mark, least = "", comma = "", most = ""] =
      mark === "{" ? (COUNT.exec(this.source.slice(this.at, this.at + 12)) ?? []) : [];
    this.at += all.length;
    if (this.source[this.at] === "?") this.at++;
    const from = mark === "{" ? Number(least) : Number(mark === "+");
    const counted = comma === "" ? Number(least) : Number(most || DEPTH);
    const to = mark === "{" ? counted : mark === "?" ? 1 : DEPTH;
    const openings = once(() => {
      const all: Opening[] = [];
      for (let count = Math.min(from, DEPTH); count <= Math.min(to, DEPTH); count++) {
        all.push(...joinFrom(new Array<Part>(count).fill(part), 0));
      }
      return distinct(all);
    });
    return { openings, held: from > 0 ? part.held : () => null };
  }
}

const partsOfClasses = new Map<Classes, Part>();

function ofClasses(classes: Classes): Part {
  const known = partsOfClasses.get(classes);
  if (known) return known;
  const opening = [[classes]];
  const part = { openings: () => opening, held: () => opening };
  partsOfClasses.set(classes, part);
  return part;
}

const escapedClasses = (escaped: string): Classes =>
  /[A-Z]/.test(escaped) ? ALL : (ESCAPES[escaped] ?? one(escaped));

/** How parts in a row begin, from one of them on. */
function joinFrom(parts: readonly Part[], from: number): readonly Opening[] {
  let openings: readonly Opening[] = [[]];
  for (let k = from; k < parts.length; k++) {
    if (openings.every(({ length }) => length >= DEPTH)) break;
    const next = (parts[k] as Part).openings();
    openings = distinct(
      openings.flatMap((opening) =>
        opening.length >= DEPTH
          ? [opening]
          : next.map((then) => [...opening, ...then].slice(0, DEPTH)),
      ),
    );
  }
  return openings;
}

/** What parts in a row hold that is seen least; what begins with a mark is looked up as a whole. */
function rarest(parts: readonly Part[]): readonly Opening[] | null {
  let [best, least]: [readonly Opening[] | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [k, part] of parts.entries()) {
    for (const held of [joinFrom(parts, k), part.held()]) {
      const seen = held ? frequency(held.map(seenAs)) : least;
      if (seen < least) [best, least] = [held, seen];
    }
  }
  return best;
}

/** Anywhere but at marks only the class of one character is looked at. */
export const seenAs = (opening: Opening): Opening => {
  const [first = ALL] = opening;
  return isSubset(first, MARKS) ? pad(opening) : [first, ALL, ALL];
};

function distinct(openings: readonly Opening[]): readonly Opening[] {
  if (openings.length < 2) return openings;
  return [...new Map(openings.map((opening) => [opening.join(), opening])).values()];
}
