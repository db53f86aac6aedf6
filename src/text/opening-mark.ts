import type { FoldedText } from "./fold.js";

/**
 * What stands before the first words of an offer: bullets, arrows, stars, "#", and the number or
 * letter that a list gives it: "[A] ", "==> 2/ ", "(iv) ", "#3 ", ">> 4 << ".
 */
const MARK =
  /^(?:[ \t>=~*•·|_§\u2190-\u21ff\u25a0-\u27bf-]|\+(?= )|#(?:\d{1,3}(?= ))?|<<|\d{1,3}(?= ?(?:<<|==))|[[(](?:\d{1,3}|[a-z]|[ivx]{1,4})[\])](?= )|(?:\d{1,3}°?|[ivx]{1,4})(?:[.)]|\.?\/)(?= )|\d{1,2} \|(?= )|[a-h](?:[.)]|\/)(?= )){1,12}(?=[a-z0-9"'«([])/;
/** Numbers in circles, squares and the like, folded to digits. */
const ENCLOSED = /^\d{1,2} ?(?=[a-z])/;

/** A pin, an envelope or a bag of money says what follows it. */
const SYMBOL = /^[\u{1f300}-\u{1f9ff}]/u;

/** Where the words of an offer's heading begin in its folded text. */
export function openingMarkEnd({ text, raw, starts }: FoldedText): number {
  const enclosed = ENCLOSED.exec(text)?.[0].length ?? 0;
  const first = raw.slice(starts[0], starts[1]);
  if (enclosed > 0 && !/^\d$/.test(first)) return enclosed;
  if (SYMBOL.test(first)) return 0;
  return MARK.exec(text)?.[0].length ?? 0;
}
