import { expect, test } from "vitest";
import { GlaneError } from "../../src/model/error.js";
import { type CsvDelimiter, type CsvOptions, csvWriting, toCsv } from "../../src/output/csv.js";
import { recordColumns, toRecord } from "../../src/output/record.js";
import { offerWith } from "./sample-offer.js";

const cell = (value: string | number | boolean | null, options?: CsvOptions) =>
  csvWriting(["only"], options).row({ only: value }).slice(0, -2);

test("lines end in CRLF, the last one too", () => {
  const { header, row } = csvWriting(["a", "b"]);
  expect(header).toBe("a,b\r\n");
  expect(row({ b: 2, a: 1 })).toBe("1,2\r\n");
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
  expect(cell("\r=1")).toBe("\"'\r'=1\"");
});

test.each(["+33612345678", "-12", "+1,5"])("%j is a number and stays what it is", (text) => {
  expect(cell(text).replaceAll('"', "")).toBe(text);
});

test.each(["fin;=1+1", "fin\t@A1", "fin,-1", "fin\n=1"])(
  "%j does not run where a program parts cells otherwise",
  (text) => {
    expect(cell(text)).toMatch(/fin.'[=@-]/s);
  },
);

test.each<[CsvDelimiter, string]>([
  [",", '"a,b",c;d,0.5'],
  [";", 'a,b;"c;d";0,5'],
  ["\t", "a,b\tc;d\t0.5"],
])("with %j between cells, only what holds it is quoted", (delimiter, written) => {
  const { row } = csvWriting(["one", "other", "number"], { delimiter });
  expect(row({ one: "a,b", other: "c;d", number: 0.5 })).toBe(`${written}\r\n`);
});

test("a byte order mark stands before the header where it is asked for", () => {
  expect(toCsv([], { byteOrderMark: true })).toMatch(/^\ufeffindex,/);
  expect(toCsv([])).toMatch(/^index,/);
});

test("another delimiter is misuse", () => {
  expect(() => toCsv([], { delimiter: "|" as CsvDelimiter })).toThrow(GlaneError);
});

test("records become a header and a row each", () => {
  const [header, row, end] = toCsv([toRecord(offerWith({}))]).split("\r\n");
  expect(header).toBe(recordColumns.join(","));
  expect(row).toMatch(/^0,0,40,ATELIER VAUBRY \(Lyon\) – Stage,fra,0\.97,,/);
  expect(end).toBe("");
});
