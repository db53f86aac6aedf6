import { franc } from "franc";
import { languageByWords } from "./language-by-words.js";

/** ISO 639-3 code of a folded text's language, `und` where it is too short to tell. */
export const detectLanguage = (folded: string): string => languageByWords(folded, franc);
