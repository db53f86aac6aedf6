import { fileURLToPath } from "node:url";
import { readFixtures } from "../../src/node/fixtures.js";
import { type Example, examplesOfDumps, examplesOfTables } from "./examples.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** All that is learned from: seed dumps and phrase tables. */
export async function readExamples(): Promise<Example[]> {
  const { dumps, tables } = await readFixtures([`${FIXTURES}dumps`, `${FIXTURES}phrases`]);
  return [...examplesOfDumps(dumps), ...examplesOfTables(tables)];
}
