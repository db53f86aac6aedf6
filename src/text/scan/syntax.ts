import { addAll, allChars, type Chars, charsOf, noChars, OTHERS } from "./chars.js";
import { letterOf } from "./letters.js";

/** What a pattern is made of, as far as the search for its literals needs to know. */
export type Part =
  /** A run of plain characters, as letters. */
  | { readonly kind: "text"; readonly text: string; readonly first: Chars; readonly last: Chars }
  /** One character of a set; `letters` where these are few. */
  | { readonly kind: "one"; readonly chars: Chars; readonly letters: readonly string[] | null }
  | { readonly kind: "sequence"; readonly items: readonly Part[] }
  | { readonly kind: "choice"; readonly options: readonly Part[] }
  | { readonly kind: "repeat"; readonly item: Part; readonly least: number; readonly most: number }
  | {
      readonly kind: "look";
      readonly behind: boolean;
      readonly negative: boolean;
      readonly item: Part;
    }
  /** `^`, `$`, `\b`, `\B` */
  | { readonly kind: "edge"; readonly mark: string }
  /** What the rest of the pattern decides: a group said again. */
  | { readonly kind: "unknown" };

const MOST_LETTERS = 8;

/** Groups read before: lexicons stand in many patterns, and are long. */
const SHORTEST_KEPT = 24;
const groups = new Map<string, Part>();

/** Reads the source of a pattern without the flags `i`, `u` and `v`. */
export function parsePattern(source: string): Part {
  let at = 0;

  function choice(): Part {
    const options = [sequence()];
    while (source[at] === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Part) : { kind: "choice", options };
  }

  function sequence(): Part {
    const items: Part[] = [];
    let run = "";
    let [first, last] = [0, 0];
    const endRun = () => {
      if (run !== "") {
        items.push({ kind: "text", text: run, first: charsOf(first), last: charsOf(last) });
      }
      run = "";
    };
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const plain = plainAt();
      if (plain >= 0 && !isRepeated(at)) {
        if (run === "") first = plain;
        last = plain;
        run += String.fromCharCode(letterOf(plain));
        continue;
      }
      endRun();
      items.push(repeated(plain >= 0 ? oneOf(charsOf(plain), [plain]) : atom()));
    }
    endRun();
    return items.length === 1 ? (items[0] as Part) : { kind: "sequence", items };
  }

  /** Reads one plain character and gives its code; -1 where something else stands. */
  function plainAt(): number {
    const code = source.charCodeAt(at);
    if (code !== 92) {
      if (SPECIAL.includes(source[at] as string)) return -1;
      at++;
      return code;
    }
    const escaped = plainEscape(source, at + 1);
    if (!escaped) return -1;
    at = escaped.end;
    return escaped.code;
  }

  const isRepeated = (offset: number) =>
    offset < source.length && "*+?{".includes(source[offset] as string);

  function atom(): Part {
    const character = source[at++] as string;
    if (character === "(") return group();
    if (character === "[") return set();
    if (character === ".") return { kind: "one", chars: allChars(), letters: null };
    if (character === "^" || character === "$") return { kind: "edge", mark: character };
    const escaped = source[at++] as string;
    if (escaped === "b" || escaped === "B") return { kind: "edge", mark: escaped };
    const known = CLASSES[escaped];
    if (known) return { kind: "one", ...known };
    if (escaped === "k") at = source.indexOf(">", at) + 1;
    else while (/\d/.test(source[at] ?? "")) at++;
    return { kind: "unknown" };
  }

  function group(): Part {
    let look: { behind: boolean; negative: boolean } | null = null;
    if (source[at] === "?") {
      const opening = /\?(?:<?[=!]|:|<[^>]*>)/y;
      opening.lastIndex = at;
      const [mark] = opening.exec(source) ?? ["?:"];
      at += mark.length;
      if (/[=!]$/.test(mark)) look = { behind: mark[1] === "<", negative: mark.endsWith("!") };
    }
    const end = endOfGroup(source, at);
    const inside = source.slice(at, end);
    const item = groups.get(inside) ?? parsePattern(inside);
    if (inside.length > SHORTEST_KEPT) groups.set(inside, item);
    at = end + 1;
    return look ? { kind: "look", ...look, item } : item;
  }

  function set(): Part {
    const isInverted = source[at] === "^";
    if (isInverted) at++;
    const chars = noChars();
    const codes: number[] = [];
    let isFew = true;
    while (source[at] !== "]") {
      const known = source[at] === "\\" ? CLASSES[source[at + 1] as string] : undefined;
      if (known) {
        at += 2;
        addAll(chars, known.chars);
        if (known.letters) codes.push(...known.letters.map((letter) => letter.charCodeAt(0)));
        else isFew = false;
        continue;
      }
      const from = setCharacter();
      let to = from;
      if (source[at] === "-" && source[at + 1] !== "]") {
        at++;
        to = setCharacter();
      }
      for (let code = from; code <= Math.min(to, OTHERS); code++) chars[code] = 1;
      if (to >= OTHERS) chars[OTHERS] = 1;
      if (to - from > 9) isFew = false;
      else for (let code = from; code <= to; code++) codes.push(code);
    }
    at++;
    if (!isInverted) return oneOf(chars, isFew ? codes : null);
    const rest = noChars();
    for (let i = 0; i < OTHERS; i++) if (!chars[i]) rest[i] = 1;
    rest[OTHERS] = 1;
    return { kind: "one", chars: rest, letters: null };
  }

  function setCharacter(): number {
    if (source[at] !== "\\") return source.charCodeAt(at++);
    if (source[at + 1] === "b") {
      at += 2;
      return 8;
    }
    const escaped = plainEscape(source, at + 1);
    at = escaped ? escaped.end : at + 2;
    return escaped ? escaped.code : source.charCodeAt(at - 1);
  }

  function repeated(item: Part): Part {
    const bounds = /(?:\*|\+|\?|\{(\d{1,6})(,?)(\d{0,6})\})\??/y;
    bounds.lastIndex = at;
    const match = isRepeated(at) ? bounds.exec(source) : null;
    if (!match) return item;
    at += match[0].length;
    const [mark, least, comma, most] = match;
    if (least === undefined) {
      return {
        kind: "repeat",
        item,
        least: mark[0] === "+" ? 1 : 0,
        most: mark[0] === "?" ? 1 : Number.POSITIVE_INFINITY,
      };
    }
    const upper = most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least);
    return { kind: "repeat", item, least: Number(least), most: upper };
  }

  return choice();
}

/** Where the bracket stands that closes a group. */
function endOfGroup(source: string, from: number): number {
  let depth = 0;
  let isSet = false;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at++;
    else if (isSet) isSet = code !== 93;
    else if (code === 91) isSet = true;
    else if (code === 40) depth++;
    else if (code === 41 && depth-- === 0) return at;
  }
  return source.length;
}

const SPECIAL = "^$\\.*+?()[|";

/** A character told by an escape: "\n", "\x20", "\/"; null for classes, edges and groups. */
function plainEscape(source: string, at: number): { code: number; end: number } | null {
  const character = source[at] as string;
  const known = ESCAPES[character];
  if (known !== undefined) return { code: known, end: at + 1 };
  const length = character === "x" ? 2 : character === "u" ? 4 : 0;
  if (length > 0) {
    const end = at + 1 + length;
    return { code: Number.parseInt(source.slice(at + 1, end), 16), end };
  }
  if (/[a-zA-Z0-9]/.test(character)) return null;
  return { code: character.charCodeAt(0), end: at + 1 };
}

const ESCAPES: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

function oneOf(chars: Chars, codes: readonly number[] | null): Part {
  const letters = codes && new Set(codes.map((code) => String.fromCharCode(letterOf(code))));
  return {
    kind: "one",
    chars,
    letters: letters && letters.size <= MOST_LETTERS ? [...letters] : null,
  };
}

function classOf(test: RegExp, letters: readonly string[] | null, others: 0 | 1) {
  const chars = noChars();
  for (let code = 0; code < OTHERS; code++) {
    if (test.test(String.fromCharCode(code))) chars[code] = 1;
  }
  chars[OTHERS] = others;
  return { chars, letters };
}

const CLASSES: Readonly<Record<string, { chars: Chars; letters: readonly string[] | null }>> = {
  d: classOf(/\d/, ["0"], 0),
  D: classOf(/\D/, null, 1),
  s: classOf(/\s/, [" "], 1),
  S: classOf(/\S/, null, 1),
  w: classOf(/\w/, null, 0),
  W: classOf(/\W/, null, 1),
};

export const WORD_CHARS: Chars = (CLASSES.w as { chars: Chars }).chars;
