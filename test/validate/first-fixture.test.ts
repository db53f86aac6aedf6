import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractFields, extractOffers } from "../../src/extract.js";
import { findDates } from "../../src/find.js";
import type { Offer } from "../../src/model/offer.js";
import { firstFixture } from "../../src/validate/first-fixture.js";
import { fixtureJson } from "../../src/validate/fixture-json.js";
import { readFixture } from "../../src/validate/read.js";
import { lowestF1, validate } from "../../src/validate/validate.js";
import { type fieldsWith, master, offerWith, sixHundred } from "../output/sample-offer.js";

const root = new URL("../../", import.meta.url);
const seeds = new URL("seeds/", root);
const layouts = new URL("fixtures/layouts/", root);
const textsIn = (folder: URL) => readdirSync(folder).filter((name) => name.endsWith(".txt"));

function reportOf(text: string, offers: readonly Offer[]) {
  const json = fixtureJson(firstFixture(text, offers, { textPath: "a.txt" }));
  const read = readFixture(json, "a.expected.json");
  if (read.kind !== "dump") throw new Error("no fixture of a dump");
  const dump = { file: "a.expected.json", fixture: read.fixture, textFile: "a.txt", text };
  return validate([dump], [], { extractOffers, extractFields, findDates });
}

const entry = (start: number, confidence: number, text: string) => ({
  ...{ text, confidence, span: { start, end: start + text.length } },
});

const heading = "ATELIER VAUBRY (Lyon) – Stage";
const text = `${heading}\n6 mois, 600 à 650 €, Master 2`;

const fieldsOf = (fields: Parameters<typeof fieldsWith>[0]) => {
  const offer = offerWith(fields, { span: { start: 0, end: text.length } });
  return firstFixture(text, [offer], { textPath: "a.txt" }).offers[0]?.fields ?? {};
};

describe("what glane finds is what the first fixture expects", () => {
  test.each(textsIn(seeds))("%s", (name) => {
    const dump = readFileSync(new URL(name, seeds), "utf8");
    const report = reportOf(dump, extractOffers(dump));
    expect(report.faults).toEqual([]);
    expect(lowestF1(report)).toBe(1);
  });

  test("headings that stand in the text more than once are told apart, in every layout", () => {
    const wrong = textsIn(layouts).filter((name) => {
      const dump = readFileSync(new URL(name, layouts), "utf8");
      const { boundary } = reportOf(dump, extractOffers(dump, { fields: [] }));
      return boundary.f1 !== null && boundary.f1 < 1;
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});

test("core fields are always listed, others where something was found", () => {
  const fields = fieldsOf({ reference: [{ value: { id: "AV-12" } }] });
  expect(fields.duration).toEqual([]);
  expect(fields.reference).toEqual([{ quote: "…", value: { id: "AV-12" } }]);
  expect(fields).not.toHaveProperty("phone");
});

test("values stand in the order of the text, and guesses are left out", () => {
  const email = (address: string) => ({ value: { address, obfuscated: false } });
  const fields = fieldsOf({
    email: [
      { ...email("b@x.example"), ...entry(20, 0.95, "b@x.example") },
      { ...email("a@x.example"), ...entry(3, 0.92, "a@x.example") },
      { ...email("c@x.example"), ...entry(1, 0.49, "c@x.example") },
    ],
  });
  expect(fields.email?.map(({ quote }) => quote)).toEqual(["a@x.example", "b@x.example"]);
});

test("a value says what a person would write, not what follows from it", () => {
  const place = { city: "Lyon", postalCode: "69002", department: "69", country: "FR" };
  const fields = fieldsOf({
    stipend: [{ value: sixHundred }],
    requiredDegree: [{ value: master }],
    location: [{ value: place }],
  });
  expect(fields.stipend?.[0]?.value).toEqual({
    ...{ kind: "amount", min: 600, max: 650, currency: "EUR", period: "month", tax: "gross" },
  });
  expect(fields.requiredDegree?.[0]?.value).toEqual({ min: 5, max: 5 });
  expect(fields.location?.[0]?.value).toEqual({ city: "Lyon", postalCode: "69002" });
});

test("a doubtful value and a doubtful beginning say so", () => {
  const offer = offerWith(
    { remoteWork: [{ value: { kind: "full" }, ...entry(2, 0.62, "télétravail") }] },
    { confidence: 0.7 },
  );
  const [expected] = firstFixture(text, [offer], { textPath: "a.txt" }).offers;
  expect(expected?.why).toBe("begins here: confidence 0.70: check");
  expect(expected?.fields.remoteWork?.[0]?.why).toBe("confidence 0.62: check");
});

test("a computed length is optional", () => {
  const value = { min: 4, max: 4, unit: "month" as const, iso: "P4M", derived: true };
  expect(fieldsOf({ duration: [{ value }] }).duration?.[0]).toEqual({
    quote: "…",
    value: { min: 4, max: 4, unit: "month" },
    optional: true,
    why: "computed from start and end",
  });
});
