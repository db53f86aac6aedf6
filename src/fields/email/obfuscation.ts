import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { writtenLetters } from "../domain.js";

/** What people write for "." and "-" in an address: "[point]", "(dot)", " point ", "[-]". */
export const DOT_SIGN =
  "(?:[ \\t\\n]?[\\[({<] ?(?:point|dot|pt|\\.) ?[\\])}>][ \\t\\n]?|[ \\t](?:point|dot)[ \\t\\n]|_dot_|-dot-)";
export const HYPHEN_SIGN =
  "(?:[ \\t]?[\\[({](?:-|tiret|trait d'union|dash|tiret du 6)[\\])}][ \\t]?|[ \\t]tiret[ \\t])";
export const LINE_SIGN = "(?:[ \\t]?[\\[({](?:_|underscore)[\\])}][ \\t]?|[ \\t]underscore[ \\t])";

/** What people write for "@". */
export const AT_IN_BRACKETS =
  '[ \\t\\n]?(?:[\\[({<] ?(?:at|arobas?e?|arrobase|@|chez) ?[\\])}>]|(?<=[a-z0-9])(?:[\\[({]a[\\])}]|"at"|\'at\')(?=[a-z0-9])|(?<=[ ])" ?at ?"(?=[ ]))[ \\t\\n]?';
export const AT_IN_WORDS =
  "(?:[ \\t\\n](?:-|_)?(?:arobas?e?|arrobase|at|chez)(?:-|_)?[ \\t\\n]|_at_|[_-]arobase[_-])";

const SIGN = compiled(`(${DOT_SIGN})|(${HYPHEN_SIGN})|(${LINE_SIGN})|[ \\t\\n]`, "y");

/** A part of an address with its signs put back, and where each character of it stood. */
export interface Repaired {
  readonly text: string;
  readonly letters: readonly (string | null)[];
  /** Folded offset of each character's end. */
  readonly ends: readonly number[];
}

/** Reads "ville [point] fr" as "ville.fr", "agglo[-]nord" as "agglo-nord". */
export function repair(posting: Posting, start: number, end: number): Repaired {
  const letters: (string | null)[] = [];
  const ends: number[] = [];
  let text = "";
  const written = writtenLetters(posting, start, end);
  for (let i = start; i < end; ) {
    SIGN.lastIndex = i;
    const sign = SIGN.exec(posting.text);
    const length = sign ? Math.min(sign[0].length, end - i) : 1;
    const mark = sign ? markOf(sign) : (posting.text[i] as string);
    if (mark !== "") {
      text += mark;
      letters.push(sign ? mark : (written[i - start] ?? null));
      ends.push(i + length);
    }
    i += length;
  }
  return { text, letters, ends };
}

function markOf(sign: RegExpExecArray): string {
  if (sign[1]) return ".";
  if (sign[2]) return "-";
  return sign[3] ? "_" : "";
}
