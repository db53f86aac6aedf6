import { Chrono } from "chrono-node/fr";
import { describe, expect, it } from "vitest";
import { numberOfIso } from "../../../src/fields/dates/calendar.js";
import { localNoon } from "../../../src/fields/dates/parsers/clock.js";
import { relativeDates, writtenDates } from "../../../src/fields/dates/parsers/list.js";
import { type DateParser, toChrono } from "../../../src/fields/dates/parsers/parser.js";
import { relativeWindows, writtenWindows } from "../../../src/fields/dates/sights.js";
import { foldText } from "../../../src/text/fold.js";
import { readPosting } from "../../../src/text/posting.js";

const postingOf = (text: string) => readPosting(foldText(text));
const parsers = [...new Set([...writtenDates, ...relativeDates])];
const today = localNoon(numberOfIso("2020-06-10"));

/** What a parser alone reads in a folded text. */
function read(parser: DateParser, text: string): string[] {
  const engine = new Chrono({ parsers: [toChrono(parser)], refiners: [] });
  return engine.parse(text, today).map((result) => result.text);
}

describe("a parser of dates", () => {
  it("has an id of its own", () => {
    const ids = parsers.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(parsers.map((parser) => [parser.id, parser] as const))(
    "%s reads its examples whole and nothing in its counter-examples",
    (_id, parser) => {
      expect(parser.examples.length).toBeGreaterThan(0);
      expect(parser.counterExamples.length).toBeGreaterThan(0);
      for (const example of parser.examples) expect(read(parser, example)).toEqual([example]);
      for (const text of parser.counterExamples)
        expect([text, read(parser, text)]).toEqual([text, []]);
    },
  );

  it.each(writtenDates.map((parser) => [parser.id, parser] as const))(
    "%s is called where its examples are seen",
    (_id, { examples }) => {
      expect(examples.filter((text) => writtenWindows(postingOf(text)).length === 0)).toEqual([]);
    },
  );

  it.each(relativeDates.map((parser) => [parser.id, parser] as const))(
    "%s is called where its examples are seen",
    (_id, { examples }) => {
      expect(examples.filter((text) => relativeWindows(postingOf(text)).length === 0)).toEqual([]);
    },
  );
});
