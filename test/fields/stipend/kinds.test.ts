import { describe, expect, it } from "vitest";
import { extractFields, findStipends } from "../../../src/index.js";

const kinds = (text: string) =>
  extractFields(text, { fields: ["stipend"] })
    .stipend.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => value.kind);

describe("what an offer says of pay", () => {
  it("is the amount alone where 'selon profil' only tells where in its range one lands", () => {
    expect(kinds("Gratification : 1 000 à 1 200 € selon profil")).toEqual(["amount"]);
    expect(kinds("Rémunération selon grille, de 1 900 à 2 100 € brut")).toEqual(["amount"]);
  });

  it("is both where one phrase names the legal minimum and its amount", () => {
    const found = kinds("Indemnité au minimum légal (4,35 € de l'heure)");
    expect(found.sort()).toEqual(["amount", "legal-minimum"]);
  });

  it("is the legal minimum, not bare pay, where a phrase tells both", () => {
    expect(kinds("Indemnités de stage selon la réglementation en vigueur")).toEqual([
      "legal-minimum",
    ]);
  });

  it("is more than the legal minimum where the phrase compares", () => {
    expect(kinds("Gratification supérieure au minimum légal")).toEqual(["above-legal-minimum"]);
  });

  it("is no bare pay where another line tells more", () => {
    expect(kinds("Stage rémunéré – Dole\n\nGratification : 700 € par mois")).toEqual(["amount"]);
  });

  it("is unpaid, not paid, where the phrase denies", () => {
    expect(kinds("Le stage n'est pas rémunéré.")).toEqual(["unpaid"]);
  });

  it("is a grid where age or a scale settles it, negotiable where the candidate does", () => {
    expect(kinds("Salaire selon l'âge et le niveau d'études")).toEqual(["paid"]);
    expect(kinds("Salaire selon votre expérience")).toEqual(["negotiable"]);
  });

  it("is nothing where pay is what the work is about", () => {
    expect(kinds("Missions\nSuivi des indemnisations selon la réglementation en vigueur")).toEqual(
      [],
    );
  });
});

describe("the terms of an amount", () => {
  const first = (text: string) => extractFields(text, { fields: ["stipend"] }).stipend[0]?.value;

  it("are read from the label before it", () => {
    expect(first("Taux horaire indicatif brut : 12,72 €")).toMatchObject({
      period: "hour",
      tax: "gross",
    });
  });

  it("are those that follow it, where the label says otherwise", () => {
    expect(first("Salaire brut annuel : 4,60 €/h")).toMatchObject({ period: "hour" });
  });

  it("do not come from the working hours before it", () => {
    expect(first("24 heures hebdomadaires, 1 500 € brut")).toMatchObject({ period: null });
  });

  it("share the thousands of a range", () => {
    expect(first("Salaire : 35-40 k€")).toMatchObject({ min: 35_000, max: 40_000 });
    expect(first("Salaire : 35k à 40 000 €")).toMatchObject({ min: 35_000, max: 40_000 });
  });

  it("do not make a range of numbers too far apart", () => {
    expect(first("Gratification M2 : 5 à 700 € par mois")).toMatchObject({ min: 700, max: 700 });
  });

  it("leave the currency open where the text names none", () => {
    expect(first("TJM : 410 max")).toMatchObject({ min: null, max: 410, currency: null });
  });
});

describe("findStipends", () => {
  it("gives every sum, pay or not", () => {
    const text = "Budget de 40 000 €. Gratification : 600 € par mois, tickets restaurant de 9 €.";
    expect(findStipends(text).map(({ value }) => value.max)).toEqual([40_000, 600, 9]);
  });
});
