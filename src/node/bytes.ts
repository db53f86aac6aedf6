import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { GlaneError } from "../model/error.js";
import { SAMPLE } from "./encoding.js";
import { STANDARD_INPUT } from "./sources.js";

/** A file's bytes on their way, unpacked where they are gzip. */
export interface Bytes {
  /** The first bytes, {@link SAMPLE} of them where there are so many. */
  readonly head: Uint8Array;
  readonly isGzip: boolean;
  /** All of them, the first included; to be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** As they lie on the disk; null for a pipe. */
  readonly size: number | null;
  readonly bytesRead: () => number;
  /** For who does not read them to the end. */
  readonly close: () => void;
}

/** Text shrinks to a fifth, a log to a fiftieth; what is made to fill memories shrinks further. */
const MOST_UNPACKED_RATIO = 200;
/** Bytes unpacked before the ratio is looked at. */
const RATIO_FROM = 64 << 20;

/** Opens a file, or standard input for `-`. */
export async function openBytes(name: string): Promise<Bytes> {
  const isPipe = name === STANDARD_INPUT;
  const found = isPipe ? null : await stat(name);
  const stream = isPipe ? process.stdin : createReadStream(name, { highWaterMark: SAMPLE });
  let count = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      count += chunk.length;
      yield chunk;
    }
  }
  const packed = await peek(counted());
  const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const { head, chunks } = isGzip
    ? await peek(unpacked(packed.chunks, () => count)).catch((error: unknown) => {
        stream.destroy();
        throw error;
      })
    : packed;
  return {
    head,
    isGzip,
    chunks,
    size: found?.isFile() ? found.size : null,
    bytesRead: () => count,
    close: () => stream.destroy(),
  };
}

/** All bytes of a format that has to be read as one, such as PDF. */
export async function allBytes(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  what: string,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) {
      const reason = `is larger than ${most >> 20} MB, the most that is read of ${what}`;
      throw new GlaneError("unreadable", reason);
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

async function peek(source: AsyncGenerator<Uint8Array>): Promise<Peeked> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < SAMPLE) {
    const { value, done } = await source.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  const first = Buffer.concat(parts);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first;
    yield* source;
  }
  return { head: first.subarray(0, SAMPLE), chunks: chunks() };
}

/** Unpacked, one member after the other where it has several. */
async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  bytesRead: () => number,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = feed(gunzip, packed);
  let length = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > RATIO_FROM && length > bytesRead() * MOST_UNPACKED_RATIO) {
        const reason = `unpacks to more than ${MOST_UNPACKED_RATIO} times its size, as a zip bomb does`;
        throw new GlaneError("unreadable", reason);
      }
      yield chunk;
    }
    await feeding;
  } catch (error) {
    if (!/^Z_/.test((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new GlaneError("unreadable", "is a broken gzip archive");
  } finally {
    gunzip.destroy();
  }
}

async function feed(
  gunzip: ReturnType<typeof createGunzip>,
  packed: AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    for await (const chunk of packed) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await drained(gunzip);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

function drained(gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      gunzip.off("drain", done).off("close", done);
      resolve();
    };
    gunzip.on("drain", done).on("close", done);
  });
}
