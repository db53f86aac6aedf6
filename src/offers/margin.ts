import { tempered } from "../model/tempered.js";
import { PathSearch, type Stretch } from "./path.js";
import type { Survey } from "./survey.js";

/** How sure a beginning is that outweighs by so much, in log-odds, the best cut without it. */
export const confidenceOf = (margin: number) => tempered(1 / (1 + Math.exp(-margin)));

/** Of each offer's beginning, how much worse, in log-odds, the best path without it is. */
export function findMargins(
  survey: Survey,
  start: Float64Array,
  stretches: readonly Stretch[],
  begin: number,
): number[] {
  const margins: number[] = [];
  for (const [k, stretch] of stretches.entries()) {
    if (!stretch.offer) continue;
    const from = stretches[k - 1]?.from ?? stretch.from;
    const to = stretches[k + 1]?.to ?? stretch.to;
    const best = new PathSearch(survey, start, { from, begin });
    best.readTo(stretch.from);
    const other = best.fork(stretch.from);
    best.readTo(to);
    other.readTo(to);
    margins.push(Math.max(0, best.score() - other.score()));
  }
  return margins;
}
