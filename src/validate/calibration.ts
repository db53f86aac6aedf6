/** A stated probability, and whether what it was stated of turned out right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** The claims of one tenth of the scale: what they said on average, and what came true. */
interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly was: number;
}

export interface Calibration {
  readonly count: number;
  /** Expected calibration error over ten bins of equal width; null without claims. */
  readonly ece: number | null;
  /** Mean squared error of the probabilities; null without claims. */
  readonly brier: number | null;
  /** The bins that hold a claim. */
  readonly bins: readonly CalibrationBin[];
}

const BINS = 10;

/** How far stated probabilities are from what came true. */
export function calibration(claims: readonly Claim[]): Calibration {
  const groups = Array.from({ length: BINS }, (): Claim[] => []);
  for (const claim of claims) groups[binOf(claim.confidence)]?.push(claim);
  const bins = groups.flatMap((group, index) => (group.length > 0 ? [binFrom(group, index)] : []));
  const count = claims.length;
  if (count === 0) return { count, ece: null, brier: null, bins };
  const gaps = bins.map((bin) => bin.count * Math.abs(bin.said - bin.was));
  const squares = claims.map(({ confidence, right }) => (confidence - Number(right)) ** 2);
  return { count, ece: sum(gaps) / count, brier: sum(squares) / count, bins };
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}

function binFrom(claims: readonly Claim[], index: number): CalibrationBin {
  const count = claims.length;
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count,
    said: sum(claims.map(({ confidence }) => confidence)) / count,
    was: claims.filter(({ right }) => right).length / count,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
