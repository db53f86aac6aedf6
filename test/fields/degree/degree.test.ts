import { describe, expect, it } from "vitest";
import { extractFields, findDegrees } from "../../../src/index.js";
import type { DegreeValue } from "../../../src/model/offer.js";

const TRUSTED = 0.5;

const asked = (text: string): DegreeValue[] =>
  extractFields(text)
    .requiredDegree.filter(({ confidence }) => confidence >= TRUSTED)
    .map(({ value }) => value);
const years = (text: string) => asked(text).map(({ min, max }) => [min, max]);

describe("alternatives", () => {
  it("that touch are one range", () => {
    expect(years("Niveau licence ou master en droit")).toEqual([[3, 5]]);
    expect(years("Formation : BTS, BUT ou licence pro")).toEqual([[2, 3]]);
  });

  it("that do not touch are two entries", () => {
    expect(years("Profil : Bac+5 ou Bac+2 avec expérience")).toEqual([
      [5, 5],
      [2, 2],
    ]);
    expect(years("Profil : ingénieur agronome ou licence pro")).toHaveLength(2);
  });

  it("span the levels below the bac too", () => {
    const [value] = asked("Diplôme : CAP ou bac pro");
    expect(value).toMatchObject({ min: null, max: 0, level: { min: 3, max: 4 } });
  });
});

describe("appositions", () => {
  it("do not widen years that are told", () => {
    expect(years("Formation : Bac+5 (école d'ingénieurs, master)")).toEqual([[5, 5]]);
    expect(years("Profil : Bac+4, école de commerce ou IEP")).toEqual([[4, 4]]);
  });

  it("correct or narrow a name", () => {
    expect(years("Formation : mastère (Bac+4)")).toEqual([[4, 4]]);
    expect(years("Étudiant en master (M1)")).toEqual([[4, 4]]);
  });

  it("give their rule where the words before them tell no level", () => {
    const rule = (text: string) => extractFields(text).requiredDegree[0]?.rule;
    expect(rule("De formation supérieure (Bac+2) en gestion")).toBe("degree.bac-years");
    expect(rule("Formation : mastère (Bac+4)")).not.toBe("degree.bac-years");
  });

  it("tell what 'formation supérieure' leaves open", () => {
    expect(years("De formation supérieure (Bac+2) en gestion")).toEqual([[2, 2]]);
    expect(asked("De formation supérieure, vous aimez écrire")).toEqual([]);
  });
});

describe("open sides", () => {
  it("stand where the text says so before or after", () => {
    for (const text of [
      "Bac+3 minimum",
      "Au moins Bac+3",
      "Bac+3 en droit minimum",
      "Bac+3 et plus",
    ]) {
      expect(years(text), text).toEqual([[3, null]]);
    }
  });

  it("do not come from the experience asked for", () => {
    expect(years("Formation Bac+3, minimum 2 ans d'expérience")).toEqual([[3, 3]]);
  });
});

describe("one answer an offer", () => {
  it("a narrower mention elsewhere is not a second degree", () => {
    expect(years("Stage M2 – Suivi des haies\n\nProfil\nFormation Bac+4/5 en écologie")).toEqual([
      [4, 5],
    ]);
  });

  it("the same degree under two names is one", () => {
    expect(years("Stage M2 – Haies\n\nProfil\nMaster 2 en écologie")).toEqual([[5, 5]]);
  });

  it("what a school sells stands behind what it asks for", () => {
    const text =
      "La formation : Bachelor, prise en charge\n\nPrérequis : être titulaire d'un bac+2";
    expect(years(text)).toEqual([[2, 2]]);
  });
});

describe("requirement", () => {
  it.each([
    ["Bac+5 exigé", "required"],
    ["Idéalement Bac+5", "preferred"],
    ["Bac+5 souhaité", "preferred"],
    ["Bac+5 idéalement en écologie", "required"],
    ["Bac+5, anglais souhaité", "required"],
    ["Aucun diplôme exigé", "none"],
  ])("%s: %s", (text, requirement) => {
    expect(asked(text)).toMatchObject([{ requirement }]);
  });
});

describe("fields of study", () => {
  it.each([
    [
      "Profil : Master 2 en géographie, urbanisme ou sociologie",
      ["géographie", "urbanisme", "sociologie"],
    ],
    ["Niveau : Master 2 (histoire ou sociologie)", ["histoire", "sociologie"]],
    ["Bac+3 dans le domaine de l'environnement", ["environnement"]],
    ["Bac+5 avec deux ans d'expérience", []],
  ])("%s", (text, fields) => {
    expect(asked(text)[0]?.fieldsOfStudy).toEqual(fields);
  });
});

describe("findDegrees", () => {
  it("gives every degree, whoever holds it", () => {
    const found = findDegrees(
      "Encadré par un docteur en géologie, un étudiant en M1 aide l'équipe.",
    );
    expect(found.map(({ value }) => value.min)).toEqual([8, 4]);
  });

  it("gives the words of the text as label", () => {
    const [found] = findDegrees("Profil : MASTER  2 de droit");
    expect(found).toMatchObject({ text: "MASTER  2", value: { label: "MASTER 2" } });
  });

  it("keeps the order of the text, the higher degree first or last", () => {
    const mins = (text: string) => findDegrees(text).map(({ value }) => value.min);
    expect(mins("Profil : Bac+5 ou Bac+2 avec expérience")).toEqual([5, 2]);
    expect(mins("Profil : Bac+2 ou Bac+5")).toEqual([2, 5]);
  });
});
