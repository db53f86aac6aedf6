import { type Known, knowTerms } from "../../src/offers/unit-kind.js";
import { foldText } from "../../src/text/fold.js";
import { look } from "./look.js";

/** What is known of the lines of a dump when its cards, its turns or its series are looked for. */
export function knownOf(text: string): Known {
  const { lines, words, contents, evidence: own } = look(text).survey;
  return knowTerms({ text: foldText(text).text, lines, words, own, contents });
}
