import { describe, expect, it } from "vitest";
import { byName, byYears, levelOfYears, onOldScale } from "../../../src/fields/degree/term.js";
import { inStudyYears, studyYears } from "../../../src/fields/degree/years.js";

const master = byName(5, 5, { base: 3 });
const engineer = byName(5, 5, { base: 2 });

describe("years of study", () => {
  it.each([
    ["2e ou 3e annee", [2, 3]],
    ["deuxieme annee", [2]],
    ["derniere annee", [-1]],
    ["avant-derniere annee", [-2]],
    ["final year", [-1]],
    ["second or last year", [2, -1]],
    ["4a/5a", [4, 5]],
    ["l'annee", []],
  ])("%s", (text, expected) => {
    expect(studyYears(text)).toEqual(expected);
  });

  it("count from the degree's own beginning", () => {
    expect(inStudyYears(master, [1])).toMatchObject({ min: 4, max: 4 });
    expect(inStudyYears(engineer, [2, 3])).toMatchObject({ min: 4, max: 5 });
    expect(inStudyYears(engineer, [-1])).toMatchObject({ min: 5, max: 5 });
  });

  it("count from the bac where they exceed the degree's own", () => {
    expect(inStudyYears(engineer, [4, 5])).toMatchObject({ min: 4, max: 5 });
  });

  it("mean nothing for a degree that has no such year", () => {
    expect(inStudyYears(byYears(5), [2])).toBeNull();
    expect(inStudyYears(master, [6])).toBeNull();
  });
});

describe("levels", () => {
  it("follow the years after the bac", () => {
    expect([0, 2, 3, 4, 5, 8].map(levelOfYears)).toEqual([4, 5, 6, 6, 7, 8]);
  });

  it("of the old scale count downwards, I being open above", () => {
    expect(onOldScale(3, 3)).toMatchObject({ min: 2, max: 2, level: { min: 5, max: 5 } });
    expect(onOldScale(1, 2)).toMatchObject({ min: 3, max: null, level: { min: 6, max: 8 } });
    expect(onOldScale(5, 5)).toMatchObject({ min: null, max: null, level: { min: 3, max: 3 } });
  });
});
