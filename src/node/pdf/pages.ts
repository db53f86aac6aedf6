import { GlaneError } from "../../model/error.js";
import { importPeer } from "../peer.js";
import { pageText } from "./page-text.js";

const MOST_PAGES = 2_000;
/** Runs of letters that a page draws: a dense one has some thousands. */
const MOST_RUNS = 500_000;

/**
 * The text of a PDF's pages, one after the other; a page without any is left out.
 *
 * @throws {GlaneError} `unreadable` where it is broken, locked, too large or a scan.
 */
export async function* readPages(bytes: Uint8Array): AsyncGenerator<string> {
  const { getDocumentProxy } = await importPeer("a PDF", "unpdf", () => import("unpdf"));
  const document = await getDocumentProxy(bytes, { verbosity: 0 }).catch(refuse);
  const { numPages } = document;
  if (numPages > MOST_PAGES) {
    const reason = `has ${numPages} pages; at most ${MOST_PAGES} are read, so split it`;
    throw new GlaneError("unreadable", reason);
  }
  let isBlank = true;
  for (let number = 1; number <= numPages; number++) {
    const page = await document.getPage(number).catch(refuse);
    const runs = await readRuns(page.streamTextContent(), number);
    page.cleanup();
    const text = pageText(runs);
    if (text === "") continue;
    yield isBlank ? text : `\n${text}`;
    isBlank = false;
  }
  await document.destroy();
  if (!isBlank) return;
  const reason = "is a PDF without text, most likely a scan; run it through OCR first";
  throw new GlaneError("unreadable", reason);
}

/** What a page draws, as long as it can be held. */
async function readRuns(stream: ReadableStream, number: number): Promise<object[]> {
  const reader = stream.getReader();
  const runs: object[] = [];
  for (;;) {
    const { done, value } = await reader.read().catch(refuse);
    if (done) return runs;
    runs.push(...value.items);
    if (runs.length <= MOST_RUNS) continue;
    // Left unread it goes no further; the library throws out of reach where it is cancelled.
    const reason = `draws more than ${MOST_RUNS} pieces of text on page ${number}`;
    throw new GlaneError("unreadable", reason);
  }
}

function refuse(error: unknown): never {
  const isLocked = (error as Error | null)?.name === "PasswordException";
  const reason = isLocked ? "is a PDF behind a password; save it without" : "is a broken PDF";
  throw new GlaneError("unreadable", reason);
}
