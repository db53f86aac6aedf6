/** One observation: the features present, with their values, and whether the answer was right. */
export interface Observation {
  readonly features: ReadonlyMap<number, number>;
  readonly right: boolean;
  /** How much it counts, above 0. */
  readonly weight: number;
}

/** What is believed of each feature's weight before anything is observed. */
export interface Belief {
  readonly mean: number;
  /** Standard deviation: how far the observations may easily move it. */
  readonly spread: number;
}

const ROUNDS = 40;
const SETTLED = 1e-9;
const LEAST_SHARE = 1e-6;

/**
 * Weights of a logistic regression, the likeliest under normal beliefs (maximum a posteriori), by
 * Newton's method. Deterministic: the same input gives the same weights.
 */
export function fitLogistic(
  observations: readonly Observation[],
  beliefs: readonly Belief[],
): number[] {
  let weights = beliefs.map(({ mean }) => mean);
  let cost = costOf(observations, beliefs, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, curvature } = slopes(observations, beliefs, weights);
    const step = solve(curvature, gradient);
    // A full step may leap over the best weights: it is halved until it helps.
    for (let share = 1; share > LEAST_SHARE; share /= 2) {
      const tried = weights.map((weight, i) => weight + share * (step[i] as number));
      const triedCost = costOf(observations, beliefs, tried);
      if (triedCost >= cost) continue;
      [weights, cost] = [tried, triedCost];
      break;
    }
    if (Math.max(...step.map(Math.abs)) < SETTLED) break;
  }
  return weights;
}

/** Surprise at the observations, and distance from what was believed. */
function costOf(
  observations: readonly Observation[],
  beliefs: readonly Belief[],
  weights: readonly number[],
): number {
  let cost = 0;
  for (const [i, { mean, spread }] of beliefs.entries()) {
    cost += (((weights[i] as number) - mean) / spread) ** 2 / 2;
  }
  for (const observation of observations) {
    const odds = score(observation, weights);
    cost += observation.weight * Math.log1p(Math.exp(observation.right ? -odds : odds));
  }
  return cost;
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The log-odds that weights give an observation. */
function score({ features }: Observation, weights: readonly number[]): number {
  let sum = 0;
  for (const [i, value] of features) sum += (weights[i] as number) * value;
  return sum;
}

function slopes(
  observations: readonly Observation[],
  beliefs: readonly Belief[],
  weights: readonly number[],
) {
  const gradient = beliefs.map(
    ({ mean, spread }, i) => (mean - (weights[i] as number)) / spread ** 2,
  );
  const curvature = beliefs.map(({ spread }, i) =>
    beliefs.map((_, j) => (i === j ? 1 / spread ** 2 : 0)),
  );
  for (const observation of observations) {
    const said = sigmoid(score(observation, weights));
    const miss = observation.weight * (Number(observation.right) - said);
    const doubt = observation.weight * said * (1 - said);
    for (const [i, x] of observation.features) {
      gradient[i] = (gradient[i] as number) + miss * x;
      const row = curvature[i] as number[];
      for (const [j, y] of observation.features) row[j] = (row[j] as number) + doubt * x * y;
    }
  }
  return { gradient, curvature };
}

/** Solves `matrix · x = vector` by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(at(rows, i, column)) > Math.abs(at(rows, pivot, column))) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    for (let i = column + 1; i < size; i++) {
      const factor = at(rows, i, column) / at(rows, column, column);
      const row = rows[i] as number[];
      for (let j = column; j <= size; j++)
        row[j] = (row[j] as number) - factor * at(rows, column, j);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(rows, i, size);
    for (let j = i + 1; j < size; j++) sum -= at(rows, i, j) * (solution[j] as number);
    solution[i] = sum / at(rows, i, i);
  }
  return solution;
}

const at = (rows: readonly (readonly number[])[], i: number, j: number) =>
  (rows[i] as readonly number[])[j] as number;
