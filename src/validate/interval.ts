/** From the lower end to the upper one, both in [0, 1]. */
export type Interval = readonly [number, number];

/** Standard deviations within which 95 % of a normal distribution lie. */
const Z = 1.959963984540054;

/**
 * Between which shares the true one lies with 95 % certainty, by Wilson's score interval: unlike
 * the textbook's, it stays within [0, 1] and says something where all or none are right.
 *
 * @param right how many of `count` are right; `count` at least 1
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference
 */
export function wilsonInterval(right: number, count: number): Interval {
  const share = right / count;
  const spread = Z ** 2 / count;
  const middle = share + spread / 2;
  const reach = Z * Math.sqrt((share * (1 - share) + spread / 4) / count);
  const end = (value: number) => Math.min(1, Math.max(0, value / (1 + spread)));
  return [end(middle - reach), end(middle + reach)];
}
