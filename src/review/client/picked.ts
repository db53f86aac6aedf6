import type { Span } from "../../model/offer.js";

/** What is selected in the text, in offsets of the dump, blanks at its ends left out. */
export interface Picked {
  readonly dump: number;
  readonly span: Span;
}

/** Null where nothing is selected, or not in the text of one dump. */
export function pickedText(texts: (dump: number) => string): Picked | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset, false),
    placeOf(range.endContainer, range.endOffset, true),
  ];
  if (start === null || end === null || start.dump !== end.dump) return null;
  const words = texts(start.dump).slice(start.at, end.at);
  const from = start.at + words.length - words.trimStart().length;
  const to = start.at + words.trimEnd().length;
  return to > from ? { dump: start.dump, span: { start: from, end: to } } : null;
}

/** The line on which something stands, or the nearest before it (after it, for a start). */
function placeOf(node: Node, offset: number, isEnd: boolean): { dump: number; at: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest<HTMLElement>(".words") ?? nearLine(node, offset, isEnd);
  const dump = words?.closest<HTMLElement>("[data-dump]")?.dataset.dump;
  if (!words || dump === undefined) return null;
  const range = document.createRange();
  range.selectNodeContents(words);
  if (words.contains(node)) range.setEnd(node, offset);
  else if (!isEnd) range.collapse(true);
  return { dump: Number(dump), at: Number(words.dataset.start) + range.toString().length };
}

/** Where a selection ends on no line, as after a triple click: the line that it comes from. */
function nearLine(node: Node, offset: number, isEnd: boolean): HTMLElement | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest(".line");
  if (!line) {
    const child = node.childNodes[isEnd ? offset - 1 : offset];
    return child instanceof HTMLElement ? child.querySelector(".words") : null;
  }
  const isBefore = isEnd && offset === 0;
  const wanted = isBefore ? (line.previousElementSibling ?? line) : line;
  return wanted.querySelector(".words");
}
