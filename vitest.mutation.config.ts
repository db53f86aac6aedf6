import { globSync } from "tinyglobby";
import { defineConfig } from "vitest/config";

/** Of what learns anew from all layouts, or reads every fixture again, the others test the parts. */
const SLOW = ["test/offers/leave-one-layout-out.test.ts", "test/fields/needed.test.ts"];
const ALL = ["test/fields/**/*.test.ts", "test/offers/**/*.test.ts", "test/fixtures.test.ts"];
/** Some of them alone, between spaces: a quick look at a folder whose tests one writes. */
const some = process.env.GLANE_MUTATION_TESTS?.split(" ");
const tests = globSync(some ?? ALL, { ignore: SLOW });
process.env.GLANE_MUTATION_FILES = `${tests.length}`;

/** The tests of fields and offers, in one worker: mutation testing runs them hundreds of times. */
export default defineConfig({
  test: {
    include: tests,
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
    testTimeout: 600_000,
  },
});
