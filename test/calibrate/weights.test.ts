import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { calibrate } from "../../scripts/calibrate/calibrate.js";
import { readExamples } from "../../scripts/calibrate/read-examples.js";

const WEIGHTS = new URL("../../src/confidence/weights.json", import.meta.url);

it("the weights of confidence are those that `npm run calibrate` learns", {
  timeout: 300_000,
}, async () => {
  expect(calibrate(await readExamples())).toBe(readFileSync(WEIGHTS, "utf8"));
});
