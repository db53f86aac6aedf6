import { describe, expect, it } from "vitest";
import { fullKit } from "../../src/full-kit.js";
import { evidenceFiles, readEvidence } from "./evidence-tables.js";
import { told } from "./told.js";

const tables = evidenceFiles.map(readEvidence);

it("every finder has a table of what it proposes", () => {
  const without = fullKit.finders.filter(
    ({ names }) => !tables.some(({ field }) => names.includes(field)),
  );
  expect(without.map(({ names }) => names)).toEqual([]);
});

describe.each(tables)("$field", ({ field, sections }) => {
  describe.each(sections)("$behaviour", ({ above = "", cases }) => {
    it.each(Object.entries(cases))("%j", (text, expected) => {
      expect(told(field, `${above}${text}`)).toEqual(expected);
    });
  });
});
