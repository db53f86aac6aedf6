// @ts-check
import { expectedStarts, skipBlanks } from "./expected-starts.mjs";
import { segmentationErrors } from "./segmentation-errors.mjs";
import { lineAt, linesOf } from "./text-lines.mjs";

/**
 * @typedef {import("./scores.mjs").Counts & { pk: number | null, windowDiff: number | null }}
 *   BoundaryScore
 */

/**
 * How well predicted beginnings meet the expected ones. Each expected offer takes the first
 * prediction that begins where it may, blanks aside; in a dump known to be one posting any
 * prediction will do, and a second one is a split.
 *
 * @param {import("./dumps.mjs").Dump} dump
 * @param {readonly number[]} starts offsets at which a method says that an offer begins
 * @returns {BoundaryScore}
 */
export function scoreBoundaries(dump, starts) {
  const { text, single } = dump;
  const free = new Set(starts);
  const agreed = expectedStarts(dump).map((places) => {
    const firsts = places.map((place) => skipBlanks(text, place));
    const found = [...free].find((start) => single || firsts.includes(skipBlanks(text, start)));
    if (found !== undefined) free.delete(found);
    return { hit: found !== undefined, start: found ?? places[0] ?? 0 };
  });
  const hit = agreed.filter((one) => one.hit).length;
  const lines = linesOf(text);
  const lineOf = (/** @type {number} */ offset) => lineAt(lines, offset);
  // An offer found at one of its other beginnings is no fault of the segmentation.
  const wanted = agreed.map(({ start }) => lineOf(start));
  return {
    ...{ right: hit, wrong: free.size, hit, missed: agreed.length - hit },
    ...segmentationErrors(lines.length, wanted, starts.map(lineOf)),
  };
}
