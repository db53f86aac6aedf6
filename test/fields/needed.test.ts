import { expect, it } from "vitest";
import {
  extractFields,
  extractOffers,
  findDegrees,
  findDurations,
  findEmails,
  findStipends,
} from "../../src/index.js";
import type { Field, Fields } from "../../src/model/offer.js";
import { readFixtures } from "../../src/node/fixtures.js";

interface ShownRule {
  readonly id: string;
  readonly examples: readonly string[];
}

const modules = import.meta.glob<Record<string, unknown>>("../../src/fields/*/rules.ts", {
  eager: true,
});
const isRule = (value: unknown): value is ShownRule =>
  typeof value === "object" && value !== null && "id" in value && "examples" in value;
const ids = Object.values(modules).flatMap((exports) =>
  Object.values(exports)
    .filter(Array.isArray)
    .flat()
    .filter(isRule)
    .map(({ id }) => id),
);

it("every rule is needed: some fixture's value is found by it", { timeout: 120_000 }, async () => {
  const { dumps, tables } = await readFixtures(["fixtures/dumps", "fixtures/phrases"]);
  const used = new Set<string>();
  const note = (entries: readonly Field<unknown>[]) => {
    for (const { rule } of entries) used.add(rule);
  };
  const noteAll = (fields: Fields) => Object.values(fields).forEach(note);
  for (const { text } of dumps) for (const { fields } of extractOffers(text)) noteAll(fields);
  for (const { table } of tables) {
    for (const { text, referenceDate = table.referenceDate } of table.cases) {
      noteAll(extractFields(text, { referenceDate }));
      for (const find of [findDurations, findStipends, findEmails, findDegrees]) note(find(text));
    }
  }
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});
