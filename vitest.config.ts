import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { bundledClientForTests } from "./scripts/bundle-client.mjs";

/** What takes a minute or more begins first: begun last it would run on alone. */
const LONGEST = [
  "test/regex-safety.test.ts",
  "test/cli/faults.test.ts",
  "test/cli/inputs.test.ts",
  "test/offers/leave-one-layout-out.test.ts",
  "test/fields/needed.test.ts",
  "test/calibrate/weights.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  plugins: [bundledClientForTests],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 90_000,
    // By default a core is left free: of two, half.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "html"],
    },
  },
});
