import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Mutant, Outcome, Pass } from "./mutants.js";

const LOOK_EVERY = 500;

interface Told extends Partial<Outcome> {
  readonly broken?: string;
  readonly done?: true;
}

interface Limits {
  /** Milliseconds until a process that starts must have run all tests once. */
  readonly start: number;
  /** Milliseconds that a mutant may take before it counts as hanging. */
  readonly mutant: number;
  /** Milliseconds for all mutants, from when the tests have first run. */
  readonly all: number;
}

/** Runs the tests against each mutant, in a process that is started anew where one hangs it. */
export async function outcomesOf(
  files: Pass["files"],
  mutants: readonly Mutant[],
  folder: string,
  limits: Limits,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let end = Number.POSITIVE_INFINITY;
  const onStart = () => {
    end = Math.min(end, performance.now() + limits.all);
    return end;
  };
  while (outcomes.length < mutants.length && performance.now() < end) {
    const left = mutants.slice(outcomes.length);
    const pass = { files, mutants: left, outcomes: `${folder}/outcomes.jsonl` };
    const { found, started } = await runPass(pass, `${folder}/pass.json`, limits, onStart);
    outcomes.push(...found);
    const hung = left[found.length];
    if (hung === undefined || performance.now() >= end) break;
    if (!started) throw new Error("The tests could not be run even once.");
    outcomes.push({ id: hung.id, status: "killed", by: "no end, or no memory left" });
  }
  return outcomes;
}

async function runPass(pass: Pass, file: string, limits: Limits, onStart: () => number) {
  rmSync(pass.outcomes, { force: true });
  writeFileSync(file, JSON.stringify(pass));
  const child = spawn(
    process.execPath,
    ["--no-warnings", "--import", "tsx", "scripts/mutation/pass.ts"],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, GLANE_MUTATION_PASS: file },
    },
  );
  let ended = false;
  const closed = new Promise<void>((resolve) => {
    child.on("close", () => {
      ended = true;
      resolve();
    });
  });
  const read = (): Told[] =>
    existsSync(pass.outcomes)
      ? readFileSync(pass.outcomes, "utf8")
          .split("\n")
          .filter((line) => line.endsWith("}"))
          .map((line) => JSON.parse(line))
      : [];
  let [lines, since] = [0, performance.now()];
  while (!ended) {
    const told = read();
    if (told.length > lines) [lines, since] = [told.length, performance.now()];
    const quiet = performance.now() - since;
    if (told.at(-1)?.done || (lines > 0 && performance.now() > onStart())) break;
    if (quiet > (lines === 0 ? limits.start : limits.mutant)) break;
    await setTimeout(LOOK_EVERY);
  }
  child.kill("SIGKILL");
  await closed;
  const told = read();
  const broken = told.find((line) => line.broken !== undefined);
  if (broken) throw new Error(`"${broken.broken}" fails without any mutant.`);
  const found = told.filter((line): line is Told & Outcome => line.status !== undefined);
  return { found, started: told.length > 0 };
}
