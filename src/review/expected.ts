import type { Expected, ExpectedOffer, Fixture } from "../model/fixture.js";
import type { FieldName } from "../model/offer.js";
import { findLine } from "../validate/locate.js";
import type { FieldForm, ReviewDump } from "./data.js";
import { type ReviewedEntry, type ReviewedOffer, TOLD } from "./offers.js";

/** Lines that a heading may take along before it is given up as one of many. */
const MOST_LINES = 20;
const NOT_CHECKED = "as found, not checked by a person";

/**
 * What must come out of a dump, as a person left it: the fixture that `glane validate` takes.
 * Every field of `forms` is named in every offer, so that it is scored.
 */
export function expectedFixture(
  dump: ReviewDump,
  offers: readonly ReviewedOffer[],
  forms: readonly FieldForm[],
): Fixture {
  let from = 0;
  const expected = offers.map((offer): ExpectedOffer => {
    const heading = headingAt(dump.text, offer.span.start, from);
    from = offer.span.start + heading.length;
    const fields = expectedFields(dump.text, offer, forms);
    return { heading, fields, ...(offer.isChecked ? {} : { why: NOT_CHECKED }) };
  });
  const { referenceDate } = dump;
  return {
    text: dump.textName,
    ...(referenceDate === null ? {} : { referenceDate }),
    offers: expected,
  };
}

/** The fixture as a file. */
export function fixtureJson(fixture: Fixture): string {
  return `${JSON.stringify(fixture, null, 2)}\n`;
}

/**
 * The offer's first line, verbatim. Where the same line stands before it too, as in a table of
 * contents or between dashes, the lines after it come along until nothing else reads so.
 */
export function headingAt(text: string, start: number, from: number): string {
  const ends = lineEnds(text, start);
  const headings = ends.map((end) => text.slice(start, end).trimEnd());
  const unlike = headings.find((heading) => findLine(text, heading, from, text.length) === start);
  return unlike ?? headings[0] ?? "";
}

function lineEnds(text: string, start: number): number[] {
  const ending = /\r\n?|\n/g;
  ending.lastIndex = start;
  const ends: number[] = [];
  while (ends.length < MOST_LINES) {
    const found = ending.exec(text);
    ends.push(found?.index ?? text.length);
    if (found === null) break;
  }
  return ends;
}

function expectedFields(text: string, offer: ReviewedOffer, forms: readonly FieldForm[]) {
  const fields: Partial<Record<FieldName, Expected[]>> = {};
  for (const { field, keys } of forms) {
    const distinct = new Map<string, Expected>();
    for (const entry of offer.entries) {
      if (entry.field !== field || !isTold(entry)) continue;
      const value = keys
        .map(({ key }) => [key, entry.value[key]] as const)
        .filter(([, part]) => part !== undefined);
      const quote = text.slice(entry.span.start, entry.span.end);
      const written = Object.fromEntries(value) as Expected["value"];
      const known = JSON.stringify(written);
      if (!distinct.has(known))
        distinct.set(known, { ...(quote ? { quote } : {}), value: written });
    }
    fields[field] = [...distinct.values()];
  }
  return fields as ExpectedOffer["fields"];
}

/** Whether a value goes out: a guess does where a person accepted it. */
export function isTold({ state, found }: ReviewedEntry): boolean {
  if (state === "rejected") return false;
  return state !== "open" || found === null || found.confidence >= TOLD;
}
