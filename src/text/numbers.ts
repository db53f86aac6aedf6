import { lookUp } from "./look-up.js";
import { spaced } from "./phrase.js";

/** French and English number words up to one hundred, folded. */
const UNITS: Readonly<Record<string, number>> = lookUp({
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
});

const WORD = [...Object.keys(UNITS), "cents?", "mille", "vingts"].sort(
  (a, b) => b.length - a.length,
);

/** Source of a pattern for a number in words ("dix-huit", "mille trois cents"), at most eight. */
export const NUMBER_WORDS = spaced(
  `(?:${WORD.join("|")})(?:[ -](?:et[ -])?(?:${WORD.join("|")})){0,7}`,
);

/** The value of a number in words, or null: `parseNumberWords("mille trois cents") → 1300`. */
export function parseNumberWords(words: string): number | null {
  let total = 0;
  let current = 0;
  for (const word of words.split(/[\s-]+/)) {
    if (word === "et") continue;
    if (word === "mille") {
      total += (current || 1) * 1000;
      current = 0;
    } else if (word === "cent" || word === "cents") current = (current || 1) * 100;
    else if (/^vingts?$/.test(word) && current % 100 === 4) current += 76;
    else {
      const unit = UNITS[word];
      if (unit === undefined) return null;
      current += unit;
    }
  }
  return total + current;
}

/**
 * The value of a number in digits as the French write it: `1 300,50`, `1.300,00`, `1300.5`,
 * `12,90`; a point or comma before exactly three digits parts thousands.
 */
export function parseNumberDigits(digits: string): number | null {
  const compact = digits.replace(/[\s']/g, "");
  const plain = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(compact)
    ? compact.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", ".")
    : compact.replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Digits or words. */
export function parseNumber(text: string): number | null {
  return /\d/.test(text) ? parseNumberDigits(text) : parseNumberWords(text);
}
