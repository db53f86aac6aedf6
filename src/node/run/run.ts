import type { OfferWriter } from "../../output/writer.js";
import { openNumbering } from "../../pipeline.js";
import type { Input } from "../input.js";
import { type Fed, feed, type InputSource, type WrittenBefore } from "./feed.js";
import type { RecordSink } from "./record-sink.js";
import type { ReadRecord, UnitReader } from "./task.js";

/** Where a run begins: after what an earlier one did. */
export interface StartingPoint {
  /** How many inputs were finished. */
  readonly inputs: number;
  /** How many records stand in the output. */
  readonly records: number;
  /** How many of them are of inputs that were not finished. */
  readonly unfinished: number;
}

export interface Run {
  readonly inputs: readonly InputSource[];
  readonly reader: UnitReader;
  readonly writer: OfferWriter;
  readonly sink: RecordSink;
  readonly from: StartingPoint;
  /** How many batches are read before the first of them is written. */
  readonly ahead: number;
  readonly stop: AbortSignal;
  readonly watch: RunWatch;
}

/** Is told how the run goes. */
export interface RunWatch {
  readonly opened: (input: Input) => void;
  readonly wrote: (records: number) => void;
  /** So many bytes of the input that was opened last are done. */
  readonly reached: (bytes: number) => void;
  /** An input, or an offer of it, could not be read: a sentence without its full stop. */
  readonly failed: (sentence: string) => void;
  readonly ended: (failed: boolean) => void;
}

/** So many code units of output are written at a time, and whole records always. */
const WRITE = 1 << 18;

/** Reads inputs in order and writes the records of their offers, no more than a few parts ahead. */
export async function runThrough(run: Run): Promise<void> {
  const { inputs, reader, from, ahead, stop } = run;
  const write = openWriting(run);
  const waiting: Waiting[] = [];
  const before: WrittenBefore = { left: from.unfinished };
  for (const source of inputs.slice(from.inputs)) {
    const fed = feed(source, before);
    try {
      for (;;) {
        const { value, done } = await unlessStopped(fed.next(), stop);
        if (done) break;
        waiting.push(begin(value, reader, source.name));
        while (waiting.length > ahead) await write(waiting.shift() as Waiting);
      }
    } finally {
      // Closes the file; a pipe that stays silent may keep this waiting, so nobody waits for it.
      fed.return(undefined).catch(() => {});
    }
  }
  for (const step of waiting) await write(step);
}

interface Waiting {
  readonly name: string;
  readonly fed: Fed;
  /** The records of its units. */
  readonly records: Promise<ReadRecord[][]>;
}

function begin(fed: Fed, reader: UnitReader, name: string): Waiting {
  const records = fed.kind === "units" ? reader.read(fed.units) : Promise.resolve([]);
  // Whoever writes it hears of a fault; until then it must not count as unheard.
  records.catch(() => {});
  return { name, fed, records };
}

function openWriting({ writer, sink, from, watch, stop }: Run) {
  let number = openNumbering();
  let ordinal = from.records;
  let writtenBefore = from.unfinished;
  const writeAll = async (records: readonly ReadRecord[], name: string) => {
    let [text, count] = ["", 0];
    const flush = async () => {
      if (count > 0) await sink.write(text, count);
      watch.wrote(count);
      [text, count] = ["", 0];
      stop.throwIfAborted();
    };
    for (const { draft, likeness, failure } of records) {
      const numbers = number(likeness);
      if (failure !== null) {
        watch.failed(`offer ${numbers.index} of ${name} could not be read: ${failure}`);
      }
      if (draft === null) {
        writtenBefore -= 1;
        continue;
      }
      text += writer.finish(draft, numbers, ordinal++);
      count += 1;
      if (text.length >= WRITE) await flush();
    }
    await flush();
  };
  return async ({ fed, records, name }: Waiting) => {
    if (fed.kind === "opened") watch.opened(fed.input);
    if (fed.kind === "units") {
      const read = await unlessStopped(records, stop);
      for (const list of read) await writeAll(list, name);
      watch.reached(fed.units.at(-1)?.upTo ?? 0);
    }
    if (fed.kind === "fault") watch.failed(fed.fault.message);
    if (fed.kind !== "ended") return;
    if (fed.failure !== null) watch.failed(fed.failure.message);
    watch.ended(fed.failure !== null);
    await sink.inputDone(fed.failure === null ? null : name, writtenBefore);
    number = openNumbering();
  };
}

/** What is awaited, unless the run is stopped before: a pipe may stay silent for ever. */
function unlessStopped<Result>(awaited: Promise<Result>, stop: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(stop.reason);
    if (stop.aborted) stopped();
    stop.addEventListener("abort", stopped, { once: true });
    awaited.then(resolve, reject).finally(() => stop.removeEventListener("abort", stopped));
  });
}
