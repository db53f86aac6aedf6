// @ts-check
// Runs the built package on other versions of Node, got from the package `node`: the tarball in an empty
// project (scripts/pack-test.mjs) and a few tests of the sources.
// usage: node scripts/nodes-test.mjs [20 22 24]
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const versions = process.argv.length > 2 ? process.argv.slice(2) : ["22", "24"];
const tests = ["test/text", "test/output", "test/cli/extract.test.ts", "test/cli/misuse.test.ts"];
const npx = process.platform === "win32" ? "npx.cmd" : "npx";

if (!existsSync(join(root, "dist/cli.js"))) {
  console.error('The library is not built: run "npm run build".');
  process.exit(2);
}
for (const version of versions) {
  const node = nodeOf(version);
  if (node === null) {
    console.error(`SKIPPED: Node ${version} could not be had.`);
    continue;
  }
  console.log(`\n== Node ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}`);
  // What it starts itself must run on the same Node.
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`;
  const options = /** @type {const} */ ({ cwd: root, stdio: "inherit" });
  const env = { ...process.env, PATH: path };
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  for (const args of [["scripts/pack-test.mjs"], [vitest, "run", ...tests]]) {
    if (spawnSync(node, args, { ...options, env }).status !== 0) process.exitCode = 1;
  }
}

/** The program of a version of Node; null where the registry does not answer. @param {string} version */
function nodeOf(version) {
  const args = ["--yes", `--package=node@${version}`, "node", "-p", "process.execPath"];
  const found = spawnSync(npx, args, { cwd: root, encoding: "utf8" });
  return found.status === 0 ? (found.stdout.trim().split("\n").at(-1) ?? null) : null;
}
