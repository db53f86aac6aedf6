import type { Role } from "./cues.js";

/** Log-odds of each role. */
export type Scores = Record<Role, number>;

export const noScores = (): Scores => ({
  start: 0,
  end: 0,
  deadline: 0,
  publication: 0,
  interview: 0,
  none: 0,
});

/** Adds to scores, in place. */
export function add(scores: Scores, more: Readonly<Partial<Scores>>): void {
  for (const role of Object.keys(more) as Role[]) scores[role] += more[role] ?? 0;
}

/** The words of a date's clause before it, from the date before it on, and after it. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}
