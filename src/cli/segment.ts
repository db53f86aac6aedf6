import { type Command, Option } from "commander";
import type { OfferBoundary } from "../model/offer.js";
import type { Input, InputText } from "../node/input.js";
import { drawBoundaries } from "../output/boundary-rules.js";
import { ndjsonLine } from "../output/json.js";
import type { ExitCode } from "./exit.js";
import {
  addReadingOptions,
  eachInput,
  INPUTS,
  inputNames,
  type ReadingFlags,
  refuseToOverwrite,
  tellsSource,
} from "./inputs.js";
import { onTerminal, withSink } from "./output.js";

const FORMATS = ["ndjson", "text"] as const;

interface SegmentFlags extends ReadingFlags {
  readonly format?: (typeof FORMATS)[number];
}

export function addSegment(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("segment")
    .description("tell where each offer begins and ends: drawn on a terminal, else NDJSON")
    .argument("[file...]", INPUTS)
    .addOption(new Option("--format <format>", "how to write them").choices(FORMATS));
  addReadingOptions(command).action(async (files: string[], flags: SegmentFlags) =>
    exit(await segment(inputNames(files, flags), flags)),
  );
}

async function segment(files: readonly string[], flags: SegmentFlags): Promise<ExitCode> {
  const format = flags.format ?? (onTerminal() ? "text" : "ndjson");
  await refuseToOverwrite(files, { "--out": undefined, "--write-text": flags.writeText });
  const withSource = await tellsSource(files);
  return withSink(undefined, (write) =>
    eachInput(files, flags, async (input) => {
      const source = withSource ? input.name : null;
      if (format === "text" && source !== null) await write(`==> ${source} <==\n`);
      const told = format === "text" ? drawn(input) : asLines(input, source);
      for await (const part of told) await write(part);
    }),
  );
}

/** Each text of the input whole, with rules between its offers. */
async function* drawn(input: Input): AsyncGenerator<string> {
  for await (const [text, from, boundaries] of segmented(input, true)) {
    const here = boundaries.map(({ span, ...boundary }) => ({
      ...boundary,
      span: { start: span.start - from.start, end: span.end - from.start },
    }));
    yield drawBoundaries(text, here);
  }
}

async function* asLines(input: Input, source: string | null): AsyncGenerator<string> {
  for await (const [, { origin, extra }, boundaries] of segmented(input, false)) {
    const told = Object.entries({ source, origin, extra }).filter(([, value]) => value !== null);
    const first = Object.fromEntries(told);
    yield boundaries.map((boundary) => ndjsonLine({ ...first, ...boundary })).join("");
  }
}

/** Each text of an input with its boundaries; the text itself is empty where it is not kept. */
async function* segmented(
  input: Input,
  keepsText: boolean,
): AsyncGenerator<readonly [text: string, from: InputText, boundaries: readonly OfferBoundary[]]> {
  const { openSegments } = await import("../read.js");
  const segments = openSegments();
  for await (const from of input.texts) {
    let [text, whole] = ["", ""];
    const boundaries: OfferBoundary[] = [];
    for await (const piece of from.pieces) {
      if (keepsText) text += piece;
      if (from.kind === "posting") whole += piece;
      else boundaries.push(...segments.read(piece));
    }
    if (from.kind === "posting") boundaries.push(...segments.posting(whole));
    else boundaries.push(...segments.end());
    yield [text, from, boundaries];
  }
}
