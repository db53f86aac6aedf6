/** One pass of the tests over mutants, in a process of its own that may hang or die; see sample.ts. */
import { readFileSync } from "node:fs";
import { startVitest } from "vitest/node";
import type { Pass } from "./mutants.js";

const pass = JSON.parse(readFileSync(process.env.GLANE_MUTATION_PASS ?? "", "utf8")) as Pass;
const vitest = await startVitest(
  "test",
  [],
  {
    config: "vitest.mutation.config.ts",
    runner: "./scripts/mutation/runner.ts",
    watch: false,
    maxWorkers: 1,
    reporters: [{}],
  },
  {
    plugins: [
      { name: "mutants", enforce: "pre", load: (id) => pass.files[id.replace(/\?.*/, "")] ?? null },
    ],
  },
);
await vitest.close();
