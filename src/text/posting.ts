import type { Span } from "../model/offer.js";
import type { FoldedText } from "./fold.js";
import { findLabels, type Label, type LabelClassifier } from "./labels.js";
import { type Line, lastAtOrBefore, splitLines } from "./lines.js";
import { findSections, type Section } from "./sections.js";
import { labelCells, type TableHeader } from "./table.js";

/** One posting, folded and read for its lines, labels and parts: what every field looks at. */
export interface Posting {
  readonly folded: FoldedText;
  /** The folded text; all offsets below are into it. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** The cells of a table's row of which the header tells the kind; else none. */
  readonly cells: readonly Label[];
  readonly sections: readonly Section[];
}

/** Reads the layout of a posting; `header` names the columns where it is a row of a table. */
export function readPosting(
  folded: FoldedText,
  header: TableHeader | null = null,
  classify?: LabelClassifier,
): Posting {
  const lines = splitLines(folded.text);
  const cells = header ? labelCells(folded.text, lines, header) : [];
  return {
    folded,
    text: folded.text,
    lines,
    labels: cells.length > 0 ? cells : findLabels(folded.text, lines, classify),
    cells,
    sections: findSections(folded.text, lines),
  };
}

/** The part of a folded text between two of its offsets; raw offsets stay those of the whole. */
export function sliceFolded(folded: FoldedText, start: number, end: number): FoldedText {
  return {
    raw: folded.raw,
    origin: folded.origin,
    text: folded.text.slice(start, end),
    starts: folded.starts.subarray(start, end),
    ends: folded.ends.subarray(start, end),
  };
}

/** The span in `raw` of a folded range that is not empty. */
export function rawSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/** The raw text of a folded range. */
export function rawText(folded: FoldedText, start: number, end: number): string {
  const span = rawSpan(folded, start, end);
  return folded.raw.slice(span.start, span.end);
}

/** Where the words of a row's cells of a kind stand, without the blanks around them. */
export function cellsOf({ cells, text }: Posting, kind: Label["kind"]): Span[] {
  return cells
    .filter((cell) => cell.kind === kind)
    .map(({ valueStart, valueEnd }) => {
      const words = text.slice(valueStart, valueEnd);
      const start = valueStart + words.length - words.trimStart().length;
      return { start, end: start + words.trim().length };
    });
}

/** Labels that may stand between a value and its own: a line of several, a label above. */
const LABELS_BACK = 4;

/** The label whose value holds a folded offset, if any. */
export function labelAt({ labels }: Posting, offset: number): Label | null {
  const last = lastAtOrBefore(labels, offset);
  for (let i = last; i >= 0 && i > last - LABELS_BACK; i--) {
    const label = labels[i] as Label;
    if (offset >= label.valueStart && offset < label.valueEnd) return label;
  }
  return null;
}
