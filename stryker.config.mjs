// @ts-check
import { EXCLUDED_MUTATIONS, MUTATED } from "./scripts/mutation/scope.mjs";

export default {
  mutate: MUTATED,
  mutator: { excludedMutations: EXCLUDED_MUTATIONS },
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  ignorePatterns: ["dist", "docs", "site", "coverage"],
  concurrency: 1,
  timeoutMS: 60_000,
  reporters: ["clear-text", "progress", "html"],
  tempDirName: ".stryker-tmp",
  htmlReporter: { fileName: "coverage/mutation.html" },
};
