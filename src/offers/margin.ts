import { PathSearch, type Stretch } from "./path.js";
import type { Survey } from "./survey.js";

/** Weights are log-odds, and so is a margin; but no layout is so plain that none could mislead. */
const MOST = 0.99;

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
    const best = new PathSearch(survey, start, { from, begin });
    best.readTo(stretch.from);
    const other = best.fork(stretch.from);
    best.readTo(to);
    other.readTo(to);
    const margin = Math.max(0, best.score() - other.score());
    confidences.push(Math.min(MOST, 1 / (1 + Math.exp(-margin))));
  }
  return confidences;
}
