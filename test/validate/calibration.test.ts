import { expect, test } from "vitest";
import { calibration } from "../../src/validate/calibration.js";
import { claims } from "./claims.js";

test("what comes true as often as it was said has no error", () => {
  const { ece, adaptiveEce, brier, count } = calibration(claims(0.75, 3, 1));
  expect(count).toBe(4);
  expect(ece).toBeCloseTo(0);
  expect(adaptiveEce).toBeCloseTo(0);
  expect(brier).toBeCloseTo((3 * 0.25 ** 2 + 0.75 ** 2) / 4);
});

test("both errors count the same gaps where the bins are the same, and differ elsewhere", () => {
  // All in the last tenth, and on average as said; apart, one half says too little.
  const some = [...claims(0.92, 2, 0), ...claims(0.98, 1, 1)];
  const { ece, adaptiveEce } = calibration(some);
  expect(ece).toBeCloseTo(0.95 - 0.75);
  expect(adaptiveEce).toBeCloseTo((2 * 0.08 + 2 * 0.48) / 4);
});

test("log loss is the mean surprise, in nats", () => {
  expect(calibration(claims(0.5, 1, 1)).logLoss).toBeCloseTo(Math.LN2);
  const some = [...claims(0.8, 1, 0), ...claims(0.4, 0, 1)];
  expect(calibration(some).logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2);
});

test("certainty that proves wrong costs much, but not infinitely much", () => {
  expect(calibration(claims(1, 0, 1)).logLoss).toBeCloseTo(6 * Math.LN10);
  expect(calibration(claims(0, 1, 0)).logLoss).toBeCloseTo(6 * Math.LN10);
  expect(calibration(claims(1, 1, 0)).logLoss).toBeCloseTo(0);
});

test("every cut is told, the highest first", () => {
  const { cuts } = calibration(claims(0.9, 1, 0));
  expect(cuts.map(({ least, kept }) => [least, kept])).toEqual([
    [0.95, 0],
    [0.9, 1],
    [0.8, 1],
    [0.5, 1],
  ]);
});

test("without claims there is nothing to tell", () => {
  expect(calibration([])).toMatchObject({
    ...{ count: 0, ece: null, adaptiveEce: null, brier: null, logLoss: null, aurc: null },
    ...{ bins: [], massBins: [], riskCoverage: [] },
  });
});
