import { type Command, Option } from "commander";
import type { ExtractOptions, FieldName } from "../model/offer.js";
import type { CsvDelimiter } from "../output/csv.js";
import { FORMATS, type Format, offerWriter, type WriterOptions } from "../output/writer.js";
import { withEnglish } from "./english.js";
import type { ExitCode } from "./exit.js";
import { eachText, refuseToOverwrite, tellsSource } from "./inputs.js";
import { loadLibrary } from "./library.js";
import { readDay, readDelimiter, readFieldNames, readShare } from "./option-values.js";
import { onTerminal, terminalLook, withSink } from "./output.js";

interface ExtractFlags {
  readonly format?: Format;
  readonly referenceDate?: string;
  readonly out?: string;
  readonly fields?: FieldName[];
  readonly minConfidence?: number;
  readonly delimiter?: CsvDelimiter;
}

export function addExtract(program: Command, exit: (code: ExitCode) => void): void {
  program
    .command("extract")
    .description("read dumps and write their offers: a table on a terminal, else NDJSON")
    .argument("<file...>", "dumps, folders of .txt and .md files, or - for standard input")
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
    .action(async (files: string[], flags: ExtractFlags) => exit(await extract(files, flags)));
}

async function extract(files: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const { out } = flags;
  if (out !== undefined) await refuseToOverwrite(files, out);
  const withSource = await tellsSource(files);
  const writer = offerWriter(formatOf(flags), writerOptions(flags, withSource));
  const given = extractOptions(flags);
  const { extractOffers } = await loadLibrary();
  return withSink(out, async (write) => {
    let written = 0;
    await write(writer.begin);
    const outcome = await eachText(files, async (text, name) => {
      const offers = extractOffers(text, await withEnglish(text, given));
      for (const offer of offers) {
        await write(writer.offer({ offer, text, source: withSource ? name : null }, written));
        written += 1;
      }
    });
    await write(writer.end);
    return outcome;
  });
}

function formatOf({ format, out }: ExtractFlags): Format {
  return format ?? (out === undefined && onTerminal() ? "table" : "ndjson");
}

function extractOptions({ referenceDate, fields, minConfidence }: ExtractFlags): ExtractOptions {
  return { referenceDate, fields, minConfidence };
}

function writerOptions(flags: ExtractFlags, withSource: boolean): WriterOptions {
  const { minConfidence, delimiter, out } = flags;
  // A file is opened by spreadsheets; the reader of a pipe wants no mark before the first column.
  const csv = { delimiter, byteOrderMark: out !== undefined };
  return { withSource, minConfidence, csv, ...(out === undefined ? terminalLook() : {}) };
}
