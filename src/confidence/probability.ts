import type { EvidenceName } from "../fields/evidence.js";
import { EVIDENCE_WEIGHTS } from "./weights.js";

const LEAST = 0.02;
const MOST = 0.99;

/** The probability of a value, from its rule's prior and the evidence around it. */
export function probability(prior: number, evidence: readonly EvidenceName[]): number {
  let logOdds = Math.log(prior / (1 - prior));
  for (const name of new Set(evidence)) logOdds += EVIDENCE_WEIGHTS[name];
  const value = 1 / (1 + Math.exp(-logOdds));
  return Math.round(Math.min(MOST, Math.max(LEAST, value)) * 1000) / 1000;
}
