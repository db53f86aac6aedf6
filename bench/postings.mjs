// @ts-check
// What a year of a job board costs: `glane extract --stdin jsonl`, a posting a line, on one thread.
// usage: node bench/postings.mjs [POSTINGS]
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composedPieces, seedOffers } from "./composed-dump.mjs";
import { loadLibrary, root } from "./library.mjs";
import { alignedTable } from "./table.mjs";

const YEAR = { postings: 10e6, bytes: 50e9 };
const CORES = [2, 16, 64];
const EVERY_MS = 100;
/** Of a second, in which Linux tells the time of a process. */
const TICK = 0.01;
const count = Number(process.argv[2] ?? 5000);

const { detectOffers } = await loadLibrary();
/** @type {string[]} */
const lines = [];
for (const text of composedPieces(seedOffers(detectOffers), Number.POSITIVE_INFINITY)) {
  if (lines.length === count) break;
  lines.push(`${JSON.stringify({ id: lines.length, description: text })}\n`);
}
const input = Buffer.from(lines.join(""));

const cli = join(process.env.GLANE_DIST ?? join(root, "dist"), "cli.js");
const began = performance.now();
const child = spawn(process.execPath, [cli, "extract", "--stdin", "jsonl", "--format", "ndjson"], {
  stdio: ["pipe", "pipe", "inherit"],
});
let busy = 0;
const timer = setInterval(() => {
  busy = busyOf(child.pid ?? 0) ?? busy;
}, EVERY_MS);
child.stdin.end(input);
let records = 0;
for await (const chunk of child.stdout) for (const byte of chunk) if (byte === 10) records += 1;
clearInterval(timer);
const seconds = (performance.now() - began) / 1000;

const perSecond = count / busy;
const coreHours = YEAR.postings / perSecond / 3600;
const coreHoursByBytes = (YEAR.bytes / input.length) * (busy / 3600);
console.log(
  `${count} postings of ${(input.length / count / 1000).toFixed(1)} kB, ${records} records: ` +
    `${seconds.toFixed(1)} s by the clock, ${busy.toFixed(1)} s of processor time`,
);
console.log(
  `${perSecond.toFixed(0)} postings, ${(input.length / 1e6 / busy).toFixed(2)} MB, a core-second\n`,
);
const header = ["a year", "core-hours", ...CORES.map((cores) => `hours on ${cores} cores`)];
const rows = [
  ["10 million such postings", coreHours],
  ["50 GB of them", coreHoursByBytes],
].map(([what, hours]) => [
  String(what),
  Number(hours).toFixed(1),
  ...CORES.map((cores) => (Number(hours) / cores).toFixed(1)),
]);
console.log(alignedTable([header, ...rows]));

/** Seconds that a process has kept processors busy, its own threads included; undefined at its end. @param {number} pid */
function busyOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return undefined;
  }
}
