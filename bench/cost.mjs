// @ts-check
// What reading costs as dumps grow: 100 to 3,000 offers composed of those in seeds/.
// usage: node bench/cost.mjs (some three minutes)
import { composeDump, seedOffers } from "./composed-dump.mjs";
import { loadLibrary } from "./library.mjs";
import { alignedTable } from "./table.mjs";

const SIZES = [100, 300, 1000, 3000];
const LEAST_RUNS = 3;
const OFFERS_PER_ROW = 900;
const WARM_UP_RUNS = 3;
const MOST_TIMES = 12;

const { detectOffers, extractOffers } = await loadLibrary();
const offers = seedOffers(detectOffers);
const functions = { detectOffers, extractOffers };

// The first calls are slower, for the engine has not compiled anything yet.
for (let run = 0; run < WARM_UP_RUNS; run += 1) {
  for (const read of Object.values(functions)) read(composeDump(offers, 150));
}

const dumps = SIZES.map((size) => ({ size, text: composeDump(offers, size) }));
const header = ["offers", "MB", "function", "told", "CPU ms", "ms an offer", "against 100"];
/** @type {string[][]} */
const rows = [];
/** @type {string[]} */
const verdicts = [];
for (const [name, read] of Object.entries(functions)) {
  const times = dumps.map(({ size, text }) => ({ size, text, ...medianTime(read, text, size) }));
  const per = (/** @type {typeof times[number] | undefined} */ row) =>
    row ? row.milliseconds / row.size : 0;
  rows.push(
    ...times.map((row) => [
      `${row.size}`,
      (row.text.length / 1e6).toFixed(2),
      name,
      `${row.told}`,
      row.milliseconds.toFixed(0),
      per(row).toFixed(2),
      `× ${(per(row) / per(times[0])).toFixed(2)}`,
    ]),
  );
  const [small, , large] = times;
  const ratio = (large?.milliseconds ?? 0) / (small?.milliseconds ?? 1);
  verdicts.push(
    `${name}: 1,000 offers cost ${ratio.toFixed(1)} times what 100 cost; ` +
      `at most ${MOST_TIMES} times: ${ratio <= MOST_TIMES ? "yes" : "no"}`,
  );
}
console.log(alignedTable([header, ...rows]));
console.log(`\n${verdicts.join("\n")}`);

/**
 * The median of several runs, more of them where they are short. Time of the processor, so that
 * what else the machine does counts less.
 *
 * @param {(text: string) => readonly unknown[]} read
 * @param {string} text @param {number} size
 */
function medianTime(read, text, size) {
  let told = 0;
  const length = Math.max(LEAST_RUNS, Math.round(OFFERS_PER_ROW / size));
  const runs = Array.from({ length }, () => {
    const begun = process.cpuUsage();
    told = read(text).length;
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  const milliseconds = runs.sort((a, b) => a - b)[length >> 1] ?? 0;
  return { told, milliseconds };
}
