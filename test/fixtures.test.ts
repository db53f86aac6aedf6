import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { extractFields, extractOffers, findDates } from "../src/index.js";
import { readFixtures } from "../src/node/fixtures.js";
import { validate } from "../src/validate/validate.js";

const { dumps, tables } = await readFixtures(["fixtures/dumps", "fixtures/phrases"]);
const extractor = { extractOffers, extractFields, findDates };

describe("phrase tables", () => {
  it.each(tables.map((table) => [table.file, table] as const))(
    "%s: every phrase reads as it should",
    (_file, table) => {
      const { faults } = validate([], [table], extractor);
      expect(faults).toEqual([]);
    },
  );
});

describe("seed dumps", () => {
  /** What the dumps gave when this was written, less a point; raise it as the rules grow. */
  const LEAST = { boundary: 0.97, core: 0.93 };

  /** Values and headings that a dump still loses or gets wrong; lower it as the rules grow. */
  const FAULTS: Readonly<Record<string, number>> = {
    capitals: 11,
    "email-digest": 6,
    "pasted-pages": 2,
    "pdf-text": 7,
    "small-ads": 2,
    "table-of-contents": 2,
    "table-rows": 1,
  };

  it.each(dumps.map((dump) => [path.basename(dump.file, ".expected.json"), dump] as const))(
    "%s: nothing that was read right is lost",
    (name, dump) => {
      const { faults } = validate([dump], [], extractor);
      expect(faults.length).toBeLessThanOrEqual(FAULTS[name] ?? 0);
    },
  );

  it("are cut and read about as well as they ever were", () => {
    const { boundary, core, spans } = validate(dumps, [], extractor);
    expect(spans.broken).toBe(0);
    expect(boundary.f1).toBeGreaterThanOrEqual(LEAST.boundary);
    expect(core.f1).toBeGreaterThanOrEqual(LEAST.core);
  });
});

/**
 * Dumps that may not be published (they hold personal data) are read where the developer has some:
 * a folder of `NAME.expected.json` beside `NAME.txt`.
 */
const PRIVATE = process.env.GLANE_PRIVATE_DUMPS;
const hasPrivate = PRIVATE !== undefined && existsSync(PRIVATE);
if (!hasPrivate) {
  console.warn("SKIPPED: private dumps. Set GLANE_PRIVATE_DUMPS to their folder to read them too.");
}

describe.runIf(hasPrivate)("private dumps", () => {
  it("are cut and read as well as the README says", async () => {
    const { dumps: real } = await readFixtures([PRIVATE as string]);
    const { boundary, core, spans } = validate(real, [], extractor);
    expect(spans.broken).toBe(0);
    expect(boundary.f1).toBeGreaterThanOrEqual(0.98);
    expect(core.f1).toBeGreaterThanOrEqual(0.95);
  });
});
