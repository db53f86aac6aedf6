/** A line of folded text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly blankBefore: boolean;
  /** Where its words begin: after bullets, numbering, "#", ">" and dashes. */
  readonly content: number;
}

const DECORATION =
  /(?:[•·#>|~=+-]|\d{1,2}(?:[.)]|\/(?=[ \t]))(?:\d{1,2}\.?)?(?=[ \t])|[a-h]\)(?= )|\/\/|[ \t"])+/y;

/** Splits folded text into its lines; blank lines are told by `blankBefore`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (end > start) {
      lines.push({ start, end, blankBefore, content: contentStart(text, start, end) });
      blankBefore = false;
    } else blankBefore = true;
    start = end + 1;
  }
  return lines;
}

function contentStart(text: string, start: number, end: number): number {
  DECORATION.lastIndex = start;
  const decoration = DECORATION.exec(text);
  return decoration ? Math.min(start + decoration[0].length, end) : start;
}

/** Index of the last item whose `start` is at or before `offset`; -1 where there is none. */
export function lastAtOrBefore(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { start: number }).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
