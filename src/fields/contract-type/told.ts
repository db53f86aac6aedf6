import { phrase } from "../../text/phrase.js";

/** Any distance before a type, in its sentence: what may follow, others' contracts, the past. */
const FAR = [
  "(?:possibil[a-z]+|perspectives?|opportunites?|evolu[a-z]+|debouch[a-z]+|pouvant|pourra[a-z]*|transform[a-z]+|renouvel[a-z]+ en|tourner[a-z]*|bascul[a-z]+|deboucher[a-z]*|titularis[a-z]+|a l'issue?|au terme|en vue|apres|pre-?embauche|prolong[a-z]+|poursui[a-z]+|eventuel[a-z]*|souvent)(?![a-z])[^.;!?\\n]{0,60}(?:(?<= (?:en|un|de|vers|le))\\n)?",
  "(?:\\d ?% |nos |de nos |des )(?:[a-z]+ )?(?:embauches|contrats|salaries|collaborateurs|recrutements)[^.;!?\\n]{0,40}",
  // "Réservé aux agents (fonctionnaires et CDI)": who may apply.
  "reservee?s? (?:uniquement |exclusivement )?aux? [^.;!?\\n]{0,60}",
  "(?:premieres?|une|ans?|annees?|votre|mois) (?:d')?experiences?(?![a-z])[^.;!?\\n]{0,40}",
];
/** A word or two before it. */
const NEAR =
  "(?:en cas de|vers|puis|avant|future?|suivie? d[eu'n]|ancien(?:ne)?s?|deja|nos|les|des(?! que | maintenant)|hors|si|leurs?|plusieurs|\\d ?%|propos(?:ons|e) (?:des|plusieurs)) (?:[a-z·]{1,12} ){0,2}(?:en |un |d'un |d')?";
const BEFORE = phrase(`(?<![a-z])(?:${FAR.join("|")})$`, "");
const RIGHT_BEFORE = phrase(`(?<![a-z])(?:${NEAR})$`, "");
const AFTER = phrase(
  "^[^.;!?\\n]{0,28}(?<![a-z])(?:a l'issue|a la suite|a la cle|vous sera propose|sera propose|peut vous etre propose|pour la suite|ensuite|a terme(?! (?:im)?precis)|si affinite|ou alternance\\)|et alternances?\\)|inclus|compris|comprise?s?\\))",
  "",
);

/** The same, where no comma parts them: "CDI possible", not "CDI 35 h, logement possible". */
const CLOSE_AFTER = phrase("^[^.,;!?\\n]{0,28}(?<![a-z])(?:(?<!des que )possible|envisag)", "");
/** What an agency deals in: "intérim, CDD, CDI", "recrutement CDD / CDI, travail temporaire". */
const TYPE = "(?:cdd|cdi|interim(?:aire)?|travail temporaire|freelance|alternance|vacation)";
const MENU = phrase(`(?<![a-z])${TYPE}(?:(?: ?[,/]| ou| et| -) ?(?:en )?${TYPE}){2,5}(?![a-z])`);

/** Whether a type stands in a list of three and more, which no one post has. */
function isInMenu(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 60);
  const around = text.slice(from, end + 60);
  MENU.lastIndex = 0;
  for (let list = MENU.exec(around); list; list = MENU.exec(around)) {
    const at = from + list.index;
    if (start >= at && end <= at + list[0].length) return true;
  }
  return false;
}

/** Whether the words around a type say that it is not the offer's own contract. */
export function isToldOfElse(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    BEFORE.test(before) ||
    // "Observatoire des Déplacements", a line of its own above, says nothing of the type.
    RIGHT_BEFORE.test(before.slice(before.lastIndexOf("\n") + 1)) ||
    AFTER.test(text.slice(end, end + 60)) ||
    CLOSE_AFTER.test(text.slice(end, end + 60)) ||
    isInMenu(text, start, end)
  );
}
