// @ts-check
import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The root of the project, for what the benches read from it. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const folder = process.env.GLANE_DIST
  ? pathToFileURL(resolve(process.env.GLANE_DIST) + sep)
  : new URL("../dist/", import.meta.url);

/** Whether the built library is where the benches look for it. */
export function isBuilt() {
  return existsSync(new URL("index.js", folder));
}

/**
 * The built library, from `dist/` or from the folder that the variable `GLANE_DIST` names. Ends the
 * process, saying how to build, where it is missing.
 *
 * @returns {Promise<typeof import("../src/index.js")>}
 */
export async function loadLibrary() {
  if (!isBuilt()) {
    console.error(`The library is not built in ${fileURLToPath(folder)}: run "npm run build".`);
    process.exit(2);
  }
  return import(new URL("index.js", folder).href);
}
