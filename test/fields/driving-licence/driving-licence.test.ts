import { expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const licences = (text: string) =>
  extractFields(text).drivingLicence.map(({ value, text: words }) => [value.requirement, words]);

it("reads the class with the permit", () => {
  expect(licences("Permis B et C demandés")).toEqual([["required", "Permis B et C"]]);
});

it("does not take the wish for a car as a wish for the licence", () => {
  expect(licences("Permis B, véhicule souhaité")).toEqual([["required", "Permis B"]]);
});

it("reads a table's cell under its label", () => {
  expect(licences("Permis\tB exigé")).toEqual([["required", "Permis\tB"]]);
});

it("gives one answer where two places state it", () => {
  expect(licences("Conducteur (permis EB)\n\nProfil\nPermis EB obligatoire")).toHaveLength(1);
});

it("leaves a licence that the employer pays for as a guess", () => {
  const [found] = extractFields("Avantages\nNous finançons votre permis B").drivingLicence;
  expect(found?.confidence ?? 0).toBeLessThan(0.5);
});
