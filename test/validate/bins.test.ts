import { expect, test } from "vitest";
import { equalMassBins, equalWidthBins, expectedError } from "../../src/validate/bins.js";
import { claims } from "./claims.js";

test("bins of equal width are the tenths of the scale that hold a claim", () => {
  const bins = equalWidthBins([
    ...claims(0.95, 1, 1),
    ...claims(0.15, 0, 2),
    ...claims(0.12, 1, 0),
  ]);
  expect(bins).toMatchObject([
    { from: 0.1, to: 0.2, count: 3 },
    { from: 0.9, to: 1, count: 2, said: 0.95, was: 0.5 },
  ]);
  expect(bins[0]?.said).toBeCloseTo(0.14);
  expect(bins[0]?.was).toBeCloseTo(1 / 3);
});

test("a claim on the edge of two bins is of the upper one, certainty of the last", () => {
  expect(equalWidthBins(claims(0.9, 1, 0))).toMatchObject([{ from: 0.9, count: 1 }]);
  expect(equalWidthBins(claims(1, 1, 0))).toMatchObject([{ from: 0.9, said: 1, was: 1 }]);
});

test("the expected error is the mean gap of the bins, weighed by their claims", () => {
  const bins = equalWidthBins([...claims(0.95, 1, 1), ...claims(0.15, 0, 2)]);
  expect(expectedError(bins)).toBeCloseTo((2 * 0.45 + 2 * 0.15) / 4);
  expect(expectedError([])).toBeNull();
});

test("bins of equal mass hold a tenth of the claims each", () => {
  const twenty = Array.from({ length: 20 }, (_, index) => claims((index + 1) / 100, 1, 0)).flat();
  const bins = equalMassBins(twenty);
  expect(bins.map(({ count }) => count)).toEqual(Array(10).fill(2));
  expect(bins[0]).toMatchObject({ from: 0.01, to: 0.02 });
  expect(bins[9]).toMatchObject({ from: 0.19, to: 0.2 });
});

test("claims of one confidence stay in one bin of equal mass, whatever their order", () => {
  const some = [...claims(0.9, 7, 1), ...claims(0.2, 0, 1), ...claims(0.3, 1, 0)];
  const bins = equalMassBins(some);
  expect(bins.map(({ count }) => count)).toEqual([1, 1, 8]);
  expect(equalMassBins([...some].reverse())).toEqual(bins);
  expect(expectedError(bins)).toBeCloseTo((0.2 + 0.7 + 8 * (0.9 - 7 / 8)) / 10);
});

test("few claims make few bins of equal mass, and none makes none", () => {
  expect(equalMassBins([...claims(0.4, 1, 0), ...claims(0.6, 1, 0)])).toHaveLength(2);
  expect(equalMassBins([])).toEqual([]);
});
