/** Punctuation that has several code points, each as one. Zero-width characters become nothing. */
const SAME: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "‛": "'",
  ʼ: "'",
  "′": "'",
  "´": "'",
  "«": '"',
  "»": '"',
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "‐": "-",
  "‒": "-",
  "―": "-",
  "…": "...",
  º: "°",
  "²": "²",
  "³": "³",
  "½": "½",
  œ: "oe",
  Œ: "oe",
  æ: "ae",
  Æ: "ae",
  ß: "ss",
  // "De 18 000 ŕ 19 000": an à read with the alphabet of Central Europe.
  ŕ: "a",
  "⋅": "·",
  "©": "©",
  "®": "®",
  "•": "•",
  "▪": "•",
  "●": "•",
  "◦": "•",
  "➢": "•",
  "➤": "•",
  "►": "•",
  "▶": "•",
  "→": "•",
  "■": "•",
  "□": "•",
  "○": "•",
  "✓": "•",
  "✔": "•",
  "☑": "•",
  "❖": "•",
  "⁃": "•",
  "∙": "•",
  "\u00ad": "",
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u200e": "",
  "\u200f": "",
  "\u2060": "",
  "\ufeff": "",
  "\u202a": "",
  "\u202b": "",
  "\u202c": "",
  "\u202d": "",
  "\u202e": "",
  "\ufe0f": "",
};

const foldedOf = new Map<string, string>();

/** The folded form of one non-ASCII character. */
export function foldCharacter(character: string): string {
  const known = foldedOf.get(character);
  if (known !== undefined) return known;
  const same = SAME[character];
  const folded = same ?? decompose(character);
  if (foldedOf.size < 4096) foldedOf.set(character, folded);
  return folded;
}

function decompose(character: string): string {
  if (/\p{Extended_Pictographic}|[\ue000-\uf8ff]/u.test(character)) return "•";
  const plain = character
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return /^\p{White_Space}+$/u.test(plain) ? " " : plain;
}
