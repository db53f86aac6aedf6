import { parentPort, workerData } from "node:worker_threads";
import { GlaneError } from "../../model/error.js";
import { readPages } from "./pages.js";

/** What the thread says when it is asked for a page: its text, null behind the last, or why not. */
export type PageAnswer = { readonly page: string | null } | { readonly refused: string };

/** What reads a PDF in a thread of its own; built into a file of its own, `dist/pdf-worker.js`. */
const pages = readPages(workerData as Uint8Array);

async function answer(): Promise<PageAnswer> {
  try {
    const { value, done } = await pages.next();
    return { page: done ? null : value };
  } catch (error) {
    if (error instanceof GlaneError) return { refused: error.message };
    throw error;
  }
}

parentPort?.on("message", async () => parentPort?.postMessage(await answer()));
