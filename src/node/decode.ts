import { GlaneError } from "../model/error.js";
import { binaryKind } from "./signature.js";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes looked at to tell UTF-16 and binary data: enough for any text to show its habit. */
const SAMPLE = 65_536;
/** Of the two bytes of a Latin letter in UTF-16 one is zero; spaces and digits too. */
const ZERO_SHARE = 0.4;
/** Text has next to no control characters; compressed data has one in ten. */
const MOST_CONTROLS = 0.02;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted.
const CONTROLS = /[\0-\x07\x0e-\x1a\x1c-\x1f]/g;
/** Windows-1252 from 0x80 to 0x9f. Node's own decoder leaves these bytes as Latin-1 has them. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * The text of a file's bytes: UTF-8 or UTF-16 by byte order mark, UTF-16 by its zero bytes,
 * UTF-8 where the bytes allow it, else Windows-1252.
 *
 * @throws {GlaneError} `unreadable` where the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== null) throw new GlaneError("unreadable", `is ${kind}, not text`);
  const encoding = markedEncoding(bytes) ?? utf16Habit(bytes);
  const decoded =
    encoding === null ? decodeUnmarked(bytes) : { text: decodeAs(encoding, bytes), encoding };
  if (looksBinary(decoded.text)) throw new GlaneError("unreadable", "is binary data, not text");
  return decoded;
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function utf16Habit(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  if (odd / pairs > ZERO_SHARE && even / pairs < ZERO_SHARE / 10) return "utf-16le";
  return even / pairs > ZERO_SHARE && odd / pairs < ZERO_SHARE / 10 ? "utf-16be" : null;
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8" };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeMixed(bytes);
  }
}

/** UTF-8 cut short or pasted together with something else is still UTF-8 for the most part. */
function decodeMixed(bytes: Uint8Array): Decoded {
  const text = decodeAs("utf-8", bytes);
  const broken = text.match(/�/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f�]/g)?.length ?? 0;
  if (whole > broken) return { text, encoding: "utf-8" };
  return { text: decodeAs("windows-1252", bytes), encoding: "windows-1252" };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding !== "windows-1252") return new TextDecoder(encoding).decode(bytes);
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (code) => WINDOWS_1252.charAt(code.charCodeAt(0) - 0x80));
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROLS)?.length ?? 0) > sample.length * MOST_CONTROLS;
}
