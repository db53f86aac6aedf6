/** Of a normal distribution, 95 % lies within so many standard deviations of its middle. */
const Z = 1.96;

/**
 * Wilson's interval: where the share of a whole lies, at 95 %, of which `hits` of `count` drawn were seen.
 *
 * @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export function interval(hits: number, count: number): readonly [least: number, most: number] {
  if (count === 0) return [0, 1];
  const share = hits / count;
  const middle = share + Z ** 2 / (2 * count);
  const half = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const scale = 1 + Z ** 2 / count;
  return [(middle - half) / scale, (middle + half) / scale];
}
