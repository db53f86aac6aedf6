import { expect, test } from "vitest";
import { calibrationsOf } from "../../src/validate/calibrations.js";
import { claims } from "./claims.js";

const dumps = [
  {
    boundary: claims(0.9, 2, 0),
    fields: new Map([
      ["duration", claims(0.8, 1, 1)],
      ["phone", claims(0.6, 1, 0)],
    ] as const),
  },
  { boundary: claims(0.7, 0, 1), fields: new Map([["duration", claims(0.9, 1, 0)]] as const) },
];

test("claims are told by field over all dumps, and as sums", () => {
  const { everything, boundary, core, all, fields } = calibrationsOf(dumps);
  expect(boundary.count).toBe(3);
  expect(fields.duration?.count).toBe(3);
  expect(fields.phone?.count).toBe(1);
  expect(core).toEqual(fields.duration);
  expect(all.count).toBe(4);
  expect(everything.count).toBe(7);
});

test("a sum is of its claims, not of its parts' figures", () => {
  const { all } = calibrationsOf(dumps);
  const squares = 0.2 ** 2 + 0.8 ** 2 + 0.4 ** 2 + 0.1 ** 2;
  expect(all.brier).toBeCloseTo(squares / 4);
});
