import { describe, expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const people = (text: string) => extractFields(text).contact.map(({ value }) => value);

describe("a contact", () => {
  it("leaves the civility out where a first name stands", () => {
    expect(people("Contact : Mme Léa Ferrand")).toEqual([{ name: "Léa Ferrand", role: null }]);
    expect(people("Contact : Mme Ferrand")).toEqual([{ name: "Mme Ferrand", role: null }]);
  });

  it("has the role of its label where the text gives no other", () => {
    const text = "Encadrants : Léa Ferrand et Paul Meyer (ingénieur)";
    expect(people(text)).toEqual([
      { name: "Léa Ferrand", role: "Encadrant" },
      { name: "Paul Meyer", role: "ingénieur" },
    ]);
  });

  it("is borne out by an address where the name alone could be anything", () => {
    expect(people("Wassila Grzeczny : w.grzeczny@un.example")).toHaveLength(1);
    expect(people("Sigma Grzeczny : accueil@un.example")).toEqual([]);
  });

  it("told twice is one, with the role of either place", () => {
    const text = "Contact : Léa Ferrand, directrice\n\nÉcrire à Léa Ferrand : l.ferrand@un.example";
    expect(people(text)).toEqual([{ name: "Léa Ferrand", role: "directrice" }]);
  });

  it("is no office and no employer", () => {
    expect(people("Contact : Service Jeunesse. Lettre à M. le Maire")).toEqual([]);
  });
});
