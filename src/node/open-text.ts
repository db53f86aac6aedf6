import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { GlaneError } from "../model/error.js";
import { decode, type Encoding } from "./decode.js";
import type { Input } from "./input.js";

const SAMPLE = 65_536;

/** STUB until the readers of all formats come: a text file, or standard input, as a dump. */
export async function openText(name: string): Promise<Input> {
  const size = name === "-" ? null : await sizeOf(name);
  const chunks = name === "-" ? process.stdin : createReadStream(name);
  let read = 0;
  const bytes = (async function* () {
    for await (const chunk of chunks) {
      read += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  })();
  let first = Buffer.alloc(0);
  while (first.length < SAMPLE) {
    const { value, done } = await bytes.next();
    if (done) break;
    first = Buffer.concat([first, value]);
  }
  let encoding: Encoding;
  try {
    encoding = decode(first).encoding;
  } catch (error) {
    throw new GlaneError("unreadable", `${name} ${(error as Error).message}`);
  }
  const pieces = (async function* () {
    const decoder = new TextDecoder(encoding);
    yield decoder.decode(first, { stream: true });
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  })();
  const text = { kind: "dump" as const, pieces, origin: null, start: 0, extra: null };
  const texts = (async function* () {
    yield text;
  })();
  return { name, format: "text", encoding, size, bytesRead: () => read, texts };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
};

async function sizeOf(name: string): Promise<number> {
  try {
    const handle = await open(name);
    const { size } = await handle.stat();
    await handle.close();
    return size;
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new GlaneError("unreadable", `cannot read ${name}: ${REASONS[code] ?? message}`);
  }
}
