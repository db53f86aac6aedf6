import { allBytes } from "../bytes.js";
import type { InputText } from "../input.js";
import { readPagesInWorker } from "../pdf/in-worker.js";
import type { Opened } from "./reader.js";

const MOST_BYTES = 256 << 20;

/** A PDF's text, page after page. */
export async function* readPdf({ chunks, format }: Opened): AsyncGenerator<InputText> {
  const bytes = await allBytes(chunks, MOST_BYTES, "a PDF");
  const pieces = readPagesInWorker(new Uint8Array(bytes));
  yield { kind: "dump", pieces, origin: { format }, start: 0, extra: null };
}
