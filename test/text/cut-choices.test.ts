import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutChoices } from "../../src/text/cut-choices.js";

const REST = " and what follows, long enough to be worth it";
const cut = (source: string) =>
  cutChoices(source + REST)
    .slice(0, -REST.length)
    .replaceAll("(?=)", "!");

describe("cutChoices", () => {
  it.each([
    ["a choice", "(?:stage|contrat)", "(?:stage|contrat)!"],
    ["a choice in a group with a name", "(?<span>six|sept)", "(?<span>six|sept)!"],
    ["an option", "(?:du )?", "(?:du )?!"],
    ["a repetition", "(?:\\w+ ){0,3}?x", "(?:\\w+ ){0,3}?!x"],
    ["a choice within a choice", "(?:(?:du|de la) lieu|site)", "(?:(?:du|de la)! lieu|site)!"],
    ["a choice within a look-ahead", "(?=(?:du|de) x)", "(?=(?:du|de)! x)"],
  ])("cuts behind %s", (_, source, expected) => {
    expect(cut(source)).toBe(expected);
  });

  it.each([
    ["a group without a choice", "(?:stage) "],
    ["a look-ahead", "(?=stage|contrat)"],
    ["a look-behind", "(?<![a-z]|d')"],
    ["a choice within a look-behind", "(?<=(?:du|de) )"],
    ["brackets in a class", "[(|)?]"],
    ["a bracket in a class behind an escaped one", "[\\](|)?]"],
    ["escaped brackets", "\\(a|b\\)"],
    ["a choice that ends an alternative", "(?:a(?:b|c)|d"],
    ["a choice that was cut off before", "(?:a|b)(?=)"],
  ])("leaves %s alone", (_, source) => {
    expect(cutChoices(source + REST)).toBe(source + REST);
  });

  it("leaves a choice alone that little follows", () => {
    expect(cutChoices("(?:stage|contrat) de six mois")).toBe("(?:stage|contrat) de six mois");
  });

  it("does not cut what was cut before", () => {
    const once = cutChoices(`(?:du|de)${REST}`);
    expect(cutChoices(once)).toBe(once);
  });

  it("keeps what a pattern matches", () => {
    const source = "(?<a>du |de la )?(?:lieu|site)(?: (?:de|d'un) (?:stage|travail)){0,2}(?![a-z])";
    const [plain, shorter] = [new RegExp(source, "dg"), new RegExp(cutChoices(source), "dg")];
    expect(shorter.source).toContain("(?=)");
    const words = fc.constantFrom("du", "de", "la", "lieu", "site", "d'un", "stage", "travail");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (chosen) => {
        const text = chosen.join(" ");
        expect([...text.matchAll(shorter)]).toEqual([...text.matchAll(plain)]);
      }),
    );
  });
});
