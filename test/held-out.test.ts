import { describe, expect, it } from "vitest";
import { extractFields, extractOffers, findDates } from "../src/index.js";
import { readFixtures } from "../src/node/fixtures.js";
import { locateOffers } from "../src/validate/locate.js";
import { validate } from "../src/validate/validate.js";

const { dumps, unreadable } = await readFixtures(["fixtures/held-out"]);

/** What is right there is measured and never asked for: who asks for it begins to tune. */
describe("dumps that no rule was written for", () => {
  it("are there, each with its text", () => {
    expect(unreadable).toEqual([]);
    expect(dumps).toHaveLength(20);
  });

  it.each(dumps.map((dump) => [dump.textFile, dump] as const))(
    "%s: holds the headings and the words that its labels quote",
    (file, { fixture, text }) => {
      expect(locateOffers(fixture, text, file)).toHaveLength(fixture.offers.length);
      const quotes = fixture.offers.flatMap(({ fields }) =>
        Object.values(fields).flatMap((entries) =>
          (entries ?? []).flatMap(({ quote }) => quote ?? []),
        ),
      );
      expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
    },
  );

  it("give evidence that stands at its span", () => {
    expect(validate(dumps, [], { extractOffers, extractFields, findDates }).spans.broken).toBe(0);
  });
});
