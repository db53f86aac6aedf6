import type { SingleBar } from "cli-progress";
import type { Input } from "../node/input.js";
import type { InputSource } from "../node/run/feed.js";
import { identifyInputs } from "../node/run/run-state.js";
import { onTerminal } from "./output.js";

/** Shows a person at a terminal how far a run has come; silent everywhere else. */
export interface Progress {
  readonly opened: (input: Input) => void;
  readonly wrote: (records: number) => void;
  readonly reached: (bytes: number) => void;
  readonly ended: () => void;
  /** Takes the bar away while something else is said. */
  readonly around: (say: () => void) => void;
  readonly close: () => void;
}

/** Work shorter than this, in milliseconds, needs no bar. */
const PATIENCE = 500;
const EVERY = 200;

export function openProgress(
  inputs: readonly InputSource[],
  { quiet, out }: { readonly quiet?: boolean; readonly out?: string },
): Progress {
  const isShown = process.stderr.isTTY === true && !quiet && !(out === undefined && onTerminal());
  return isShown ? bar(inputs) : SILENT;
}

const SILENT: Progress = {
  opened: () => {},
  wrote: () => {},
  reached: () => {},
  ended: () => {},
  around: (say) => say(),
  close: () => {},
};

function bar(inputs: readonly InputSource[]): Progress {
  let shown: SingleBar | null = null;
  let total: number | null = null;
  let [offers, done, reached] = [0, 0, 0];
  let current: Input | null = null;
  const began = performance.now();
  const isClosed = { now: false };
  const bytes = () => done + reached;
  const payload = () => tell(offers, bytes(), total, performance.now() - began);
  const draw = () => shown?.update(share(bytes(), total), payload());
  const show = async () => {
    total = await totalSize(inputs);
    const { default: cliProgress } = await import("cli-progress");
    if (isClosed.now) return;
    const format = total === null ? "{read}" : "{bar} {percentage} % | {read}";
    shown = new cliProgress.SingleBar({
      format,
      barCompleteChar: "█",
      barIncompleteChar: "░",
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      stream: process.stderr,
      emptyOnZero: true,
    });
    shown.start(1, 0, payload());
  };
  const start = setTimeout(show, PATIENCE);
  const timer = setInterval(draw, EVERY);
  start.unref();
  timer.unref();
  return {
    opened: (input) => {
      current = input;
    },
    wrote: (records) => {
      offers += records;
    },
    reached: (bytes) => {
      reached = bytes;
    },
    ended: () => {
      done += current?.size ?? current?.bytesRead() ?? 0;
      [current, reached] = [null, 0];
    },
    around: (say) => {
      if (shown) process.stderr.write("\r\u001b[K");
      say();
    },
    close: () => {
      isClosed.now = true;
      clearTimeout(start);
      clearInterval(timer);
      shown?.stop();
    },
  };
}

/** In bytes; null where an input's size cannot be told, as of a pipe. */
async function totalSize(inputs: readonly InputSource[]): Promise<number | null> {
  const found = await identifyInputs(inputs.map(({ name }) => name));
  if (found.some(({ name }) => name === "-")) return null;
  return found.reduce((sum, { size }) => sum + (size ?? 0), 0);
}

function share(bytes: number, total: number | null): number {
  return total === null || total === 0 ? 0 : Math.min(1, bytes / total);
}

function tell(offers: number, bytes: number, total: number | null, elapsed: number) {
  const rate = bytes / Math.max(elapsed, 1) / 1000;
  const of = total === null ? "" : ` of ${megabytes(total)}`;
  const left =
    total === null || rate === 0 ? "" : ` | ${duration((total - bytes) / rate / 1e6)} left`;
  const read = `${offers} offers | ${megabytes(bytes)}${of} MB | ${rate.toFixed(1)} MB/s${left}`;
  return { read };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const two = (part: number) => `${part}`.padStart(2, "0");
  const hours = Math.floor(minutes / 60);
  return hours > 0
    ? `${hours}:${two(minutes % 60)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`;
}
