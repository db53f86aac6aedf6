import { phrase } from "../../text/phrase.js";

/** Any distance before a type, in its sentence: what may follow, others' contracts, the past. */
const FAR = [
  "(?:possibil[a-z]+|perspectives?|opportunites?|evolu[a-z]+|debouch[a-z]+|pouvant|pourra[a-z]*|transform[a-z]+|titularis[a-z]+|a l'issue|en vue|apres|pre-?embauche|prolong[a-z]+|poursui[a-z]+|souvent)(?![a-z])[^.;!?\\n]{0,60}(?:(?<= (?:en|un|de|vers|le))\\n)?",
  "(?:\\d ?% |nos |de nos |des )(?:[a-z]+ )?(?:embauches|contrats|salaries|collaborateurs|recrutements)[^.;!?\\n]{0,40}",
  "(?:premieres?|une|ans?|annees?|votre|mois) (?:d')?experiences?(?![a-z])[^.;!?\\n]{0,40}",
];
/** A word or two before it. */
const NEAR =
  "(?:vers|puis|avant|suivie? d[eu'n]|ancien(?:ne)?s?|deja|nos|les|des|hors|si|leurs?|plusieurs|\\d ?%|propos(?:ons|e) (?:des|plusieurs)) (?:[a-z·]{1,12} ){0,2}(?:en |un |d'un |d')?";
const BEFORE = phrase(`(?<![a-z])(?:${[...FAR, NEAR].join("|")})$`, "");
const AFTER = phrase(
  "^[^.;!?\\n]{0,28}(?<![a-z])(?:a l'issue|a la suite|a la cle|(?<!des que )possible|envisag|pour la suite|ensuite|a terme|si affinite|ou alternance\\)|et alternances?\\)|inclus|compris|comprise?s?\\))",
  "",
);

/** Whether the words around a type say that it is not the offer's own contract. */
export function isToldOfElse(text: string, start: number, end: number): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - 80), start)) || AFTER.test(text.slice(end, end + 60))
  );
}
