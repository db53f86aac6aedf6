/** Counts of one field, or of the boundaries: what precision, recall and F1 are made of. */
export interface Tally {
  /** Found values that are right. */
  right: number;
  /** Found values that are wrong. */
  wrong: number;
  /** Expected values that were found, each once, optional ones aside. */
  hit: number;
  /** Expected values that were not found. */
  missed: number;
  /** Offers whose first answer is right, or that rightly say nothing but what is optional. */
  best: number;
  /** Offers where a value is expected or was found. */
  asked: number;
}

/** Shares in [0, 1]; null where there is nothing to take a share of. */
export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Of the offers where a value is expected or was found, those whose first answer is right. */
  readonly best: number | null;
  readonly counts: Readonly<Tally>;
}

export function emptyTally(): Tally {
  return { right: 0, wrong: 0, hit: 0, missed: 0, best: 0, asked: 0 };
}

export function addTally(sum: Tally, part: Readonly<Tally>): Tally {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += part[key];
  return sum;
}

export function scoresOf(counts: Readonly<Tally>): Scores {
  const precision = share(counts.right, counts.right + counts.wrong);
  const recall = share(counts.hit, counts.hit + counts.missed);
  const f1 = harmonicMean(precision, recall);
  return { precision, recall, f1, best: share(counts.best, counts.asked), counts };
}

// Where one side is empty the other alone decides: nothing expected, one value found is F1 0.
function harmonicMean(precision: number | null, recall: number | null): number | null {
  if (precision === null && recall === null) return null;
  const [one, other] = [precision ?? 1, recall ?? 1];
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
