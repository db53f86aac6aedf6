import type { Span } from "../../model/offer.js";
import { isTold } from "../expected.js";
import { linesWithin, type TextLine } from "../lines.js";
import { type MarkedPiece, markPieces } from "../marks.js";
import type { ReviewedEntry } from "../offers.js";
import { button, type Child, h } from "./element.js";

/** Of an offer, so many lines are shown at once; of text between offers, much fewer. */
const MOST_LINES = 1_500;
const MOST_BETWEEN = 12;

/** The lines of a span, each numbered; evidence is marked. */
export function textLines(
  text: string,
  lines: readonly TextLine[],
  span: Span,
  entries: readonly ReviewedEntry[],
): HTMLElement {
  const marks = entries.map((entry) => ({ ...entry, isFaint: !isTold(entry) }));
  const within = linesWithin(lines, span);
  const line = (one: TextLine) => textLine(text, one, markPieces(one, marks), marks);
  return shortened(within, line, within.length > MOST_LINES ? [MOST_LINES, 0] : null);
}

/** Text that belongs to no offer; of a long stretch, its ends. */
export function textBetween(text: string, lines: readonly TextLine[], span: Span): HTMLElement {
  const within = linesWithin(lines, span);
  const isLong = within.length > MOST_BETWEEN;
  const line = (one: TextLine) => textLine(text, one, [{ ...one, marks: [] }], []);
  return shortened(within, line, isLong ? [MOST_BETWEEN / 2, MOST_BETWEEN / 3] : null);
}

function shortened(
  lines: readonly TextLine[],
  toElement: (line: TextLine) => HTMLElement,
  ends: readonly [number, number] | null,
): HTMLElement {
  if (ends === null) return h("div", { class: "lines" }, lines.map(toElement));
  const [first, last] = ends;
  const hidden = lines.slice(first, lines.length - last);
  const more: HTMLButtonElement = button(
    `${hidden.length} more lines`,
    { class: "more", "aria-expanded": "false" },
    () => more.replaceWith(...hidden.map(toElement)),
  );
  return h(
    "div",
    { class: "lines" },
    lines.slice(0, first).map(toElement),
    more,
    lines.slice(lines.length - last).map(toElement),
  );
}

function textLine(
  text: string,
  { start, number, isFirst }: TextLine,
  pieces: readonly MarkedPiece[],
  entries: readonly { readonly id: string; readonly isFaint: boolean }[],
): HTMLElement {
  const faint = new Set(entries.filter(({ isFaint }) => isFaint).map(({ id }) => id));
  const content = pieces.map((piece) => marked(text.slice(piece.start, piece.end), piece, faint));
  return h(
    "div",
    { class: "line" },
    h(
      "button",
      {
        type: "button",
        class: "number",
        tabindex: -1,
        "data-begin": start,
        title: `Begin an offer at line ${number}`,
        "aria-label": `Begin an offer at line ${number}`,
      },
      isFirst ? `${number}` : "",
    ),
    h("span", { class: "words", "data-start": start }, content),
  );
}

/** Marks lie in one another, the longest outside: their lines stand one below the other. */
function marked(words: string, { marks }: MarkedPiece, faint: ReadonlySet<string>): Child {
  let inner: Node = document.createTextNode(words);
  for (const { id, field } of [...marks].reverse()) {
    const classes = faint.has(id) ? "mark faint" : "mark";
    inner = h("span", { class: classes, "data-entry": id, "data-field": field }, inner);
  }
  return inner;
}
