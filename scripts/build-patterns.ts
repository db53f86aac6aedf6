// Writes dist/patterns.json: what the patterns of all fields ask for, so that the command need not
// read it off them again at each start.
import { readFileSync, writeFileSync } from "node:fs";
import { extractOffers } from "../src/extract.js";
import { recordPatterns } from "../src/node/pattern-record.js";
import { recallBy } from "../src/text/scan/recall.js";

const patterns = new Set<RegExp>();
recallBy((pattern) => {
  patterns.add(pattern);
  return null;
});
// Fields make their patterns known at the first posting; a few only where they find something.
for (const seed of ["job-board", "french-english", "table-rows"]) {
  const text = readFileSync(new URL(`../seeds/${seed}.txt`, import.meta.url), "utf8");
  extractOffers(text.slice(0, 3000));
}
const file = new URL("../dist/patterns.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(recordPatterns(patterns))}\n`);
