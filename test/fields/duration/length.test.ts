import { describe, expect, it } from "vitest";
import { parseLength } from "../../../src/fields/duration/length.js";

const iso = (text: string) => parseLength(text)?.iso;

describe("a length of time", () => {
  it("keeps the unit of the text", () => {
    expect(parseLength("1 an")).toMatchObject({ min: 1, max: 1, unit: "year" });
    expect(parseLength("12 mois")).toMatchObject({ min: 12, max: 12, unit: "month" });
  });

  it("reads a range in digits, words and brackets", () => {
    expect(iso("4 a 6 mois")).toBe("P4M/P6M");
    expect(iso("entre trois et six mois")).toBe("P3M/P6M");
    expect(iso("six (6) a huit (8) mois")).toBe("P6M/P8M");
    expect(iso("3, 4 ou 6 mois")).toBe("P3M/P6M");
  });

  it("leaves a side open where the text limits the other", () => {
    expect(parseLength("5 mois minimum")).toMatchObject({ min: 5, max: null, iso: "P5M/.." });
    expect(parseLength("jusqu'a deux mois")).toMatchObject({ min: null, max: 2, iso: "../P2M" });
    expect(parseLength("4 mois", { lead: "d'une duree minimale de " })).toMatchObject({
      min: 4,
      max: null,
    });
  });

  it("does not let a limit open a range", () => {
    expect(parseLength("4 a 6 mois minimum")).toMatchObject({ min: 4, max: 6 });
  });

  it("brings two units to the smaller where that is exact", () => {
    expect(parseLength("6 mois a 1 an")).toMatchObject({ min: 6, max: 12, unit: "month" });
  });

  it("brings months to weeks where the other end is in weeks", () => {
    expect(parseLength("10 semaines a 6 mois")).toMatchObject({ min: 10, max: 26, unit: "week" });
    expect(parseLength("8 semaines (L3) a 6 mois")).toMatchObject({ min: 8, max: 26 });
  });

  it("makes one range of both limits", () => {
    expect(iso("minimum 3 mois, maximum 6 mois")).toBe("P3M/P6M");
    expect(iso("3 mois minimum a 6 mois maximum")).toBe("P3M/P6M");
  });

  it("sees no length in the rhythm of an apprentice", () => {
    expect(parseLength("1 semaine / 3 semaines")).toBeNull();
  });

  it("takes the second number alone where the first is no part of a range", () => {
    expect(parseLength("15 - 6 mois")).toMatchObject({ min: 6, max: 6 });
  });

  it("writes halves as ISO 8601 does", () => {
    expect(iso("1 an et demi")).toBe("P1Y6M");
    expect(iso("2,5 mois")).toBe("P2.5M");
  });

  it("counts a semester as six months and a quarter as three", () => {
    expect(iso("un semestre")).toBe("P6M");
    expect(iso("un trimestre")).toBe("P3M");
  });

  it("takes the unit of bare numbers from the form that asks for them", () => {
    expect(parseLength("5-6", { unit: "month" })).toMatchObject({ min: 5, max: 6, unit: "month" });
    expect(parseLength("5-6")).toBeNull();
  });
});
