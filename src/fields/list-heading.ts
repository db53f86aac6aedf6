import { type Line, lastAtOrBefore } from "../text/lines.js";
import type { Posting } from "../text/posting.js";

const MOST_ITEMS = 15;
const BULLET = /[•·*+>-]|\d[.)]|o /;

/** The line above the list that holds an offset, blank lines between them or not; null elsewhere. */
export function listHeading({ text, lines }: Posting, offset: number): Line | null {
  const own = lastAtOrBefore(lines, offset);
  const isItem = (line: Line) => BULLET.test(text.slice(line.start, line.content));
  for (let at = own; at >= 0 && at > own - MOST_ITEMS; at--) {
    const line = lines[at] as Line;
    if (isItem(line)) continue;
    return at < own ? line : null;
  }
  return null;
}
