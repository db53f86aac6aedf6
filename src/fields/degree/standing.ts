import type { EvidenceName } from "../evidence.js";

/** Whole numbers apart from each other by more than any prior: evidence ranks first, form second. */
const RANKS: Partial<Readonly<Record<EvidenceName, number>>> = {
  label: 4,
  "cue-near": 2,
  "section-fits": 2,
  "in-title": 1,
  "no-cue": -2,
  "section-misfits": -2,
  "other-label": -6,
  "told-of-else": -8,
};

/** Where a statement stands among those of its offer: the higher, the likelier the one asked for. */
export function standing(prior: number, evidence: readonly EvidenceName[]): number {
  // A label places a value already, whether or not its own line opens a part.
  const placed = evidence.includes("label") ? "section-fits" : null;
  return evidence.reduce((sum, name) => sum + (name === placed ? 0 : (RANKS[name] ?? 0)), prior);
}
