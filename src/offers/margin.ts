import { findBestPath, type Stretch } from "./path.js";
import type { Survey } from "./survey.js";

/** Log-odds of a boundary are its margin times this, plus a little: scores repeat themselves. */
const STEEPNESS = 1;
const OFFSET = -0.2;
const [LEAST, MOST] = [0.05, 0.99];

/** How sure each offer's beginning is: how much worse the best path without it is. */
export function findConfidences(
  survey: Survey,
  start: Float64Array,
  stretches: readonly Stretch[],
  begin: number,
): number[] {
  const confidences: number[] = [];
  for (const [k, stretch] of stretches.entries()) {
    if (!stretch.offer) continue;
    const from = stretches[k - 1]?.from ?? stretch.from;
    const to = stretches[k + 1]?.to ?? stretch.to;
    const best = findBestPath(survey, start, { from, to, begin });
    const other = findBestPath(survey, start, { from, to, barred: stretch.from, begin });
    const odds = STEEPNESS * (best.score - other.score) + OFFSET;
    confidences.push(Math.max(LEAST, Math.min(MOST, 1 / (1 + Math.exp(-odds)))));
  }
  return confidences;
}
