// @ts-check
import { stopWords } from "./french-stop-words.mjs";

// Hearst's own size.
const WORDS = 20;

/**
 * A text as runs of 20 words, each with the offset of its first word and the stems of its words.
 * Stop words fill a run as other words do, and have no stem.
 *
 * @param {string} text
 * @returns {{ start: number, stems: string[] }[]}
 */
export function tokenSequences(text) {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  const sequences = [];
  for (let at = 0; at < words.length; at += WORDS) {
    const part = words.slice(at, at + WORDS);
    const kept = part.map(([word]) => word.toLowerCase()).filter((word) => !stopWords.has(word));
    sequences.push({ start: part[0]?.index ?? 0, stems: kept.map(stem) });
  }
  return sequences;
}

/** @param {string} word */
function stem(word) {
  return word.length > 4 ? word.replace(/[sx]$/, "").replace(/e$/, "") : word;
}
