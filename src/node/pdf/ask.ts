import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { GlaneError } from "../../model/error.js";

/** What a thread may take for one answer. */
export interface AnswerLimits {
  /** By so much the process may grow meanwhile. */
  readonly megabytes: number;
  readonly seconds: number;
}

/** How often it is looked at, in milliseconds: little grows in so short a time. */
const LOOK = 50;

/**
 * Asks a thread for its next answer and looks on while it works, for the libraries that read strangers'
 * files know no bounds of their own. Whoever asked ends the thread.
 *
 * @throws {GlaneError} `unreadable` where the answer takes more than it may.
 */
export async function ask(worker: Worker, { megabytes, seconds }: AnswerLimits): Promise<unknown> {
  const stop = new AbortController();
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes << 20) stop.abort(`${megabytes} MB`);
  }, LOOK);
  const patience = setTimeout(() => stop.abort(`${seconds} seconds`), seconds * 1000);
  try {
    const answered = once(worker, "message", { signal: stop.signal });
    worker.postMessage(null);
    const [answer] = await answered;
    return answer;
  } catch (error) {
    if (stop.signal.aborted) throw takesMore(`than ${stop.signal.reason}`);
    const isFull = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
    throw isFull ? takesMore("memory than a thread has") : error;
  } finally {
    clearInterval(watch);
    clearTimeout(patience);
  }
}

const takesMore = (what: string) =>
  new GlaneError("unreadable", `takes more ${what} to read a page, as no document does`);
