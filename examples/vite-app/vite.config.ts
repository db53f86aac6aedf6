import { defineConfig } from "vite";

// Relative paths, so that the built page may lie in any folder of a site.
export default defineConfig({ base: "./" });
