import { expect, test } from "vitest";
import { csvHeader, csvRow, toCsv } from "../../src/output/csv.js";
import { recordColumns, toRecord } from "../../src/output/record.js";
import { offerWith } from "./sample-offer.js";

const cell = (value: string | number | boolean | null) =>
  csvRow(["only"], { only: value }).slice(0, -2);

test("lines end in CRLF, the last one too", () => {
  expect(csvHeader(["a", "b"])).toBe("a,b\r\n");
  expect(csvRow(["a", "b"], { b: 2, a: 1 })).toBe("1,2\r\n");
});

test.each([
  ["plain", "plain"],
  ["a, b", '"a, b"'],
  ['un "stage"', '"un ""stage"""'],
  ["deux\nlignes", '"deux\nlignes"'],
  [null, ""],
  [true, "true"],
  [-3.5, "-3.5"],
])("%j is written as %j", (value, written) => {
  expect(cell(value)).toBe(written);
});

test.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "- mission", "=cmd|' /C calc'!A0"])(
  "%j does not run as a formula",
  (text) => {
    expect(cell(text)).toMatch(/^"?'/);
  },
);

test("a cell that begins with CR is quoted and does not run", () => {
  expect(cell("\r=1")).toBe('"\'\r=1"');
});

test.each(["+33612345678", "-12", "+1,5"])("%j is a number and stays what it is", (text) => {
  expect(cell(text).replaceAll('"', "")).toBe(text);
});

test("records become a header and a row each", () => {
  const [header, row, end] = toCsv([toRecord(offerWith({}))]).split("\r\n");
  expect(header).toBe(recordColumns.join(","));
  expect(row).toMatch(/^0,0,40,ATELIER VAUBRY \(Lyon\) – Stage,fra,0\.97,,/);
  expect(end).toBe("");
});
