import { describe, expect, it } from "vitest";
import { organizationFinder } from "../../../src/fields/organization/find.js";
import { extractFields } from "../../../src/index.js";
import { foldText } from "../../../src/text/fold.js";
import { readPosting } from "../../../src/text/posting.js";

const employers = (text: string) =>
  extractFields(text)
    .organization.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => value.name);

describe("an employer", () => {
  it("is one, though the text names others", () => {
    const text = "Régie Nord (Lens – 62300) – Stage\n\nHorizon Vert recrute un stagiaire.";
    expect(employers(text)).toEqual(["Régie Nord"]);
  });

  it("is surer where two places name it", () => {
    const once = extractFields("Stage\nHorizon Vert recrute un stagiaire.").organization[0];
    const twice = extractFields(
      "Stage\nHorizon Vert recrute un stagiaire.\nÀ propos d'Horizon Vert\nDepuis 2001",
    ).organization[0];
    expect(twice?.confidence).toBeGreaterThan(once?.confidence ?? 1);
  });

  it("is under its cleanest spelling as sure as where it is surest", () => {
    const text =
      "Médiatrice\nHORIZON VERT, Lille\n\nTravailler chez HORIZON VERT, c'est choisir.\n\nÀ propos d'Horizon Vert\nDepuis 2001";
    const context = { referenceDate: null, neighbourDate: null };
    const found = organizationFinder.find(readPosting(foldText(text)), context).organization ?? [];
    expect(found.map(({ prior }) => prior)).toEqual([0.58, 0.85, 0.85]);
    expect(found.map(({ value }) => value.name)).toEqual(Array(3).fill("Horizon Vert"));
  });

  it("loses an article before what it is, and keeps one of its own", () => {
    expect(employers("Stage\nLa Ville de Wissant recrute un archiviste.")).toEqual([
      "Ville de Wissant",
    ]);
    expect(employers("Stage\nLes Toits Bleus recrutent un animateur.")).toEqual([
      "Les Toits Bleus",
    ]);
  });

  it("stays unnamed where an agency recruits for a client", () => {
    expect(employers("Comptable\nNotre client, leader du secteur, recrute un comptable.")).toEqual(
      [],
    );
  });

  it("is no title", () => {
    expect(employers("Médiatrice scientifique (Lens)")).toEqual([]);
    expect(employers("Stage\n\nEntreprise : Animateur nature\nDurée : 2 mois")).toEqual([]);
  });
});
