import { expect, test } from "vitest";
import { NO_CORRECTIONS } from "../../src/review/corrections.js";
import { type Filter, foldForSearch, NO_FILTER, passes } from "../../src/review/filter.js";
import { reviewOffers } from "../../src/review/offers.js";
import { sampleDump } from "./sample-dump.js";

const { offers } = reviewOffers(sampleDump, NO_CORRECTIONS);
const passing = (filter: Partial<Filter>) =>
  offers.flatMap((offer, index) => {
    const { start, end } = offer.span;
    const text = () => foldForSearch(sampleDump.text.slice(start, end));
    return passes(offer, text, { ...NO_FILTER, ...filter }) ? [index] : [];
  });

test("without a wish all pass", () => expect(passing({})).toEqual([0, 1]));

test.each([
  ["a field that is missing", { field: "email", state: "missing" }, [1]],
  ["a field that is stated", { field: "email", state: "stated" }, [0]],
  ["a doubt about a field", { field: "duration", state: "doubt" }, []],
  ["any doubt, the beginning included", { state: "doubt" }, [0, 1]],
  ["a value of low confidence, guesses aside", { state: "low" }, [0]],
  ["not checked yet", { state: "open" }, [0, 1]],
  ["checked", { state: "checked" }, []],
  ["words, without case and accents", { words: "DUREE : 4" }, [1]],
] as const)("%s", (_, filter, expected) => {
  expect(passing(filter)).toEqual(expected);
});
