import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { GlaneError } from "../../model/error.js";
import { ask } from "./ask.js";
import type { PageAnswer } from "./worker.js";

/** A dense page takes some 20 MB and a tenth of a second. */
const PAGE_LIMITS = { megabytes: 512, seconds: 60 };
/** Of the thread, in MB. */
const HEAP = 1024;

/** Beside the chunk that this file is bundled into. */
const workerFile = fileURLToPath(new URL("./pdf-worker.js", import.meta.url));

/**
 * The text of a PDF's pages, each read when it is asked for, in a thread that is ended where a page takes
 * too much. `bytes` is moved there.
 *
 * @throws {GlaneError} `unreadable` where it is broken, locked, too large or a scan.
 */
export async function* readPagesInWorker(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<string> {
  const megabytes = PAGE_LIMITS.megabytes + (bytes.length >> 20);
  const worker = new Worker(workerFile, {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  try {
    for (;;) {
      const answer = (await ask(worker, { ...PAGE_LIMITS, megabytes })) as PageAnswer;
      if ("refused" in answer) throw new GlaneError("unreadable", answer.refused);
      if (answer.page === null) return;
      yield answer.page;
    }
  } finally {
    await worker.terminate();
  }
}
