/** Words that settle the language of a text without trigrams: French, English. */
const FRENCH =
  /\b(?:le|la|les|des|du|une|est|et|vous|pour|dans|avec|sur|nous|au|aux|votre|en|ou|qui)\b/g;
const ENGLISH = /\b(?:the|of|and|to|you|for|with|will|is|are|our|we|be|this|that|an|your|from)\b/g;
const SAMPLE = 4000;
const ENOUGH = 6;
const LEAD = 4;
/** Below this many letters neither function words nor trigrams tell a language. */
const FEWEST_LETTERS = 20;

/**
 * The language of a folded text by its function words: `fra`, `eng`, or `und`.
 *
 * @param guess - Asked where they do not settle it; it knows more languages.
 */
export function languageByWords(
  folded: string,
  guess: (sample: string) => string = () => "und",
): string {
  const sample = folded.slice(0, SAMPLE);
  const french = count(sample, FRENCH);
  const english = count(sample, ENGLISH);
  if (french >= ENOUGH && french >= LEAD * english) return "fra";
  if (english >= ENOUGH && english >= LEAD * french) return "eng";
  if (sample.length < FEWEST_LETTERS) return "und";
  const guessed = guess(sample);
  if (guessed === "fra" || guessed === "eng") return guessed;
  // On short texts full of names trigrams stray far; two function words are better witnesses.
  if (french > english && french > 1) return "fra";
  return english > french && english > 1 ? "eng" : guessed;
}

function count(text: string, pattern: RegExp): number {
  let hits = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) hits++;
  return hits;
}
