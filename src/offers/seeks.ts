import { compiled } from "../text/phrase.js";

/** Says that someone is looked for: "recrute", "nous recherchons", "a besoin d'un". */
export const SEEKS =
  /\b(?:(?<!\b(?:la|de|en|une|cette|notre|votre|sa|leur|et|sur|sous|par) )recherche(?:nt|ra|ront)?(?![,;.]| (?:et|scientifique|clinique|appliquee|fondamentale|operationnelle|publique|academique)\b)|recrute(?:nt|ra|ront)?|rech\.(?= )|(?:est|sommes|sont) a la recherche d(?:es?|u)?|cherche(?:nt)?(?! (?:une? |des |a )?(?:lieu|local|locaux|logement|appartement|maison|terrain|salle|hebergement|colocat|covoit|chambre|studio|partenaires?|mecene|stage|alternance|emploi|travail)(?![a-z]))|(?<!\b(?:qui|on|il|elle|y|s'y|en) )(?:prend(?:rait)?|prennent(?= (?:une?|des|deux|trois|quatre|cinq|\d) ))|auditionne(?:nt|ra|ront)?|(?<![ld]')embauche(?:nt|ra|ront)?|recherchons|recrutons|cherchons|(?:a|ont|avons|avez) besoin d(?:'une?(?! autre)|e (?:quelqu'un|[2-9]|deux|trois|quatre|cinq)(?= ))|on demande(?= (?:une?|des|deux) )|n'(?:a|ont) personne(?= pour )|^(?:urgent,? )?besoin d(?:'une?|e (?:[1-9]|deux|trois))(?= [a-z]{4})|(?:(?:il )?(?:nous|leur) |il )manque(?= (?:une?|des|[1-9]|deux|trois) )|souhaite(?:nt)? (?:recruter|embaucher|engager|une? (?:personne|aide|stagiaire|volontaire|benevole))|met(?:tent)? au concours|(?:propose(?:nt|ra)?|accueille(?:nt|ra|ront)?|offre|ouvr(?:e|ira)) (?:une?|deux|trois|quatre|cinq|\d{1,2}|des|son ou sa) (?:ou un |ou une )?(?:stag|post|contrat|emploi|alternan|apprenti|volontaire|service)[a-z]*)(?![a-z])/;

/** What an employer does, last on its line or before a colon: whom, the next line says. */
export const SEEKING =
  "(?:(?:recrute|recherche|cherche|embauche|engage)(?:nt)?|(?:recrut|recherch|cherch|embauch|engage)ons)";
/** "Horizon engage", "La mairie recrute :". */
export const ENDS_SEEKING = compiled(`(?<![a-z])${SEEKING}(?: ?[:!])?$`);
/** "recherche :", alone below a name. */
export const SEEKS_ALONE = compiled(`^${SEEKING}(?: ?[:!])?$`);
