import { describe, expect, it } from "vitest";
import { foldPattern } from "../../src/extend/folded-pattern.js";
import { fold } from "../../src/text/fold.js";
import { errorOf } from "./error-of.js";

/** What a pattern finds in a text as people write it. */
const found = (pattern: RegExp, text: string) =>
  [...fold(text).matchAll(foldPattern("test", pattern))].map(([words]) => words);

describe("a pattern over folded text", () => {
  it.each([
    ["accents of its own", /niveau exigé/, "Niveau exigé"],
    ["accents that the text left out", /maîtrise/, "MAITRISE du tableur"],
    ["capitals, without the flag i", /Anglais Courant/, "anglais courant"],
    ["a space where the text wraps its line", /anglais courant/, "anglais\ncourant"],
    ["a space before a colon, as French has it", /langue : anglais/, "Langue\u00a0: anglais"],
    ["no space before a colon", /langue ?: ?anglais/, "Langue : anglais"],
    ["a typographic apostrophe", /l’anglais/, "l'anglais"],
    ["a ligature", /œuvre/, "Chef-d'œuvre"],
    ["a class with accents", /[éè]tude/, "Étude"],
    ["a class with a range of accents", /[a-zà-ÿ]{5}/, "Étude"],
    ["a class with a space", /anglais[ ,]lu/, "anglais lu"],
    ["an escaped point", /niv\. b2/, "Niv. B2"],
    ["full stops that it writes as one sign", /etc…$/, "etc…"],
  ])("may have %s", (_what, pattern, text) => {
    expect(found(pattern, text)).toHaveLength(1);
  });

  it("does not take the sign of an ellipsis for any three characters", () => {
    expect(found(/etc…/, "etcabc")).toEqual([]);
  });

  it("finds every match without the flag g", () => {
    expect(found(/anglais/, "anglais, anglais")).toHaveLength(2);
  });

  it("keeps what its escapes mean", () => {
    expect(found(/\S\d\b/, "A1 b 22")).toEqual(["a1", "22"]);
    expect(found(/\bB2\b/, "niveau B2.")).toEqual(["b2"]);
    expect(found(/\p{L}+/u, "Été")).toEqual(["ete"]);
  });

  it("leaves the names of groups alone", () => {
    const [match] = fold("Durée : 6 mois").matchAll(foldPattern("test", /durée : (?<durée>\d)/));
    expect(match?.groups?.durée).toBe("6");
  });

  it("takes signs that fold to signs of patterns by their letter", () => {
    expect(found(/bac（\+3）/, "Bac（+3）")).toEqual(["bac(+3)"]);
  });

  it("must not be sticky", () => {
    expect(errorOf(() => foldPattern("own.rule", /a/y)).message).toContain('"own.rule"');
  });
});
