import { describe, expect, it } from "vitest";
import { fullKit } from "../../src/full-kit.js";
import {
  type EvidenceTable,
  evidenceFiles,
  examplesBeside,
  examplesOf,
  readEvidence,
} from "./evidence-tables.js";
import { told } from "./told.js";

const tables = evidenceFiles.flatMap((file) => [
  readEvidence(file),
  readEvidence(examplesBeside(file)),
]);

it("every finder has a table of what it proposes", () => {
  const without = fullKit.finders.filter(
    ({ names }) => !tables.some(({ field }) => names.includes(field)),
  );
  expect(without.map(({ names }) => names)).toEqual([]);
});

it.each(evidenceFiles.map(examplesBeside))(
  "%s has the examples of all rules: 'npm run tables' writes it",
  async (file) => {
    const evidence = file.replace("examples.json", "evidence.json");
    expect(textsOf(readEvidence(file))).toEqual(textsOf(await examplesOf(evidence)));
  },
);

const textsOf = ({ sections }: EvidenceTable) =>
  sections.map(({ behaviour, cases }) => [behaviour, Object.keys(cases)]);

describe.each(tables)("$field", ({ field, sections }) => {
  describe.each(sections)("$behaviour", ({ above = "", cases }) => {
    it.each(Object.entries(cases))("%j", (text, expected) => {
      expect(told(field, `${above}${text}`)).toEqual(expected);
    });
  });
});
