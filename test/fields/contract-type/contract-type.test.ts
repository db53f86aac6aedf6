import { expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const types = (text: string) =>
  extractFields(text)
    .contractType.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => value.type);

it("lets the title settle what the body might mean", () => {
  expect(types("Stage – Suivi des haies\n\nUn CDI pourra suivre. Poste en CDI possible.")).toEqual([
    "stage",
  ]);
});

it("gives both where the text leaves the choice", () => {
  const told = types("Kinésithérapeute\n\nCDI ou CDD selon vos souhaits");
  expect([...told].sort()).toEqual(["cdd", "cdi"]);
});

it("takes the experience asked for as no contract", () => {
  expect(types("Graphiste\n\nPremière expérience (stage, alternance) appréciée")).toEqual([]);
});

it("takes machine learning as no apprenticeship", () => {
  expect(types("Chercheuse en apprentissage automatique")).toEqual([]);
});

it("ranks a label above a sentence", () => {
  const text = "Juriste\n\nNous avons aussi des postes en CDD.\nType de contrat : CDI";
  expect(types(text)[0]).toBe("cdi");
});
