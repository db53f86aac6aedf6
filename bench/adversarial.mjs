// @ts-check
// What hostile texts cost beside ordinary text of the same length.
// usage: node bench/adversarial.mjs [--size 1000000] [--only WORD] [--part 1/4] [--fields]
// Ends with 1 where one costs more than 5 times as much.
import { parseArgs } from "node:util";
import { adversarialTexts } from "./adversarial-texts.mjs";
import { composeDump, seedOffers } from "./composed-dump.mjs";
import { loadLibrary } from "./library.mjs";
import { leastTimes } from "./stopwatch.mjs";
import { alignedTable } from "./table.mjs";

const MOST_TIMES = 5;
const LIMITS = { rounds: 3, milliseconds: 1500 };
/** A text that costs more than so many times ordinary text is read again, in turn with it. */
const CLOSE = 3;
/** Its slowest fields are shown for a text that costs more than so many times ordinary text. */
const SLOW = 2;
const FIELDS_SHOWN = 3;

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "1000000" },
    only: { type: "string", default: "" },
    part: { type: "string", default: "1/1" },
    fields: { type: "boolean", default: false },
  },
});
const size = Number(values.size);
const { detectOffers, extractFields, extractOffers } = await loadLibrary();
const offers = seedOffers(detectOffers);
const ordinary = composeDump(offers, Math.ceil(size / 1000)).slice(0, size);
const names = /** @type {import("../src/index.js").FieldName[]} */ (Object.keys(extractFields("")));
const reads = { extractOffers, extractFields };
/** One posting of a megabyte is no ordinary text: its offers are read one by one. */
const postings = detectOffers(ordinary).map(({ span }) => ordinary.slice(span.start, span.end));
const ordinaryReads = {
  extractOffers: () => extractOffers(ordinary),
  extractFields: () => postings.map((posting) => extractFields(posting)),
};
for (const run of Object.values(ordinaryReads)) run();
const ordinaryTimes = leastTimes(ordinaryReads, { ...LIMITS, milliseconds: Infinity });

console.log(`ordinary text: ${postings.length} offers of the seeds, ${ordinary.length} units`);
const rows = [["text", "units", "extractOffers", "times", "extractFields", "times", "slow fields"]];
/** @type {string[]} */
const tooSlow = [];
const [part, parts] = values.part.split("/").map(Number);
const chosen = Object.entries(adversarialTexts).filter(
  ([name], index) => name.includes(values.only) && index % (parts ?? 1) === (part ?? 1) - 1,
);
for (const [name, make] of chosen) {
  const text = make(size);
  const row = [name, `${text.length}`];
  let worst = 0;
  for (const read of /** @type {const} */ (["extractOffers", "extractFields"])) {
    // Some are longer than they were asked to be: lines come by the hundred thousand.
    const share = Math.max(1, text.length / ordinary.length);
    const hostile = () => reads[read](text);
    let least = { ...leastTimes({ hostile }, LIMITS), ordinary: ordinaryTimes[read] };
    if (least.hostile / least.ordinary / share > CLOSE) {
      least = leastTimes({ ordinary: ordinaryReads[read], hostile }, { ...LIMITS, rounds: 2 });
    }
    const times = least.hostile / least.ordinary / share;
    worst = Math.max(worst, times);
    row.push(`${least.hostile.toFixed(0)} ms`, times.toFixed(2));
    if (times > MOST_TIMES)
      tooSlow.push(`${name}: ${read} takes ${times.toFixed(1)} times as long`);
  }
  row.push(values.fields && worst > SLOW ? slowFields(text) : "");
  rows.push(row);
  // A run may take long on a busy machine, and be ended.
  process.stderr.write(`${row.join("  ")}\n`);
}
console.log(alignedTable(rows));
console.log(`\nat most ${MOST_TIMES} times ordinary text: ${tooSlow.length === 0 ? "yes" : "no"}`);
for (const sentence of tooSlow) console.log(`  ${sentence}`);
process.exitCode = tooSlow.length === 0 ? 0 : 1;

/** The fields that take longest, with their milliseconds beyond reading no field. @param {string} text */
function slowFields(text) {
  const time = (/** @type {typeof names} */ fields) =>
    leastTimes({ one: () => extractFields(text, { fields }) }, { rounds: 1, milliseconds: 0 }).one;
  const base = time([]);
  return names
    .map((field) => ({ field, milliseconds: time([field]) - base }))
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, FIELDS_SHOWN)
    .map(({ field, milliseconds }) => `${field} ${milliseconds.toFixed(0)}`)
    .join(", ");
}
