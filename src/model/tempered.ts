/** Nothing worth showing is less sure. */
const LEAST = 0.02;
/** From here on a probability is given for less than it comes to; the surest is given as so much. */
const [SURE, MOST] = [0.9, 0.97];
/** The same where the surest values are less sure than that: values stay told. */
const TOLD = 0.5;

/**
 * A probability as it is given, in [0.02, `most`]. What is learned from dumps that rules were written for
 * is too sure of others: of what came out at 0.9 and more on dumps that nobody had seen, 93 to 95 of 100
 * were right, and of some fields fewer. The order stays.
 */
export function tempered(value: number, most = MOST): number {
  const from = most > SURE ? SURE : TOLD;
  if (value > from) return from + ((value - from) * (most - from)) / (1 - from);
  return Math.max(LEAST, value);
}
