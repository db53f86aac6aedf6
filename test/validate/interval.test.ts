import { expect, test } from "vitest";
import { wilsonInterval } from "../../src/validate/interval.js";

// By hand, with z = 1.96: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
test.each([
  [8, 10, 0.4902, 0.9433],
  [5, 10, 0.2366, 0.7634],
  [95, 100, 0.8882, 0.9785],
])("%i right of %i", (right, count, low, high) => {
  const [from, to] = wilsonInterval(right, count);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test("all or none right leaves room on the other side, and none beyond the scale", () => {
  expect(wilsonInterval(10, 10)[0]).toBeCloseTo(0.7225, 4);
  expect(wilsonInterval(10, 10)[1]).toBeCloseTo(1);
  expect(wilsonInterval(0, 10)[0]).toBe(0);
  expect(wilsonInterval(0, 10)[1]).toBeCloseTo(0.2775, 4);
});
