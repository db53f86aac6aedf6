import { expect, test } from "vitest";
import { GlaneError } from "../../src/model/error.js";
import type { Fixture } from "../../src/model/fixture.js";
import type { DurationValue, Field, Offer } from "../../src/model/offer.js";
import { scoreDump } from "../../src/validate/score-dump.js";
import { offerWith } from "../output/sample-offer.js";

const text = `Menu
Stage A
Durée : 6 mois

  Stage B
Référence 12
Durée : 4 à
6 mois
`;
const at = (part: string) => text.indexOf(part);

const months = (min: number, max = min): DurationValue => ({
  ...{ min, max, unit: "month", derived: false },
  iso: `P${min}M`,
});

function found(quote: string, value: DurationValue, confidence = 0.9): Field<DurationValue> {
  const span = { start: at(quote), end: at(quote) + quote.length };
  return { value, text: quote, span, confidence, rule: "duration.test" };
}

function offerAt(start: number, durations: readonly Field<DurationValue>[], index = 0): Offer {
  const rest = { index, span: { start, end: start + 20 }, heading: text.slice(start, start + 7) };
  return offerWith({ duration: durations }, { ...rest, confidence: 0.8 });
}

const fixture: Fixture = {
  text: "a.txt",
  offers: [
    { heading: "Stage A", fields: { duration: [{ quote: "6 mois", value: { min: 6, max: 6 } }] } },
    {
      heading: "Stage B",
      headingAlternatives: ["Référence 12"],
      fields: { duration: [{ quote: "4 à 6 mois", value: { min: 4, max: 6 } }] },
    },
  ],
};

const score = (offers: readonly Offer[], change: Partial<Fixture> = {}) =>
  scoreDump(
    { file: "a.expected.json", fixture: { ...fixture, ...change }, textFile: "a.txt", text },
    offers,
  );

const good = [
  offerAt(at("Stage A"), [found("6 mois", months(6))]),
  offerAt(at("  Stage B"), [found("4 à\n6 mois", months(4, 6))], 1),
];

test("all found and all right", () => {
  const { boundary, fields, faults, segmentation } = score(good);
  expect(boundary).toMatchObject({ right: 2, wrong: 0, hit: 2, missed: 0 });
  expect(fields.get("duration")).toEqual({
    ...{ right: 2, wrong: 0, hit: 2, missed: 0 },
    ...{ best: 2, asked: 2 },
  });
  expect(segmentation).toMatchObject({ pk: 0, windowDiff: 0 });
  expect(faults).toEqual([]);
});

test("an alternative beginning is as good as the heading", () => {
  const { boundary, segmentation } = score([good[0] as Offer, offerAt(at("Référence"), [], 1)]);
  expect(boundary).toMatchObject({ hit: 2, wrong: 0 });
  expect(segmentation).toMatchObject({ pk: 0, windowDiff: 0 });
});

test("a beginning elsewhere is one missed and one too many, each with its place", () => {
  const { boundary, faults } = score([good[0] as Offer, offerAt(at("Durée : 4"), [], 1)]);
  expect(boundary).toMatchObject({ right: 1, wrong: 1, hit: 1, missed: 1 });
  expect(faults.filter(({ field }) => field === "boundary")).toMatchObject([
    { kind: "missed", file: "a.txt", line: 5, column: 3, text: "Stage B", value: null },
    { kind: "wrong", line: 7, column: 1, confidence: 0.8, rule: null },
  ]);
});

test("all that is expected of a missed offer is missed, at its quote, across a line wrap", () => {
  const { fields, faults } = score([good[0] as Offer]);
  expect(fields.get("duration")).toMatchObject({ hit: 1, missed: 1, best: 1, asked: 2 });
  expect(faults.find(({ field }) => field === "duration")).toMatchObject({
    ...{ kind: "missed", line: 7, column: 9, text: "4 à 6 mois", confidence: null },
    value: { min: 4, max: 6 },
  });
});

test("a wrong value stands where its evidence does", () => {
  const wrong = offerAt(at("Stage A"), [found("6 mois", months(9))]);
  const { fields, faults } = score([wrong, good[1] as Offer]);
  expect(fields.get("duration")).toMatchObject({ right: 1, wrong: 1, hit: 1, missed: 1, best: 1 });
  expect(faults).toMatchObject([
    { kind: "wrong", line: 3, column: 9, span: { start: at("6 mois") }, rule: "duration.test" },
    { kind: "missed", line: 3, column: 9 },
  ]);
});

test("guesses below one half count for calibration alone", () => {
  const guess = found("6 mois", months(9), 0.3);
  const offer = offerAt(at("Stage A"), [found("6 mois", months(6)), guess]);
  const { fields, claims } = score([offer, good[1] as Offer]);
  expect(fields.get("duration")).toMatchObject({ right: 2, wrong: 0 });
  expect(claims.fields.get("duration")).toContainEqual({ confidence: 0.3, right: false });
  expect(claims.boundary).toEqual(Array(2).fill({ confidence: 0.8, right: true }));
});

test("a value that stands twice in the list is expected once", () => {
  const twice = [
    { quote: "6 mois", value: { min: 6, max: 6 } },
    { quote: "six mois", value: { max: 6, min: 6 } },
  ];
  const offers = [{ heading: "Stage A", fields: { duration: twice } }];
  const { fields } = score([good[0] as Offer], { offers });
  expect(fields.get("duration")).toMatchObject({ right: 1, hit: 1, missed: 0 });
});

test("what is optional is neither missed nor wrong", () => {
  const duration = [{ quote: "6 mois", value: { min: 6 }, optional: true }];
  const offers = [{ heading: "Stage A", fields: { duration } }];
  const said = score([good[0] as Offer], { offers }).fields.get("duration");
  const unsaid = score([offerAt(at("Stage A"), [])], { offers }).fields.get("duration");
  expect(said).toMatchObject({ right: 1, wrong: 0, hit: 0, missed: 0, best: 1, asked: 1 });
  expect(unsaid).toMatchObject({ right: 0, missed: 0, best: 0, asked: 0 });
});

test("a field that the offer does not list expects nothing, one never named is not scored", () => {
  const offers = [{ heading: "Stage A", fields: { email: [] } }];
  const offer = offerWith(
    {
      duration: [found("6 mois", months(6))],
      email: [{ value: { address: "a@b.example", obfuscated: false } }],
    },
    { span: { start: at("Stage A"), end: 30 } },
  );
  const { fields } = score([offer], { offers });
  expect([...fields.keys()]).toEqual(["email"]);
  expect(fields.get("email")).toMatchObject({ right: 0, wrong: 1, best: 0, asked: 1 });
});

test("of a single posting only the splitting is scored", () => {
  const offers = [{ heading: "Stage A", fields: {} }];
  expect(score([offerAt(0, [])], { offers, single: true }).boundary).toMatchObject({
    hit: 1,
    wrong: 0,
  });
  expect(score(good, { offers, single: true }).boundary).toMatchObject({ hit: 1, wrong: 1 });
});

test("evidence that does not slice back is a fault of its own", () => {
  const broken = { ...found("6 mois", months(6)), text: "7 mois" };
  const { faults, spans } = score([offerAt(at("Stage A"), [broken]), good[1] as Offer]);
  expect(spans).toBe(2);
  expect(faults).toMatchObject([{ kind: "span", field: "duration", text: "7 mois" }]);
});

test("a heading that is not in the dump is a fault of the fixture", () => {
  const offers = [{ heading: "Stage C", fields: {} }];
  expect(() => score([], { offers })).toThrow(GlaneError);
  expect(() => score([], { offers })).toThrow(/a\.expected\.json: offers\[0\]\.heading/);
});

test("a heading is a line of its own before it is a part of one", () => {
  const dump = { file: "f", textFile: "t", text: "Voir Stage A\nStage A\n" };
  const single: Fixture = { text: "t", offers: [{ heading: "Stage A", fields: {} }] };
  const offer = offerWith({}, { span: { start: 13, end: 20 } });
  expect(scoreDump({ ...dump, fixture: single }, [offer]).boundary.hit).toBe(1);
});
