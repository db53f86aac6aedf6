import { expect, it } from "vitest";
import type { Weights } from "../../src/offers/weights.js";
import { learn, readLessons, score } from "./learn.js";

const EPOCHS = 6;
const LEAST_F1 = 0.95;

/** Layouts are left out a twentieth at a time: harder than one by one, and as many times faster. */
const FOLDS = 20;

/**
 * Do the pieces of evidence carry over to a layout nobody has looked at? Weights are learned from
 * all other layouts, beginning with nothing but their signs, and tried on those left out.
 */
it("finds the offers of a layout from what the other layouts teach", { timeout: 900_000 }, () => {
  const lessons = readLessons();
  const layouts = [...new Set(lessons.map(({ layout }) => layout))];
  const total = [0, 0, 0];
  const size = Math.ceil(layouts.length / FOLDS);
  const groups = Array.from({ length: FOLDS }, (_, k) => layouts.slice(k * size, (k + 1) * size));
  const learned = groups.map((group) => {
    return learn(
      lessons.filter(({ layout }) => !group.includes(layout)),
      EPOCHS,
    );
  });
  const rows = layouts.map((layout, k) => {
    const weights = learned[Math.floor(k / size)] as Weights;
    const row = [0, 0, 0];
    for (const lesson of lessons.filter((one) => one.layout === layout)) {
      for (const [k, count] of score(lesson, weights).entries()) {
        row[k] = (row[k] ?? 0) + count;
        total[k] = (total[k] ?? 0) + count;
      }
    }
    return `${layout}: ${row.join(" / ")}`;
  });
  const [found = 0, missed = 0, extra = 0] = total;
  const f1 = (2 * found) / (2 * found + missed + extra);
  console.log(
    `found / missed / extra, ${size} layouts left out of the learning at a time\n${rows.join("\n")}\nF1 ${f1.toFixed(3)}`,
  );
  expect(f1).toBeGreaterThanOrEqual(LEAST_F1);
});
