// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./library.mjs";

/** Seeds whose offers stand one below the other as plain text, so that they can be put together. */
const seeds = ["bare-titles", "capitals", "french-english", "job-board", "pasted-pages"];

/**
 * The offers of the seeds, verbatim.
 *
 * @param {typeof import("../src/index.js").detectOffers} detectOffers
 */
export function seedOffers(detectOffers) {
  return seeds.flatMap((seed) => {
    const text = readFileSync(join(root, "seeds", `${seed}.txt`), "utf8");
    return detectOffers(text).map(({ span }) => text.slice(span.start, span.end));
  });
}

/**
 * A dump of `count` offers: those of the seeds over and over, each time with other numbers and a
 * reference of its own. The same arguments give the same dump.
 *
 * @param {readonly string[]} offers
 * @param {number} count
 */
export function composeDump(offers, count) {
  const parts = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / offers.length);
    return varied(offers[index % offers.length] ?? "", round, index);
  });
  return parts.join("\n\n\n");
}

/**
 * A dump of some length, piece by piece, so that it need not fit into memory.
 *
 * @param {readonly string[]} offers
 * @param {number} bytes
 */
export function* composedPieces(offers, bytes) {
  for (let index = 0, length = 0; length < bytes; index += 1) {
    const round = Math.floor(index / offers.length);
    const piece = `${varied(offers[index % offers.length] ?? "", round, index)}\n\n\n`;
    length += Buffer.byteLength(piece);
    yield piece;
  }
}

/** @param {string} offer @param {number} round @param {number} index */
function varied(offer, round, index) {
  const years = offer.replace(/\b20[12]\d\b/g, (year) => `${2018 + ((Number(year) + round) % 9)}`);
  const amounts = years.replace(
    /\b\d(?=\d{2} ?€)/g,
    (digit) => `${1 + ((Number(digit) + round) % 9)}`,
  );
  return `${amounts}\n\nRéf. : ${String.fromCharCode(65 + (index % 26))}-${1000 + index}`;
}
