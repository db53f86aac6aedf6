import { type Command, Option } from "commander";
import { GlaneError } from "../model/error.js";
import type { FieldName } from "../model/offer.js";
import type { RunOptions } from "../node/run/task.js";
import type { CsvDelimiter } from "../output/csv.js";
import { FORMATS, type Format } from "../output/writer.js";
import type { ExitCode } from "./exit.js";
import {
  addReadingOptions,
  INPUTS,
  inputNames,
  inputSources,
  type ReadingFlags,
  refuseToOverwrite,
  tellsSource,
} from "./inputs.js";
import { readDay, readDelimiter, readFieldNames, readJobs, readShare } from "./option-values.js";
import { onTerminal } from "./output.js";

interface ExtractFlags extends ReadingFlags {
  readonly format?: Format;
  readonly referenceDate?: string;
  readonly out?: string;
  readonly fields?: FieldName[];
  readonly minConfidence?: number;
  readonly delimiter?: CsvDelimiter;
  readonly jobs: number;
  readonly resume?: boolean;
}

export function addExtract(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("extract")
    .description("read dumps and write their offers: a table on a terminal, else NDJSON")
    .argument("[file...]", INPUTS)
    .addOption(new Option("--format <format>", "how to write them").choices(FORMATS))
    .option("--reference-date <day>", "YYYY-MM-DD near which the dumps were written", readDay)
    .option("--fields <names>", "report these fields alone, comma-separated", readFieldNames)
    .option("--min-confidence <share>", "leave out values below it, from 0 to 1", readShare)
    .option(
      "--delimiter <sign>",
      '"," (the default), ";" or tab, between cells of CSV',
      readDelimiter,
    )
    .option("--out <file>", "write to this file; it is replaced once all is written")
    .option("--jobs <number>", "worker threads that read, or auto for one a core", readJobs, 1)
    .option("--resume", "go on after the records of a run to the same --out that was cut short");
  addReadingOptions(command).action(async (files: string[], flags: ExtractFlags) =>
    exit(await extract(inputNames(files, flags), flags)),
  );
}

async function extract(files: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const { out, writeText, resume = false } = flags;
  if (resume && writeText !== undefined) {
    const reason = "--resume reads finished inputs no more, so that --write-text cannot save them";
    throw new GlaneError("bad-option", `${reason}; give one of the two.`);
  }
  await refuseToOverwrite(files, { "--out": out, "--write-text": writeText });
  const inputs = await inputSources(files, flags);
  // With it comes all that reads offers: help and misuse need not wait for that.
  const { runExtract } = await import("./run-extract.js");
  return runExtract(inputs, runOptions(flags, await tellsSource(files)), flags);
}

function runOptions(flags: ExtractFlags, withSource: boolean): RunOptions {
  const { referenceDate, fields, minConfidence, out } = flags;
  const format = flags.format ?? (out === undefined && onTerminal() ? "table" : "ndjson");
  // A file is opened by spreadsheets; the reader of a pipe wants no mark before the first column.
  const csv = { delimiter: flags.delimiter, byteOrderMark: out !== undefined };
  return { format, withSource, referenceDate, fields, minConfidence, csv };
}
