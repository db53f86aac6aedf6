import { GlaneError } from "../model/error.js";
import type { ExpectedOffer, Fixture } from "../model/fixture.js";

/** An expected offer and where it may begin: `starts[0]` is its heading. */
export interface LocatedOffer {
  readonly expected: ExpectedOffer;
  readonly starts: readonly [number, ...number[]];
  /** Where the next offer's heading, or the text's end, stands. */
  readonly end: number;
}

/**
 * Finds each offer's heading in the text, one after the other.
 *
 * @throws {GlaneError} `bad-fixture` where a heading, or another line given for it, is not there.
 */
export function locateOffers(fixture: Fixture, text: string, file: string): LocatedOffer[] {
  let from = 0;
  const headings = fixture.offers.map(({ heading }, index) => {
    const start = findLine(text, heading, from, text.length);
    if (start === null) throw notFound(file, `offers[${index}].heading`, heading);
    from = start + heading.length;
    return start;
  });
  return fixture.offers.map((expected, index) => {
    const start = headings[index] as number;
    // An alternative may stand above the heading (front matter) as well as below it.
    const before = index === 0 ? 0 : (headings[index - 1] as number);
    const end = headings[index + 1] ?? text.length;
    const others = (expected.headingAlternatives ?? []).map((line) => {
      const other = nearest(text, line, start, before, end);
      if (other === null) throw notFound(file, `offers[${index}].headingAlternatives`, line);
      return other;
    });
    return { expected, starts: [start, ...others], end };
  });
}

/** Whether an offer that begins at `start` begins where one was expected, blanks aside. */
export function beginsAt(offer: LocatedOffer, start: number, text: string): boolean {
  const first = skipBlanks(text, start);
  return offer.starts.some((expected) => skipBlanks(text, expected) === first);
}

function nearest(
  text: string,
  line: string,
  start: number,
  before: number,
  end: number,
): number | null {
  const below = findLine(text, line, start, end);
  let above: number | null = null;
  for (let at = findLine(text, line, before, start); at !== null; ) {
    above = at;
    at = findLine(text, line, at + line.length, start);
  }
  if (above === null || below === null) return above ?? below;
  return below - start <= start - above ? below : above;
}

/** The first whole line that reads `line`, blanks around it aside; else its first mention. */
export function findLine(text: string, line: string, from: number, to: number): number | null {
  for (let at = text.indexOf(line, from); at >= 0 && at < to; at = text.indexOf(line, at + 1)) {
    if (isWholeLine(text, at, at + line.length)) return at;
  }
  const mention = text.indexOf(line, from);
  return mention >= 0 && mention < to ? mention : null;
}

function isWholeLine(text: string, start: number, end: number): boolean {
  const lead = text.slice(lineStart(text, start), start);
  const next = text.slice(end).search(/[\r\n]/);
  const rest = next < 0 ? text.slice(end) : text.slice(end, end + next);
  return `${lead}${rest}`.trim() === "";
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function notFound(file: string, path: string, line: string): GlaneError {
  return new GlaneError(
    "bad-fixture",
    `${file}: ${path} is not in the text (or not after the offer before it): "${line}"`,
  );
}
