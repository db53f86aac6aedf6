import { lastAtOrBefore } from "../../text/lines.js";
import type { Posting } from "../../text/posting.js";

const OPENING = /^[^a-z0-9]*(?:une? |le |la |de |d'une? )?$/;

/** Whether an offset begins a line or an item: "• Master 2 communication". */
export function opensItem({ text, lines }: Posting, offset: number): boolean {
  const line = lines[lastAtOrBefore(lines, offset)];
  return line !== undefined && OPENING.test(text.slice(line.start, offset));
}

const CONJUGATED =
  /(?<![a-z])(?:est|sont|sera|a|ont|propose|forme|permet|dure|prepare|delivre|dispense|accueille|[a-z]{2,12}(?:ons|ez|ent))(?![a-z])/;
const NAMED = /^[^.;!?\n]{0,90}(?=[.;!\n]|$)/;

/** Whether a sentence without a verb begins there: "CDD d'un an. Master 2 en droit. Permis B." */
export function opensSentence({ text }: Posting, offset: number): boolean {
  if (!/[a-z\d)][.;] $/.test(text.slice(Math.max(0, offset - 3), offset))) return false;
  const named = NAMED.exec(text.slice(offset, offset + 100))?.[0];
  return named !== undefined && !CONJUGATED.test(named);
}

/** The words before an offset, back to the beginning of their sentence or item. */
export function sentenceBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 140), offset).replace(/ m(in|ax)\. /g, " m$1, ");
  const ends = ["\n\n", "\t", ". ", "•", "\n- ", "! ", "? ", "; "].map((mark) =>
    before.lastIndexOf(mark),
  );
  return before.slice(Math.max(...ends) + 1);
}
