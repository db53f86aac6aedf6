import { isCapital, isSmall } from "../text/ascii.js";

const LONGEST_RULE = 200;
const RULE_CHARACTERS = /^[-=~#+•·.|:/_*–—═─\s\p{So}\p{Mn}\p{Cf}]+$/u;
const RULE_BEGINNING = /[-=~#+>•·.|:/_*–—═─\s\p{So}\p{Mn}\p{Cf}]/u;
/** A rule that counts or dates what it divides: ">> 2 <<", "--- 14/01 ---", "*** n° 3 ***". */
const COUNTING_RULE =
  /^[-=~#>•·|:_*–—═─]{2,60}[ \t\u00a0\u202f]?(?:n°[ \u00a0\u202f]?)?\d{1,4}(?:[/.-]\d{1,4}){0,2}[ \t\u00a0\u202f]?[-=~#<•·|:_*–—═─]{2,60}$/i;

/** Whether a line is a row of signs without words, judged by the raw text: folding leaves little of "* * *". */
export function isRule(raw: string, from: number): boolean {
  const first = raw.charCodeAt(from);
  if (isSmall(first) || isCapital(first) || !RULE_BEGINNING.test(codePointAt(raw, from)))
    return false;
  let to = from;
  while (to < raw.length && to - from <= LONGEST_RULE && !/[\r\n]/.test(raw[to] as string)) to++;
  const line = raw.slice(from, to).trim();
  if (line.length <= 2 || to - from > LONGEST_RULE) return false;
  return RULE_CHARACTERS.test(line) || COUNTING_RULE.test(line);
}

const codePointAt = (raw: string, at: number) => String.fromCodePoint(raw.codePointAt(at) ?? 97);
