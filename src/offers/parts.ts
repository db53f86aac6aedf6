import { type FoldedText, foldText } from "../text/fold.js";
import { splitLines } from "../text/lines.js";
import { findTableHeaders, type TableHeader } from "../text/table.js";
import type { FoldedBoundary } from "./boundary.js";
import { findBoundaries } from "./detect.js";
import { rawStart } from "./heading.js";

/** A stretch of a dump that is read by itself, with the offers that begin in it. */
export interface DumpPart {
  readonly folded: FoldedText;
  readonly boundaries: readonly FoldedBoundary[];
  /** Header rows of tables, in order; one that stands in an earlier part has a start of -1. */
  readonly headers: readonly TableHeader[];
}

/** Takes a dump piece by piece and gives its parts as soon as they are whole. */
export interface PartReader {
  readonly read: (piece: string) => DumpPart[];
  /** Another text may follow; its offsets go on from here, and it knows nothing of this one. */
  readonly end: () => DumpPart[];
}

/** Sizes in UTF-16 code units. */
export interface PartSizes {
  /** A part ends where the last offer begins that begins within so much text. */
  readonly part: number;
  /** So much text beyond it is read too: what follows tells where offers end. */
  readonly beyond: number;
  /** Where no offer begins in a part, it grows up to here; then it is cut anywhere. */
  readonly longest: number;
}

/**
 * A dump's habit is learned part by part, so that no more than one part is held, and a dump in
 * pieces gives what the same dump gives in one.
 */
const PART_SIZES: PartSizes = { part: 1 << 20, beyond: 1 << 17, longest: 1 << 24 };

/**
 * U+001C, the control character for it: one dump ends here and another begins, which knows nothing
 * of the one before. Blank lines and rules are no such break, for a dump is full of them.
 */
export const DUMP_SEPARATOR = "\u001c";

/** A part ends only before a beginning as sure as this. */
const SURE = 0.9;

/** What the reader knows of the text that it has not given yet. */
interface Held {
  readonly text: string;
  /** Offset of `text` in the dump. */
  readonly origin: number;
  readonly header: TableHeader | null;
  /** How sure it is that an offer begins with `text`; null where nothing says so. */
  readonly begun: number | null;
}

/**
 * Opens a dump. What comes out depends on the text alone, not on the pieces that it comes in.
 * `origin` is the offset at which spans begin to count.
 */
export function openDump(sizes: PartSizes = PART_SIZES, origin = 0): PartReader {
  let held = emptyAt(origin);
  let reach = sizes.part;
  const advance = (): DumpPart[] => {
    const parts: DumpPart[] = [];
    while (held.text.length > reach + sizes.beyond) {
      const window = readWindow({ ...held, text: held.text.slice(0, reach + sizes.beyond) });
      const cut = findCut(window, reach, reach >= sizes.longest);
      if (cut) {
        parts.push({ ...window, boundaries: window.boundaries.slice(0, cut.boundaries) });
        held = after(held, window, cut);
      }
      reach = cut ? sizes.part : reach * 2;
    }
    return parts;
  };
  const take = (piece: string): DumpPart[] => {
    held = { ...held, text: held.text + piece };
    return advance();
  };
  const close = (gap: number): DumpPart => {
    const last = readWindow(held);
    held = emptyAt(held.origin + held.text.length + gap);
    reach = sizes.part;
    return last;
  };
  return {
    read: (piece) => {
      const [first = "", ...others] = piece.split(DUMP_SEPARATOR);
      const parts = take(first);
      for (const other of others) parts.push(close(DUMP_SEPARATOR.length), ...take(other));
      return parts;
    },
    end: () => [close(0)],
  };
}

const emptyAt = (origin: number): Held => ({ text: "", origin, header: null, begun: null });

/** A text known to be one posting, as a part that holds one offer; a blank text holds none. */
export function onePosting(text: string, origin = 0): DumpPart {
  const folded = foldText(text, origin);
  const start = folded.text.length - folded.text.trimStart().length;
  const whole = { start, end: folded.text.trimEnd().length, confidence: 1 };
  return { folded, boundaries: whole.end > start ? [whole] : [], headers: [] };
}

function readWindow({ text, origin, header, begun }: Held): DumpPart {
  const folded = foldText(text, origin);
  const headers = findTableHeaders(folded.text, splitLines(folded.text), header);
  const boundaries = findBoundaries(folded, { headers, begun });
  return { folded, boundaries, headers };
}

interface Cut {
  /** Offset in the window's raw text. */
  readonly at: number;
  /** How many of the window's offers begin before it. */
  readonly boundaries: number;
  readonly begun: number | null;
}

/** Where a window is cut: before the last sure beginning in its reach. */
function findCut({ folded, boundaries }: DumpPart, reach: number, mustCut: boolean): Cut | null {
  for (let k = boundaries.length - 1; k >= 0; k--) {
    const { start, confidence } = boundaries[k] as FoldedBoundary;
    const at = rawStart(folded, start);
    if (at > 0 && at <= reach && (confidence >= SURE || mustCut)) {
      return { at, boundaries: k, begun: confidence };
    }
  }
  if (!mustCut) return null;
  const at = folded.raw.lastIndexOf("\n", reach) + 1 || reach;
  const inReach = boundaries.filter(({ start }) => rawStart(folded, start) < at);
  return { at, boundaries: inReach.length, begun: null };
}

function after(held: Held, { folded, headers }: DumpPart, { at, begun }: Cut): Held {
  const header = headers.findLast(({ start }) => start < 0 || rawStart(folded, start) < at);
  return {
    text: held.text.slice(at),
    origin: held.origin + at,
    header: header ? { ...header, start: -1 } : null,
    begun,
  };
}
