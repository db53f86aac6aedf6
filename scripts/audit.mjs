// @ts-check
// Known faults in what importers install. Skipped, loudly, where the registry does not answer.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const cwd = fileURLToPath(new URL("..", import.meta.url));
const options = /** @type {const} */ ({ cwd, encoding: "utf8", timeout: 120_000 });
const { stdout } = spawnSync(npm, ["audit", "--omit=dev", "--json"], options);

/** @type {{ metadata?: { vulnerabilities: Record<string, number> }, vulnerabilities?: Record<string, { severity: string }> }} */
let report = {};
try {
  report = JSON.parse(stdout ?? "");
} catch {
  // No answer is told below.
}
if (report.metadata === undefined) {
  console.error(
    "SKIPPED: no registry was asked for known faults, or it does not tell (npm audit).",
  );
} else {
  const found = Object.entries(report.vulnerabilities ?? {});
  for (const [name, { severity }] of found) console.error(`${severity}: ${name}`);
  console.log(`known faults in what importers install: ${found.length}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
