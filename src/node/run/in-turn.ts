import { setImmediate } from "node:timers/promises";
import { recallPatterns } from "../recall-patterns.js";
import { readUnit } from "./read-unit.js";
import type { RunOptions, UnitReader } from "./task.js";

/** So long, in milliseconds, the rest of the process waits at most: signals, progress, writes. */
const LONGEST_HOLD = 50;

/** Reads in this thread, one offer after the other. */
export function readInTurn(options: RunOptions, stop: AbortSignal): UnitReader {
  recallPatterns();
  let heldSince = performance.now();
  const letOthersWork = async () => {
    await setImmediate();
    stop.throwIfAborted();
    heldSince = performance.now();
  };
  const beforeOffer = () =>
    performance.now() - heldSince > LONGEST_HOLD ? letOthersWork() : undefined;
  return {
    read: async (units) => {
      const records = [];
      for (const unit of units) {
        stop.throwIfAborted();
        records.push(await readUnit(unit, options, beforeOffer));
      }
      return records;
    },
    close: async () => {},
  };
}
