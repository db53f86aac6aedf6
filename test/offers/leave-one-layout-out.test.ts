import { expect, it } from "vitest";
import { learn, readLessons, score } from "./learn.js";

const EPOCHS = 6;
const LEAST_F1 = 0.95;

/**
 * Do the pieces of evidence carry over to a layout nobody has looked at? Weights are learned from
 * all layouts but one, beginning with nothing but their signs, and tried on that one.
 */
it("finds the offers of a layout from what the other layouts teach", { timeout: 300_000 }, () => {
  const lessons = readLessons();
  const layouts = [...new Set(lessons.map(({ layout }) => layout))];
  const total = [0, 0, 0];
  const rows = layouts.map((layout) => {
    const weights = learn(
      lessons.filter((lesson) => lesson.layout !== layout),
      EPOCHS,
    );
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
    `found / missed / extra, each layout left out in turn\n${rows.join("\n")}\nF1 ${f1.toFixed(3)}`,
  );
  expect(f1).toBeGreaterThanOrEqual(LEAST_F1);
});
