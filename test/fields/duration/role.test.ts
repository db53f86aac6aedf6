import { describe, expect, it } from "vitest";
import { extractFields, findDurations } from "../../../src/index.js";

const trusted = (text: string) =>
  extractFields(text, { fields: ["duration"] }).duration.filter(
    ({ confidence }) => confidence >= 0.5,
  );

describe("the length of an offer", () => {
  it("is told from the experience that the next line asks for", () => {
    const text = "Stage – Tours\n\nConditions\n- 5 mois\n\nProfil\n- 2 ans minimum en agence";
    expect(trusted(text).map(({ text }) => text)).toEqual(["5 mois"]);
  });

  it("is the stated one, not that of what may follow", () => {
    const found = trusted("Stage de 6 mois suivi d'une thèse de 3 ans");
    expect(found.map(({ value }) => value.iso)).toEqual(["P6M"]);
  });

  it("counts the first term of a contract that may be renewed", () => {
    const found = trusted("CDD de 12 mois renouvelable dans la limite de 3 ans");
    expect(found.map(({ value }) => value.iso)).toEqual(["P12M"]);
  });

  it("is surer where a label and the title agree", () => {
    const twice = trusted("Stage 6 mois – Dole\n\nDurée : 6 mois");
    const once = trusted("Stage – Dole\n\nNous cherchons quelqu'un pour 6 mois");
    expect(twice).toHaveLength(1);
    expect(twice[0]?.confidence).toBeGreaterThan(once[0]?.confidence ?? 0);
  });

  it("may stand on the line below a wrapped sentence", () => {
    expect(trusted("Le laboratoire propose un stage de recherche\nde 5 mois")).toHaveLength(1);
  });

  it("is not read across the end of a sentence", () => {
    expect(trusted("Nous proposons un stage. 3 ans d'ancienneté en moyenne.")).toEqual([]);
  });
});

describe("findDurations", () => {
  it("gives every length, whatever lasts that long, in order", () => {
    const text = "Agence née il y a 12 ans. Stage de 6 mois, 2 semaines de congés.";
    expect(findDurations(text).map(({ text }) => text)).toEqual(["12 ans", "6 mois", "2 semaines"]);
  });

  it("gives nothing for weekdays, months and hours", () => {
    expect(findDurations("Lundi 3 mars, de 9h à 17h, semaine 12")).toEqual([]);
  });
});
