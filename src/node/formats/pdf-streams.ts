import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { GlaneError } from "../../model/error.js";

/** What one stream of a PDF may unpack to; a page's text takes a thousandth of it. */
const MOST_UNPACKED = 64 << 20;
/** A stream may be packed several times over; nobody does. */
const MOST_LAYERS = 4;

const KEYWORD = Buffer.from("stream");
const END = Buffer.from("endstream");
const unpack = promisify(inflate);

/**
 * Refuses a PDF of which a stream unpacks to more than could be held: the library that reads it has no
 * bound of its own. Streams are told by their first bytes, as that library does, whatever is said of them.
 */
export async function refuseHugeStreams(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(KEYWORD); at >= 0; at = file.indexOf(KEYWORD, at + KEYWORD.length)) {
    if (at >= 3 && file.subarray(at - 3, at).toString("latin1") === "end") continue;
    const start = nextLine(file, at + KEYWORD.length);
    const end = file.indexOf(END, start);
    if (await isHuge(file.subarray(start, end < 0 ? undefined : end))) {
      const reason = `holds a stream that unpacks to more than ${MOST_UNPACKED >> 20} MB`;
      throw new GlaneError("unreadable", reason);
    }
  }
}

/** The offset behind the next line break, which may be one of three. */
function nextLine(file: Buffer, from: number): number {
  let at = from;
  while (at < file.length && file[at] !== 10 && file[at] !== 13) at++;
  return file[at] === 13 && file[at + 1] === 10 ? at + 2 : at + 1;
}

async function isHuge(stream: Uint8Array): Promise<boolean> {
  let data = stream;
  for (let layer = 0; isPacked(data); layer++) {
    if (layer === MOST_LAYERS) return true;
    try {
      // What follows the packed bytes, a checksum that is wrong, an end that is missing: all are read.
      data = await unpack(data, { maxOutputLength: MOST_UNPACKED, finishFlush: 2 });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    }
  }
  return false;
}

/** The two bytes at the head of what zlib packs. */
function isPacked([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 15) === 8 && ((method << 8) + flags) % 31 === 0;
}
