import type { Model } from "../../src/confidence/probability.js";
import { EVIDENCE_WEIGHTS } from "../../src/confidence/weights.js";
import type { EvidenceName } from "../../src/fields/evidence.js";
import type { FieldName } from "../../src/model/offer.js";
import type { Example, Kind } from "./examples.js";
import { type Belief, fitLogistic, type Observation } from "./logistic.js";

const NAMES = Object.keys(EVIDENCE_WEIGHTS) as EvidenceName[];
const [BIAS, PRIOR, FIRST_EVIDENCE] = [0, 1, 2];
/**
 * Phrases and generated postings hold more traps than dumps do. Each kind has a bias of its own,
 * which is left behind: they tell what evidence weighs, and dumps alone how often values are right.
 */
const BIAS_OF: Readonly<Record<Kind, number | null>> = {
  dump: null,
  phrase: FIRST_EVIDENCE + NAMES.length,
  generated: FIRST_EVIDENCE + NAMES.length + 1,
};
/** How far examples may move what was weighed by hand: the fewer there are, the less they do. */
const SPREAD = { bias: 2, prior: 0.4, evidence: 0.5, kind: 2 };

const BELIEFS: readonly Belief[] = [
  { mean: 0, spread: SPREAD.bias },
  { mean: 1, spread: SPREAD.prior },
  ...NAMES.map((name) => ({ mean: EVIDENCE_WEIGHTS[name], spread: SPREAD.evidence })),
  { mean: 0, spread: SPREAD.kind },
  { mean: 0, spread: SPREAD.kind },
];

/** One model a field, learned from its examples; fields without examples have none. */
export function learnModels(examples: readonly Example[]): Partial<Record<FieldName, Model>> {
  const fields = [...new Set(examples.map(({ field }) => field))].sort();
  return Object.fromEntries(
    fields.map((field) => [field, learnModel(examples.filter((one) => one.field === field))]),
  );
}

function learnModel(examples: readonly Example[]): Model {
  const weights = fitLogistic(examples.map(observe), BELIEFS).map(rounded);
  const evidence = NAMES.flatMap((name, k) => {
    const weight = weights[FIRST_EVIDENCE + k] as number;
    return weight === EVIDENCE_WEIGHTS[name] ? [] : [[name, weight] as const];
  });
  return {
    bias: weights[BIAS] as number,
    prior: weights[PRIOR] as number,
    evidence: Object.fromEntries(evidence),
  };
}

function observe({ kind, prior, evidence, right, weight }: Example): Observation {
  const features = new Map([
    [BIAS, 1],
    [PRIOR, Math.log(prior / (1 - prior))],
  ]);
  for (const name of new Set(evidence)) features.set(FIRST_EVIDENCE + NAMES.indexOf(name), 1);
  const ofKind = BIAS_OF[kind];
  if (ofKind !== null) features.set(ofKind, 1);
  return { features, right, weight };
}

/** Two decimals: more would only tell what the machine rounds. */
const rounded = (weight: number) => Math.round(weight * 100) / 100 || 0;
