import { describe, expect, it } from "vitest";
import { fitLogistic, type Observation, sigmoid } from "../../scripts/calibrate/logistic.js";

const seen = (x: number, right: boolean, times: number): Observation[] =>
  Array.from({ length: times }, () => ({
    features: new Map([
      [0, 1],
      [1, x],
    ]),
    right,
    weight: 1,
  }));
const OPEN = { mean: 0, spread: 100 };

describe("a logistic regression", () => {
  it("gives the shares that were observed, where nothing else is believed", () => {
    const observations = [
      ...seen(0, true, 30),
      ...seen(0, false, 10),
      ...seen(1, true, 9),
      ...seen(1, false, 1),
    ];
    const [bias = 0, slope = 0] = fitLogistic(observations, [OPEN, OPEN]);
    expect(sigmoid(bias)).toBeCloseTo(0.75, 2);
    expect(sigmoid(bias + slope)).toBeCloseTo(0.9, 2);
  });

  it("stays near what is believed where little was observed", () => {
    const [bias = 0] = fitLogistic(seen(0, false, 1), [
      { mean: 3, spread: 0.1 },
      { mean: 0, spread: 0.1 },
    ]);
    expect(bias).toBeGreaterThan(2.9);
    expect(bias).toBeLessThan(3);
  });

  it("finds weights where a full step would leap too far", () => {
    const observations = [...seen(8, true, 400), ...seen(-8, true, 4)];
    const weights = fitLogistic(observations, [OPEN, { mean: 4, spread: 2 }]);
    expect(weights.every((weight) => Math.abs(weight) < 100)).toBe(true);
    const said = sigmoid((weights[0] as number) - 8 * (weights[1] as number));
    expect(said).toBeGreaterThan(0.5);
  });

  it("gives the same weights each time", () => {
    const observations = [...seen(0.3, true, 7), ...seen(-1, false, 5), ...seen(0.2, false, 2)];
    expect(fitLogistic(observations, [OPEN, OPEN])).toEqual(
      fitLogistic(observations, [OPEN, OPEN]),
    );
  });
});
