import { describe, expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const benefits = (text: string) =>
  extractFields(text, { fields: ["benefits"] })
    .benefits.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => value);

describe("benefits", () => {
  it("carry the words of the text with their worth and condition", () => {
    expect(benefits("Tickets restaurant de 9 € (60 % pris en charge), à Dole")).toEqual([
      { kind: "meal", text: "Tickets restaurant de 9 € (60 % pris en charge)" },
    ]);
  });

  it("come once each, however often the text names them", () => {
    const text = "Avantages : tickets restaurant\n\nVous aurez des tickets restaurant.";
    expect(benefits(text)).toHaveLength(1);
  });

  it("are told apart in a list", () => {
    const text = "Avantages : mutuelle, tickets restaurant, RTT, 13e mois, CSE";
    const kinds = benefits(text).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["bonus", "health-insurance", "leave", "meal", "other"]);
  });

  it("are not what the text denies or what the work is about", () => {
    expect(benefits("Pas de logement sur place")).toEqual([]);
    expect(benefits("Gestion des tickets restaurant des salariés")).toEqual([]);
  });

  it("leave the pay beside them to the stipend", () => {
    const { stipend, benefits } = extractFields("850 € brut / mois + titres-resto à 9 €");
    expect(stipend.map(({ value }) => value.max)).toEqual([850]);
    expect(benefits.map(({ value }) => value.kind)).toEqual(["meal"]);
  });
});
