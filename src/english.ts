import nlp from "compromise";
import type { EnglishReader } from "./model/offer.js";

/** Only what holds a number word is shown to compromise: it reads 0.3 MB a second. */
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)\b/;
const LONGEST_SENTENCE = 400;

/**
 * Reads English numbers in words ("thirty-six months", "six hundred and fifty euros"), by
 * compromise. Pass it as `options.english` where postings in English are to be expected; it is an
 * entry of its own because it weighs more than all the rest.
 *
 * @example
 * import { english } from "glane/english";
 * extractOffers(text, { english });
 */
export const english: EnglishReader = {
  numbersInWords(text) {
    return sentencesOf(text)
      .filter(({ words }) => NUMBER_WORD.test(words))
      .flatMap(({ start, words }) => numbersOf(words, start));
  },
};

function sentencesOf(text: string): { start: number; words: string }[] {
  const sentences: { start: number; words: string }[] = [];
  const SENTENCE = new RegExp(`[^.;\\n]{1,${LONGEST_SENTENCE}}`, "g");
  for (const match of text.matchAll(SENTENCE)) {
    sentences.push({ start: match.index, words: match[0] });
  }
  return sentences;
}

interface NumberOffset {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number: { readonly num: number | null };
}

function numbersOf(words: string, start: number) {
  const found = nlp(words).numbers().json({ offset: true }) as NumberOffset[];
  return found.flatMap(({ offset, number }) => {
    const from = start + offset.start;
    const said = words.slice(offset.start, offset.start + offset.length);
    const bare = /^[a-z -]*[a-z]/.exec(said)?.[0] ?? "";
    if (number.num === null || !NUMBER_WORD.test(bare) || /\d/.test(bare)) return [];
    return [{ start: from, end: from + bare.length, value: number.num }];
  });
}
