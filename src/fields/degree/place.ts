import { lastAtOrBefore } from "../../text/lines.js";
import type { Posting } from "../../text/posting.js";

const OPENING = /^[^a-z0-9]*(?:une? |le |la |de |d'une? )?$/;

/** Whether an offset begins a line or an item: "• Master 2 communication". */
export function opensItem({ text, lines }: Posting, offset: number): boolean {
  const line = lines[lastAtOrBefore(lines, offset)];
  return line !== undefined && OPENING.test(text.slice(line.start, offset));
}

/** The words before an offset, back to the beginning of their sentence or item. */
export function sentenceBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 140), offset).replace(/ m(in|ax)\. /g, " m$1, ");
  const ends = ["\n\n", "\t", ". ", "•", "\n- ", "! ", "? ", "; "].map((mark) =>
    before.lastIndexOf(mark),
  );
  return before.slice(Math.max(...ends) + 1);
}
