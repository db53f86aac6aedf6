import pc from "picocolors";
import { outputFile, type Sink, standardOutput } from "../node/sink.js";
import type { TableColours } from "../output/table.js";
import type { ExitCode } from "./exit.js";
import type { Outcome } from "./inputs.js";

const NARROWEST = 60;

export function onTerminal(): boolean {
  return process.stdout.isTTY === true;
}

/** How wide and how colourful a table on standard output may be. */
export function terminalLook(): { readonly width: number; readonly colours: TableColours } {
  // picocolors colours pipes too where CI is set, which no reader of a pipe wants.
  const coloured = pc.isColorSupported && (onTerminal() || "FORCE_COLOR" in process.env);
  const { bold, cyan, dim } = pc.createColors(coloured);
  const width = Math.max(NARROWEST, process.stdout.columns || 100);
  return { width, colours: { heading: bold, field: cyan, doubt: dim, evidence: dim } };
}

/**
 * Writes to a file, or to standard output where none is named. The file stays as it was where
 * the work fails or nothing could be read.
 */
export async function withSink(
  out: string | undefined,
  work: (write: Sink["write"]) => Promise<Outcome>,
): Promise<ExitCode> {
  const sink = out === undefined ? standardOutput(process.stdout) : await outputFile(out);
  try {
    const { code, read } = await work(sink.write);
    if (read > 0) await sink.close();
    else await sink.discard();
    return code;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}
