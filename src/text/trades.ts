import { phrase } from "./phrase.js";
import { JOB_STEMS, SURNAME_TRADES } from "./trades.lexicon.js";

/** What may stand before a trade at the head of a line. */
const BEFORE_TRADE = "(?:une? |l'|notre |maitre |ouvriere? |artisane? |apprentie? |aide[- ])?";
/** A trade anywhere in a line; one that is a surname too, at its head. */
export const TRADE = phrase(
  `\\b(?<![^ ("'/[-])(?:${JOB_STEMS.join("|")})|^${BEFORE_TRADE}(?:${SURNAME_TRADES.join("|")})`,
  "",
);
/** A trade at the head of a line. */
export const TRADE_FIRST = phrase(`^(?:${[...JOB_STEMS, ...SURNAME_TRADES].join("|")})`, "");
/** A word at the head of a line that ends as names of trades do. */
export const TRADE_ENDING =
  /^(?:(?:cd[id]|stage|alternance|apprentissage|interim|saison(?:nier)?)(?: (?:de )?\d{1,2} (?:mois|ans?|semaines))? ?[-:|/] ?)?(?:un |une |l'|le |la |notre )?(?!annonceur|employeur|recruteur(?! )|diffuseur|valeur|secteur|exterieur|interieur|superieur|meilleur|plusieurs|ordinateur|liste|piste|hauteur|longueur|moteur|ailleurs|leur|coeur|quotidien|maintien|soutien|entretien|bien|rien|combien|lien|ancien|service|notice|exercice|matrice|indice)[a-z-]{3,30}(?:eur|euse|teur|rice|ien|ienne|iste|ologue|iatre)s?(?![a-z])/;

/** Whether a folded line names a trade, or begins with a word that ends as their names do. */
export function namesTrade(words: string): boolean {
  return TRADE.test(words) || TRADE_ENDING.test(words);
}
