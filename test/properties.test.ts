import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  detectOffers,
  extractFields,
  extractOffers,
  findDates,
  findDegrees,
  findDurations,
  findEmails,
  findStipends,
} from "../src/index.js";
import type { Field, FieldName, Fields, Offer } from "../src/model/offer.js";

const SEEDS = new URL("../seeds/", import.meta.url);
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, SEEDS), "utf8"));
const REFERENCE = { referenceDate: "2024-01-15" };

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

const entriesOf = (fields: Fields): Field<unknown>[] =>
  (Object.keys(fields) as FieldName[]).flatMap((name) => fields[name] as Field<unknown>[]);

function expectGrounded(entries: readonly Field<unknown>[], input: string): void {
  for (const { text: quote, span, confidence } of entries) {
    expect(input.slice(span.start, span.end)).toBe(quote);
    expect(span.end).toBeGreaterThan(span.start);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

function expectApart(offers: readonly Offer[], input: string): void {
  let end = 0;
  for (const [index, offer] of offers.entries()) {
    expect(offer.index).toBe(index);
    expect(offer.span.start).toBeGreaterThanOrEqual(end);
    expect(offer.span.end).toBeGreaterThan(offer.span.start);
    expect(input.startsWith(offer.heading, offer.span.start)).toBe(true);
    for (const { span } of entriesOf(offer.fields)) {
      expect(span.start).toBeGreaterThanOrEqual(offer.span.start);
      expect(span.end).toBeLessThanOrEqual(offer.span.end);
    }
    end = offer.span.end;
  }
}

describe("any text", () => {
  it("gives offers in order and apart, every span sliced back", () => {
    fc.assert(
      fc.property(text, (input) => {
        const offers = extractOffers(input, REFERENCE);
        expectApart(offers, input);
        for (const { fields } of offers) expectGrounded(entriesOf(fields), input);
        expectGrounded(entriesOf(extractFields(input)), input);
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same twice", () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(extractOffers(input, REFERENCE)).toEqual(extractOffers(input, REFERENCE));
      }),
      { numRuns: 100 },
    );
  });

  it("is read by every find function, every span sliced back", () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const find of [findDates, findStipends, findDurations, findEmails, findDegrees]) {
          expectGrounded(find(input, REFERENCE), input);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** What was said of each offer, without where. */
const saidIn = (input: string) =>
  extractOffers(input, REFERENCE).map(({ fields }) =>
    (Object.keys(fields) as FieldName[]).flatMap((name) =>
      (fields[name] as Field<Record<string, unknown>>[])
        .filter(({ confidence }) => confidence >= 0.5)
        .map(({ value }) => `${name} ${plain(JSON.stringify(value))}`)
        .sort(),
    ),
  );
const plain = (value: string) =>
  value
    .normalize("NFC")
    .replace(/\\r|\\n|\s|\u00a0/g, " ")
    .replace(/ +/g, " ");

describe("a dump", () => {
  it.each(seeds.map((seed, i) => [i, seed] as const))("%i is read alike with CRLF", (_i, seed) => {
    expect(saidIn(seed.replace(/\n/g, "\r\n"))).toEqual(saidIn(seed));
  });

  it.each(seeds.map((seed, i) => [i, seed] as const))("%i is read alike decomposed", (_i, seed) => {
    expect(saidIn(seed.normalize("NFD"))).toEqual(saidIn(seed));
  });

  it.each(seeds.map((seed, i) => [i, seed] as const))(
    "%i is cut where detectOffers says",
    (_i, seed) => {
      const starts = extractOffers(seed).map(({ span }) => span);
      expect(detectOffers(seed).map(({ span }) => span)).toEqual(starts);
    },
  );
});
