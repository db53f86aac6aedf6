import { fileURLToPath } from "node:url";
import workerpool from "workerpool";
import type { DumpPart } from "../../offers/parts.js";
import { nearestDay } from "../../resolve/neighbours.js";
import { foldText } from "../../text/fold.js";
import { testHeap } from "./fault.js";
import { failedRecord } from "./read-unit.js";
import type { ReadRecord, RunOptions, Unit, UnitReader } from "./task.js";

/** Of a worker, in MB: several times what the longest part takes. */
const HEAP = 1024;

/** Beside the chunk that this file is bundled into. */
const workerFile = fileURLToPath(new URL("./worker.js", import.meta.url));

/**
 * Reads in worker threads, `jobs` of them. Where one dies, what it had in hand is tried again in a
 * fresh one; where that dies too, each offer is read by itself, and those that cannot be are told.
 */
export function readInWorkers(jobs: number, options: RunOptions): UnitReader {
  const pool = workerpool.pool(workerFile, {
    workerType: "thread",
    maxWorkers: jobs,
    workerThreadOpts: {
      resourceLimits: { maxOldGenerationSizeMb: testHeap(process.env) ?? HEAP },
    },
  });
  const run = async (units: readonly Unit[], transfer: ArrayBuffer[]): Promise<ReadRecord[][]> =>
    pool.exec<ReadUnits>("read", [units, options], { transfer });
  return {
    read: async (units) => {
      const texts = units.map(({ part }) => part.folded);
      const arrays = texts.flatMap(({ starts, ends }) => [starts.buffer, ends.buffer]);
      try {
        // Moved, not copied: there are eight bytes of them a character.
        return await run(units, arrays as ArrayBuffer[]);
      } catch {
        return readAgain(units.map(foldAgain), run, options);
      }
    },
    close: async () => {
      await pool.terminate(true);
    },
  };
}

type ReadUnits = (units: readonly Unit[], options: RunOptions) => Promise<ReadRecord[][]>;
type Run = (units: readonly Unit[], transfer: ArrayBuffer[]) => Promise<ReadRecord[][]>;

/** The unit with its arrays anew, which went down with the worker. */
function foldAgain(unit: Unit): Unit {
  const { raw, origin } = unit.part.folded;
  return { ...unit, part: { ...unit.part, folded: foldText(raw, origin) } };
}

async function readAgain(units: readonly Unit[], run: Run, options: RunOptions) {
  try {
    return await run(units, []);
  } catch {
    const records = [];
    for (const unit of units) records.push(await offerByOffer(unit, run, options));
    return records;
  }
}

async function offerByOffer(unit: Unit, run: Run, options: RunOptions): Promise<ReadRecord[]> {
  const isWritten = unit.written >= unit.part.boundaries.length;
  const alone = async (at: number, neighbourDate: string | null): Promise<ReadRecord> => {
    const written = at < unit.written && isWritten ? 1 : 0;
    const read = { ...unit, part: only(unit.part, at), neighbourDate, written };
    try {
      const [[record] = []] = await run([read], []);
      if (record) return record;
    } catch (error) {
      return failedRecord(unit, at, reasonOf(error), options);
    }
    return failedRecord(unit, at, "nothing came back", options);
  };
  const records: ReadRecord[] = [];
  for (const at of unit.part.boundaries.keys()) records.push(await alone(at, null));
  if (options.referenceDate || isWritten) return records;
  const days = records.map(({ day }) => day);
  const dated: ReadRecord[] = [];
  for (const [at, record] of records.entries()) {
    const day = record.failure === null ? nearestDay(days, at) : null;
    dated.push(day === null ? record : await alone(at, day));
  }
  return dated;
}

function only(part: DumpPart, at: number): DumpPart {
  return { ...part, boundaries: part.boundaries.slice(at, at + 1) };
}

function reasonOf(error: unknown): string {
  const { message } = error as Error;
  if (/memory/i.test(message)) return "the worker that read it ran out of memory";
  return /terminated/i.test(message) ? "the worker that read it died" : message;
}
