import { logOdds, type Model } from "../../src/confidence/probability.js";
import type { Claim } from "../../src/validate/claim.js";
import type { Example } from "./examples.js";
import { sigmoid } from "./logistic.js";
import { learnModels } from "./models.js";

const [LEAST, MOST] = [0.02, 0.99];
/** Sources are left out so many groups at a time. */
const FOLDS = 10;

/** What models that never saw an example's source say of it. */
export function claimsLeftOut(examples: readonly Example[]): (Claim & Example)[] {
  const sources = [...new Set(examples.map(({ source }) => source))].sort();
  const foldOf = new Map(sources.map((source, k) => [source, k % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ source }: Example) => foldOf.get(source) === fold;
    const models = learnModels(examples.filter((one) => !isOut(one)));
    return examples.filter(isOut).map((one) => {
      const model: Model = models[one.field] ?? { bias: 0, prior: 1, evidence: {} };
      const said = sigmoid(logOdds(model, one.prior, one.evidence));
      return { ...one, confidence: Math.min(MOST, Math.max(LEAST, said)) };
    });
  }).flat();
}
