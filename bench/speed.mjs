// @ts-check
// How fast glane reads, beside others, and where its time goes.
// usage: npm run bench -- [FILE…] [--mb 1] [--seconds 20] [--write docs/performance.md]
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./library.mjs";
import { seedDump } from "./seed-dump.mjs";
import { speedPeers } from "./speed-peers.mjs";
import { stageTimes } from "./stages.mjs";
import { leastTimes } from "./stopwatch.mjs";
import { alignedTable, markdownTable } from "./table.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mb: { type: "string", default: "1" },
    seconds: { type: "string", default: "20" },
    write: { type: "string" },
  },
});
const milliseconds = Number(values.seconds) * 1000;
const ROUNDS = 7;
/** A peer reads the beginning of the text, as much of it as takes it about so long. */
const SAMPLE_MILLISECONDS = 1500;
const FIRST_SAMPLE = 1000;
const STARTS = 5;

const units = Math.round(Number(values.mb) * 1e6);
const texts = [
  { name: `Seeds, varied, ${values.mb} MB`, text: seedDump(units) },
  ...positionals.map((file) => ({ name: basename(file), text: readFileSync(file, "utf8") })),
];
const peers = await speedPeers();
/** @type {[title: string, rows: string[][]][]} */
const tables = texts.map(({ name, text }) => [name, speedRows(text)]);
tables.push([`Where the time goes: ${texts[0]?.name}`, stageRows(texts[0]?.text ?? "")]);
tables.push([`The command's start, least of ${STARTS}`, startRows()]);

const machine = `Node ${process.version}, ${process.platform} ${process.arch}; CPU time, least of up to ${ROUNDS} runs.`;
console.log(machine);
for (const [title, rows] of tables) console.log(`\n${title}\n\n${alignedTable(rows)}`);
if (values.write !== undefined) writeInto(values.write);

/** Puts the tables between the two marks of a page. @param {string} page */
function writeInto(page) {
  const parts = tables.map(([title, rows]) => `### ${title}\n\n${markdownTable(rows)}`);
  const [before, , after] = readFileSync(page, "utf8").split(/<!-- \/?bench -->/);
  if (after === undefined) throw new Error(`${page} has no <!-- bench --> and <!-- /bench -->`);
  const table = `\n${[machine, ...parts].join("\n\n")}\n`;
  writeFileSync(page, `${before}<!-- bench -->${table}<!-- /bench -->${after}`);
}

/** @param {string} text */
function speedRows(text) {
  const whole = peers.filter(({ slow }) => !slow);
  const times = leastTimes(
    Object.fromEntries(whole.map(({ name, read }) => [name, () => read(text)])),
    { rounds: ROUNDS, milliseconds },
  );
  const samples = peers
    .filter(({ slow }) => slow)
    .map((peer) => ({ peer, ...sampled(peer, text) }));
  const rows = [
    ...whole.map(({ name, offers }) => ({
      ...{ name, length: text.length, milliseconds: times[name] ?? 0 },
      offers: offers ? offers(text) : null,
    })),
    ...samples.map(({ peer, length, milliseconds: taken }) => {
      return { name: peer.name, length, milliseconds: taken, offers: null };
    }),
  ];
  const speed = (/** @type {typeof rows[number]} */ row) => row.length / 1000 / row.milliseconds;
  const chrono = rows.find(({ name }) => name === "chrono-node fr");
  return [
    ["reader", "read, kB", "ms", "MB/s", "offers/s", "against chrono"],
    ...rows.map((row) => [
      row.name,
      (row.length / 1000).toFixed(0),
      row.milliseconds.toFixed(0),
      digits(speed(row)),
      row.offers === null ? "" : ((row.offers / row.milliseconds) * 1000).toFixed(0),
      chrono ? `× ${digits(speed(row) / speed(chrono))}` : "",
    ]),
  ];
}

/** @param {Awaited<ReturnType<typeof speedPeers>>[number]} peer @param {string} text */
function sampled({ read }, text) {
  read(text.slice(0, FIRST_SAMPLE)); // loads and compiles what it needs
  for (let length = FIRST_SAMPLE; ; length *= 2) {
    const sample = text.slice(0, length);
    const { one } = leastTimes({ one: () => read(sample) }, { rounds: 1, milliseconds: 0 });
    if (one * 2 > SAMPLE_MILLISECONDS || length >= text.length) {
      return { length: sample.length, milliseconds: one };
    }
  }
}

/** @param {string} text */
function stageRows(text) {
  const stages = stageTimes(text, ROUNDS);
  const all = stages.reduce((sum, stage) => sum + stage.milliseconds, 0);
  return [
    ["stage", "ms", "share", "MB/s by itself"],
    ...stages.map(({ name, milliseconds: taken }) => [
      name,
      taken.toFixed(1),
      `${((100 * taken) / all).toFixed(1)} %`,
      digits(text.length / 1000 / taken),
    ]),
    ["all stages", all.toFixed(1), "100 %", digits(text.length / 1000 / all)],
  ];
}

function startRows() {
  const cli = join(root, "dist/cli.js");
  const seed = join(root, "seeds/capitals.txt");
  const started = (/** @type {string[]} */ args) =>
    Math.min(
      ...Array.from({ length: STARTS }, () => {
        const begun = performance.now();
        execFileSync(process.execPath, args, { stdio: "ignore" });
        return performance.now() - begun;
      }),
    );
  return [
    ["command", "ms, by the clock"],
    ["node -e 0, for scale", started(["-e", "0"]).toFixed(0)],
    ["glane --version", started([cli, "--version"]).toFixed(0)],
    ["glane extract, 4 kB", started([cli, "extract", seed]).toFixed(0)],
  ];
}

/** @param {number} value */
function digits(value) {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}
