import { GlaneError } from "../../model/error.js";
import { allBytes } from "../bytes.js";
import { htmlToText } from "../html-text.js";
import type { InputText } from "../input.js";
import { importPeer } from "../peer.js";
import { extracted, type Opened } from "./reader.js";

const MOST_PACKED = 64 << 20;
/** Bytes of all its parts together, unpacked. */
const MOST_UNPACKED = 256 << 20;
/** Of all its parts together. A tag of six letters takes a kilobyte of memory once it is read. */
const MOST_TAGS = 500_000;
const DOCUMENT = "word/document.xml";
/** Parts that hold no words. */
const MEDIA = /^(?:word\/(?:media|embeddings|fonts)|docProps)\//;

/** A Word document, its lists and tables kept. */
export async function* readDocx({ chunks, format }: Opened): AsyncGenerator<InputText> {
  const parts = await unzip(await allBytes(chunks, MOST_PACKED, "a Word document"));
  const { default: mammoth } = await importPeer(
    "a Word document",
    "mammoth",
    () => import("mammoth"),
  );
  const withoutImages = mammoth.images.imgElement(async () => ({ src: "" }));
  const { value } = await mammoth
    .convertToHtml({ buffer: parts }, { convertImage: withoutImages })
    .catch(() => {
      throw new GlaneError("unreadable", "is a broken Word document");
    });
  yield extracted(await htmlToText(value), { format });
}

/**
 * The document packed anew without compression. The sizes that a ZIP tells may be lies, so that
 * it is unpacked here, into as many bytes as it tells and not one more.
 */
async function unzip(packed: Buffer): Promise<Buffer> {
  const { unzipSync, zipSync } = await import("fflate");
  let left = MOST_UNPACKED;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        if (MEDIA.test(name)) return false;
        left -= originalSize;
        if (left < 0) throw new GlaneError("unreadable", TOO_LARGE);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof GlaneError) throw error;
    throw new GlaneError("unreadable", "is a broken ZIP archive or office document");
  }
  if (!(DOCUMENT in parts)) {
    const reason =
      "is a ZIP archive or an office document other than .docx; save it as .docx or text";
    throw new GlaneError("unreadable", reason);
  }
  refuseManyTags(Object.values(parts));
  return Buffer.from(zipSync(parts, { level: 0 }));
}

function refuseManyTags(parts: readonly Uint8Array[]): void {
  let tags = 0;
  for (const part of parts) {
    for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) tags += 1;
  }
  if (tags <= MOST_TAGS) return;
  const reason = `holds more than ${MOST_TAGS / 1000},000 tags, the most that is read`;
  throw new GlaneError("unreadable", reason);
}

const TAG = "<".charCodeAt(0);

const TOO_LARGE = `unpacks to more than ${MOST_UNPACKED >> 20} MB, the most that is read of a Word document`;
