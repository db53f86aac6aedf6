import type { Span } from "../model/offer.js";

/** A line of the text, or a part of a very long one: its end of line is not in it. */
export interface TextLine extends Span {
  /** From 1. */
  readonly number: number;
  /** Whether the line begins here. */
  readonly isFirst: boolean;
}

/** So much of a line is laid out at once: a dump may be one line of megabytes. */
const LONGEST = 4_000;

/** Lines end at LF, CRLF or a lone CR, as editors have it. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let [start, number] = [0, 1];
  const add = (end: number) => {
    let from = start;
    do {
      const to = end - from > LONGEST ? breakBefore(text, from, from + LONGEST) : end;
      lines.push({ start: from, end: to, number, isFirst: from === start });
      from = to;
    } while (from < end);
  };
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) {
    add(index);
    start = index + ending.length;
    number += 1;
  }
  add(text.length);
  return lines;
}

/** After the last space up to `limit`, and never between the halves of a character. */
function breakBefore(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(" ", limit - 1);
  if (space > from) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** The lines that share a character with a span, or hold it where it is empty. */
export function linesWithin(lines: readonly TextLine[], { start, end }: Span): TextLine[] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as TextLine).end < start) low = middle + 1;
    else high = middle;
  }
  const within: TextLine[] = [];
  for (let at = low; at < lines.length && (lines[at] as TextLine).start < end; at += 1) {
    const line = lines[at] as TextLine;
    within.push({
      ...line,
      start: Math.max(line.start, start),
      end: Math.min(line.end, end),
    });
  }
  return within;
}
