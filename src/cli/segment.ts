import { type Command, Option } from "commander";
import type { OfferBoundary } from "../model/offer.js";
import { drawBoundaries } from "../output/boundary-rules.js";
import { ndjsonLine } from "../output/json.js";
import type { ExitCode } from "./exit.js";
import { eachText, tellsSource } from "./inputs.js";
import { loadLibrary } from "./library.js";
import { onTerminal, withSink } from "./output.js";

const FORMATS = ["ndjson", "text"] as const;

interface SegmentFlags {
  readonly format?: (typeof FORMATS)[number];
}

export function addSegment(program: Command, exit: (code: ExitCode) => void): void {
  program
    .command("segment")
    .description("tell where each offer begins and ends: drawn on a terminal, else NDJSON")
    .argument("<file...>", "dumps, folders of .txt and .md files, or - for standard input")
    .addOption(new Option("--format <format>", "how to write them").choices(FORMATS))
    .action(async (files: string[], flags: SegmentFlags) => exit(await segment(files, flags)));
}

async function segment(files: readonly string[], flags: SegmentFlags): Promise<ExitCode> {
  const format = flags.format ?? (onTerminal() ? "text" : "ndjson");
  const withSource = await tellsSource(files);
  const { detectOffers } = await loadLibrary();
  return withSink(undefined, (write) =>
    eachText(files, async (text, name) => {
      const boundaries = detectOffers(text);
      const source = withSource ? name : null;
      await write(
        format === "text" ? asText(text, boundaries, source) : asLines(boundaries, source),
      );
    }),
  );
}

function asText(text: string, boundaries: readonly OfferBoundary[], source: string | null): string {
  return `${source === null ? "" : `==> ${source} <==\n`}${drawBoundaries(text, boundaries)}`;
}

function asLines(boundaries: readonly OfferBoundary[], source: string | null): string {
  return boundaries
    .map((boundary) => ndjsonLine(source === null ? boundary : { source, ...boundary }))
    .join("");
}
