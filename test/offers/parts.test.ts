import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBoundary } from "../../src/offers/heading.js";
import { DUMP_SEPARATOR, openDump, type PartSizes } from "../../src/offers/parts.js";

const SEEDS = new URL("../../seeds/", import.meta.url);
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, SEEDS), "utf8"));
const WHOLE: PartSizes = { part: 1 << 30, beyond: 0, longest: 1 << 30 };
const SMALL: PartSizes = { part: 12_000, beyond: 8_000, longest: 96_000 };

/** Where the offers of a dump begin and end, read in pieces of a size. */
function spansOf(text: string, sizes: PartSizes, piece = text.length || 1) {
  const dump = openDump(sizes);
  const parts = [];
  for (let from = 0; from < text.length; from += piece) {
    parts.push(...dump.read(text.slice(from, from + piece)));
  }
  parts.push(...dump.end());
  return parts.flatMap(({ folded, boundaries }) =>
    boundaries.map((boundary) => toBoundary(folded, boundary).span),
  );
}

describe("parts of a dump", () => {
  const all = seeds.join("\n\n");

  it("come out the same whatever the pieces are", () => {
    const whole = spansOf(all, SMALL);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (piece) => {
        expect(spansOf(all, SMALL, piece)).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });

  it.each(seeds.map((seed, i) => [i, seed] as const))(
    "seed %i, repeated: hardly an offer differs from those found in one part",
    (_i, seed) => {
      const long = `${seed}\n\n`.repeat(Math.ceil(60_000 / seed.length));
      const whole = new Set(spansOf(long, WHOLE).map(({ start }) => start));
      const inParts = spansOf(long, SMALL).map(({ start }) => start);
      const shared = inParts.filter((start) => whole.has(start)).length;
      expect(shared / Math.max(inParts.length, whole.size)).toBeGreaterThan(0.9);
    },
  );

  it("end at U+001C, where another dump begins that knows nothing of the one before", () => {
    const starts = (text: string, from: number) =>
      spansOf(text, SMALL).map(({ start, end }) => ({ start: start + from, end: end + from }));
    let from = 0;
    const apart = seeds.flatMap((seed) => {
      const spans = starts(seed, from);
      from += seed.length + 1;
      return spans;
    });
    const together = seeds.join(DUMP_SEPARATOR);
    expect(spansOf(together, SMALL)).toEqual(apart);
    expect(spansOf(together, SMALL, 997)).toEqual(apart);
  });

  it("know the header of a table that began in an earlier part", () => {
    const row = (i: number) =>
      `Agent d'accueil ${i}\tMairie de Val ${i}\t${i % 12 || 12} mois\tdu lundi au vendredi, ${"accueil et courrier, ".repeat(3)}\n`;
    const table = `Poste\tOrganisme\tDurée\tMissions\n${Array.from({ length: 400 }, (_, i) => row(i + 1)).join("")}`;
    expect(spansOf(table, SMALL)).toHaveLength(400);
    expect(spansOf(table, SMALL)).toEqual(spansOf(table, WHOLE));
  });

  it("hold no more than the longest part where nothing begins", () => {
    const prose = "Le conseil a délibéré sur les comptes de la commune. ".repeat(8000);
    expect(spansOf(prose, SMALL)).toEqual([]);
    expect(spansOf("\n".repeat(300_000), SMALL)).toEqual([]);
  });
});
