import { appendFileSync, readFileSync } from "node:fs";
import type { RunnerTestFile as File, RunnerTask as Task, RunnerTestCase as Test } from "vitest";
import { VitestTestRunner } from "vitest/runners";
import type { Mutant, Outcome, Pass } from "./mutants.js";

/** What the instrumented code asks and tells. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

interface Seen {
  readonly tests: Test[];
  readonly kills: Map<string, number>;
  files: number;
}

const shared = globalThis as { __stryker__?: Switches; mutationSeen?: Seen };
shared.__stryker__ ??= {};
shared.mutationSeen ??= { tests: [], kills: new Map(), files: 0 };
const switches = shared.__stryker__;
const seen = shared.mutationSeen;
const environment = process.env as {
  GLANE_MUTATION_PASS: string;
  GLANE_MUTATION_FILES: string;
  GLANE_MUTATION_NAMED?: string;
};
const named = new RegExp(environment.GLANE_MUTATION_NAMED ?? "");

/** Loops that a mutant makes endless end after so many turns, times those of the code as it is. */
const MOST_TIMES = 100;
const AT_LEAST = 100_000;

/**
 * Runs all tests once, noting which mutants each reaches, and then, in the same process, for one
 * mutant after the other the tests that reach it until one fails.
 */
export default class MutationRunner extends VitestTestRunner {
  override onBeforeTryTask(test: Task): void {
    super.onBeforeTryTask(test);
    switches.currentTestId = test.id;
  }

  override onAfterTryTask(test: Test): void {
    switches.currentTestId = undefined;
    super.onAfterTryTask(test);
  }

  override async onAfterRunFiles(files?: File[]): Promise<void> {
    super.onAfterRunFiles();
    for (const file of files ?? []) {
      seen.files += 1;
      seen.tests.push(...testsOf(file));
    }
    if (seen.files === Number(environment.GLANE_MUTATION_FILES)) await tryMutants();
  }
}

function testsOf(task: Task): Test[] {
  if (task.type === "test") return task.mode === "run" ? [task] : [];
  return task.tasks.flatMap(testsOf);
}

async function tryMutants(): Promise<void> {
  const pass = JSON.parse(readFileSync(environment.GLANE_MUTATION_PASS, "utf8")) as Pass;
  const tell = (line: object) => appendFileSync(pass.outcomes, `${JSON.stringify(line)}\n`);
  const broken = seen.tests.find(({ result }) => result?.state !== "pass");
  if (broken) return tell({ broken: broken.name });
  for (const mutant of pass.mutants) {
    tell({ id: mutant.id });
    tell(await outcomeOf(mutant));
  }
  tell({ done: true });
}

async function outcomeOf({ id }: Mutant): Promise<Outcome> {
  const { static: loading = {}, perTest = {} } = switches.mutantCoverage ?? {};
  const reaching = seen.tests.filter(
    (test) => perTest[test.id]?.[id] !== undefined && named.test(`${test.file.name} ${test.name}`),
  );
  if (reaching.length === 0) return { id, status: id in loading ? "static" : "unreached" };
  const kills = (test: Test) => seen.kills.get(test.id) ?? 0;
  const took = (test: Test) => test.result?.duration ?? 0;
  // What has killed most by the millisecond comes first.
  const worth = (test: Test) => (kills(test) + 0.2) / (took(test) + 5);
  reaching.sort((one, other) => worth(other) - worth(one));
  for (const test of reaching) {
    const hits = perTest[test.id]?.[id] ?? 0;
    if (await passes(test, id, Math.max(AT_LEAST, hits * MOST_TIMES))) continue;
    if (!(await passes(test, undefined, 0))) throw new Error(`${id} changed what outlives a test`);
    seen.kills.set(test.id, kills(test) + 1);
    return { id, status: "killed", by: test.name };
  }
  return { id, status: "survived" };
}

async function passes(test: Test, mutant: string | undefined, hitLimit: number): Promise<boolean> {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit });
  try {
    await (VitestTestRunner.getTestFn(test) as () => Promise<void>)();
    return true;
  } catch {
    return false;
  } finally {
    switches.activeMutant = undefined;
  }
}
