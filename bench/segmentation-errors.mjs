// @ts-check

/**
 * Pk (Beeferman, Berger and Lafferty 1999) and WindowDiff (Pevzner and Hearst 2002) over lines, as
 * shares of windows; null for a text too short for one. A window takes two lines `k` apart, `k`
 * being half the mean length of an expected segment. Written apart from `src/validate/`, so that
 * all methods here are measured alike; a test holds the two against each other.
 *
 * @param {number} lineCount lines of the text
 * @param {readonly number[]} expected lines, from 0, at which an offer begins
 * @param {readonly number[]} found the same, as predicted
 * @returns {{ pk: number | null, windowDiff: number | null }}
 */
export function segmentationErrors(lineCount, expected, found) {
  const wanted = marks(lineCount, expected);
  const got = marks(lineCount, found);
  const segments = 1 + wanted.reduce((sum, mark) => sum + mark, 0);
  const k = Math.max(1, Math.round(lineCount / segments / 2));
  const windows = lineCount - k;
  if (windows <= 0) return { pk: null, windowDiff: null };
  let [apart, differing] = [0, 0];
  // Beginnings on the lines after the window's first one, up to its last.
  let [inWanted, inGot] = [between(wanted, 1, k), between(got, 1, k)];
  for (let line = 0; line < windows; line += 1) {
    if (inWanted > 0 !== inGot > 0) apart += 1;
    if (inWanted !== inGot) differing += 1;
    inWanted += (wanted[line + k + 1] ?? 0) - (wanted[line + 1] ?? 0);
    inGot += (got[line + k + 1] ?? 0) - (got[line + 1] ?? 0);
  }
  return { pk: apart / windows, windowDiff: differing / windows };
}

/**
 * One for each line that begins an offer; the first line of a text is no boundary.
 *
 * @param {number} lineCount
 * @param {readonly number[]} beginnings
 */
function marks(lineCount, beginnings) {
  const flags = new Array(lineCount).fill(0);
  for (const line of beginnings) if (line > 0 && line < lineCount) flags[line] = 1;
  return flags;
}

/** @param {readonly number[]} flags @param {number} from @param {number} to inclusive */
function between(flags, from, to) {
  return flags.slice(from, to + 1).reduce((sum, flag) => sum + flag, 0);
}
