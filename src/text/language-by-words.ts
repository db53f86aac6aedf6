import { countFunctionWords, type FunctionWords } from "./function-words.js";

const SAMPLE = 4000;
/** So many function words settle a language, and so many times those of the other one. */
const ENOUGH = 6;
const LEAD = 4;
/** In a text of few sentences so many do. */
const ENOUGH_IN_SHORT = 3;
/** Below this many letters neither function words nor trigrams tell a language. */
const FEWEST_LETTERS = 20;

/**
 * ISO 639-3 code of a folded text's language: by its function words where they settle it, else by
 * what is asked, `franc` or whatever stands in for it.
 */
export function languageByWords(
  folded: string,
  ask: (text: string) => string = () => "und",
): string {
  const words = countFunctionWords(folded, SAMPLE);
  const plain = plainLanguage(words, Math.min(folded.length, SAMPLE));
  if (plain) return plain;
  const guess = ask(folded.slice(0, SAMPLE));
  if (guess === "fra" || guess === "eng") return guess;
  const { french, english } = words;
  // On short texts full of names trigrams stray far; two function words are better witnesses.
  if (french > english && french > 1) return "fra";
  return english > french && english > 1 ? "eng" : guess;
}

/** The language that function words settle; asking costs a thousand times more. */
function plainLanguage(words: FunctionWords, letters: number): string | null {
  const { french, anyFrench, frenchAlone, english } = words;
  if (french >= ENOUGH && french >= LEAD * english) return "fra";
  if (english >= ENOUGH && english >= LEAD * french) return "eng";
  if (letters < FEWEST_LETTERS) return "und";
  const isFrench = anyFrench >= ENOUGH_IN_SHORT && frenchAlone > 0;
  if (isFrench && anyFrench >= LEAD * english) return "fra";
  return english >= ENOUGH_IN_SHORT && english >= LEAD * anyFrench ? "eng" : null;
}
