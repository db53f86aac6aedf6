import { bySureness, type Claim, countRight } from "./claim.js";

/** What is kept by whoever keeps only claims of a confidence, and those surer than it. */
export interface RiskPoint {
  /** Claims at or above it. */
  readonly confidence: number;
  readonly kept: number;
  /** Share of all claims that is kept. */
  readonly coverage: number;
  /** Share of what is kept that is wrong. */
  readonly risk: number;
}

/** What a user asks of a confidence: keep this and above, and what have you got? */
export interface Cut {
  readonly least: number;
  /** Claims of confidence `least` and above, and how many of them are right. */
  readonly kept: number;
  readonly right: number;
  /** Share of all claims, guesses included, that is kept; null without claims. */
  readonly coverage: number | null;
  /** Share of all right claims that is kept; null where none is right. */
  readonly rightKept: number | null;
  /** Share of what is kept that is right; null where nothing is kept. */
  readonly precision: number | null;
}

/** The cuts that a report tells. */
export const CUTS: readonly number[] = [0.95, 0.9, 0.8, 0.5];

/** A point for each confidence that was stated, the surest first. */
export function riskCurve(claims: readonly Claim[]): RiskPoint[] {
  let [kept, wrong] = [0, 0];
  return bySureness(claims).map((same) => {
    kept += same.length;
    wrong += same.length - countRight(same);
    const confidence = same[0]?.confidence ?? 0;
    return { confidence, kept, coverage: kept / claims.length, risk: wrong / kept };
  });
}

/**
 * Area under the risk–coverage curve: the mean risk of keeping the surest claim, the two surest,
 * and so on to all; 0 is best, and an order no better than chance gives the share that is wrong.
 * Claims of the same confidence count as in a random order. Null without claims.
 *
 * @see Geifman and El-Yaniv (2017), Selective classification for deep neural networks
 */
export function areaUnderRisk(claims: readonly Claim[]): number | null {
  let [sum, kept, wrong] = [0, 0, 0];
  for (const same of bySureness(claims)) {
    const wrongHere = same.length - countRight(same);
    for (let taken = 1; taken <= same.length; taken += 1) {
      sum += (wrong + (wrongHere * taken) / same.length) / (kept + taken);
    }
    kept += same.length;
    wrong += wrongHere;
  }
  return kept === 0 ? null : sum / kept;
}

export function cutAt(claims: readonly Claim[], least: number): Cut {
  const keeps = claims.filter(({ confidence }) => confidence >= least);
  const [kept, right] = [keeps.length, countRight(keeps)];
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    ...{ least, kept, right },
    coverage: share(kept, claims.length),
    rightKept: share(right, countRight(claims)),
    precision: share(right, kept),
  };
}
