import { realpath } from "node:fs/promises";
import type { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { GlaneError } from "../model/error.js";
import { loadEnglish } from "../node/english.js";
import type { FixturesRead } from "../node/fixtures.js";
import { outputFile } from "../node/sink.js";
import type { Report } from "../validate/validate.js";
import { complain, EXIT, type ExitCode } from "./exit.js";
import { loadLibrary } from "./library.js";
import { readShare } from "./option-values.js";
import { withSink } from "./output.js";

interface ValidateFlags {
  readonly json?: boolean;
  readonly calibration?: boolean;
  readonly byDump?: boolean;
  readonly report?: string;
  readonly minF1?: number;
}

export function addValidate(program: Command, exit: (code: ExitCode) => void): void {
  program
    .command("validate")
    .description("tell how right the extraction is, and how far to trust its confidence")
    .argument("<fixture...>", "NAME.expected.json, phrase tables, or folders of them")
    .option("--calibration", "print every field's reliability and what each threshold keeps")
    .option("--by-dump", "print each field's F1 in each dump")
    .option("--json", "print the report, with all figures, as JSON")
    .option("--report <file>", "draw it into this HTML page; it is replaced once all is written")
    .option("--min-f1 <share>", "exit with 1 where an F1 is below it, from 0 to 1", readShare)
    .action(async (files: string[], flags: ValidateFlags) => exit(await run(files, flags)));
}

async function run(files: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  // Fixtures are read with zod, which the other commands need not load.
  const { readFixtures } = await import("../node/fixtures.js");
  const fixtures = await readFixtures(files);
  for (const { message } of fixtures.unreadable) complain(`${message}.`);
  if (flags.report !== undefined) await refuseToReplace(files, fixtures, flags.report);
  const report =
    flags.report === undefined ? await scored(fixtures) : await drawn(fixtures, flags.report);
  const code =
    fixtures.unreadable.length > 0 ? EXIT.unreadable : await verdict(report, flags.minF1);
  const { reportText } = await import("../validate/report.js");
  return withSink(undefined, async (write) => {
    await write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, flags));
    return { code, read: 1 };
  });
}

/** The report, after its page was written: whoever closes standard output early still has it. */
async function drawn(fixtures: FixturesRead, page: string): Promise<Report> {
  // Opened first: a page that cannot be written is told before the work, not after it.
  const sink = await outputFile(page);
  try {
    const report = await scored(fixtures);
    const { reportPage } = await import("../validate/page/page.js");
    await sink.write(reportPage(report, manifest.version));
    const isEmpty = fixtures.dumps.length + fixtures.tables.length === 0;
    await (isEmpty ? sink.discard() : sink.close());
    return report;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function scored({ dumps, tables }: FixturesRead): Promise<Report> {
  const { extractFields, extractOffers, findDates } = await loadLibrary();
  const { validate } = await import("../validate/validate.js");
  const english = await loadEnglish(dumps.map(({ text }) => text));
  return validate(dumps, tables, {
    extractOffers: (text, options) => extractOffers(text, { ...options, ...english }),
    extractFields: (text, options) => extractFields(text, { ...options, ...english }),
    findDates: (text, options) => findDates(text, { ...options, ...english }),
  });
}

/** @throws {GlaneError} `bad-option` where the page would take the place of what was read. */
async function refuseToReplace(
  given: readonly string[],
  { dumps, tables }: FixturesRead,
  page: string,
): Promise<void> {
  const real = (name: string) => realpath(name).catch(() => null);
  const target = await real(page);
  const found = [
    ...dumps.flatMap(({ file, textFile }) => [file, textFile]),
    ...tables.map(({ file }) => file),
  ];
  const read = await Promise.all([...given, ...found].map(real));
  if (target === null || !read.includes(target)) return;
  throw new GlaneError(
    "bad-option",
    `--report ${page} is one of the fixtures or dumps; name another file.`,
  );
}

async function verdict(report: Report, minF1: number | undefined): Promise<ExitCode> {
  const { lowestF1 } = await import("../validate/validate.js");
  const lowest = lowestF1(report);
  if (minF1 === undefined || lowest === null || lowest >= minF1) return EXIT.done;
  complain(`the lowest F1, ${lowest.toFixed(3)}, is below --min-f1 ${minF1}.`);
  return EXIT.fellShort;
}
