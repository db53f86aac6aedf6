/** How many windows over the lines of a text the two measures found fault with. */
export interface SegmentationErrors {
  /** Window length in lines: half the mean length of an expected offer. */
  readonly k: number;
  readonly windows: number;
  readonly pk: number;
  readonly windowDiff: number;
}

/**
 * Pk and WindowDiff over lines. A window takes two lines `k` apart; Pk asks whether both texts
 * agree that an offer begins between them, WindowDiff whether they agree on how many do.
 *
 * @param lineCount lines of the text
 * @param expected lines, from 0, at which an offer begins
 * @param found the same, as predicted
 * @see Beeferman, Berger and Lafferty (1999) for Pk; Pevzner and Hearst (2002) for WindowDiff
 */
export function segmentationErrors(
  lineCount: number,
  expected: readonly number[],
  found: readonly number[],
): SegmentationErrors {
  const expectedBefore = countsBefore(lineCount, expected);
  const foundBefore = countsBefore(lineCount, found);
  const segments = (expectedBefore[lineCount] as number) + 1;
  const k = Math.max(1, Math.round(lineCount / segments / 2));
  const windows = Math.max(0, lineCount - k);
  let [pk, windowDiff] = [0, 0];
  for (let line = 0; line < windows; line += 1) {
    const wanted = within(expectedBefore, line, line + k);
    const got = within(foundBefore, line, line + k);
    if (wanted > 0 !== got > 0) pk += 1;
    if (wanted !== got) windowDiff += 1;
  }
  return { k, windows, pk, windowDiff };
}

/** For each line, how many offers begin on it or above; line 0 begins one in any case. */
function countsBefore(lineCount: number, beginnings: readonly number[]): number[] {
  const begins = new Set(beginnings.filter((line) => line > 0));
  const counts = [0];
  for (let line = 1; line <= lineCount; line += 1) {
    counts.push((counts[line - 1] as number) + (begins.has(line) ? 1 : 0));
  }
  return counts;
}

function within(counts: readonly number[], line: number, other: number): number {
  return (counts[other] as number) - (counts[line] as number);
}
