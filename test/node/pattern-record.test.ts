import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { extractOffers } from "../../src/extract.js";
import { recallFrom, recordPatterns } from "../../src/node/pattern-record.js";
import { recallBy } from "../../src/text/scan/recall.js";
import { requiredOf } from "../../src/text/scan/required.js";

const PATTERNS = [
  /(?<![a-z])(?:stage|alternance)s?(?= de \d)/g,
  /(?<=duree ?: ?)\d{1,2} mois/g,
  /^- .*?mois/g,
  /\w+@\w+/g,
];

/** As a file holds it. */
const written = (patterns: readonly RegExp[]) =>
  JSON.parse(JSON.stringify(recordPatterns(patterns)));

/** The patterns that a posting is searched with. */
function patternsOf(text: string): RegExp[] {
  const met = new Set<RegExp>();
  recallBy((pattern) => {
    met.add(pattern);
    return null;
  });
  extractOffers(text);
  return [...met];
}

afterEach(() => recallBy(() => null));

describe("the record of what patterns ask for", () => {
  it("tells of each pattern what is read off it", () => {
    const recall = recallFrom(written(PATTERNS));
    for (const pattern of PATTERNS) expect(recall(pattern)).toEqual(requiredOf(pattern));
  });

  it("knows a pattern by its source and flags, not as an object", () => {
    const recall = recallFrom(written([/duree de \d/g]));
    expect(recall(/duree de \d/g)).toEqual(requiredOf(/duree de \d/g));
    expect(recall(/duree de \d/y)).toBeNull();
    expect(recall(/duree de \w/g)).toBeNull();
  });

  it("of the build holds what the patterns of the fields ask for today", () => {
    const file = new URL("../../dist/patterns.json", import.meta.url);
    const recall = recallFrom(JSON.parse(readFileSync(file, "utf8")));
    const patterns = patternsOf("Stage – Lyon\n\nDurée : 6 mois, 600 € par mois");
    expect(patterns.length).toBeGreaterThan(100);
    for (const pattern of patterns) expect(recall(pattern)).toEqual(requiredOf(pattern));
  });
});
