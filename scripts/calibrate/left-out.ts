import { logOdds, type Model } from "../../src/confidence/probability.js";
import { mostOf } from "../../src/confidence/unseen.js";
import { tempered } from "../../src/model/tempered.js";
import type { Claim } from "../../src/validate/claim.js";
import type { Example } from "./examples.js";
import { sigmoid } from "./logistic.js";
import { learnModels } from "./models.js";

/** Sources are left out so many groups at a time. */
const FOLDS = 10;

/** A claim, and the example that it is made of. */
export interface LeftOutClaim extends Claim {
  readonly example: Example;
}

/** What models that never saw an example's source say of it. */
export function claimsLeftOut(examples: readonly Example[]): LeftOutClaim[] {
  const sources = [...new Set(examples.map(({ source }) => source))].sort();
  const foldOf = new Map(sources.map((source, k) => [source, k % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ source }: Example) => foldOf.get(source) === fold;
    const models = learnModels(examples.filter((one) => !isOut(one)));
    return examples.filter(isOut).map((example) => {
      const model: Model = models[example.field] ?? { bias: 0, prior: 1, evidence: {} };
      const said = sigmoid(logOdds(model, example.prior, example.evidence));
      const confidence = tempered(said, mostOf(example.field, example.evidence));
      return { confidence, right: example.right, example };
    });
  }).flat();
}
