import { expect, test } from "vitest";
import { areaUnderRisk, cutAt, riskCurve } from "../../src/validate/risk-coverage.js";
import { claims } from "./claims.js";

const mixed = [...claims(0.7, 1, 0), ...claims(0.9, 1, 0), ...claims(0.8, 0, 1)];

test("the curve goes from the surest claim to all", () => {
  expect(riskCurve(mixed)).toEqual([
    { confidence: 0.9, kept: 1, coverage: 1 / 3, risk: 0 },
    { confidence: 0.8, kept: 2, coverage: 2 / 3, risk: 1 / 2 },
    { confidence: 0.7, kept: 3, coverage: 1, risk: 1 / 3 },
  ]);
});

test("claims of one confidence are one point of the curve", () => {
  expect(riskCurve(claims(0.6, 3, 1))).toEqual([
    { confidence: 0.6, kept: 4, coverage: 1, risk: 0.25 },
  ]);
});

test("the area is the mean risk over all that may be kept", () => {
  expect(areaUnderRisk(mixed)).toBeCloseTo((0 + 1 / 2 + 1 / 3) / 3);
});

test("within one confidence the order is that of chance", () => {
  expect(areaUnderRisk(claims(0.6, 3, 1))).toBeCloseTo(0.25);
  // One sure and right, then two of which one is wrong: 0, 0.5 / 2, 1 / 3.
  const some = [...claims(0.9, 1, 0), ...claims(0.5, 1, 1)];
  expect(areaUnderRisk(some)).toBeCloseTo((0 + 0.25 + 1 / 3) / 3);
  expect(areaUnderRisk([...some].reverse())).toBeCloseTo((0 + 0.25 + 1 / 3) / 3);
});

test("the wrong last is best, the wrong first worst", () => {
  const best = [...claims(0.9, 2, 0), ...claims(0.1, 0, 2)];
  const worst = [...claims(0.1, 2, 0), ...claims(0.9, 0, 2)];
  expect(areaUnderRisk(best)).toBeCloseTo((0 + 0 + 1 / 3 + 2 / 4) / 4);
  expect(areaUnderRisk(worst)).toBeCloseTo((1 + 1 + 2 / 3 + 2 / 4) / 4);
  expect(areaUnderRisk([])).toBeNull();
});

test("a cut tells what is kept of all, what of the right, and how much of it is right", () => {
  const some = [...claims(0.97, 3, 0), ...claims(0.9, 2, 1), ...claims(0.4, 3, 1)];
  expect(cutAt(some, 0.9)).toEqual({
    ...{ least: 0.9, kept: 6, right: 5 },
    ...{ coverage: 0.6, rightKept: 5 / 8, precision: 5 / 6 },
  });
});

test("a cut that keeps nothing has no precision", () => {
  expect(cutAt(claims(0.4, 1, 0), 0.9)).toMatchObject({
    ...{ kept: 0, coverage: 0, rightKept: 0, precision: null },
  });
  expect(cutAt([], 0.9)).toMatchObject({ coverage: null, rightKept: null, precision: null });
});
