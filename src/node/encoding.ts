export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-15";

/** Bytes looked at to tell an encoding: enough for any text to show its habit. */
export const SAMPLE = 65_536;
/** Of the two bytes of a Latin letter in UTF-16 one is zero; spaces and digits too. */
const ZERO_SHARE = 0.4;

/** UTF-16, or UTF-8 by its mark; null where the bytes hold neither a mark nor the zeros of UTF-16. */
export function unicodeBySigns(head: Uint8Array): Encoding | null {
  return markedEncoding(head) ?? utf16Habit(head.subarray(0, SAMPLE));
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function utf16Habit(sample: Uint8Array): Encoding | null {
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

/**
 * Whether bytes from the first that is not ASCII on are UTF-8. Cut short in places, or pasted
 * together with something else, it is still UTF-8 for the most part.
 *
 * @param isAll Whether no bytes follow: else a letter cut in two at the end is no fault.
 */
export function isUtf8(sample: Uint8Array, isAll: boolean): boolean {
  const text = new TextDecoder("utf-8").decode(sample, { stream: !isAll });
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return broken === 0 || whole > broken;
}

/** Windows-1252 from 0x80 to 0x9f. Node's own decoder leaves these bytes as Latin-1 has them. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
/** Where ISO-8859-15 has other signs than Latin-1 and Windows-1252. */
const ISO_8859_15: Readonly<Record<string, string>> = {
  "\xa4": "€",
  "\xa6": "Š",
  "\xa8": "š",
  "\xb4": "Ž",
  "\xb8": "ž",
  "\xbc": "Œ",
  "\xbd": "œ",
  "\xbe": "Ÿ",
};

/** The signs of Windows-1252 in place of the control characters of Latin-1. */
export function with1252Signs(latin1: string): string {
  return latin1.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
}

export function with885915Signs(latin1: string): string {
  return latin1.replace(/[\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]/g, (sign) => ISO_8859_15[sign] ?? sign);
}

/** Code units before and after a byte that tell what it means. */
export const SIGN_CONTEXT = 2;
/**
 * The first byte that the two one-byte encodings read differently and that makes sense in one of
 * them alone. "¤" is written by nobody; "½uvre", "c½ur", "¼UVRE" and "L'HA¾" are œ, Œ and Ÿ, where
 * "1½" and "½ journée" are a half.
 */
const TELLING =
  /[\x80-\x9f]|(\xa4|(?<=[a-z])\xbd|(?<![0-9])\xbd(?=[a-z]{2})|(?<![0-9])\xbc(?=[a-z]{2}|[A-Z]{2})|(?<=[A-Z]{2})\xbe)/g;

export interface Telling {
  readonly at: number;
  readonly encoding: "windows-1252" | "iso-8859-15";
}

/** Where, from an offset on, Latin-1 text turns out to be one or the other; null where nowhere. */
export function findTelling(latin1: string, from: number): Telling | null {
  TELLING.lastIndex = from;
  const found = TELLING.exec(latin1);
  if (found === null) return null;
  return { at: found.index, encoding: found[1] === undefined ? "windows-1252" : "iso-8859-15" };
}
