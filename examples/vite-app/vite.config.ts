import { defineConfig } from "vite";

export default defineConfig({
  // Relative paths, so that the built page may lie in any folder of a site.
  base: "./",
  // What tells languages and phones apart is most of it: 0.7 MB, a third of that on its way.
  build: { chunkSizeWarningLimit: 1000 },
});
