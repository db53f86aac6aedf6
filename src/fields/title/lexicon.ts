/** Folded pattern sources; a space is any one white-space unit (see `phrase`). */

/** A contract before or after a title, in brackets or parted by a dash. */
export const CONTRACT =
  "(?:stages?|internship|alternance|apprentissage|cdd|cdi|these|phd|post-?doc(?:torat)?|service civique|benevolat|interim|freelance|vacation|visiting|job|emploi|volontariat|cdd ?/ ?cdi|cdi ?/ ?cdd)";

/** Site words and numbering before a title: "Fiche 1 — ", "Offre n° 2 : ", "3) ". */
export const NUMBERING =
  "(?:(?:fiche|offre|annonce|poste|sujet|ref\\.?|reference|n°)s?(?: (?:n° ?|numero )?\\d{1,5})[ ]?(?::|-|\\)|\\.)|n° ?\\d{1,6}[ ]?(?::|-)|\\d{1,2} ?(?:[.)]|/)(?=[ ]))[ ]?";

/** What an employer's name begins with, where the title stands after or below it. */
export const EMPLOYER =
  "(?:communes?|villes?|mairies?|metropole|departement|region|communaute|syndicat|ccas|cias|pole|parc|universite|laboratoire|ecole|institut|centre|fondation|association|fede?ration|reseau|musee|theatre|cie|compagnie|cooperative|scop|agence|maison|groupe|societe|atelier|ateliers|collectif|hopital|ehpad|office|observatoire|conservatoire|chambre|ministere|prefecture|rectorat|haute ecole|banque|credit|union|comite|conseil|sage|petr|ong|gip|gie|sarl|sas|direction|service(?! civique)|departement|pole|unite|site de|adresse|\\d{2,5} ?-|\\d{1,4},? (?:rue|avenue|place|bd|boulevard|quai|allee|route))";

/** What a job's title begins with. */
export const JOB =
  "(?:un\\(e\\)|une? |des |stag|altern|apprenti|charge|assistant|agent|technicien|ingenieur|responsable|chef|directeur|directrice|conseill|consultant|developp|data|animat|educat|mediat|redact|secretaire|comptable|gestionnaire|coordinat|coordonnat|operateur|employe|vendeu|serveu|cuisini|second|infirmi|aide|auxiliaire|professeur|enseignant|formateur|formatrice|juriste|architecte|dessinat|conduct|chauffeur|macon|electri|plombi|menuisi|jardini|ouvrier|preparat|manutention|magasini|receptionn|hote|analyste|administrat|designer|graphiste|webmaster|chercheu|doctorant|post-?doc|these|volontaire|benevole|service civique|mission|medecin|kinesi|psycholog|archiviste|bibliothec|regisseu|maitre|moniteur|monitrice|surveillan|veilleu|atsem|offre|recrut|cdd|cdi)";

/** Words that make a line an announcement rather than a title. */
export const ANNOUNCEMENT =
  "(?:recrute(?: par voie contractuelle)?|recherche.{0,40}|avis de vacance.{0,30}|offre d'emploi|offres? de (?:stage|these|mission)(?: ?-? ?(?:ref|n°).{0,30})?|offre n°.{0,20}|annonce n°.{0,20}|ref\\.? .{0,20}|proposition de stage.{0,30}|fiche de poste|description du poste|descriptif du poste|informe ses administres|\\d[\\d ]* habitants|retour.{0,30}|publiee? le.{0,40}|voir l'offre|postuler|---+|appel a candidatures?)";
