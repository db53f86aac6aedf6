import { bySureness, type Claim, countRight } from "./claim.js";
import { type Interval, wilsonInterval } from "./interval.js";

/** The claims of one part of the scale: what they said on average, and what came true. */
export interface CalibrationBin {
  /** The part's ends; of a bin of equal mass, its least and its highest confidence. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence. */
  readonly said: number;
  /** Share that is right. */
  readonly was: number;
  /** Where the true share lies with 95 % certainty. */
  readonly interval: Interval;
}

const BINS = 10;

/** Ten parts of the scale, each as wide; those that hold a claim. */
export function equalWidthBins(claims: readonly Claim[]): CalibrationBin[] {
  const groups = Array.from({ length: BINS }, (): Claim[] => []);
  for (const claim of claims) {
    groups[Math.min(BINS - 1, Math.floor(claim.confidence * BINS))]?.push(claim);
  }
  return groups.flatMap((group, index) =>
    group.length === 0 ? [] : [binOf(group, index / BINS, (index + 1) / BINS)],
  );
}

/**
 * Ten parts of as many claims each, as far as claims of the same confidence, which stay together,
 * allow: there may be fewer.
 */
export function equalMassBins(claims: readonly Claim[]): CalibrationBin[] {
  const bins: CalibrationBin[] = [];
  const tenths = (count: number) => Math.floor((count * BINS) / claims.length);
  let [group, before]: [Claim[], number] = [[], 0];
  for (const same of bySureness(claims).reverse()) {
    group.push(...same);
    const count = before + group.length;
    if (tenths(count) === tenths(before)) continue;
    const [least, highest] = [group[0], same[0]];
    bins.push(binOf(group, least?.confidence ?? 0, highest?.confidence ?? 1));
    [group, before] = [[], count];
  }
  return bins;
}

/** Mean distance between what was said and what came true, weighed by the claims of each bin. */
export function expectedError(bins: readonly CalibrationBin[]): number | null {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  if (count === 0) return null;
  return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.was), 0) / count;
}

function binOf(claims: readonly Claim[], from: number, to: number): CalibrationBin {
  const count = claims.length;
  const right = countRight(claims);
  return {
    ...{ from, to, count },
    said: claims.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    was: right / count,
    interval: wilsonInterval(right, count),
  };
}
