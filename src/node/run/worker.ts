import workerpool from "workerpool";
import { recallPatterns } from "../recall-patterns.js";
import { readUnit } from "./read-unit.js";
import type { ReadRecord, RunOptions, Unit } from "./task.js";

/** What a worker of the pool does; built into a file of its own, `dist/worker.js`. */
async function read(units: readonly Unit[], options: RunOptions): Promise<ReadRecord[][]> {
  const records = [];
  for (const unit of units) records.push(await readUnit(unit, options));
  return records;
}

recallPatterns();
workerpool.worker({ read });
