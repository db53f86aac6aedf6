/**
 * UTF-8 read as a Windows code page ("annÃ©e", "cĂ´te", "â€™"): each broken sequence and the
 * character that was meant. Built from the code pages themselves, so no sequence is forgotten.
 */

/** Bytes 0x80–0x9F of Windows-1252; 0xA0–0xFF equal Latin-1. Undefined bytes stand as C1 controls. */
const CP1252_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes 0x80–0xFF of Windows-1250 (Central Europe). */
const CP1250_HIGH =
  "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź" +
  "\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż" +
  "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

const MEANT = "àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒ’‘“”«»–—…•€°·\u00a0\u202f";

const decode1252 = (byte: number): string =>
  byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : (CP1252_C1[byte - 0x80] ?? "");
const decode1250 = (byte: number): string =>
  byte < 0x80 ? String.fromCharCode(byte) : (CP1250_HIGH[byte - 0x80] ?? "");
const decodeLatin1 = (byte: number): string => String.fromCharCode(byte);

function utf8Bytes(character: string): number[] {
  const code = character.charCodeAt(0);
  return code < 0x800
    ? [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
    : [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

function buildTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const meant of MEANT) {
    const bytes = utf8Bytes(meant);
    for (const decode of [decode1252, decode1250, decodeLatin1]) {
      table.set(bytes.map(decode).join(""), meant);
    }
  }
  return table;
}

const TABLE = buildTable();
const LEADS = new Set([...TABLE.keys()].map((sequence) => sequence.charCodeAt(0)));

export interface Repair {
  readonly character: string;
  /** Code units of the broken sequence. */
  readonly length: number;
}

/** The character that a broken sequence at `index` stands for, or null where nothing is broken. */
export function repairMojibake(text: string, index: number): Repair | null {
  if (!LEADS.has(text.charCodeAt(index))) return null;
  for (const length of [3, 2]) {
    const sequence = text.slice(index, index + length);
    const character = TABLE.get(sequence);
    // At the end of the text the slice is shorter than what was asked for.
    if (character !== undefined) return { character, length: sequence.length };
  }
  // "Ã" + no-break space is "à"; the no-break space often became a plain one.
  if (/^[ÃĂ] [ \p{L}]/u.test(text.slice(index, index + 3))) return { character: "à", length: 1 };
  return null;
}
