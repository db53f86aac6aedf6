import type { Expected, ExpectedOffer, Fixture } from "../model/fixture.js";
import type { Field, FieldName, Offer } from "../model/offer.js";
import { CORE_FIELDS } from "./core-fields.js";
import { findLine } from "./locate.js";
import { THRESHOLD } from "./score-entries.js";
import { writtenValue } from "./written-value.js";

/** Below it a value, or a beginning, is marked for whoever corrects the fixture. */
export const CHECK_BELOW = 0.9;

interface FirstFixtureOptions {
  /** The dump's path, relative to the fixture. */
  readonly textPath: string;
  readonly referenceDate?: string | undefined;
}

/**
 * A fixture that expects what was found in a dump, to be corrected by hand: the values of
 * confidence 0.5 and above, in the order of the text. The nine core fields are always listed, so
 * that what is missing shows; doubtful values tell why in `why`.
 */
export function firstFixture(
  text: string,
  offers: readonly Offer[],
  { textPath, referenceDate }: FirstFixtureOptions,
): Fixture {
  const headings = toldHeadings(text, offers);
  return {
    text: textPath,
    ...(referenceDate === undefined ? {} : { referenceDate }),
    offers: offers.map((offer, index) => expectedOffer(offer, headings[index] ?? offer.heading)),
  };
}

function expectedOffer(offer: Offer, heading: string): ExpectedOffer {
  const names = Object.keys(offer.fields) as FieldName[];
  const lists = names.map((name) => [name, expectedList(name, offer)] as const);
  const shown = lists.filter(([name, list]) => list.length > 0 || CORE_FIELDS.includes(name));
  return {
    heading,
    ...(offer.confidence < CHECK_BELOW ? { why: `begins here: ${doubt(offer.confidence)}` } : {}),
    fields: Object.fromEntries(shown),
  };
}

function expectedList(name: FieldName, offer: Offer): Expected[] {
  const entries: readonly Field<object>[] = offer.fields[name];
  return entries
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .map((entry) => expected(name, entry));
}

function expected(name: FieldName, { value, text, confidence }: Field<object>): Expected {
  // Nobody wrote a computed length down: whoever has none of it misses nothing.
  const derived = "derived" in value && value.derived === true;
  const reasons = [
    ...(derived ? ["computed from start and end"] : []),
    ...(confidence < CHECK_BELOW ? [doubt(confidence)] : []),
  ];
  return {
    quote: text,
    value: writtenValue(name, value),
    ...(derived ? { optional: true } : {}),
    ...(reasons.length > 0 ? { why: reasons.join("; ") } : {}),
  };
}

function doubt(confidence: number): string {
  // Cut, not rounded: 0.899 is below 0.9 and must not read as it.
  return `confidence ${confidence.toFixed(6).slice(0, 4)}: check`;
}

/**
 * A heading that stands in the text more than once, as in a table of contents, is told by as many
 * lines as it takes to find the right one.
 */
function toldHeadings(text: string, offers: readonly Offer[]): string[] {
  let from = 0;
  return offers.map(({ heading, span }) => {
    const begin = text.indexOf(heading, span.start);
    if (begin < 0) return heading;
    let end = begin + heading.length;
    while (end < span.end && findLine(text, text.slice(begin, end), from, text.length) !== begin) {
      end = nextLineEnd(text, end, span.end);
    }
    from = end;
    return text.slice(begin, end);
  });
}

function nextLineEnd(text: string, from: number, last: number): number {
  const line = /\s*(?:[^\s][^\r\n]*)?/y;
  line.lastIndex = from;
  return Math.min(last, from + (line.exec(text)?.[0].length ?? 0));
}
