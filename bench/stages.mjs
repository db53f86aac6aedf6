// @ts-check
// The stages of the pipeline are not exported: this module is run by tsx, from the sources.
import { fullKit } from "../src/full-kit.js";
import { namesOf } from "../src/kit.js";
import { findBoundaries } from "../src/offers/detect.js";
import { derive } from "../src/resolve/derive.js";
import { likenessOf, twinFinder } from "../src/resolve/duplicates.js";
import { resolve } from "../src/resolve/resolve.js";
import { foldText } from "../src/text/fold.js";
import { splitLines } from "../src/text/lines.js";
import { readPosting, sliceFolded } from "../src/text/posting.js";
import { findTableHeaders } from "../src/text/table.js";
import { leastTimes } from "./stopwatch.mjs";

const { finders, detectLanguage } = fullKit;
const names = namesOf(fullKit);

/**
 * What each stage takes over a text, each run by itself over all offers.
 *
 * @param {string} text @param {number} rounds
 * @returns {{ name: string, milliseconds: number }[]}
 */
export function stageTimes(text, rounds) {
  const dumps = text.split("\x1c");
  const folded = dumps.map((dump) => foldText(dump));
  const opened = folded.map((one) => ({
    folded: one,
    headers: findTableHeaders(one.text, splitLines(one.text), null),
  }));
  const cut = opened.map(({ folded: one, headers }) =>
    findBoundaries(one, { headers, begun: null }),
  );
  const slices = cut.flatMap((found, k) =>
    found.map(({ start, end }) => sliceFolded(/** @type {any} */ (folded[k]), start, end)),
  );
  const read = slices.map((slice) => {
    const language = detectLanguage(slice.text);
    const context = { referenceDate: "2024-01-15", neighbourDate: null, language };
    const posting = readPosting(slice, null);
    /** @type {Record<string, any[]>} */
    const candidates = {};
    for (const finder of finders) Object.assign(candidates, finder.find(posting, context));
    return { posting, context, candidates };
  });
  /** @type {Record<string, () => unknown>} */
  const stages = {
    fold: () => dumps.map((dump) => foldText(dump)),
    boundaries: () =>
      opened.map(({ folded: one, headers }) => findBoundaries(one, { headers, begun: null })),
    language: () => slices.map((slice) => detectLanguage(slice.text)),
    "lines, labels, sections": () => slices.map((slice) => readPosting(slice, null)),
    twins: () => {
      const twinOf = twinFinder();
      return read.map(({ posting }, index) => twinOf(likenessOf(posting.text), index));
    },
  };
  for (const { names, find } of finders) {
    stages[names.length > 1 ? `${names[0]} …` : `${names[0]}`] = () =>
      read.map(({ posting, context }) => find(posting, context));
  }
  stages.resolve = () =>
    read.map(({ posting, candidates }) =>
      derive(resolve(posting, candidates, { names, own: [] }), "2024-01-15"),
    );
  const least = leastTimes(stages, { rounds, milliseconds: 60_000 });
  return Object.entries(least).map(([name, milliseconds]) => ({ name, milliseconds }));
}
