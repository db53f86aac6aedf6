import { expect, test } from "vitest";
import { GlaneError } from "../../src/model/error.js";
import { readFixture } from "../../src/validate/read.js";

const fixture = {
  text: "a.txt",
  referenceDate: "2022-12-01",
  offers: [
    {
      heading: "Stage A",
      fields: { duration: [{ quote: "6 mois", value: { min: 6, unit: "month" } }] },
    },
  ],
};

function told(content: unknown): string {
  try {
    readFixture(typeof content === "string" ? content : JSON.stringify(content), "f.json");
  } catch (error) {
    if (error instanceof GlaneError && error.code === "bad-fixture") return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("a fixture names its dump, a phrase table its field", () => {
  expect(readFixture(JSON.stringify(fixture), "f.json")).toEqual({ kind: "dump", fixture });
  const table = { field: "duration", cases: [{ text: "2 ans d'expérience", expect: [] }] };
  expect(readFixture(JSON.stringify(table), "f.json")).toEqual({ kind: "phrases", table });
});

test("a file that is not JSON says so", () => {
  expect(told("{")).toMatch(/^f\.json is not JSON: /);
});

test.each<[string, unknown, string]>([
  ["an unknown field", { offers: [{ heading: "a", fields: { salary: [] } }] }, "offers[0].fields"],
  [
    "an unknown key of a value",
    { offers: [{ heading: "a", fields: { duration: [{ value: { length: 3 } }] } }] },
    "offers[0].fields.duration[0].value",
  ],
  [
    "a word that the field does not know",
    { offers: [{ heading: "a", fields: { duration: [{ value: { unit: "mois" } }] } }] },
    "offers[0].fields.duration[0].value.unit",
  ],
  [
    "a value without keys, which everything would match",
    { offers: [{ heading: "a", fields: { duration: [{ value: {} }] } }] },
    "needs at least one key",
  ],
  ["a day that is none", { offers: [], referenceDate: "2022-02-30" }, "referenceDate"],
])("%s is told with its path", (_, part, expected) => {
  expect(told({ text: "a.txt", ...(part as object) })).toContain(expected);
});

test("a phrase table is checked against its own field", () => {
  const table = { field: "email", cases: [{ text: "a", expect: [{ value: { min: 3 } }] }] };
  expect(told(table)).toContain("cases[0].expect[0].value");
});

test("many faults are cut short", () => {
  const offers = Array.from({ length: 9 }, () => ({ heading: "", fields: {} }));
  expect(told({ text: "a.txt", offers })).toMatch(/; and 4 more$/);
});
