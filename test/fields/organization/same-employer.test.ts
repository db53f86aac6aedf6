import { describe, expect, it } from "vitest";
import {
  isCleaner,
  isSameEmployer,
  withoutArticle,
} from "../../../src/fields/organization/same-employer.js";

describe("two names are one employer's", () => {
  it.each([
    ["with an article or without", "L'Atelier du Fleuve", "Atelier du Fleuve", true],
    ["with an article, though it is short", "La Huche", "HUCHE", true],
    ["with an article in English", "The Kestrel Works", "Kestrel Works", true],
    ["with a legal form", "Kestrel SAS", "Kestrel", true],
    ["with a legal form in dots", "Kestrel S.A.R.L.", "KESTREL", true],
    ["with a bare kind", "Association Horizon", "Horizon", true],
    ["with accents or without", "Régie Étoile", "REGIE ETOILE", true],
    ["with a sign for a word", "Terre & Toits", "Terre et Toits", true],
    ["with a plus for a word", "Terre + Toits", "Terre et Toits", true],
    ["with joined letters", "Cœur de Ville", "Coeur de Ville", true],
    ["with a mark at its end", "Lyre & Cie !", "Lyre & Cie", true],
    ["with a slip", "Laboratoire des Écumes", "Laboratoire des Ecume", true],
    ["but not two short ones that differ by a letter", "Lyre", "Lyra", false],
    ["nor a short and a long one", "Horizon Vert du Nord", "Hori", false],
    ["nor with other numbers", "Université de Val 1", "Université de Val 2", false],
    ["nor two towns' offices", "Direction de Lens", "Direction de Brest", false],
    ["nor other words", "Horizon Vert", "Trame Bleue", false],
  ])("%s", (_why, one, other, isSame) => {
    expect(isSameEmployer(one, other, "")).toBe(isSame);
    expect(isSameEmployer(other, one, "")).toBe(isSame);
  });

  it("where the text gives the one in brackets behind the other", () => {
    const text = "l'institut des vents (idv) recrute";
    expect(isSameEmployer("IDV", "Institut des Vents", text)).toBe(true);
    expect(isSameEmployer("Institut des Vents", "IDV", text)).toBe(true);
    expect(isSameEmployer("IDX", "Institut des Vents", text)).toBe(false);
    expect(isSameEmployer("Idv", "Institut des Vents", text)).toBe(false);
    expect(isSameEmployer("IDV", "Institut des Vents", "ailleurs")).toBe(false);
    expect(isSameEmployer("ABC", "XY", "xy (abc)")).toBe(false);
  });
});

describe("of two spellings the one is shown", () => {
  it.each([
    ["in small letters", "Trame Bleue", "TRAME BLEUE", true],
    ["in capitals", "TRAME BLEUE", "Trame Bleue", false],
    ["without its legal form", "Kestrel", "Kestrel SAS", true],
    ["with its legal form", "Kestrel SAS", "Kestrel", false],
    ["in small letters with its form", "Kestrel SAS", "KESTREL", true],
    ["alike", "Trame Bleue", "Trame Bleue", false],
    ["in full", "Institut des Vents", "IDV", true],
    ["by its initials", "IDV", "Institut des Vents", false],
    ["that says less", "Université de Val", "UNIVERSITE DE VAL II", false],
    ["that says as much but for a letter", "Institut des Vent", "INSTITUT DES VENTS", true],
    ["in capitals of two letters", "AB", "Ab", false],
    ["in full, the other being its initials", "CPIE du Val", "CPIE", true],
  ])("%s", (_why, one, other, isShown) => {
    expect(isCleaner(one, other)).toBe(isShown);
  });
});

describe("an article", () => {
  it("is left out where a spelling does without", () => {
    expect(withoutArticle("La Huche", ["La Huche", "Huche"])).toBe("Huche");
    expect(withoutArticle("L'atelier", ["L'atelier", "Atelier"])).toBe("Atelier");
  });

  it("stays where all have it, and what has none stays as it is", () => {
    expect(withoutArticle("La Huche", ["La Huche", "la Huche"])).toBe("La Huche");
    expect(withoutArticle("huche", ["huche", "La Huche"])).toBe("huche");
  });
});
