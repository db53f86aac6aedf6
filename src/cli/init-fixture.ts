import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { GlaneError } from "../model/error.js";
import type { Fixture } from "../model/fixture.js";
import { withEnglish } from "../node/english.js";
import { outputFile } from "../node/sink.js";
import { readText } from "../node/sources.js";
import { CHECK_BELOW, firstFixture } from "../validate/first-fixture.js";
import { fixtureJson } from "../validate/fixture-json.js";
import { EXIT, type ExitCode } from "./exit.js";
import { loadLibrary } from "./library.js";
import { readDay } from "./option-values.js";
import { withSink } from "./output.js";

interface InitFixtureFlags {
  readonly out?: string;
  readonly referenceDate?: string;
  readonly force?: boolean;
}

export function addInitFixture(program: Command, exit: (code: ExitCode) => void): void {
  program
    .command("init-fixture")
    .description("write what is found in a dump as a fixture, to correct by hand")
    .argument("<dump>", "a text file")
    .option("--out <file>", "write to this file, not to NAME.expected.json beside the dump")
    .option("--reference-date <day>", "YYYY-MM-DD near which the dump was written", readDay)
    .option("--force", "replace the file where it is there already")
    .action(async (dump: string, flags: InitFixtureFlags) => exit(await run(dump, flags)));
}

async function run(dump: string, flags: InitFixtureFlags): Promise<ExitCode> {
  const out = flags.out ?? besideDump(dump);
  await refuseToReplace(dump, out, flags.force === true);
  const { text } = await readText(dump);
  const fixture = await fixtureOf(dump, text, out, flags.referenceDate);
  const sink = await outputFile(out);
  try {
    await sink.write(fixtureJson(fixture));
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  return withSink(undefined, async (write) => {
    await write(`${out}: ${summary(fixture)}\n`);
    return { code: EXIT.done, read: 1 };
  });
}

async function fixtureOf(
  dump: string,
  text: string,
  out: string,
  referenceDate: string | undefined,
): Promise<Fixture> {
  const { extractOffers } = await loadLibrary();
  const offers = extractOffers(text, await withEnglish(text, { referenceDate }));
  const textPath = path.relative(path.dirname(path.resolve(out)), path.resolve(dump));
  return firstFixture(text, offers, {
    textPath: textPath.split(path.sep).join("/"),
    referenceDate,
  });
}

/** `dumps/may.txt` → `dumps/may.expected.json` */
function besideDump(dump: string): string {
  const { dir, name } = path.parse(dump);
  return path.join(dir, `${name}.expected.json`);
}

/** @throws {GlaneError} `bad-option` where there is something that must stay. */
async function refuseToReplace(dump: string, out: string, force: boolean): Promise<void> {
  const target = await realpath(out).catch(() => null);
  if (target === null) return;
  if (target === (await realpath(dump).catch(() => null))) {
    throw new GlaneError("bad-option", `--out ${out} is the dump itself; name another file.`);
  }
  if (force || !(await stat(target)).isFile()) return;
  throw new GlaneError(
    "bad-option",
    `${out} is there already; give --force to replace it, or --out to name another file.`,
  );
}

function summary({ offers }: Fixture): string {
  const values = offers.flatMap(({ fields }) => Object.values(fields).flat());
  const reasons = [...offers.map(({ why }) => why), ...values.map((value) => value?.why)];
  const marked = reasons.filter((why) => why?.includes("check") === true);
  const told = [counted(offers.length, "offer"), counted(values.length, "value")].join(", ");
  return marked.length === 0 ? told : `${told}; ${marked.length} below ${CHECK_BELOW} to check`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
