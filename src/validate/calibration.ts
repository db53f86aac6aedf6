import { type CalibrationBin, equalMassBins, equalWidthBins, expectedError } from "./bins.js";
import type { Claim } from "./claim.js";
import {
  areaUnderRisk,
  CUTS,
  type Cut,
  cutAt,
  type RiskPoint,
  riskCurve,
} from "./risk-coverage.js";

/** How far stated probabilities are from what came true. All means are null without claims. */
export interface Calibration {
  readonly count: number;
  /** Expected calibration error over ten bins of equal width. */
  readonly ece: number | null;
  /** The same over ten bins of equal mass. */
  readonly adaptiveEce: number | null;
  /** Mean squared error of the probabilities. */
  readonly brier: number | null;
  /** Mean negative natural logarithm of the probability given to what came true. */
  readonly logLoss: number | null;
  /** Area under the risk–coverage curve. */
  readonly aurc: number | null;
  /** The bins of equal width that hold a claim. */
  readonly bins: readonly CalibrationBin[];
  readonly massBins: readonly CalibrationBin[];
  readonly riskCoverage: readonly RiskPoint[];
  /** One for each of {@link CUTS}. */
  readonly cuts: readonly Cut[];
}

/** Certainty that proves wrong would cost infinitely much: it counts as this far from certain. */
const LEAST_DOUBT = 1e-6;

export function calibration(claims: readonly Claim[]): Calibration {
  const bins = equalWidthBins(claims);
  const massBins = equalMassBins(claims);
  return {
    count: claims.length,
    ece: expectedError(bins),
    adaptiveEce: expectedError(massBins),
    brier: mean(claims.map(squaredError)),
    logLoss: mean(claims.map(surprise)),
    aurc: areaUnderRisk(claims),
    ...{ bins, massBins },
    riskCoverage: riskCurve(claims),
    cuts: CUTS.map((least) => cutAt(claims, least)),
  };
}

function squaredError({ confidence, right }: Claim): number {
  return (confidence - Number(right)) ** 2;
}

function surprise({ confidence, right }: Claim): number {
  const given = right ? confidence : 1 - confidence;
  return -Math.log(Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, given)));
}

function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
