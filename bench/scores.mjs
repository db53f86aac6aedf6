// @ts-check

/**
 * Counts that precision, recall and F1 are made of. `right` and `wrong` count what was found, `hit`
 * and `missed` what was expected.
 *
 * @typedef {{ right: number, wrong: number, hit: number, missed: number }} Counts
 */

/** @param {readonly Counts[]} parts @returns {Counts} */
export function sumCounts(parts) {
  const sum = { right: 0, wrong: 0, hit: 0, missed: 0 };
  for (const part of parts) {
    sum.right += part.right;
    sum.wrong += part.wrong;
    sum.hit += part.hit;
    sum.missed += part.missed;
  }
  return sum;
}

/**
 * Shares in [0, 1]; null where there is nothing to take a share of. Where only one of precision
 * and recall is known, it alone makes F1: nothing expected and something found is 0.
 *
 * @param {Counts} counts
 */
export function scoresOf({ right, wrong, hit, missed }) {
  const precision = share(right, right + wrong);
  const recall = share(hit, hit + missed);
  if (precision === null && recall === null) return { precision, recall, f1: null };
  const [one, other] = [precision ?? 1, recall ?? 1];
  return { precision, recall, f1: one + other === 0 ? 0 : (2 * one * other) / (one + other) };
}

/** @param {number} part @param {number} whole */
export function share(part, whole) {
  return whole === 0 ? null : part / whole;
}

/**
 * The mean of what is known; null where nothing is.
 *
 * @param {readonly (number | null)[]} values
 */
export function mean(values) {
  const known = values.filter((value) => value !== null);
  return share(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
}
