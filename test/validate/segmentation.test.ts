import { expect, test } from "vitest";
import { segmentationErrors } from "../../src/validate/segmentation.js";

test("the same beginnings are faultless", () => {
  expect(segmentationErrors(12, [0, 4, 8], [0, 4, 8])).toEqual({
    k: 2,
    windows: 10,
    pk: 0,
    windowDiff: 0,
  });
});

test("a missed beginning costs the k windows that span it, in both measures", () => {
  expect(segmentationErrors(12, [0, 4, 8], [0, 4])).toMatchObject({ k: 2, pk: 2, windowDiff: 2 });
});

test("a beginning one line off costs one window on each side", () => {
  expect(segmentationErrors(12, [0, 4, 8], [0, 5, 8])).toMatchObject({ pk: 2, windowDiff: 2 });
});

test("two beginnings for one: WindowDiff sees what Pk does not", () => {
  const errors = segmentationErrors(20, [0, 10], [0, 10, 11]);
  expect(errors.k).toBe(5);
  expect(errors.pk).toBe(1);
  expect(errors.windowDiff).toBe(5);
});

test("where the first offer stands at the top is no boundary", () => {
  expect(segmentationErrors(6, [0], [])).toMatchObject({ pk: 0, windowDiff: 0 });
  expect(segmentationErrors(6, [2], [])).toMatchObject({ k: 2, pk: 2 });
});

test("a text of one line has no window", () => {
  expect(segmentationErrors(1, [0], [0])).toMatchObject({ windows: 0, pk: 0, windowDiff: 0 });
});
