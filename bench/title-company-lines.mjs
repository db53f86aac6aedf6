// @ts-check
// Boundaries of a job board's export, in which each posting is a title line, a line "company -
// place" and a description: the second line tells where a posting begins, without any annotation.
// usage: node bench/title-company-lines.mjs FILE [--list N]
// Ends with code 1 where under 95 % of the beginnings are found, or over 3 % are found besides.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { skipBlanks } from "./expected-starts.mjs";
import { loadLibrary } from "./library.mjs";
import { titleCompanyStarts } from "./title-company-starts.mjs";

const LEAST_FOUND = 0.95;
const MOST_EXTRA = 0.03;

const { values, positionals } = parseArgs({
  options: { list: { type: "string", default: "0" } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error("usage: node bench/title-company-lines.mjs FILE [--list N]");
  process.exit(2);
}

const { detectOffers } = await loadLibrary();
const text = readFileSync(file, "utf8");
const expected = titleCompanyStarts(text);
if (expected.length === 0) {
  console.error(`${file}: no title with a "company - place" line under it.`);
  process.exit(2);
}
const begun = performance.now();
const found = new Set(detectOffers(text).map(({ span }) => skipBlanks(text, span.start)));
const seconds = (performance.now() - begun) / 1000;
const missed = expected.filter((start) => !found.has(start));
const known = new Set(expected);
const extra = [...found].filter((start) => !known.has(start));
const shareFound = 1 - missed.length / expected.length;
const shareExtra = extra.length / expected.length;

console.log(`postings          ${expected.length}`);
console.log(`beginnings found  ${expected.length - missed.length}  ${percent(shareFound)}`);
console.log(`found besides     ${extra.length}  ${percent(shareExtra)}`);
console.log(`time              ${seconds.toFixed(1)} s`);
list("missed", missed);
list("found besides", extra);

const isGood = shareFound >= LEAST_FOUND && shareExtra <= MOST_EXTRA;
console.log(
  `at least ${percent(LEAST_FOUND)} found and at most ${percent(MOST_EXTRA)} besides: ` +
    `${isGood ? "yes" : "no"}`,
);
process.exitCode = isGood ? 0 : 1;

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

/** @param {string} name @param {readonly number[]} starts */
function list(name, starts) {
  for (const start of starts.slice(0, Number(values.list))) {
    const [line = ""] = text.slice(start, start + 200).split("\n", 1);
    const number = text.slice(0, start).split("\n").length;
    console.log(`  ${name}, line ${number}: ${line.slice(0, 100)}`);
  }
}
