import { type Posting, rawText } from "../../text/posting.js";

/** A number that counts something else: "Bac+5, 3 ans d'expérience". */
export const OF_ELSE =
  "(?! ?(?:ans?|annees?|mois|semaines?|jours?|h|heures?|postes?|stagiaires?|stages?|km|k?€|%|e|eme|er|ere|rue)(?![a-z])|[.,]?\\d)";

const NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  huit: 8,
};

/** The lowest and the highest number of a folded text, in digits, words or Roman numerals. */
export function numbersIn(text: string): [number, number] {
  const words = text.match(
    /\d|(?<![a-z])(?:iii|ii|iv|i|v|deux|trois|quatre|cinq|six|huit)(?![a-z])/g,
  );
  const found = (words ?? []).map((word) => NUMBERS[word] ?? Number(word));
  return [Math.min(...found), Math.max(...found)];
}

/** Whether a match begins with a capital in the raw text. */
export function isCapital(match: RegExpExecArray, posting: Posting): boolean {
  return /^\p{Lu}/u.test(rawText(posting.folded, match.index, match.index + 1));
}

/** Whether a match is an acronym in the raw text: all capitals, in a line that is not. */
export function isAcronym(match: RegExpExecArray, posting: Posting): boolean {
  const [word] = match[0].split(/[ \d]/);
  const end = match.index + (word as string).length;
  if (/\p{Ll}/u.test(rawText(posting.folded, match.index, end))) return false;
  const from = Math.max(0, match.index - 30);
  const to = Math.min(posting.text.length, end + 30);
  return /\p{Ll}{2}/u.test(rawText(posting.folded, from, to)) || to - from < 30;
}

/** Whether the words right before an offset match, over at most 60 characters. */
export function follows(posting: Posting, offset: number, pattern: RegExp): boolean {
  return pattern.test(posting.text.slice(Math.max(0, offset - 60), offset));
}
