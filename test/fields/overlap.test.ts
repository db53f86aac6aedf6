import { expect, it } from "vitest";
import { keepLongest } from "../../src/fields/overlap.js";

const at = (start: number, end: number, rule: string) => ({
  value: rule,
  start,
  end,
  rule,
  prior: 0.9,
  evidence: [],
});
const kept = (...found: ReturnType<typeof at>[]) => keepLongest(found).map(({ rule }) => rule);

it("keeps the longer of two readings of one place", () => {
  expect(kept(at(0, 5, "short"), at(0, 9, "long"))).toEqual(["long"]);
  expect(kept(at(2, 5, "short"), at(0, 9, "long"))).toEqual(["long"]);
});

it("keeps the earlier rule of two alike", () => {
  expect(kept(at(0, 5, "first"), at(0, 5, "second"))).toEqual(["first"]);
});

it("keeps readings of different places", () => {
  expect(kept(at(5, 9, "right"), at(0, 5, "left"))).toEqual(["left", "right"]);
});
