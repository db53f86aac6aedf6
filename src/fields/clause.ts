import type { Posting } from "../text/posting.js";

/** The sentence or list item around a value, in two parts, cut to what may bear on it. */
export interface Clause {
  /** Where the clause begins and ends, in folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** How far a clause is looked at to either side; longer sentences say little about their far end. */
const REACH = 170;
/** A line at least this long may have been wrapped; a shorter one was ended on purpose. */
const WRAPPED_FROM = 45;
const WRAPPED_SUM_FROM = 75;
const SUM = /^\d[\d .,]{0,8} ?(?:€|euros?(?![a-z])|k€|bruts?(?![a-z])|nets?(?![a-z]))/;
/** A line that begins so goes on from the one above it, however short that is. */
const GOES_ON =
  /^\n(?:d[eu]|d'|des|et|ou|au?x?|en|pour|sur|par|avec|dans|selon|qui|que|of|for|and|to)[ ']/;
/** A line that ends so goes on in the next one, even with a name in capitals. */
const LEFT_OPEN =
  /(?:^|[ '])(?:la|le|les|l|de|du|des|d|et|ou|a|aux?|en|par|pour|sur|avec|dans|chez|une?|the|of|and|nos|notre|vos|votre)'?$/;
const ABBREVIATION =
  /(?:^|[^a-z])(?:env|min|mini|max|maxi|art|ex|etc|cf|mme|mr?|n|ref|hebdo|tel|st|approx|gratif|mens|dej|sem|clot)$/;

/** The clause around the range from `start` to `end`. */
export function clauseAround(posting: Posting, start: number, end: number): Clause {
  const { text } = posting;
  let from = start;
  const floor = Math.max(0, start - REACH);
  while (from > floor && !isBreak(posting, from - 1)) from--;
  let to = end;
  const ceiling = Math.min(text.length, end + REACH);
  while (to < ceiling && !isBreak(posting, to)) to++;
  return { start: from, end: to, before: text.slice(from, start), after: text.slice(end, to) };
}

/** Whether no clause ends between two offsets. */
export function isOneClause(posting: Posting, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isBreak(posting, i)) return false;
  return true;
}

/** Whether the character at `index` ends a sentence, a list item or a line that was meant to end. */
function isBreak(posting: Posting, index: number): boolean {
  const { text } = posting;
  switch (text[index]) {
    case "\n":
      return !isWrap(posting, index);
    case "•":
    case ";":
    case "!":
      return true;
    case "?":
      // "900,00?par mois": a lost character, no question.
      return /\s/.test(text[index + 1] ?? " ");
    case ".":
      return endsSentence(posting, index);
    default:
      return false;
  }
}

function endsSentence(posting: Posting, index: number): boolean {
  const { text } = posting;
  if (!/\s/.test(text[index + 1] ?? " ")) return false;
  const next = rawAt(posting, index + 2);
  if (next !== "" && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, index - 8), index));
}

/** A line break that a program put inside a sentence. */
function isWrap(posting: Posting, index: number): boolean {
  const { text } = posting;
  if (text[index + 1] === "\n" || text[index - 1] === "\n") return false;
  if (/[.:;!?]/.test(text[index - 1] ?? "")) return false;
  if (LEFT_OPEN.test(text.slice(Math.max(0, index - 8), index))) return true;
  const next = rawAt(posting, index + 1);
  if (!/[\d(€]/.test(next) && (next !== next.toLowerCase() || next === next.toUpperCase())) {
    return false;
  }
  if (GOES_ON.test(text.slice(index, index + 8))) return true;
  const length = index - text.lastIndexOf("\n", index - 1);
  // "1 450 € net" below a line of middling length is the next point of a list.
  if (SUM.test(text.slice(index + 1, index + 14))) return length > WRAPPED_SUM_FROM;
  return length > WRAPPED_FROM;
}

function rawAt(posting: Posting, index: number): string {
  const raw = posting.folded.starts[index];
  return raw === undefined ? "" : (posting.folded.raw[raw] ?? "");
}
