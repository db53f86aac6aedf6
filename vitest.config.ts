import { defineConfig } from "vitest/config";
import { bundledClientForTests } from "./scripts/bundle-client.mjs";

export default defineConfig({
  plugins: [bundledClientForTests],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 90_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "html"],
    },
  },
});
