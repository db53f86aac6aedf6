import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractOffers, extractOffersFrom, openExtractor } from "../src/extract.js";
import { fullKit } from "../src/full-kit.js";
import { openDump, type PartSizes } from "../src/offers/parts.js";
import { stepThroughPart } from "../src/pipeline.js";
import { readingOf } from "../src/reading.js";

const seed = (name: string) =>
  readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), "utf8");
/** Line breaks of two characters, and characters of two code units, for pieces to be cut within. */
const dump = `🌊 ${seed("french-english")}`.replace(/\n/g, "\r\n").replace(/•/g, "🌱");

function cutAt(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
  return places.slice(1).map((place, i) => text.slice(places[i], place));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("a dump in pieces", () => {
  const whole = JSON.stringify(extractOffers(dump));

  it("gives what it gives in one, wherever it is cut", { timeout: 120_000 }, () => {
    const cuts = fc.array(fc.nat(dump.length - 1), { maxLength: 40 });
    fc.assert(
      fc.property(cuts, (at) => {
        const extractor = openExtractor();
        const offers = cutAt(dump, at).flatMap((piece) => extractor.read(piece));
        expect(JSON.stringify([...offers, ...extractor.end()])).toBe(whole);
      }),
      { numRuns: 5, examples: [[[1, 3]], [[dump.indexOf("\r\n") + 1]]] },
    );
  });

  it("gives the same a character at a time, as a stream", { timeout: 120_000 }, async () => {
    async function* stream() {
      for (let at = 0; at < dump.length; at++) yield dump.charAt(at);
    }
    expect(JSON.stringify(await all(extractOffersFrom(stream())))).toBe(whole);
    expect(JSON.stringify(await all(extractOffersFrom([dump])))).toBe(whole);
  });

  it("is read for its fields alike where offers straddle its parts", { timeout: 120_000 }, () => {
    const sizes: PartSizes = { part: 2_000, beyond: 1_000, longest: 32_000 };
    const fieldsIn = (piece: number) => {
      const opened = openDump(sizes);
      const parts = [];
      for (let at = 0; at < dump.length; at += piece) {
        parts.push(...opened.read(dump.slice(at, at + piece)));
      }
      parts.push(...opened.end());
      expect(parts.length).toBeGreaterThan(2);
      return JSON.stringify(
        parts.map((part) => {
          const steps = stepThroughPart(part, readingOf({}, fullKit), (_, read) => read());
          for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
        }),
      );
    };
    const inOne = fieldsIn(dump.length);
    expect(fieldsIn(1)).toBe(inOne);
    expect(fieldsIn(997)).toBe(inOne);
  });
});

describe("misuse of an extractor", () => {
  it("is told: pieces that are no text, and pieces after the end", () => {
    const extractor = openExtractor();
    expect(() => extractor.read(Buffer.from("Stage") as unknown as string)).toThrow(
      /wants a string/,
    );
    expect(extractor.end()).toEqual([]);
    expect(() => extractor.read("Stage")).toThrow(/after the dump was ended/);
    expect(() => extractor.end()).toThrow(/after the dump was ended/);
    expect(() => openExtractor({ minConfidence: 2 })).toThrow(/minConfidence/);
  });
});
