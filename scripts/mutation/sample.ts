/**
 * Draws mutants of src/fields and src/offers by chance, and tells how many the tests kill.
 *
 * usage: npm run mutation:sample -- [--count 1500] [--seed 1] [--minutes 30] [--survivors FILE]
 *          [--tests "GLOB GLOB"] [--named PATTERN] [FOLDER…]
 *
 * Mutants and switches are Stryker's; the tests run in one process, one mutant after the other.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { drawByFolder } from "./draw.js";
import { readMutants } from "./instrument.js";
import { interval } from "./interval.js";
import type { Mutant, Outcome } from "./mutants.js";
import { outcomesOf } from "./watch.js";

const MINUTE = 60_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "1500" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "30" },
    survivors: { type: "string" },
    tests: { type: "string" },
    named: { type: "string" },
  },
});
const [count, seed, minutes] = [values.count, values.seed, values.minutes].map(Number);
if (![count, seed, minutes].every((number) => number !== undefined && number >= 0)) {
  console.error("usage: npm run mutation:sample -- [--count N] [--seed N] [--minutes N] [FOLDER…]");
  process.exit(2);
}

const { all, drawn, files } = await readMutants(positionals, (mutants) =>
  drawByFolder(mutants, seed as number).slice(0, count),
);
console.log(`${all.length} mutants, of which ${drawn.length} are drawn (seed ${seed})`);
const folder = mkdtempSync(path.join(tmpdir(), "glane-mutation-"));
const limits = {
  start: 20 * MINUTE,
  mutant: 5 * MINUTE,
  all: (minutes as number) * MINUTE,
};
// Fewer tests than all: what survives them, the others may kill.
if (values.tests) process.env.GLANE_MUTATION_TESTS = values.tests;
if (values.named) process.env.GLANE_MUTATION_NAMED = values.named;
const outcomes = await outcomesOf(files, drawn, folder, limits);
rmSync(folder, { recursive: true });
const tried = outcomes.map((outcome, i) => ({ ...(drawn[i] as Mutant), ...outcome }));
tellFolders(tried.filter(({ status }) => status !== "static"));
const told = tried
  .filter(({ status }) => status === "survived" || status === "unreached")
  .map(({ file, line, mutator, replacement, status }) =>
    [`${file}:${line}`, status, mutator, JSON.stringify(replacement.slice(0, 160))].join("  "),
  )
  .sort();
if (values.survivors) writeFileSync(values.survivors, `${told.join("\n")}\n`);
else console.log(`\n${told.join("\n")}`);

function tellFolders(counted: readonly (Mutant & Outcome)[]): void {
  const loading = tried.length - counted.length;
  console.log(`${tried.length} tried; ${loading} run only as a module loads and are not counted\n`);
  console.log("| folder | mutants | killed | survived | reached by no test | killed, at 95 % |");
  console.log("| --- | --: | --: | --: | --: | --: |");
  for (const name of [...new Set(counted.map((mutant) => mutant.folder))].sort()) {
    tellRow(
      name,
      counted.filter((mutant) => mutant.folder === name),
    );
  }
  tellRow("all", counted);
}

function tellRow(name: string, mutants: readonly (Mutant & Outcome)[]): void {
  const of = (status: Outcome["status"]) => mutants.filter((one) => one.status === status).length;
  const [least, most] = interval(of("killed"), mutants.length).map((end) => Math.round(end * 100));
  const share = Math.round((100 * of("killed")) / mutants.length);
  const cells = [name, mutants.length, of("killed"), of("survived"), of("unreached")];
  console.log(`| ${cells.join(" | ")} | ${share} % (${least} to ${most}) |`);
}
