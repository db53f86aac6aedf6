import { expect, test } from "vitest";
import { matches, sameWords } from "../../src/validate/match.js";

const stipend = { kind: "amount", min: 600, max: 600, tax: null, monthly: { min: 600, max: 600 } };

test.each<[object, boolean]>([
  [{ min: 600 }, true],
  [{ min: 600, max: 601 }, false],
  [{ tax: null }, true],
  [{ kind: "paid" }, false],
  [{ monthly: { min: 600, max: 600 } }, true],
  [{ monthly: { min: 600 } }, false],
  [{ monthly: null }, false],
])("only the listed keys are compared: %j", (value, expected) => {
  expect(matches({ value: value as never }, stipend)).toBe(expected);
});

test("any of the accepted values will do", () => {
  const expected = { value: { min: 12, unit: "month" }, accept: [{ min: 1, unit: "year" }] };
  expect(matches(expected, { min: 1, unit: "year" })).toBe(true);
  expect(matches(expected, { min: 1, unit: "month" })).toBe(false);
});

test("strings compare without case, ' and ’ are one, also within lists", () => {
  const value = { label: "diplôme d'État", fieldsOfStudy: ["L’Urbanisme"] };
  const found = { label: "Diplôme d’état", fieldsOfStudy: ["l'urbanisme"] };
  expect(matches({ value }, found)).toBe(true);
  expect(matches({ value: { fieldsOfStudy: ["l'urbanisme", "x"] } }, found)).toBe(false);
});

test("accents are told apart", () => {
  expect(matches({ value: { name: "Sainte" } }, { name: "Sàinte" })).toBe(false);
});

test("a quote and the evidence may hold one another, across a line wrap", () => {
  expect(sameWords("4 à 6 mois", "durée de 4 à\n6 mois")).toBe(true);
  expect(sameWords("stage de 6 mois", "6 mois")).toBe(true);
  expect(sameWords("6 mois", "8 mois")).toBe(false);
});
