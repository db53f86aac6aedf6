import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../src/text/fold.js";
import { classesOf, sieve, startSieve } from "../../src/text/sieve.js";

const SEEDS = new URL("../../seeds/", import.meta.url);
const seeds = readdirSync(SEEDS).map((name) => readFileSync(new URL(name, SEEDS), "utf8"));

const PATTERNS = {
  word: /\b(?:gratif|indemnites?|pay[eé]s?)\b/,
  whole: /^(?:profil|(?:le |votre )?(?:poste|role)(?: .{1,30})?)$/,
  mark: /[a-z](?:\.(?:e|ne)|·[a-z]|\((?:e|ne)s?\)|-e(?=[ ,]|$))(?![a-z])/,
  mail: /[\w.+-]{1,64} ?(?:@|\[at\]|\(at\)) ?[a-z\d]/,
  number: /\((?:[^()]{0,40}\D)?\d{2,3}\)|\b\d{2} ?\d{3}\b(?! ?€)| - \d{2,3} - /,
  repeated: /^(?:une? |avis d[e'] ?){0,3}(?:stage|cd[id])(?![a-z])/,
  behind: /(?<![^ (])\b(?:berger|chef)|(?<=du )sel/,
  ending: /[:,]$/,
  anything: /(?:x?y?)$/,
  capital: /stage/i,
};
type Name = keyof typeof PATTERNS;
const names = Object.keys(PATTERNS) as Name[];
const lines = sieve(PATTERNS, 0);
const seen = (text: string) => {
  const may = lines.mayMatch(classesOf(text), 0, text.length);
  return names.filter((name) => may & lines.bits[name]);
};
const matching = (text: string) => names.filter((name) => PATTERNS[name].test(text));

describe("a sieve", () => {
  it("lets through every pattern that matches a line of the seeds", () => {
    for (const line of seeds.flatMap((seed) => foldText(seed).text.split("\n"))) {
      expect(seen(line), line).toEqual(expect.arrayContaining(matching(line)));
    }
  });

  it("lets through every pattern that matches a text put together from its words", () => {
    const pieces = [
      "profil",
      "le ",
      "poste",
      "gratif",
      "e",
      "(",
      ")",
      "·",
      "-e",
      " ",
      ".",
      "@",
      ":",
    ];
    const more = [
      "12",
      "345",
      "€",
      "une ",
      "avis d'",
      "stage",
      "cdi",
      "chef",
      "du ",
      "sel",
      "é",
      "\n",
    ];
    const texts = fc.array(fc.constantFrom(...pieces, ...more)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(seen(text)).toEqual(expect.arrayContaining(matching(text)));
      }),
      { seed: 7 },
    );
  });

  it("keeps back patterns of which a line shows no sign", () => {
    const kept = seen("nous sommes une petite equipe");
    expect(kept).not.toContain("word");
    expect(kept).not.toContain("whole");
    expect(kept).not.toContain("mail");
    expect(kept).not.toContain("number");
    expect(kept).not.toContain("mark");
  });

  it("lets a few texts through as they are: tables are made for many", () => {
    const { mayMatch, bits } = sieve({ mail: /\w@\w/ }, 2);
    const may = [1, 2, 3].map(() => mayMatch(classesOf("profil"), 0, 6) & bits.mail);
    expect(may).toEqual([1, 1, 0]);
  });

  it("looks at the stretch that it is given and no further", () => {
    const text = "profil gratif";
    const may = lines.mayMatch(classesOf(text), 0, 6);
    expect(may & lines.bits.word).toBe(0);
    expect(may & lines.bits.whole).not.toBe(0);
  });

  it("tells by three characters what begins at an offset", () => {
    const heads = startSieve({ pay: /^gratif/, other: /gratif/ }, 0);
    expect(heads.mayMatch("le gratin", 3)).toBe(heads.bits.pay | heads.bits.other);
    expect(heads.mayMatch("le gratin", 0)).toBe(heads.bits.other);
  });
});
