import { expect, test } from "vitest";
import type { FieldName, FieldValues } from "../../src/model/offer.js";
import { summaries } from "../../src/output/summary.js";
import { offerTable } from "../../src/output/table.js";
import { april, master, offerWith, sixHundred } from "./sample-offer.js";

const marked = {
  heading: (text: string) => `<b>${text}</b>`,
  field: (text: string) => text,
  doubt: (text: string) => `<dim>${text}</dim>`,
  evidence: (text: string) => text,
};

test("a block tells the offer, then each value with confidence and evidence", () => {
  const block = offerTable(
    offerWith({
      startDate: [{ value: april, text: "courant\navril 2023" }],
      duration: [
        { value: { min: 6, max: 6, unit: "month", iso: "P6M", derived: false }, confidence: 0.42 },
      ],
    }),
    { source: "a.txt" },
  );
  expect(block.split("\n")).toEqual([
    "#0 ATELIER VAUBRY (Lyon) – Stage",
    "  a.txt · 0–40 · fra · 97 %",
    "  startDate            90 %  2023-04  “courant avril 2023”",
    "? duration             42 %  6 months",
    "",
  ]);
});

test("colours are the caller's, and doubt covers the whole line", () => {
  const offer = offerWith({ startDate: [{ value: april, confidence: 0.2 }] });
  const block = offerTable(offer, { colours: marked });
  expect(block).toContain("<b>#0 ATELIER VAUBRY (Lyon) – Stage</b>");
  expect(block).toMatch(/^<dim>\? startDate {2,}20 % {2}2023-04<\/dim>$/m);
});

test("no line is wider than the terminal", () => {
  const long = "mots ".repeat(60);
  const offer = offerWith(
    { title: [{ value: { text: long }, text: long }], startDate: [{ value: april, text: long }] },
    { heading: long },
  );
  for (const line of offerTable(offer, { width: 70 }).split("\n")) {
    expect(line.length).toBeLessThanOrEqual(70);
  }
});

test("a dump cannot drive the terminal", () => {
  const offer = offerWith({ title: [{ value: { text: "a\u001b[2Jb\u0007c\u009bd" } }] });
  expect(offerTable(offer)).toContain("a [2Jb c d");
});

test("an offer that states nothing says so, a copy names its original", () => {
  const block = offerTable(offerWith({}, { index: 4, duplicateOf: 2 }));
  expect(block).toContain("nothing found");
  expect(block).toContain("like #2");
});

const cases: { [Name in FieldName]?: [FieldValues[Name], string][] } = {
  startDate: [
    [april, "2023-04"],
    [{ ...april, edtf: "", asap: true }, "as soon as possible"],
    [{ ...april, yearInferred: true }, "2023-04 (year inferred)"],
  ],
  stipend: [
    [sixHundred, "600–650 EUR a month gross"],
    [{ ...sixHundred, max: 600, period: "total", tax: null }, "600 EUR in total"],
    [{ ...sixHundred, max: null, period: null, tax: "net" }, "≥ 600 EUR net"],
    [{ ...sixHundred, kind: "negotiable" }, "negotiable"],
  ],
  duration: [
    [{ min: 1, max: 1, unit: "year", iso: "P1Y", derived: false }, "1 year"],
    [{ min: null, max: 2, unit: "month", iso: "P2M", derived: false }, "≤ 2 months"],
  ],
  requiredDegree: [
    [master, "Master 2 (bac+5)"],
    [
      { ...master, min: 3, max: null, requirement: "preferred" },
      "Master 2 (bac+3 or more), preferred",
    ],
    [{ ...master, min: null, max: null, label: "CAP" }, "CAP"],
  ],
  location: [
    [{ city: "Lyon", postalCode: null, department: "69", country: null }, "Lyon, 69"],
    [{ city: null, postalCode: "69002", department: "69", country: "FR" }, "69002, FR"],
  ],
  contact: [
    [{ name: "Nour Valette", role: null }, "Nour Valette"],
    [{ name: "Nour Valette", role: "tutrice" }, "Nour Valette, tutrice"],
  ],
};

test("values read at a glance", () => {
  for (const [name, pairs] of Object.entries(cases)) {
    const summarise = summaries[name as FieldName] as (value: unknown) => string;
    for (const [value, summary] of pairs) expect(summarise(value)).toBe(summary);
  }
});
