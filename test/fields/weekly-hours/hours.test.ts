import { describe, expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const hours = (text: string) =>
  extractFields(text, { fields: ["weeklyHours"] })
    .weeklyHours.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => value);

describe("weekly hours", () => {
  it("count minutes as parts of an hour", () => {
    expect(hours("Temps complet, 37h30")).toEqual([{ min: 37.5, max: 37.5 }]);
    expect(hours("Temps non complet, 06h15")).toEqual([{ min: 6.25, max: 6.25 }]);
  });

  it("are a range where the text gives one", () => {
    expect(hours("Entre 24 et 28 h par semaine")).toEqual([{ min: 24, max: 28 }]);
  });

  it("are not the times at which a day begins and ends", () => {
    expect(hours("Horaires : 8h-12h et 13h-17h")).toEqual([]);
    expect(hours("Temps partiel, 8h-12h")).toEqual([]);
  });

  it("are not those of a day, a month or a course", () => {
    expect(hours("7h par jour, 151,67 h par mois, une formation de 399 heures")).toEqual([]);
  });
});
