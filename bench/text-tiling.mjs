// @ts-check
import { isBlank, lineAt, linesOf } from "./text-lines.mjs";
import { tokenSequences } from "./token-sequences.mjs";

// Hearst's own sizes: token sequences in a block, and how many stand between two cuts at least.
const BLOCK = 10;
const APART = 3;

/**
 * The second baseline: TextTiling (Marti A. Hearst, "TextTiling: Segmenting Text into
 * Multi-paragraph Subtopic Passages", Computational Linguistics 23(1), 1997). Token sequences of 20
 * words; cosine of word counts of the 10 sequences on either side of each gap, stop words aside;
 * one round of smoothing over three gaps; depth scores; cuts deeper than mean - sd / 2, three
 * sequences apart, moved to the nearest paragraph (the nearest line, in a text without blank lines).
 *
 * Left out: Hearst's morphological analysis, for which plural and feminine endings are cut here;
 * the variant that scores by the vocabulary newly introduced; and the detection of headings. The
 * method cuts a whole text, so that a first segment begins at the first line in any case.
 *
 * @param {string} text
 * @returns {number[]} offsets at which a segment begins
 */
export function textTilingStarts(text) {
  const lines = linesOf(text);
  const first = lines.find((line) => !isBlank(line));
  if (first === undefined) return [];
  const sequences = tokenSequences(text);
  const depths = depthScores(smoothed(gapScores(sequences)));
  const paragraphs = paragraphStarts(lines);
  const cuts = deepGaps(depths).map((gap) =>
    nearest(paragraphs, lineAt(lines, sequences[gap + 1]?.start ?? 0)),
  );
  const starts = cuts.map((line) => lines[line]?.start ?? 0);
  return [...new Set([first.start, ...starts])].sort((a, b) => a - b);
}

/**
 * The likeness of the blocks before and after the gap that follows each sequence but the last.
 *
 * @param {readonly { stems: readonly string[] }[]} sequences
 */
function gapScores(sequences) {
  return sequences.slice(1).map((_, gap) => {
    const size = Math.min(BLOCK, gap + 1, sequences.length - gap - 1);
    const before = wordCounts(sequences.slice(gap + 1 - size, gap + 1));
    const after = wordCounts(sequences.slice(gap + 1, gap + 1 + size));
    return cosine(before, after);
  });
}

/** @param {readonly { stems: readonly string[] }[]} block @returns {Map<string, number>} */
function wordCounts(block) {
  const counts = new Map();
  for (const word of block.flatMap(({ stems }) => stems)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** @param {ReadonlyMap<string, number>} one @param {ReadonlyMap<string, number>} other */
function cosine(one, other) {
  const square = (/** @type {ReadonlyMap<string, number>} */ counts) =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  let product = 0;
  for (const [word, count] of one) product += count * (other.get(word) ?? 0);
  const norm = Math.sqrt(square(one) * square(other));
  return norm === 0 ? 0 : product / norm;
}

/** @param {readonly number[]} scores */
function smoothed(scores) {
  return scores.map((_, index) => average(scores.slice(Math.max(0, index - 1), index + 2)));
}

/**
 * How far the likeness falls from the peaks on both sides of a gap.
 *
 * @param {readonly number[]} scores
 */
function depthScores(scores) {
  return scores.map((score, gap) => peak(scores, gap, -1) + peak(scores, gap, 1) - 2 * score);
}

/** @param {readonly number[]} scores @param {number} from @param {1 | -1} step */
function peak(scores, from, step) {
  let at = from;
  while ((scores[at + step] ?? -1) >= (scores[at] ?? 0)) at += step;
  return scores[at] ?? 0;
}

/** @param {readonly number[]} depths @returns {number[]} gaps, deepest first */
function deepGaps(depths) {
  const middle = average(depths);
  const deviation = Math.sqrt(average(depths.map((depth) => (depth - middle) ** 2)));
  const cutoff = middle - deviation / 2;
  /** @type {number[]} */
  const taken = [];
  const deepest = depths.map((depth, gap) => ({ depth, gap })).sort((a, b) => b.depth - a.depth);
  for (const { depth, gap } of deepest) {
    const isApart = taken.every((other) => Math.abs(other - gap) > APART);
    if (depth > cutoff && depth > 0 && isApart) taken.push(gap);
  }
  return taken;
}

/** @param {ReturnType<typeof linesOf>} lines @returns {number[]} numbers of lines */
function paragraphStarts(lines) {
  const filled = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  const firsts = filled.filter((index) => index > 0 && isBlank(lines[index - 1]));
  return firsts.length > 0 ? firsts : filled;
}

/** @param {readonly number[]} places in order, not empty @param {number} to */
function nearest(places, to) {
  return places.reduce((best, place) =>
    Math.abs(place - to) < Math.abs(best - to) ? place : best,
  );
}

/** @param {readonly number[]} values */
function average(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
