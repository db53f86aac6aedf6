import { describe, expect, it } from "vitest";
import {
  departmentOf,
  districtCity,
  districtCode,
  romanNumber,
} from "../../../src/fields/location/code.js";
import { extractFields } from "../../../src/index.js";

const places = (text: string) =>
  extractFields(text)
    .location.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => value);

describe("a postcode", () => {
  it.each([
    ["62300", "62"],
    ["20000", "2A"],
    ["20190", "2A"],
    ["20200", "2B"],
    ["20620", "2B"],
    ["97410", "974"],
    ["97600", "976"],
    ["98800", "988"],
    ["98000", ""],
    ["97500", "975"],
    ["20799", "2A"],
    ["20800", null],
    ["20900", null],
    ["00100", null],
    ["96000", null],
    ["6230", null],
  ])("%s tells the department %s", (code, department) => {
    expect(departmentOf(code)).toBe(department);
  });

  it("names the town of an arrondissement, and none else", () => {
    expect(districtCity("75011")).toBe("Paris");
    expect(districtCity("75116")).toBe("Paris");
    expect(districtCity("69009")).toBe("Lyon");
    expect(districtCity("13016")).toBe("Marseille");
    expect(districtCity("69100")).toBeNull();
    expect(districtCity("75001")).toBe("Paris");
    expect(districtCity("75020")).toBe("Paris");
    expect(districtCity("75000")).toBeNull();
    expect(districtCity("75021")).toBeNull();
    expect(districtCity("69010")).toBeNull();
  });

  it("is told by the number of an arrondissement that there is", () => {
    expect(districtCode("lyon", 3)).toBe("69003");
    expect(districtCode("lyon", 12)).toBeNull();
    expect(districtCode("nice", 3)).toBeNull();
    expect(districtCode("lyon", 0)).toBeNull();
  });

  it("may be told by a Roman number", () => {
    expect(["i", "iv", "vi", "ix", "xiii", "xx"].map(romanNumber)).toEqual([1, 4, 6, 9, 13, 20]);
    expect(romanNumber("ab")).toBe(0);
  });
});

describe("a place", () => {
  it("is one where two places tell parts of it", () => {
    const text = "Régie Nord (Lens) – Stage\n\nRégie Nord, 4 rue des Mines, 62300 Lens";
    expect(places(text)).toEqual([
      { city: "Lens", postalCode: "62300", department: "62", country: "FR" },
    ]);
  });

  it("is where the work is, not where the employer has its post", () => {
    const text =
      "Stage\nLieu de travail : Wissant\nPour postuler\nCourrier : Régie Nord, BP 4, 62300 Lens";
    expect(places(text).map(({ city }) => city)).toEqual(["Wissant"]);
  });

  it("takes the article that French runs together with a preposition", () => {
    expect(places("Poste basé au Mans").map(({ city }) => city)).toEqual(["Le Mans"]);
  });

  it("has no country that nothing tells", () => {
    expect(places("Lieu : Lens")).toEqual([
      { city: "Lens", postalCode: null, department: null, country: null },
    ]);
  });

  it("has two where the text means two", () => {
    expect(places("Lieux : Calais et Dunkerque").map(({ city }) => city)).toEqual([
      "Calais",
      "Dunkerque",
    ]);
  });

  it("may be a department alone", () => {
    expect(places("Data analyst\n - 92 - Hauts-de-Seine")).toEqual([
      { city: null, postalCode: null, department: "92", country: "FR" },
    ]);
  });

  it("is found in reasonable time in a text full of places", () => {
    expect(places("Lens (62), 62300 Lens, à Lens. ".repeat(3000))).toHaveLength(1);
  });
});

describe("a town", () => {
  it("keeps what its name says of where it lies, and loses a country behind it", () => {
    expect(places("Stage\n\nLieu : Bourg en Bresse\n")).toMatchObject([
      { city: "Bourg en Bresse" },
    ]);
    expect(places("Stage\n\nVous travaillez à Barcelone en Espagne.\n")).toMatchObject([
      { city: "Barcelone" },
    ]);
  });
});
