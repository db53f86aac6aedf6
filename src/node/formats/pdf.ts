import { GlaneError } from "../../model/error.js";
import { allBytes } from "../bytes.js";
import type { InputText } from "../input.js";
import { pageText } from "../pdf-text.js";
import { importPeer } from "../peer.js";
import type { Opened } from "./reader.js";

const MOST_BYTES = 256 << 20;
const MOST_PAGES = 2_000;

/** A PDF's text, page after page. */
export async function* readPdf({ chunks, format }: Opened): AsyncGenerator<InputText> {
  const bytes = await allBytes(chunks, MOST_BYTES, "a PDF");
  const { getDocumentProxy } = await importPeer("a PDF", "unpdf", () => import("unpdf"));
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(refuse);
  const { numPages } = document;
  if (numPages > MOST_PAGES) {
    const reason = `has ${numPages} pages; at most ${MOST_PAGES} are read, so split it`;
    throw new GlaneError("unreadable", reason);
  }
  let isBlank = true;
  async function* pieces(): AsyncGenerator<string> {
    for (let number = 1; number <= numPages; number++) {
      const page = await document.getPage(number).catch(refuse);
      const { items } = await page.getTextContent().catch(refuse);
      page.cleanup();
      const text = pageText(items);
      if (text === "") continue;
      yield isBlank ? text : `\n${text}`;
      isBlank = false;
    }
    await document.destroy();
    if (!isBlank) return;
    const reason = "is a PDF without text, most likely a scan; run it through OCR first";
    throw new GlaneError("unreadable", reason);
  }
  yield { kind: "dump", pieces: pieces(), origin: { format }, start: 0, extra: null };
}

function refuse(error: unknown): never {
  const isLocked = (error as Error | null)?.name === "PasswordException";
  const reason = isLocked ? "is a PDF behind a password; save it without" : "is a broken PDF";
  throw new GlaneError("unreadable", reason);
}
