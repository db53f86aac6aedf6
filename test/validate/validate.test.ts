import { expect, test } from "vitest";
import type { PhraseTable } from "../../src/model/fixture.js";
import type { DurationValue, ExtractOptions, Field } from "../../src/model/offer.js";
import { reportText } from "../../src/validate/report.js";
import { scoresOf } from "../../src/validate/tally.js";
import { lowestF1, validate } from "../../src/validate/validate.js";
import { april, fieldsWith, offerWith } from "../output/sample-offer.js";

const asked: { text: string; referenceDate: string | undefined }[] = [];

/** Finds every "N mois" and nothing else; the whole text is one offer. */
function durationsIn(text: string): Field<DurationValue>[] {
  return [...text.matchAll(/(\d+) mois/g)].map(({ 0: quote, 1: number, index }) => ({
    value: { min: Number(number), max: Number(number), unit: "month", iso: "", derived: false },
    text: quote,
    span: { start: index, end: index + quote.length },
    confidence: 0.9,
    rule: "duration.fake",
  }));
}

const fake = {
  extractOffers: (text: string, { referenceDate }: ExtractOptions) => {
    asked.push({ text, referenceDate });
    const span = { start: 0, end: text.length };
    return [offerWith({ duration: durationsIn(text) }, { span, confidence: 1 })];
  },
  extractFields: (text: string, { referenceDate }: ExtractOptions) => {
    asked.push({ text, referenceDate });
    return fieldsWith({ duration: durationsIn(text) });
  },
  findDates: (text: string) =>
    text.includes("avril")
      ? [
          {
            value: april,
            text: "avril",
            span: { start: 0, end: 5 },
            confidence: 1,
            rule: "",
            role: null,
          },
        ]
      : [],
};

const dump = {
  file: "a.expected.json",
  textFile: "a.txt",
  text: "Stage\nde 6 mois, puis 3 mois\n",
  fixture: {
    text: "a.txt",
    referenceDate: "2022-12-01",
    offers: [{ heading: "Stage", fields: { duration: [{ value: { min: 6 } }] } }],
  },
};

const table: PhraseTable = {
  field: "duration",
  referenceDate: "2023-01-01",
  cases: [
    { text: "stage de 6 mois", expect: [{ quote: "6 mois", value: { min: 6 } }] },
    { text: "6 mois d'expérience", expect: [], why: "experience" },
    { text: "un semestre", expect: [{ value: { min: 6 } }], referenceDate: "2024-01-01" },
    { text: "4 mois ou 5 mois", expect: [{ quote: "4 mois ou", value: { min: 4 } }] },
  ],
};

test("a report sums over dumps and over phrase tables", () => {
  const report = validate([dump], [{ file: "duration.json", table }], fake);
  expect(report.boundary).toMatchObject({ precision: 1, recall: 1, f1: 1, pk: 0, windowDiff: 0 });
  expect(report.fields.duration).toMatchObject({ precision: 0.5, recall: 1, best: 1 });
  expect(report.core).toEqual(report.all);
  expect(report.calibration.everything.count).toBe(3);
  expect(report.calibration.fields.duration?.count).toBe(2);
  expect(report.dumps[0]?.byField.duration).toEqual(report.fields.duration);
  expect(report.spans).toEqual({ checked: 2, broken: 0 });
  expect(report.phrases).toMatchObject([{ field: "duration", cases: 4, passed: 1 }]);
  expect(report.phrasesAll.counts).toMatchObject({ right: 2, wrong: 2, hit: 2, missed: 1 });
});

test("each text is read with its own reference date", () => {
  asked.length = 0;
  validate([dump], [{ file: "duration.json", table }], fake);
  expect(asked.map(({ referenceDate }) => referenceDate)).toEqual([
    ...["2022-12-01", "2023-01-01", "2023-01-01", "2024-01-01", "2023-01-01"],
  ]);
});

test("a phrase's evidence and quote must be of the same words", () => {
  const cases = [{ text: "6 mois", expect: [{ quote: "six semaines", value: { min: 6 } }] }];
  const { phrases } = validate([], [{ file: "f", table: { field: "duration", cases } }], fake);
  expect(phrases[0]).toMatchObject({ passed: 0, scores: { counts: { wrong: 1, missed: 1 } } });
});

test("a table of dates asks for every date, whatever its role", () => {
  const cases = [
    { text: "le salon d'avril", expect: [{ value: { edtf: "2023-04" } }] },
    { text: "le salon de mai", expect: [] },
  ];
  const { phrases } = validate([], [{ file: "f", table: { field: "dates", cases } }], fake);
  expect(phrases).toMatchObject([{ field: "dates", passed: 2 }]);
});

test("the lowest F1 is that of boundaries, fields or phrases, whichever were scored", () => {
  const dumps = validate([dump], [], fake);
  expect(lowestF1(dumps)).toBe(dumps.all.f1);
  expect(lowestF1(validate([], [], fake))).toBeNull();
});

test("the text tells tables and each fault with its place", () => {
  const told = reportText(validate([dump], [{ file: "duration.json", table }], fake));
  expect(told).toMatch(/^Boundaries +precision +recall +F1 +best .* Pk +WindowDiff$/m);
  expect(told).toMatch(/^duration +0\.500 +1\.000 +0\.667 +1\.000 +1 +1 +0$/m);
  expect(told).toMatch(/^duration\.json .* 1 of 4$/m);
  expect(told).toContain('a.txt:2:17 wrong duration “3 mois” {"min":3');
  expect(told).toContain('duration.json: cases[2] "un semestre":1:1 missed duration “un semestre”');
  expect(told).toMatch(/^Confidence +entries +ECE +adaptive +Brier +log loss +AURC/m);
  expect(told).toMatch(/^duration +2 +0\.400 +0\.400 +0\.410 .* 0\.500$/m);
});

test("shares of nothing are told as such", () => {
  const none = { right: 0, wrong: 0, hit: 0, missed: 0, best: 0, asked: 0 };
  expect(scoresOf(none)).toMatchObject({ precision: null, recall: null, f1: null, best: null });
  expect(scoresOf({ ...none, wrong: 2 }).f1).toBe(0);
  expect(scoresOf({ ...none, missed: 2 }).f1).toBe(0);
  expect(scoresOf({ ...none, right: 1 }).f1).toBe(1);
});
