import { expect, test } from "vitest";
import {
  addEntry,
  type Corrections,
  check,
  judge,
  judgeStart,
  NO_CORRECTIONS,
} from "../../src/review/corrections.js";
import { reviewOffers } from "../../src/review/offers.js";
import { firstStart, sampleDump, secondStart, text } from "./sample-dump.js";

const offersAfter = (...changes: ((was: Corrections) => Corrections)[]) =>
  reviewOffers(
    sampleDump,
    changes.reduce((was, change) => change(was), NO_CORRECTIONS),
  ).offers;

const ids = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);

test("before anything is said, the doubts are those of needsReview, and unsure beginnings", () => {
  const offers = offersAfter();
  expect(offers.map(({ doubts }) => doubts)).toEqual([
    [{ entry: "e2", reason: "unsure" }],
    [{ entry: null, reason: "beginning" }],
  ]);
  expect(offers.map(({ isChecked }) => isChecked)).toEqual([false, false]);
});

test("an offer is checked once its every doubt is settled, or where a person says so", () => {
  const settled = offersAfter((was) => judge(was, "e2", { kind: "accepted" }));
  expect(settled.map(({ isChecked }) => isChecked)).toEqual([true, false]);
  const said = offersAfter((was) => check(was, secondStart, true));
  expect(said.map(({ isChecked }) => isChecked)).toEqual([false, true]);
  expect(said[1]?.doubts).toEqual([]);
});

test("a corrected value takes the place of the one found, which stays known", () => {
  const value = { min: 5, max: 5, unit: "month" };
  const [first] = offersAfter((was) => judge(was, "e1", { kind: "corrected", value }));
  const entry = first?.entries.find(({ id }) => id === "e1");
  expect(entry).toMatchObject({ value, state: "corrected", found: { value: { min: 6 } } });
});

test("a false beginning hands its values to the offer before it", () => {
  const offers = offersAfter((was) => judgeStart(was, secondStart, "joined"));
  expect(offers).toHaveLength(1);
  expect(ids(offers[0]?.entries)).toEqual(["e1", "e2", "e3", "e4"]);
  expect(offers[0]?.span).toEqual({ start: firstStart, end: text.trimEnd().length });
});

test("what belongs to no offer takes its values along", () => {
  const offers = offersAfter((was) => judgeStart(was, secondStart, "outside"));
  expect(offers.map(({ entries }) => ids(entries))).toEqual([["e1", "e2", "e3"]]);
  expect(offers[0]?.span.end).toBe(text.indexOf("\n\nPied"));
});

test("a beginning within an offer parts its values; one between offers reaches to the next", () => {
  const within = text.indexOf("Adresse");
  const [first, second] = offersAfter((was) => judgeStart(was, within, "added"));
  expect([ids(first?.entries), ids(second?.entries)]).toEqual([["e1", "e3"], ["e2"]]);
  const between = text.indexOf("Pied");
  const offers = offersAfter((was) => judgeStart(was, between, "added"));
  expect(offers[1]).toMatchObject({ span: { start: between, end: between + 12 }, found: null });
});

test("an added value belongs to the offer around its words, wherever that begins", () => {
  const at = text.indexOf("Nantes");
  const added = { field: "location", value: { city: "Nantes" }, span: { start: at, end: at + 6 } };
  const offers = offersAfter((was) => addEntry(was, { ...added, field: "location" }));
  expect(ids(offers[1]?.entries)).toEqual(["e4", "a1"]);
});

test("offers of which nothing was said since are the same objects", () => {
  const before = reviewOffers(sampleDump, NO_CORRECTIONS);
  const after = reviewOffers(sampleDump, judge(NO_CORRECTIONS, "e4", { kind: "rejected" }), before);
  expect(after.offers[0]).toBe(before.offers[0]);
  expect(after.offers[1]).not.toBe(before.offers[1]);
});
