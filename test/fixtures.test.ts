import { existsSync } from "node:fs";
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
