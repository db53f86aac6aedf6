import { describe, expect, it } from "vitest";
import { drawByFolder } from "../../scripts/mutation/draw.js";
import { interval } from "../../scripts/mutation/interval.js";
import type { Mutant } from "../../scripts/mutation/mutants.js";

const mutants = Array.from({ length: 400 }, (_, i): Mutant => {
  const folder = i < 100 ? "offers" : "fields/dates";
  return { id: `${i}`, file: `src/${folder}/a.ts`, folder, line: i, mutator: "", replacement: "" };
});
const ids = (drawn: readonly Mutant[]) => drawn.map(({ id }) => id);

describe("a sample of mutants", () => {
  it("holds of each folder its share, wherever it is ended", () => {
    const drawn = drawByFolder(mutants, 3);
    for (const count of [40, 100, 200]) {
      const offers = drawn.slice(0, count).filter(({ folder }) => folder === "offers");
      expect(Math.abs(offers.length - count / 4)).toBeLessThanOrEqual(1);
    }
    expect(new Set(ids(drawn)).size).toBe(mutants.length);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(ids(drawByFolder(mutants, 3))).toEqual(ids(drawByFolder(mutants, 3)));
    expect(ids(drawByFolder(mutants, 3))).not.toEqual(ids(drawByFolder(mutants, 4)));
  });

  it("tells Wilson's interval", () => {
    const [least, most] = interval(8, 10);
    expect(least).toBeCloseTo(0.49, 2);
    expect(most).toBeCloseTo(0.943, 2);
    expect(interval(0, 0)).toEqual([0, 1]);
  });
});
