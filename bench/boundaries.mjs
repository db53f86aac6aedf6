// @ts-check
// Boundaries of offers, found by glane and by two baselines, dump by dump.
// usage: node bench/boundaries.mjs [--gold DIR]… [--totals] [--mixed]
import { parseArgs } from "node:util";
import { readDumps } from "./dumps.mjs";
import { headingRegexpStarts } from "./heading-regexp.mjs";
import { loadLibrary } from "./library.mjs";
import { mixedDumps } from "./mixed-dumps.mjs";
import { scoreBoundaries } from "./score-boundaries.mjs";
import { mean, scoresOf, sumCounts } from "./scores.mjs";
import { alignedTable, shareText } from "./table.mjs";
import { textTilingStarts } from "./text-tiling.mjs";

/** @typedef {import("./score-boundaries.mjs").BoundaryScore} BoundaryScore */

const { values } = parseArgs({
  options: {
    gold: { type: "string", multiple: true, default: [] },
    totals: { type: "boolean" },
    mixed: { type: "boolean" },
  },
});
const { detectOffers } = await loadLibrary();

/** @type {{ name: string, starts: (text: string) => number[] }[]} */
const methods = [
  { name: "glane", starts: (text) => detectOffers(text).map(({ span }) => span.start) },
  { name: "regular expression", starts: headingRegexpStarts },
  { name: "TextTiling", starts: textTilingStarts },
];

const MIXED_DUMPS = 40;
const read = readDumps(values.gold);
const dumps = values.mixed ? mixedDumps(read, MIXED_DUMPS) : read;
const results = dumps.map((dump) => ({
  name: dump.name,
  group: dump.group,
  offers: dump.offers.length,
  scores: methods.map(({ starts }) => scoreBoundaries(dump, starts(dump.text))),
}));

/** @param {string} name @param {typeof results} part */
function totals(name, part) {
  return [
    name,
    `${part.reduce((sum, { offers }) => sum + offers, 0)}`,
    ...methods.flatMap((_, index) => {
      const scores = part.flatMap((result) => result.scores[index] ?? []);
      const windowDiff = mean(scores.map((score) => score.windowDiff));
      return cells(sumCounts(scores), windowDiff, mean(scores.map(({ pk }) => pk)));
    }),
  ];
}

/**
 * @param {import("./scores.mjs").Counts} counts
 * @param {number | null} windowDiff @param {number | null} pk
 */
function cells(counts, windowDiff, pk) {
  const { precision, recall, f1 } = scoresOf(counts);
  return [precision, recall, f1, windowDiff, pk].map(shareText);
}

const measures = ["P", "R", "F1", "WinDiff", "Pk"];
const header = [
  ["", "", ...methods.flatMap(({ name }) => ["", "", name, "", ""])],
  ["dump", "offers", ...methods.flatMap(() => measures)],
];
const groups = [...new Set(results.map(({ group }) => group))].map((group) =>
  results.filter((result) => result.group === group),
);

if (!values.totals) {
  const rows = results.map((result) => totals(result.name, [result]));
  console.log(`${alignedTable([...header, ...rows])}\n`);
}
const rows = groups.map((part) => totals(`${part[0]?.group} (${part.length})`, part));
const all = totals(`all (${results.length})`, results);
console.log(alignedTable([...header, ...rows, all]));
console.log("\nF1 of a group is over all its offers; WindowDiff and Pk are means over its dumps.");
