import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { namesTrade } from "../../text/trades.js";
import { isJobTitle } from "../job-words.js";
import { placeAt } from "../location/place.js";
import { MONTH } from "./lexicon.js";
import { beginsAsJob } from "./line-kind.js";

/** The end of a sentence: not of "étudiant.e.", "nov." or "resp.". */
export const FULL_STOP =
  "(?<![.·][a-z]{1,5}|\\b(?:janv?|fevr?|avr|juil|sept?|oct|nov|dec|resp|tech|ing|dir|dept|ref|env|sem|adm|asst?|ste?|n|m|mme|dr|pr)) ?\\.";
/** "de septembre à avril", "du 3 mars", "de 4 à 6 mois": when, or for how long. */
const WHEN = `,? (?:de |d'|des |du |en |entre |debut |mi-)(?:(?:le )?\\d{1,2}(?:er)? )?${MONTH}(?![a-z])|,? (?:de )?\\d{1,2}(?: (?:a|ou) \\d{1,2})? ?(?:mois|semaines|jours|h(?:eures)?)(?![a-z])`;
/** Where the post ends and what is said of it begins: its contract, its aim, its terms. */
const TERMS = compiled(
  `(?:${FULL_STOP}|[!?])(?: |$)| ?: | \\((?=[^()]{0,60}(?:(?<![a-z])(?:cd[id]|stage|alternance|interim|categorie|temps (?:plein|complet|partiel)|mi-temps)(?![a-z])|\\d ?(?:k€?|€|%|h|mois)(?![a-z])))|,? secteur |, (?:cd[di]|cap|bep|bts|bac)(?![a-z])|,? (?:en|sous) (?:cdd|cdi|stage|alternance|apprentissage|contrat|service civique|interim|freelance)(?![a-z])|,? (?:afin|pour (?!enfants|adultes|personnes)|titulaires? |qui |a (?:partir|compter) |sur une duree|a temps |des que |dans le cadre|au sein |disponible|pouvant|capable|chaque|tous les)|${WHEN}`,
);
/** The words of a line that do not end there. */
const LEADS_ON = /(?: |')(?:des?|du|la|les?|et|en|aux?|pour|sur|par|d'|l') ?$/;
const MOST_WRAPS = 3;
/** Nobody's trade: "un stagiaire", "une personne". */
const NOBODY =
  /^(?:(?:stagiaires?|alternante?s?|apprentie?s?|stages?|volontaires?|benevoles?|postes?)[ .!]{0,4}$|postes? (?:[hf] ?\/|a pourvoir)|(?:personne|candidat|profil|collegue|talent|collaborat|passionne|jeune|etudiant|renfort))/;
/** What else is looked for. */
const THINGS =
  /^(?:locale?s?|logements?|lieux?|ateliers?|bureaux?|terrains?|maisons?|studios?|chambres?|hebergements?|colocations?|vehicules?|velos?|partenaires?|partenariats?|financements?|mecenes?|solutions?|titre|nom|reponses?|aide|appui|soutien|equilibre|stages?|contrats?|alternance|emploi|place|date|moyens?|chemin|modele|compromis|accord|remede|souffle|salle|scene|bien|sens|nouve(?:au|lle)s?|bonne?s?|vrai|grande?s?|petite?s?)(?![a-z])/;
/** "un(e)", "son/sa": said of people alone. */
const PERSON = /^(?:un(?:\(e\)|[.·/])|son[/.·]|(?:son|sa|une?) ou )/;
/** "Ingénieur de recherche des systèmes": the noun, not the verb. */
const NO_SUBJECT = /(?:^| )(?:de|d'|la|en|et|une?|sa|ma|notre|votre|l'offre|poste) ?$/;

/** "Aide-cuisinière pour 4 mois. Logée.": how much of an ad's first words is the post. */
export function postEnd(words: string): number {
  const end = TERMS.exec(words)?.index ?? words.length;
  const open = words.lastIndexOf("(", end - 1);
  // "agent d'entretien (35 h, CDD de 6 mois)": what is in brackets is whole or left out.
  return open > words.lastIndexOf(")", end - 1) ? words.slice(0, open).trimEnd().length : end;
}

/**
 * The post in a sentence's object, in folded offsets: "Horizon recherche un luthier, Lens" → the
 * luthier. Null where no trade is named.
 */
export function readSought(match: RegExpExecArray, posting: Posting): [number, number] | null {
  const span = match.indices?.groups?.span;
  if (!span || NO_SUBJECT.test(match.groups?.subject ?? "")) return null;
  const [start, line] = span;
  const limit = wrappedEnd(posting.text, start, line);
  const end = withoutPlace(posting, start, start + postEnd(posting.text.slice(start, limit)));
  const words = posting.text.slice(start, end);
  // "Recherche animation", "cherche stage": without an article a trade alone is one.
  if (!match.groups?.article && !match.groups?.post && (THINGS.test(words) || !isJobTitle(words)))
    return null;
  const isTrade =
    isJobTitle(words) ||
    beginsAsJob(words) ||
    namesTrade(words) ||
    (/^une? $/.test(match.groups?.article ?? "") && !THINGS.test(words)) ||
    PERSON.test(match.groups?.article ?? "");
  return words.length > 3 && isTrade && !NOBODY.test(words) ? [start, end] : null;
}

/** "chargé de l'entretien des", and the rest on the lines below: where the last of them ends. */
function wrappedEnd(text: string, start: number, line: number): number {
  let end = line;
  for (let wraps = 0; wraps < MOST_WRAPS && LEADS_ON.test(text.slice(start, end)); wraps++) {
    if (text[end] !== "\n" || text[end + 1] === "\n") break;
    const next = text.indexOf("\n", end + 1);
    end = next < 0 ? text.length : next;
  }
  return end;
}

/** Up to the comma or "à" behind which nothing but a place stands. */
function withoutPlace(posting: Posting, start: number, end: number): number {
  const marks = posting.text.slice(start, end).matchAll(/, ?| a | \(| - /g);
  for (const mark of marks) {
    const from = start + mark.index + mark[0].length;
    const place = placeAt(posting, from, end);
    const rest = place ? posting.text.slice(place.end, end) : "";
    if (place && place.told !== "nothing" && /^[ .)]*$/.test(rest)) return start + mark.index;
  }
  return end;
}
