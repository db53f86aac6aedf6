import type { Command } from "commander";
import { reportText } from "../validate/report.js";
import { lowestF1, type Report, validate } from "../validate/validate.js";
import { loadEnglish } from "./english.js";
import { complain, EXIT, type ExitCode } from "./exit.js";
import { loadLibrary } from "./library.js";
import { readShare } from "./option-values.js";
import { withSink } from "./output.js";

interface ValidateFlags {
  readonly json?: boolean;
  readonly minF1?: number;
}

export function addValidate(program: Command, exit: (code: ExitCode) => void): void {
  program
    .command("validate")
    .description("tell how right the extraction is, over fixtures")
    .argument("<fixture...>", "NAME.expected.json, phrase tables, or folders of them")
    .option("--json", "print the report as JSON")
    .option("--min-f1 <share>", "exit with 1 where an F1 is below it, from 0 to 1", readShare)
    .action(async (files: string[], flags: ValidateFlags) => exit(await run(files, flags)));
}

async function run(files: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  // Fixtures are read with zod, which the other commands need not load.
  const { readFixtures } = await import("../node/fixtures.js");
  const { dumps, tables, unreadable } = await readFixtures(files);
  for (const { message } of unreadable) complain(`${message}.`);
  const { extractFields, extractOffers, findDates } = await loadLibrary();
  const english = await loadEnglish(dumps.map(({ text }) => text));
  const report = validate(dumps, tables, {
    extractOffers: (text, options) => extractOffers(text, { ...options, ...english }),
    extractFields: (text, options) => extractFields(text, { ...options, ...english }),
    findDates: (text, options) => findDates(text, { ...options, ...english }),
  });
  const code = unreadable.length > 0 ? EXIT.unreadable : verdict(report, flags.minF1);
  return withSink(undefined, async (write) => {
    await write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    return { code, read: 1 };
  });
}

function verdict(report: Report, minF1: number | undefined): ExitCode {
  const lowest = lowestF1(report);
  if (minF1 === undefined || lowest === null || lowest >= minF1) return EXIT.done;
  complain(`the lowest F1, ${lowest.toFixed(3)}, is below --min-f1 ${minF1}.`);
  return EXIT.fellShort;
}
