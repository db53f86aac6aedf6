import type { OfferBoundary } from "../model/offer.js";

const WIDTH = 80;

/**
 * A dump with a rule drawn above each offer, and one where what follows belongs to none. Control
 * characters, which could drive a terminal, are left out; the rest is the text as it is.
 */
export function drawBoundaries(text: string, boundaries: readonly OfferBoundary[]): string {
  let drawn = "";
  let at = 0;
  for (const { index, span, confidence } of boundaries) {
    drawn += outside(text.slice(at, span.start));
    const place = `#${index} · ${span.start}–${span.end} · ${Math.round(confidence * 100)} %`;
    drawn += `${rule(place)}\n${lines(text.slice(span.start, span.end))}`;
    at = span.end;
  }
  return drawn + outside(text.slice(at));
}

function outside(part: string): string {
  return part.trim() === "" ? "" : `${rule("no offer")}\n${lines(part.trim())}`;
}

function rule(label: string): string {
  const head = `── ${label} `;
  return head.padEnd(WIDTH, "─");
}

function lines(part: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
  return `${part.replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, "")}\n`;
}
