import type { EvidenceName } from "../fields/evidence.js";

/**
 * What each kind of evidence adds to the log-odds of a candidate. One list for all fields: a new
 * kind of evidence is one line here and one in its list. 0.7 doubles the odds, -0.7 halves them.
 */
export const EVIDENCE_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  label: 1.6,
  "other-label": -2.2,
  "cue-near": 0.9,
  "cue-far": 0.3,
  "no-cue": -0.8,
  "section-fits": 0.6,
  "section-misfits": -0.9,
  "in-title": 0.5,
  agreement: 0.7,
  conflict: -0.8,
  // What these five say depends on the field: learned, not known beforehand.
  "no-trade": 0,
  rivalled: 0,
  "runner-up": 0,
  "at-head": 0,
  "at-tail": 0,
  "year-inferred": -0.3,
  "weekday-conflict": -1,
  repaired: -0.4,
  derived: -0.3,
  "told-of-else": -2.5,
  unusual: -1.5,
  hedged: -0.1,
};
