import { expect, test } from "vitest";
import { calibration } from "../../src/validate/calibration.js";

const claims = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

test("what comes true as often as it was said has no error", () => {
  const { ece, brier, count } = calibration(claims(0.75, 3, 1));
  expect(count).toBe(4);
  expect(ece).toBeCloseTo(0);
  expect(brier).toBeCloseTo(0.1875);
});

test("the error is the mean gap of the bins, weighed by their claims", () => {
  const { ece, bins } = calibration([...claims(0.95, 1, 1), ...claims(0.15, 0, 2)]);
  expect(ece).toBeCloseTo((2 * 0.45 + 2 * 0.15) / 4);
  expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
    [0.1, 0.2, 2],
    [0.9, 1, 2],
  ]);
});

test("certainty falls into the last bin", () => {
  expect(calibration(claims(1, 1, 0)).bins).toMatchObject([{ from: 0.9, said: 1, was: 1 }]);
});

test("without claims there is nothing to tell", () => {
  expect(calibration([])).toEqual({ count: 0, ece: null, brier: null, bins: [] });
});
