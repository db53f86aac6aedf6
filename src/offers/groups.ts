import { GROUP_LINKS, GROUP_NOUNS } from "./lexicon.js";

/** What names several in the singular. */
const GROUPS = new Set([
  "agenda",
  "liste",
  "recueil",
  "livret",
  "catalogue",
  "sommaire",
  "bulletin",
  "lettre",
  "numero",
  "recrutement",
  "recrutons",
  "recrute",
  "hiring",
]);
/** "Ils recrutent", "Ça recrute !": who, is told below. */
const THEY_HIRE = /^(?:ils|elles|qui|ca|on) (?:recrut|embauch|recherch)e(?:nt)? ?[!?:]?$/;
const PART = /[a-z0-9°]+/g;

/**
 * Whether a line names a group of offers and none of its own.
 * Plural, or several kinds in a row: "Offre de stage" alone is a poor title, but one offer's.
 */
export function isGroup(words: string): boolean {
  if (THEY_HIRE.test(words)) return true;
  let [nouns, isPlural] = [0, false];
  PART.lastIndex = 0;
  for (let found = PART.exec(words); found; found = PART.exec(words)) {
    const [part] = found;
    if (GROUP_NOUNS.has(part)) {
      nouns++;
      isPlural ||= part.endsWith("s") || GROUPS.has(part);
    } else if (!GROUP_LINKS.has(part) && !/^\d+$|^n?°/.test(part)) return false;
  }
  return isPlural || (nouns > 1 && words.includes(","));
}
