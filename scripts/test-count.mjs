// @ts-check
// Prints "N passed, N failed" from vitest's JSON report; fails where no test ran.
import { readFileSync } from "node:fs";

const [, , file] = process.argv;
const text = file ? readFileSync(file, "utf8") : "";
const report = text ? JSON.parse(text) : undefined;

if (!report) {
  console.error("The tests did not run.");
  process.exitCode = 1;
} else {
  // A file that fails before its first test has no tests to count: it counts as one.
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === "failed" && result.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  console.log(`${report.numPassedTests} passed, ${failed} failed`);
  if (failed > 0 || report.numPassedTests === 0) process.exitCode = 1;
}
