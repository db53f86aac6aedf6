// @ts-check
// What a second worker thread gains: `--jobs 2` against `--jobs 1` on a dump of a given size.
// usage: node bench/jobs.mjs [MB]
import { measuredRun, withDump } from "./measured-run.mjs";
import { alignedTable } from "./table.mjs";

const RUNS = 3;
const LEAST_GAIN = 1.7;
const megabytes = Number(process.argv[2] ?? 20);

await withDump(megabytes, async (file) => {
  const runs = new Map([
    ["1", noRuns()],
    ["2", noRuns()],
  ]);
  // In turn, so that what else the machine does meets both alike.
  for (let run = 0; run < RUNS; run += 1) {
    for (const [jobs, list] of runs) list.push(await measuredRun(file, ["--jobs", jobs]));
  }
  const rows = [...runs].map(([jobs, list]) => {
    const seconds = fastest(list);
    return [jobs, `${list[0]?.records}`, seconds.toFixed(1), (megabytes / seconds).toFixed(2)];
  });
  console.log(alignedTable([["jobs", "offers", "seconds", "MB/s"], ...rows], 0));
  const gain = fastest(runs.get("1") ?? []) / fastest(runs.get("2") ?? []);
  const digests = new Set([...runs.values()].flat().map(({ digest }) => digest));
  console.log(
    `\nfastest of ${RUNS} runs each; the same output: ${digests.size === 1 ? "yes" : "no"}`,
  );
  console.log(
    `two jobs are ${gain.toFixed(2)} times as fast as one; ` +
      `at least ${LEAST_GAIN}: ${gain >= LEAST_GAIN ? "yes" : "no"}`,
  );
});

/** @returns {Awaited<ReturnType<typeof measuredRun>>[]} */
function noRuns() {
  return [];
}

/** @param {readonly { seconds: number }[]} runs */
function fastest(runs) {
  return Math.min(...runs.map(({ seconds }) => seconds));
}
