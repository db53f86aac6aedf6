import { type Command, Option } from "commander";
import type { ExtractOptions, FieldName, Offer } from "../model/offer.js";
import type { Input, InputText } from "../node/input.js";
import { FORMATS, type Format, offerWriter, type WriterOptions } from "../output/writer.js";
import { learningEnglish } from "./english.js";
import type { ExitCode } from "./exit.js";
import {
  addReadingOptions,
  eachInput,
  INPUTS,
  type ReadingFlags,
  refuseToOverwrite,
  tellsSource,
} from "./inputs.js";
import { readDay, readFieldNames, readShare } from "./option-values.js";
import { onTerminal, terminalLook, withSink } from "./output.js";

interface ExtractFlags extends ReadingFlags {
  readonly format?: Format;
  readonly referenceDate?: string;
  readonly out?: string;
  readonly fields?: FieldName[];
  readonly minConfidence?: number;
}

export function addExtract(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("extract")
    .description("read dumps and write their offers: a table on a terminal, else NDJSON")
    .argument("<file...>", INPUTS)
    .addOption(new Option("--format <format>", "how to write them").choices(FORMATS))
    .option("--reference-date <day>", "YYYY-MM-DD near which the dumps were written", readDay)
    .option("--fields <names>", "report these fields alone, comma-separated", readFieldNames)
    .option("--min-confidence <share>", "leave out values below it, from 0 to 1", readShare)
    .option("--out <file>", "write to this file; it is replaced once all is written");
  addReadingOptions(command).action(async (files: string[], flags: ExtractFlags) =>
    exit(await extract(files, flags)),
  );
}

async function extract(files: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const { out, writeText } = flags;
  await refuseToOverwrite(files, { "--out": out, "--write-text": writeText });
  const withSource = await tellsSource(files);
  const format = formatOf(flags);
  const writer = offerWriter(format, writerOptions(flags, withSource));
  const given = extractOptions(flags);
  return withSink(out, async (write) => {
    let written = 0;
    await write(writer.begin);
    const outcome = await eachInput(files, flags, async (input) => {
      const source = withSource ? input.name : null;
      for await (const { offer, text, from } of readOffers(input, given, format === "jsonld")) {
        const { origin, extra } = from;
        await write(writer.offer({ offer, text, source, origin, extra }, written));
        written += 1;
      }
    });
    await write(writer.end);
    return outcome;
  });
}

interface ReadOffer {
  readonly offer: Offer;
  /** The text that its spans refer to; empty where nobody asks for it. */
  readonly text: string;
  readonly from: InputText;
}

/** The offers of an input, as soon as they are read. */
async function* readOffers(
  input: Input,
  given: ExtractOptions,
  keepsText: boolean,
): AsyncGenerator<ReadOffer> {
  const { openPipeline } = await import("../pipeline.js");
  const { options, meet } = learningEnglish(given);
  const pipeline = openPipeline(options);
  let text = "";
  for await (const from of input.texts) {
    if (from.kind === "posting") {
      const whole = await allOf(from.pieces);
      await meet(whole);
      yield { offer: pipeline.posting(whole), text: whole, from };
      continue;
    }
    for await (const piece of from.pieces) {
      if (keepsText) text += piece;
      await meet(piece);
      for (const offer of pipeline.read(piece)) yield { offer, text, from };
    }
    for (const offer of pipeline.end()) yield { offer, text, from };
  }
}

async function allOf(pieces: InputText["pieces"]): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function formatOf({ format, out }: ExtractFlags): Format {
  return format ?? (out === undefined && onTerminal() ? "table" : "ndjson");
}

function extractOptions({ referenceDate, fields, minConfidence }: ExtractFlags): ExtractOptions {
  return { referenceDate, fields, minConfidence };
}

function writerOptions({ minConfidence, out }: ExtractFlags, withSource: boolean): WriterOptions {
  return { withSource, minConfidence, ...(out === undefined ? terminalLook() : {}) };
}
