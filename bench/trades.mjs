// @ts-check
// Whether short offers without marks are told apart, whatever the trade: titles of trades.txt in
// several layouts, five offers to a dump.
// usage: node bench/trades.mjs [--missed]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLibrary, root } from "./library.mjs";
import { scoresOf, sumCounts } from "./scores.mjs";
import { drawing, LAYOUTS, SPACINGS } from "./short-offers.mjs";
import { alignedTable, shareText } from "./table.mjs";

const OFFERS = 5;

const { detectOffers } = await loadLibrary();
const showsMissed = process.argv.includes("--missed");
const trades = readFileSync(join(root, "bench", "trades.txt"), "utf8")
  .trim()
  .split("\n");
const titles = trades.map((trade) => trade.charAt(0).toUpperCase() + trade.slice(1));

/** @type {string[][]} */
const rows = [];
/** @type {import("./scores.mjs").Counts[]} */
const all = [];
for (const [layout, linesOf] of Object.entries(LAYOUTS)) {
  for (const [spacing, { inside, between }] of Object.entries(SPACINGS)) {
    const draw = drawing();
    /** @type {import("./scores.mjs").Counts[]} */
    const parts = [];
    /** @type {string[]} */
    const missed = [];
    for (let at = 0; at < titles.length; at += OFFERS) {
      const few = titles.slice(at, at + OFFERS);
      const offers = few.map((title) => linesOf(title, draw));
      const counts = read(few, offers, inside, between);
      parts.push(counts);
      missed.push(...counts.unfound);
    }
    const sum = sumCounts(parts);
    const { precision, recall, f1 } = scoresOf(sum);
    all.push(sum);
    rows.push([layout, spacing, ...[precision, recall, f1].map(shareText)]);
    if (showsMissed && missed.length > 0)
      console.log(`${layout}, ${spacing}: ${missed.join(", ")}`);
  }
}
const total = scoresOf(sumCounts(all));
rows.push(["all", "", ...[total.precision, total.recall, total.f1].map(shareText)]);
console.log(alignedTable([["layout", "blank lines", "P", "R", "F1"], ...rows], 2));
console.log(`\n${rows.length - 1} × ${titles.length} offers`);

/**
 * What is found in one dump. An offer begins with its first line; its title will do as well.
 *
 * @param {readonly string[]} few @param {readonly string[][]} offers
 * @param {string} inside @param {string} between
 */
function read(few, offers, inside, between) {
  /** @type {Map<number, number>} */
  const beginnings = new Map();
  let start = 0;
  for (const [k, lines] of offers.entries()) {
    const above = lines.findIndex((line) => line.includes(few[k] ?? ""));
    beginnings.set(start, k);
    beginnings.set(start + lines.slice(0, above).join(inside).length + (above && inside.length), k);
    start += lines.join(inside).length + between.length;
  }
  const text = offers.map((lines) => lines.join(inside)).join(between);
  const told = detectOffers(text).map(({ span }) => beginnings.get(span.start));
  const found = new Set(told.filter((k) => k !== undefined));
  return {
    right: found.size,
    wrong: told.length - found.size,
    hit: found.size,
    missed: few.length - found.size,
    unfound: few.filter((_, k) => !found.has(k)),
  };
}
