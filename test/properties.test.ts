import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INVARIANTS } from "../scripts/fuzz/invariants.js";
import { MUTATION_KINDS, type Mutation, mutate } from "../scripts/fuzz/mutations.js";
import { readFuzzTexts } from "../scripts/fuzz/texts.js";

/** Pieces of real wording between arbitrary text: what breaks readers is the mixture. */
const wording = fc.constantFrom(
  "Stage",
  "6 mois",
  "à partir du",
  "1er mars 2023",
  "1\ner",
  "du 3 au",
  "05/13/2023",
  "Durée :",
  "Bac+",
  "€",
  "1 300 €",
  "gratification",
  "@ville.example",
  " [at] ",
  "nom",
  "\r\n",
  "\u00a0",
  "e\u0301",
  "\u200b",
  "<br>",
  "<!--",
  "&eacute;",
  "annÃ©e",
  "• ",
  "\t",
  "|",
  "## ",
  "-----",
  "Profil",
  "\ud83d",
  "\u202e",
  "0".repeat(30),
);
const text = fc
  .array(fc.oneof(wording, fc.string({ unit: "binary", maxLength: 12 }), fc.constant(" ")), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

const TEXTS = readFuzzTexts();
const SEEDS = readFuzzTexts(["seeds"]);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...MUTATION_KINDS), at: share, to: share, junk: fc.nat(9999) }),
  { maxLength: 12 },
);

/** A piece of a dump that a person wrote, changed as it may be on its way here. */
const mutated = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    donor: fc.constantFrom(...TEXTS),
    from: share,
    length: fc.integer({ min: 100, max: 2500 }),
    mutations,
  })
  .map(({ text: { text }, donor, from, length, mutations: changes }) => {
    const start = Math.floor(from * Math.max(1, text.length - length));
    return mutate(text.slice(start, start + length), changes, donor.text);
  });

describe.each(INVARIANTS)("$name", ({ broken }) => {
  it.each([
    ["of any characters, with words of postings among them", text, 60],
    ["of a dump that was changed on its way", mutated, 30],
  ] as const)("in a text %s", { timeout: 120_000 }, (_of, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (input) => {
        expect(broken(input)).toBeNull();
      }),
      { numRuns },
    );
  });

  it.each(SEEDS)("in $name", ({ text: seed }) => {
    expect(broken(seed)).toBeNull();
  });
});
