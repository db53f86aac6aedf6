import { isSmall } from "../text/ascii.js";
import type { DumpLine } from "./dump-lines.js";

const LONGEST_SKELETON_LINE = 120;
const LONGEST_SKELETON = 16;

/** The punctuation of a line with its words left out: "w - 0 - w"; nothing where that is long. */
export function skeletonOf({ words, size }: DumpLine, longest = LONGEST_SKELETON): string {
  if (size > LONGEST_SKELETON_LINE) return "";
  let skeleton = "";
  for (let i = 0; i < words.length && skeleton.length <= longest; ) {
    const code = words.charCodeAt(i);
    if (isSmall(code)) {
      skeleton += "w";
      i = wordsEnd(words, i);
    } else if (isDigit(code)) {
      skeleton += "0";
      while (isDigit(words.charCodeAt(i))) i++;
    } else if (isWhite(words.charAt(i))) {
      skeleton += " ";
      while (isWhite(words.charAt(i))) i++;
    } else skeleton += words.charAt(i++);
  }
  return skeleton.length <= longest && skeleton !== "w" ? skeleton : "";
}

/** Where words that only spaces, dots and apostrophes part come to their end. */
function wordsEnd(words: string, from: number): number {
  let end = from + 1;
  for (let i = end; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (isSmall(code)) end = i + 1;
    else if (!"'. ·".includes(words.charAt(i))) break;
  }
  return end;
}

const isDigit = (code: number) => code > 47 && code < 58;
const isWhite = (character: string) => character === " " || character === "\t";
