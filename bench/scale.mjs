// @ts-check
// What `glane extract` takes as a dump grows: speed and resident memory at 10 MB and at a given
// size. The speed is told by the clock and by the processor's time; the latter counts, so that what
// else the machine does weighs little.
// usage: node bench/scale.mjs [MB] [JOBS]
import { measuredRun, withDump } from "./measured-run.mjs";
import { alignedTable } from "./table.mjs";

const SMALL = 10;
const MOST_RESIDENT = 300;
const LEAST_SHARE_OF_SPEED = 0.9;
const large = Number(process.argv[2] ?? 100);
const jobs = process.argv[3] ?? "1";

const runs = [];
for (const megabytes of [SMALL, large]) {
  const run = await withDump(megabytes, (file) => measuredRun(file, ["--jobs", jobs], true));
  runs.push({ megabytes, ...run, speed: megabytes / run.processor });
}
const header = [
  "MB",
  "offers",
  "seconds",
  "of the processor",
  "MB/s",
  "first tenth",
  "half",
  "last tenth",
  "most",
];
const rows = runs.map(({ megabytes, records, seconds, processor, speed, resident }) => [
  `${megabytes}`,
  `${records}`,
  seconds.toFixed(1),
  processor.toFixed(0),
  speed.toFixed(2),
  ...[0.1, 0.5, 0.95].map((share) =>
    (resident[Math.floor(resident.length * share)] ?? 0).toFixed(0),
  ),
  Math.max(0, ...resident).toFixed(0),
]);
console.log(alignedTable([header, ...rows], 0));
console.log(
  "\nMB a second of the processor; resident memory in MB: at the first tenth of the time, half of it, near the end, most",
);

const [small, big] = runs;
const most = Math.max(0, ...(big?.resident ?? []));
const share = (big?.speed ?? 0) / (small?.speed ?? 1);
console.log(`at most ${MOST_RESIDENT} MB resident: ${most <= MOST_RESIDENT ? "yes" : "no"}`);
console.log(
  `speed at ${large} MB is ${(share * 100).toFixed(0)} % of that at ${SMALL} MB; ` +
    `at least 90 %: ${share >= LEAST_SHARE_OF_SPEED ? "yes" : "no"}`,
);
