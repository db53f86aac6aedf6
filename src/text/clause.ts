import type { Posting } from "./posting.js";

/** What is said around a place: the words of its clause before it and after it, folded. */
export interface Clause {
  readonly before: string;
  readonly after: string;
}

const MOST_BEFORE = 160;
const MOST_AFTER = 110;
/** A line at least this long that goes on in lower case was wrapped, not ended. */
const WRAPPED = 50;

/** The clause around a folded range; `floor` is where what is read already ends. */
export function clauseAround(posting: Posting, start: number, end: number, floor = 0): Clause {
  const { text } = posting;
  let from = start;
  const lowest = Math.max(0, floor, start - MOST_BEFORE);
  while (from > lowest && !endsClause(posting, from - 1)) from--;
  let to = end;
  const highest = Math.min(text.length, end + MOST_AFTER);
  while (to < highest && !endsClause(posting, to)) to++;
  return { before: text.slice(from, start), after: text.slice(end, to) };
}

/** Whether a clause ends at an offset: a full stop, a semicolon, a bullet, a line that is done. */
function endsClause(posting: Posting, offset: number): boolean {
  const { text } = posting;
  switch (text[offset]) {
    case "\n":
      return text[offset + 1] === "\n" || text[offset - 1] === "\n" || !isWrapped(posting, offset);
    case "•":
    case ";":
    case "!":
    case "?":
    case "|":
      return true;
    case ".":
      return (
        /[ \t\n]/.test(text[offset + 1] ?? "\n") &&
        !/(?:\b(?:m|mr|mme|dr|n|ref|art|tel|env|cf|ex|max|min|jan|janv|fev|fevr|avr|juil|sept|oct|nov|dec)|\n\d{1,2})$/.test(
          text.slice(Math.max(0, offset - 5), offset),
        )
      );
    default:
      return false;
  }
}

function isWrapped({ text, folded }: Posting, offset: number): boolean {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text[offset - 1] ?? "";
  if (",'-".includes(before)) return true;
  let first = offset + 1;
  while (">" === text[first] || " " === text[first]) first++; // a quoted mail wraps too
  const next = folded.raw[folded.starts[first] ?? 0] ?? "";
  if (!/[\p{Ll}\d(]/u.test(next)) return false;
  return offset - lineStart >= WRAPPED && !/[.:!?]/.test(before);
}
