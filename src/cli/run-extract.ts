import manifest from "../../package.json" with { type: "json" };
import { GlaneError } from "../model/error.js";
import type { InputSource } from "../node/run/feed.js";
import { type OutputFile, openOutput } from "../node/run/partial-file.js";
import { type RecordSink, toStandardOutput } from "../node/run/record-sink.js";
import { type RunWatch, runThrough } from "../node/run/run.js";
import { identifyInputs } from "../node/run/run-state.js";
import type { RunOptions, UnitReader } from "../node/run/task.js";
import { offerWriter } from "../output/writer.js";
import { complain, EXIT, type ExitCode } from "./exit.js";
import { terminalLook } from "./output.js";
import { openProgress } from "./progress.js";
import { heedSignals, type Interruption } from "./signals.js";

/** What of the command line tells how a run goes, and not what it writes. */
export interface RunFlags {
  readonly out?: string;
  readonly jobs: number;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  readonly textField?: string;
}

/** Parts that are read before the first is written, beside one for each worker. */
const AHEAD = 2;

export async function runExtract(
  inputs: readonly InputSource[],
  options: RunOptions,
  flags: RunFlags,
): Promise<ExitCode> {
  const look = flags.out === undefined ? terminalLook() : {};
  const writer = offerWriter(options.format, { ...options, ...look });
  // The table is for a person's eyes; no worker knows how wide their terminal is.
  const jobs = options.format === "table" ? 1 : flags.jobs;
  const output = await openRunOutput(inputs, options, flags, writer.begin);
  const signals = heedSignals();
  const reader = await openReader(jobs, options, signals.stop);
  const told = openWatch(inputs, flags, output.failedBefore.length);
  const { sink, from } = output;
  const ahead = jobs > 1 ? jobs + AHEAD : 0;
  try {
    const { stop } = signals;
    await runThrough({ inputs, reader, writer, sink, from, ahead, stop, watch: told.watch });
    told.close();
    if (told.failedInputs() === inputs.length && from.records === 0) await sink.discard();
    else await sink.finish(writer.end);
    return told.failures() > 0 ? EXIT.unreadable : EXIT.done;
  } catch (error) {
    told.close();
    return await explainEnd(error, sink, signals.interruption());
  } finally {
    signals.forget();
    await reader.close().catch(() => {});
  }
}

async function openRunOutput(
  inputs: readonly InputSource[],
  options: RunOptions,
  { out, resume = false, textField }: RunFlags,
  begin: string,
): Promise<OutputFile> {
  if (out === undefined) {
    if (resume)
      throw new GlaneError("bad-option", "--resume goes on with a file; name it with --out.");
    const sink = toStandardOutput(process.stdout);
    await sink.write(begin, 0);
    const from = { inputs: 0, records: 0, unfinished: 0 };
    return { sink, from, failedBefore: [], notice: null };
  }
  const names = inputs.map(({ name }) => name);
  if (resume && names.includes("-")) {
    throw new GlaneError("bad-option", "--resume cannot go on with standard input; name a file.");
  }
  const identity = {
    glane: manifest.version,
    options: { ...options, textField },
    inputs: await identifyInputs(names),
  };
  const output = await openOutput({ name: out, format: options.format, begin, identity, resume });
  if (output.notice !== null) complain(output.notice);
  return output;
}

/** Workers and their pool are loaded where they are wanted. */
async function openReader(
  jobs: number,
  options: RunOptions,
  stop: AbortSignal,
): Promise<UnitReader> {
  if (jobs > 1) {
    const { readInWorkers } = await import("../node/run/in-workers.js");
    return readInWorkers(jobs, options);
  }
  const { readInTurn } = await import("../node/run/in-turn.js");
  return readInTurn(options, stop);
}

interface Told {
  readonly watch: RunWatch;
  readonly failures: () => number;
  readonly failedInputs: () => number;
  readonly close: () => void;
}

function openWatch(inputs: readonly InputSource[], flags: RunFlags, failedBefore: number): Told {
  const progress = openProgress(inputs, flags);
  let [failures, failedInputs] = [failedBefore, failedBefore];
  return {
    watch: {
      ...progress,
      failed: (sentence) => {
        failures += 1;
        progress.around(() => complain(`${sentence}.`));
      },
      ended: (failed) => {
        if (failed) failedInputs += 1;
        progress.ended();
      },
    },
    failures: () => failures,
    failedInputs: () => failedInputs,
    close: progress.close,
  };
}

/** What is left of a run that ended before its end, and the code that tells why. */
async function explainEnd(
  error: unknown,
  sink: RecordSink,
  interruption: Interruption | null,
): Promise<ExitCode> {
  const left = await sink.suspend();
  const goOn = left === null ? "" : ` ${left}`;
  if (interruption !== null) {
    complain(`stopped by ${interruption}.${goOn}`);
    return EXIT[interruption];
  }
  if (error instanceof GlaneError && error.code === "unwritable") {
    complain(`${error.message}${goOn}`);
    return EXIT.unwritable;
  }
  if (left !== null) complain(left);
  throw error;
}
