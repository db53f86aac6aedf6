import { fileURLToPath } from "node:url";
import { readFixtures } from "../../src/node/fixtures.js";
import { generate } from "../generate/generate.js";
import { type Example, examplesOfDumps, examplesOfTables } from "./examples.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const [SEED, OFFERS] = [1, 1000];

/** What is learned from, told apart: dumps and phrases by hand, and generated postings. */
export interface Examples {
  readonly byHand: readonly Example[];
  readonly generated: readonly Example[];
}

export async function readExamples(): Promise<Examples> {
  const { dumps, tables } = await readFixtures([`${FIXTURES}dumps`, `${FIXTURES}phrases`]);
  const made = generate(SEED, OFFERS).map(({ name, text, expected }) => {
    return { file: `generated ${name}`, textFile: name, text, fixture: expected };
  });
  return {
    byHand: [...examplesOfDumps(dumps, "dump"), ...examplesOfTables(tables)],
    generated: examplesOfDumps(made, "generated"),
  };
}
