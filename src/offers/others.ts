import { phrase } from "../text/phrase.js";
import type { DumpLine } from "./dump-lines.js";
import { APPLICANT, FOREIGN, FOREIGN_TOPICS } from "./lexicon.js";

/** What speaks of something else than an offer, or of other offers. */

export const FOREIGN_WORDS = phrase(`\\b(?:${FOREIGN.join("|")})\\b`, "");
export const TOPIC_WORDS = phrase(`\\b(?:${FOREIGN_TOPICS.join("|")})\\b`, "");
const TOPIC_FIRST = phrase(`^(?:nos |les? |la |notre )?(?:${FOREIGN_TOPICS.join("|")})\\b`, "");
/** "Forfait : 2 000 € TTC", "TJM 400 € HT": what is paid for the work. */
const PAY =
  /\b(?:forfait|remuner|honoraires?|tjm|cachets?|budget|salaire|gratif|indemni|bourse|enveloppe)/;
const AMOUNT = /\d ?(?:€|%|(?:euros?|eur|k?g|[cm]?l|min(?:utes)?|h)\b)|: ?\d/;
export const APPLICANT_WORDS = phrase(`\\b(?:${APPLICANT.join("|")})\\b`, "");
export const OTHER_OFFERS =
  /(?:ont|avez) (?:aussi|egalement) consulte|(?:offres?|annonces?|emplois?|postes?|jobs?)(?: qui)? (?:similaires|(?:peuvent|pourraient) (?:vous |te |t')(?:interesser|plaire)|a proximite|recentes)|similar jobs/;
/** How each of these goes on: told by the beginning of a word, as the whole is not. */
export const OTHER_OFFERS_END =
  /\b(?:consulte|similaires|peuvent|pourraient|a proximite|recentes|jobs)/;

/** Whether a line speaks of something else on offer, judged by the words that may match in it. */
export function isOfOthers(
  { words, mark }: DumpLine,
  may: { readonly foreign: boolean; readonly topic: boolean },
): boolean {
  if (may.foreign && FOREIGN_WORDS.test(words)) return true;
  if (!may.topic || !TOPIC_WORDS.test(words)) return false;
  if (PAY.test(words)) return false;
  return AMOUNT.test(words) || (mark !== "bullet" && TOPIC_FIRST.test(words));
}
