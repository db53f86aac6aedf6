import type { FoldedText } from "../text/fold.js";
import type { Line } from "../text/lines.js";

/** What stands between two lines and folding drops: blank lines, markup, rows of stars. */

const GAP_UNITS = 400;
/** A row by itself: stars right behind the words above close their bold italics. */
const RULE_IN_GAP = /[\n\r][ \t]{0,4}[*_]{3,}[ \t]*$|<hr\b/im;
const HEADING_TAG = /<h([1-6])\b[^<>]{0,200}>[^a-z]{0,40}$/i;
const BLOCK_TAG = /<(?:h[1-6]|hr|article|section)\b/i;
const BOLD_OPENS = /(?:\*\*|__|<b>|<strong>)[ \t\u00a0\u202f]{0,3}$/i;
const BOLD_CLOSES = /^[ \t\u00a0\u202f]{0,3}(?:\*\*|__|<\/b>|<\/strong>)/i;

/** The raw text between two lines: blank lines, and the markup that folding drops. */
export function rawGap(folded: FoldedText, line: Line, previous: Line | undefined): string {
  const { raw, starts, ends } = folded;
  const from = previous ? (ends[previous.end - 1] ?? 0) : 0;
  const to = starts[line.start] ?? from;
  return raw.slice(Math.max(from, to - GAP_UNITS), to);
}

/** How many lines end in a gap, blank ones and blocks of HTML among them. */
export function countLineBreaks(gap: string, hasMarkup: boolean): number {
  let breaks = 0;
  for (let i = 0; i < gap.length; i++) {
    const code = gap.charCodeAt(i);
    if (code === 10 ? gap.charCodeAt(i - 1) !== 13 : code === 13) breaks++;
    else if (code === 12) breaks += 2;
  }
  // Blocks of HTML may stand on one line of the source.
  return Math.max(breaks, hasMarkup && BLOCK_TAG.test(gap) ? 2 : 1);
}

/** Level of a heading by its marks or its tag; 0 where it is none. */
export function headingLevel(lead: string, markup: string): number {
  const hashes = /^ ?(#{1,6})(?:[ \t]|$)/.exec(lead);
  if (hashes) return (hashes[1] as string).length;
  const tag = markup === "" ? null : HEADING_TAG.exec(markup);
  return tag ? Number(tag[1]) : 0;
}

/** Whether a row of stars or a line of HTML stands in the gap. */
export const isRuledAbove = (gap: string): boolean => RULE_IN_GAP.test(gap);

/** Whether bold begins in the gap above and ends right behind the words, which end at `end`. */
export const isBold = (gap: string, raw: string, end: number): boolean =>
  BOLD_OPENS.test(gap) && BOLD_CLOSES.test(raw.slice(end, end + 12));
