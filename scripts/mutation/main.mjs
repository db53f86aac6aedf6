// @ts-check
// Stryker over all of src/fields and src/offers (hours), or over the files and folders that are named.
// usage: npm run mutation -- src/fields/email src/offers/title.ts
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const named = process.argv.slice(2).map((path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    console.error(`There is no ${path}. usage: npm run mutation -- src/fields/email`);
    process.exit(2);
  }
  return found.isDirectory() ? `${path.replace(/\/+$/, "")}/**/*.ts` : path;
});
const only = named.length > 0 ? ["--mutate", named.join(",")] : [];
const stryker = fileURLToPath(
  new URL("../../node_modules/@stryker-mutator/core/bin/stryker.js", import.meta.url),
);
process.exitCode =
  spawnSync(process.execPath, [stryker, "run", ...only], { cwd, stdio: "inherit" }).status ?? 1;
