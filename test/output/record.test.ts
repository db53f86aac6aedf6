import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GlaneError } from "../../src/model/error.js";
import { valueSchemas } from "../../src/model/schema.js";
import { fieldNames } from "../../src/output/columns.js";
import { recordColumns, toRecord } from "../../src/output/record.js";
import { april, master, offerWith, sixHundred } from "./sample-offer.js";

test("a record says where the offer stands and what it is", () => {
  const record = toRecord(offerWith({}, { index: 3, duplicateOf: 1 }));
  expect(record).toMatchObject({
    index: 3,
    start: 0,
    end: 40,
    heading: "ATELIER VAUBRY (Lyon) – Stage",
    language: "fra",
    confidence: 0.97,
    duplicateOf: 1,
  });
});

test("each field's best value is spread over its columns", () => {
  const record = toRecord(
    offerWith({
      startDate: [{ value: april, confidence: 0.9 }, { value: { ...april, edtf: "2024" } }],
      stipend: [{ value: sixHundred, confidence: 0.8 }],
      requiredDegree: [{ value: master }],
    }),
  );
  expect(record.startDate_edtf).toBe("2023-04");
  expect(record.startDate_confidence).toBe(0.9);
  expect(record.stipend_monthly_max).toBe(650);
  expect(record.stipend_confidence).toBe(0.8);
  expect(record.requiredDegree_fieldsOfStudy).toBe("géographie; urbanisme");
  expect(record.requiredDegree_level_min).toBe(7);
});

test("nested values that are absent give null, not a fault", () => {
  const record = toRecord(offerWith({ stipend: [{ value: { ...sixHundred, monthly: null } }] }));
  expect(record.stipend_monthly_min).toBeNull();
  expect(record.stipend_min).toBe(600);
});

test("a doubtful answer is left out, confidence and all", () => {
  const offer = offerWith({ startDate: [{ value: april, confidence: 0.49 }] });
  expect(toRecord(offer).startDate_earliest).toBeNull();
  expect(toRecord(offer).startDate_confidence).toBeNull();
  expect(toRecord(offer, { minConfidence: 0.4 }).startDate_earliest).toBe("2023-04-01");
});

test.each([-0.1, 1.1, Number.NaN])("a least confidence of %s is misuse", (minConfidence) => {
  expect(() => toRecord(offerWith({}), { minConfidence })).toThrow(GlaneError);
});

test("every record has the same columns in the same order", () => {
  const full = offerWith({ startDate: [{ value: april }], stipend: [{ value: sixHundred }] });
  expect(Object.keys(toRecord(offerWith({})))).toEqual(recordColumns);
  expect(Object.keys(toRecord(full))).toEqual(recordColumns);
});

test("every key of every field's value has a column", () => {
  expect(fieldNames).toEqual(Object.keys(valueSchemas));
  for (const name of fieldNames) {
    for (const key of Object.keys(valueSchemas[name].shape)) {
      const column = `${name}_${key}`;
      const found = recordColumns.filter((one) => one === column || one.startsWith(`${column}_`));
      expect(found, column).not.toEqual([]);
    }
  }
});

test("the documentation names every column", () => {
  const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
  for (const column of recordColumns) expect(page).toContain(`\`${column}\``);
});
