import { GlaneError } from "../model/error.js";
import {
  type Encoding,
  findTelling,
  isUtf8,
  SAMPLE,
  SIGN_CONTEXT,
  type Telling,
  unicodeBySigns,
  with1252Signs,
  with885915Signs,
} from "./encoding.js";
import { binaryKind } from "./signature.js";

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Turns bytes that come in any pieces into text; the text depends on the bytes alone. */
export interface Decoder {
  readonly read: (bytes: Uint8Array) => string;
  readonly end: () => string;
  /** As known so far, and sure at the end. */
  readonly encoding: () => Encoding;
}

/** Text has next to no control characters; compressed data has one in ten. */
const MOST_CONTROLS = 0.02;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted.
const CONTROLS = /[\0-\x07\x0e-\x1a\x1c-\x1f]/g;

/**
 * The text of a file's bytes: UTF-8 or UTF-16 by byte order mark, UTF-16 by its zero bytes,
 * UTF-8 where the bytes allow it, else ISO-8859-15 where its signs make sense, else Windows-1252.
 *
 * @throws {GlaneError} `unreadable` where the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== null) throw new GlaneError("unreadable", `is ${kind}, not text`);
  const decoder = openDecoder();
  const text = decoder.read(bytes) + decoder.end();
  refuseBinary(text);
  return { text, encoding: decoder.encoding() };
}

/** @throws {GlaneError} `unreadable` where the beginning of a text holds what no text holds. */
export function refuseBinary(text: string): void {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(CONTROLS)?.length ?? 0) > sample.length * MOST_CONTROLS) {
    throw new GlaneError("unreadable", "is binary data, not text");
  }
}

/** What decodes the rest, once it is known. */
interface Rest {
  readonly read: (bytes: Uint8Array) => string;
  readonly end: () => string;
  readonly encoding: () => Encoding;
}

/**
 * Two looks decide: one at the first bytes, for the signs of UTF-16, and, since a long text may
 * begin with nothing but ASCII, one at the bytes from the first that is none on.
 */
export function openDecoder(): Decoder {
  let held = new Uint8Array();
  let begun = false;
  let rest: Rest | null = null;
  let before = "";
  const advance = (isAll: boolean): string => {
    if (!begun) {
      if (held.length < SAMPLE && !isAll) return "";
      begun = true;
      const unicode = unicodeBySigns(held);
      if (unicode !== null) rest = unicodeRest(unicode);
    }
    let ascii = "";
    if (rest === null) {
      const first = held.findIndex((byte) => byte > 0x7f);
      const plain = held.subarray(0, first < 0 ? held.length : first);
      ascii = latin1Of(plain);
      before = (before + ascii).slice(-SIGN_CONTEXT);
      held = held.subarray(plain.length);
      if (held.length === 0 || (held.length < SAMPLE && !isAll)) return ascii;
      const isPlain = isUtf8(held.subarray(0, SAMPLE), isAll && held.length <= SAMPLE);
      rest = isPlain ? unicodeRest("utf-8") : oneByteRest(before);
    }
    const text = ascii + rest.read(held);
    held = new Uint8Array();
    return text;
  };
  return {
    read: (bytes) => {
      if (rest !== null) return rest.read(bytes);
      held = held.length === 0 ? bytes.slice() : joined(held, bytes);
      return advance(false);
    },
    end: () => advance(true) + (rest?.end() ?? ""),
    encoding: () => rest?.encoding() ?? "utf-8",
  };
}

function unicodeRest(encoding: Encoding): Rest {
  const decoder = new TextDecoder(encoding);
  return {
    read: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
    encoding: () => encoding,
  };
}

/**
 * Windows-1252 or ISO-8859-15: they read most bytes alike, and the first that tells them apart
 * decides for what follows. A few letters are held back, for it takes its neighbours to tell.
 */
function oneByteRest(before: string): Rest {
  let told: Telling["encoding"] | null = null;
  let context = before;
  let held = "";
  const advance = (latin1: string, keep: number): string => {
    const ready = latin1.slice(0, Math.max(0, latin1.length - keep));
    const telling = told === null ? findTelling(context + latin1, context.length) : null;
    const isReady = telling !== null && telling.at < context.length + ready.length;
    const open = told !== null ? 0 : isReady ? telling.at - context.length : ready.length;
    if (isReady) told = telling.encoding;
    held = latin1.slice(ready.length);
    context = (context + ready).slice(-SIGN_CONTEXT);
    const rest = ready.slice(open);
    const signs = told === "iso-8859-15" ? with885915Signs(rest) : rest;
    return with1252Signs(ready.slice(0, open) + signs);
  };
  return {
    read: (bytes) => advance(held + latin1Of(bytes), SIGN_CONTEXT),
    end: () => advance(held, 0),
    encoding: () => told ?? "windows-1252",
  };
}

function latin1Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
