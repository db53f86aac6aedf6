import { expect, test } from "vitest";
import { FixtureSchema } from "../../src/model/fixture.js";
import { addEntry, check, judge, NO_CORRECTIONS } from "../../src/review/corrections.js";
import { expectedFixture, fixtureJson, headingAt } from "../../src/review/expected.js";
import { fieldForms } from "../../src/review/forms.js";
import { reviewOffers } from "../../src/review/offers.js";
import { firstStart, sampleDump, secondStart, text } from "./sample-dump.js";

const forms = fieldForms();
const fixtureAfter = (corrections = NO_CORRECTIONS) =>
  expectedFixture(sampleDump, reviewOffers(sampleDump, corrections).offers, forms);

test("the fixture is one that validate reads", () => {
  const fixture = fixtureAfter();
  expect(FixtureSchema.parse(JSON.parse(fixtureJson(fixture)))).toEqual(fixture);
  expect(fixture).toMatchObject({ text: "a.txt", referenceDate: "2023-12-01" });
});

test("told values go out without what is worked out from them; guesses stay", () => {
  const [first] = fixtureAfter().offers;
  expect(first?.fields.duration).toEqual([
    { quote: "6 mois", value: { min: 6, max: 6, unit: "month" } },
  ]);
  expect(first?.fields.email).toEqual([
    { quote: "a@a.example", value: { address: "a@a.example" } },
  ]);
});

test("a guess that is accepted goes out, a value that is rejected does not", () => {
  const accepted = judge(NO_CORRECTIONS, "e3", { kind: "accepted" });
  const [first] = fixtureAfter(judge(accepted, "e1", { kind: "rejected" })).offers;
  expect(first?.fields.duration).toEqual([
    { quote: "Lyon", value: { min: 1, max: 1, unit: "month" } },
  ]);
});

test("every field is named in every offer, so that a wrong value is scored", () => {
  const [first, second] = fixtureAfter().offers;
  expect(Object.keys(first?.fields ?? {})).toEqual(forms.map(({ field }) => field));
  expect(second?.fields.stipend).toEqual([]);
});

test("one value that is told twice is expected once", () => {
  const span = { start: firstStart, end: firstStart + 5 };
  const value = { min: 6, max: 6, unit: "month" };
  const [first] = fixtureAfter(addEntry(NO_CORRECTIONS, { field: "duration", value, span })).offers;
  expect(first?.fields.duration).toHaveLength(1);
});

test("an offer that nobody checked says so", () => {
  const { offers } = fixtureAfter(check(NO_CORRECTIONS, secondStart, true));
  expect(offers.map(({ why }) => why)).toEqual([expect.stringContaining("not checked"), undefined]);
});

test("a heading that stands before as well takes along the lines that tell it apart", () => {
  const dump = "Stage A\r\nStage B\r\n\r\nStage A\r\nà Lyon\r\n";
  expect(headingAt(dump, 0, 0)).toBe("Stage A");
  const second = dump.lastIndexOf("Stage A");
  expect(headingAt(dump, second, 0)).toBe("Stage A\r\nà Lyon");
  expect(headingAt(dump, second, 8)).toBe("Stage A");
});

test("a heading is the line's words, blanks at its end left out", () => {
  expect(headingAt("Stage A  \n\nx", 0, 0)).toBe("Stage A");
  expect(headingAt(text, firstStart, 0)).toBe("Stage A (Lyon)");
});
