import type { ExtractOptions } from "../model/offer.js";

/** Function words that English postings are full of and that French has none of. */
const ENGLISH_WORD = /\b(?:the|and|of|with|you|your|our|will|this|are|from)\b/giu;
/** So many of them in one stretch are a paragraph, not a company's name. */
const STRETCH = 2_000;
const ENOUGH_WORDS = 8;

/** What reads English, as an option; nothing where no text needs it. */
export async function loadEnglish(texts: readonly string[]): Promise<ExtractOptions> {
  if (!texts.some(holdsEnglish)) return {};
  const { english } = await import("../english.js");
  return { english };
}

/** Whether a stretch of the text holds as many English function words as a paragraph does. */
export function holdsEnglish(text: string): boolean {
  let words: number[] = [];
  for (const { index } of text.matchAll(ENGLISH_WORD)) {
    words = [...words.slice(1 - ENOUGH_WORDS), index];
    const first = words[0] as number;
    if (words.length === ENOUGH_WORDS && index - first <= STRETCH) return true;
  }
  return false;
}

/**
 * Options that learn to read English when a text holds some: told of each piece before it is
 * read, and the end of the one before it with it.
 */
export function learningEnglish(given: ExtractOptions): {
  readonly options: ExtractOptions;
  readonly meet: (piece: string) => Promise<void>;
} {
  const options: { -readonly [Key in keyof ExtractOptions]: ExtractOptions[Key] } = { ...given };
  let before = "";
  const meet = async (piece: string) => {
    if (options.english !== undefined) return;
    Object.assign(options, await loadEnglish([before + piece]));
    before = (before + piece).slice(-STRETCH);
  };
  return { options, meet };
}
