import type { EvidenceName } from "../fields/evidence.js";
import { tempered } from "../model/tempered.js";
import { mostOf } from "./unseen.js";
import { EVIDENCE_WEIGHTS } from "./weights.js";
import learned from "./weights.json" with { type: "json" };

/** What one field's values are weighed by: log-odds. */
export interface Model {
  readonly bias: number;
  /** Factor of the log-odds of the rule's prior. */
  readonly prior: number;
  /** What evidence weighs, where it weighs something else than {@link EVIDENCE_WEIGHTS} says. */
  readonly evidence: Readonly<Partial<Record<EvidenceName, number>>>;
}

/** Values from here on are told; those below are guesses. */
const [TOLD, JUST_UNTOLD] = [0.5, 0.499];
const PLAIN: Model = { bias: 0, prior: 1, evidence: {} };
const MODELS: Readonly<Partial<Record<string, Model>>> = learned;

/**
 * The probability of a value, from its rule's prior and the evidence around it. What was weighed by
 * hand decides whether a value is told at all (0.5 and more); what was learned, how sure it is.
 *
 * @param field - whose learned weights count; null where a value belongs to no field
 */
export function probability(
  field: string | null,
  prior: number,
  evidence: readonly EvidenceName[],
): number {
  const byHand = sigmoid(logOdds(PLAIN, prior, evidence));
  const model = field === null ? undefined : MODELS[field];
  const value = model ? onSameSide(sigmoid(logOdds(model, prior, evidence)), byHand) : byHand;
  return Math.round(tempered(value, mostOf(field, evidence)) * 1000) / 1000;
}

const onSameSide = (learned: number, byHand: number) =>
  byHand < TOLD ? Math.min(learned, JUST_UNTOLD) : Math.max(learned, TOLD);

/** What a model makes of a prior and the evidence around it. */
export function logOdds(model: Model, prior: number, evidence: readonly EvidenceName[]): number {
  let sum = model.bias + model.prior * Math.log(prior / (1 - prior));
  for (const name of new Set(evidence)) sum += model.evidence[name] ?? EVIDENCE_WEIGHTS[name];
  return sum;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
