import { createHash } from "node:crypto";
import type { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import type { FieldName } from "../model/offer.js";
import type { ReadDump } from "../review/collect.js";
import type { ExitCode } from "./exit.js";
import {
  addReadingOptions,
  eachInput,
  INPUTS,
  type ReadingFlags,
  refuseToOverwrite,
} from "./inputs.js";
import { readDay, readFieldNames } from "./option-values.js";
import { withSink } from "./output.js";

interface ReviewFlags extends ReadingFlags {
  readonly out: string;
  readonly referenceDate?: string;
  readonly fields?: FieldName[];
  readonly title?: string;
}

export function addReview(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("review")
    .description("write a page to check what was found, correct it and save it as a fixture")
    .argument("<file...>", INPUTS)
    .requiredOption("--out <file>", "the HTML page; it is replaced once all is written")
    .option("--reference-date <day>", "YYYY-MM-DD near which the dumps were written", readDay)
    .option("--fields <names>", "check these fields alone, comma-separated", readFieldNames)
    .option("--title <text>", "the page's title");
  addReadingOptions(command).action(async (files: string[], flags: ReviewFlags) =>
    exit(await review(files, flags)),
  );
}

async function review(files: readonly string[], flags: ReviewFlags): Promise<ExitCode> {
  const { out, title, fields, referenceDate } = flags;
  await refuseToOverwrite(files, { "--out": out, "--write-text": flags.writeText });
  // The forms come from the schemas, and zod is not for the other commands to load.
  const [{ readWhole }, { reviewPage }, { collectDumps }, { fieldForms }] = await Promise.all([
    import("../node/read-whole.js"),
    import("../review/page.js"),
    import("../review/collect.js"),
    import("../review/forms.js"),
  ]);
  return withSink(out, async (write) => {
    const read: ReadDump[] = [];
    const outcome = await eachInput(files, flags, async (input) => {
      const { text, offers } = await readWhole(input, { referenceDate, fields });
      read.push({ name: input.name, text, referenceDate, offers });
    });
    const found = { forms: fieldForms(fields), dumps: collectDumps(read) };
    const id = createHash("sha256").update(JSON.stringify(found)).digest("hex").slice(0, 16);
    const named = title ?? titleOf(read);
    await write(reviewPage({ id, title: named, version: manifest.version, ...found }));
    return outcome;
  });
}

function titleOf([first, ...rest]: readonly ReadDump[]): string {
  if (first === undefined) return "Review";
  return rest.length === 0 ? first.name : `${first.name} and ${rest.length} more`;
}
