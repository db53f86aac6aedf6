import { HOUSE, PREMISES } from "../../text/houses.js";

/** Folded pattern sources; a space is any one white-space unit (see `phrase`). */

/** What may stand behind "stage": its level or its kind. */
const LEVEL =
  "(?:(?:de |d'|en )?(?:m[12](?:(?: ou |/| et )(?:m)?2)?|l3|master(?: ?[12])?|licence|bachelor|pfe|fin d'etudes?|recherche|cesure|ingenieur|observation))";

/** A contract before or after a title, in brackets or parted by a dash. */
export const CONTRACT = `(?:stages?(?: ${LEVEL}){0,2}|internship|alternance|apprentissage|cdd|cdi|these(?: cifre| de doctorat)?|contrat doctoral|phd|post-?doc(?:torat)?|service civique|benevolat|interim|freelance|vacation|visiting|job|emploi|volontariat|cdd ?/ ?cdi|cdi ?/ ?cdd)`;

/** Site words and numbering before a title: "Fiche 1 — ", "Offre n° 2 : ", "Offre d'emploi : ". */
export const NUMBERING =
  "(?:(?:fiche|offre|annonce|poste|sujet|job|ref\\.?|reference|n°)s?(?: (?:n° ?|numero )?\\d{1,5})\\x20?(?::|-|\\||\\)|\\.)|offre (?:n° ?)?\\d{3}[a-z]{4}[\\s-]{1,8}|n° ?\\d{1,6}\\x20?(?::|-)|\\d{1,2}°? ?(?:[.)]|/)(?=\\x20)|(?:offres? d'emploi|offres? de (?:stage|poste|these)|fiches? de (?:poste|stage|mission)|propositions? de stage|sujet de (?:stage|these)|annonce|poste(?: propose| a pourvoir)?|emploi|mission|fonction|metier|(?:avis de )?recrutement|(?:on|nous) (?:recrut|recherch|cherch|embauch)(?:e|ons)(?: pour (?:la|le|les|notre|nos|l')[a-z' ]{3,40})?(?: une?(?:\\(e\\)|[.·]e)?)?)\\x20?(?::|!(?=\\x20)|\\x20[/|-](?=\\x20)))\\x20?";

export const MONTH =
  "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";

/** What an employer's name begins with, where the title stands after or below it. */
export const EMPLOYER = `(?:${HOUSE}|(?:${PREMISES})(?= (?:d[eu]s? |d'|la |le |les |l'))|sage|direction|service(?! civique)|pole|unite|site de|adresse|\\d{2,5} ?-|\\d{1,4},? (?:rue|avenue|place|bd|boulevard|quai|allees?|route))`;

/** What a job's title begins with. */
export const JOB =
  "(?:un\\(e\\)|une? |des |stag|altern|apprenti|salarie|charge|assistant|agent|technicien|ingenieur|responsable|chef|directeur|directrice|conseill|consultant|developp|data|animat|educat|mediat|redact|secretaire|comptable|gestionnaire|coordinat|coordonnat|operateur|employe|vendeu|serveu|cuisini|second|infirmi|aide|auxiliaire|professeur|enseignant|formateur|formatrice|juriste|architecte|dessinat|conduct|chauffeur|macon|electri|plombi|menuisi|jardini|ouvri|preparat|manutention|magasini|receptionn|hote(?!l)|analyste|administrat|designer|graphiste|webmaster|chercheu|doctorant|post-?doc|these|volontaire|benevole|service civique|mission|medecin|kinesi|psycholog|archiviste|bibliothec|regisseu|maitre|moniteur|monitrice|surveillan|veilleu|atsem|offre|recrut|cdd|cdi|commercia|boulang|patissi|boucher|coiffeu|caissi|livreu|soudeu|peintre|maraich|berg[eè]r|palefreni|sage-femme|photograph|journaliste|acheteu|gardien|guide|traduct|geomat|cartograph|urbanist|paysag|ergo|orthopho|ide(?![a-z])|as(?![a-z])|vacher|cueilleu|coupeu|vendangeu|tractoriste|commis(?![a-z])|plongeu|femmes? de chambre|gerant|concepteur|conceptrice|product|community)";

const OFFER_OF =
  "(?:offres?|propositions?|sujets?|annonces?) (?:de (?:stages?|these|mission|post-?doc(?:torat)?|contrat doctoral|poste)|d'(?:emploi|alternance))";
/** How a call goes on that names no post: its level, its year, its length. */
const CALL_TERMS =
  "(?:m[12]|master ?[12]?|l3|licence|ingenieurs?|fin d'etudes?|recherche|cesure|cifre|\\d{1,2} mois|(?:19|20)\\d\\d|de|en|ou|et|pour)";

/** What stands between such a verb and whom it looks for. */
export const VACANCY =
  "\\x20(?:par voie (?:de )?[a-z]{4,14}(?: ou [a-z]{4,14})?|par mutation[a-z ,']{0,40}|actuellement|aujourd'hui|en urgence|pour (?:son|sa|ses|la|le|l')[a-z' -]{3,60}|dans le cadre d[a-z' -]{3,60})";
const FOR_WHOM = "\\x20(?:une?(?:\\(e\\)|[.·]e)?|son(?:/sa|\\.sa|·sa)?|sa|ses|des)";

/** What stands before the post within the sentence: "un(e) ", "2 ". */
export const SOUGHT =
  "(?:une? ou une?|mon(?:\\/ma)?|ma|pour le poste de|une?(?:\\(e\\)|[.·]e)?(?: ou plusieurs)?|un\\/une|son ou sa|sa ou son|son(?:/sa|\\.sa|·sa)?|sa|ses|des|(?:notre|nos|leur) (?=(?:prochain|futur|nouve)[a-z]{0,4}[.·()e]{0,4} )|deux|trois|quatre|plusieurs|\\d{1,2}(?: postes? (?:de |d'))?) (?:nouveaux? |nouvelle |future?(?:[.·(]e\\)?)? |prochaine?(?:[.·(]e\\)?)? )?";

/** "ouvre un poste de", "propose deux postes d'": what is sought follows. */
export const OPENS_POST =
  "(?:(?:ouvr|propos|cre|publi|lanc)(?:e|ent|ons)(?:\\x20au recrutement)?|dispos(?:e|ent|ons) d'|met(?:tent|tons)? au concours)\\x20?(?:son |sa |une? |deux |trois |plusieurs |\\d{1,2} )(?:nouveaux? )?(?:postes?|emplois?)(?: permanents?| contractuels?| vacants?| non permanents?)? (?:de |d')";

/** A line's end in the verb, or in what every such ad says behind it: the post stands below. */
export const SEEKING = `(?:(?:recrut|embauch)(?:e|ent|ons) en (?:contrat|cdd|cdi|interim|stage|alternance)(?![a-z])[^\\n]{0,110}|(?:recrut|embauch)(?:e|ent|ons)(?:${VACANCY})?(?:${FOR_WHOM})?|(?:recherch|cherch)(?:e|ent|ons)(?:${VACANCY})?(?:${FOR_WHOM}|(?=\\x20?[:!]))|(?<=[),] )recherche(?:nt)?|propose(?:nt)?)`;

/** The kind of work, which job sites print alone above the title. */
const TRADE =
  "(?:agriculture|education|sante|communication|finances?|informatique|logistique|administration|humanitaire|environnement|culture|commerce|industrie|tourisme|information|consultation|consultance)";

/** A contract that stands alone on its line, above the title. */
const CONTRACT_ALONE =
  "(?:cdd|cdi|interim|alternance|apprentissage|stages?|service civique|volontariat|jobs? d'ete|freelance|benevolat|cdd ?/ ?cdi|cdi ?/ ?cdd)";

/** Words that make a line an announcement rather than a title. */
export const ANNOUNCEMENT = `(?:${CONTRACT_ALONE}|(?:acces|espace|connexion) (?:membres?|adherents?|candidats?|personnel|recruteurs?)|${TRADE}(?:(?: et |, | / )${TRADE})?|cherche|recrute(?: (?:par voie|pour (?:ses|son|sa|une?|le|la|les) |dans le cadre|en cdd|en cdi)[^.\\n]{3,90})?|recherche(?: (?:pour|dans|activement|actuellement|par)[a-z' ]{0,40})?|avis de vacance.{0,30}|(?:avis (?:de |d'))?(?:recrutement|concours)|(?:(?:avis (?:de )?|annonces? (?:de )?)recrutement(?: -| au| aux| pour)|(?:avis (?:de )?|annonces? (?:de )?)?recrutement a l(?:'|a ))(?! ?(?:le poste|l'emploi|un) )[^\\n]{2,110}|offre d'emploi|${OFFER_OF}(?: ?-? ?(?:ref|n°).{0,30}|(?:[ ,/(-]{1,3}${CALL_TERMS}\\)?){1,6})?|(?:these|stage|offre|poste) [a-z]{2,5}-?\\d{3,8}|(?:offre|annonce) (?:n°|numero).{0,20}|ref\\.? .{0,20}|proposition de stage.{0,30}|fiche (?:n° ?)?\\d{1,4}|fiche de poste|descripti(?:on|f) (?:du poste|de l'emploi|de l'offre|du stage)|(?:l'|notre |votre )?(?:entreprise|contexte|missions?|profil(?: recherche)?|presentation|poste|annonceur|employeur)|(?:le |l')(?:poste|contexte|profil|offre)|qui sommes[- ]nous ?|a propos(?: de nous| du poste| de l'offre)?|about (?:us|the (?:job|role|company|position)(?: - .{1,60})?)|(?:informations?|donnees|caracteristiques|renseignements?|details?) (?:generales?|generaux|principales?|pratiques?|(?:du poste|de l'offre))|generalites|synthese(?: de l'offre| du poste)?|(?:precisions?|informations?|details?|renseignements?)(?: (?:complementaires?|pratiques?))? (?:sur|concernant|relati(?:f|ve)s? a) (?:le |la |l'|ce |cette )?(?:poste|offre|stage|mission|emploi)|(?:salut|bonjour|bonsoir|hello|coucou|hey)(?![a-z]).{0,30}|(?:deadline|closing date|posted on) ?:.{0,40}|job description|(?:cheres?|chers?) .{0,40}|(?:mesdames|madame|messieurs|monsieur)(?:(?:,| et) (?:madame|mesdames|messieurs|monsieur))?,?|informe ses administres|contexte du recrutement(?: et definition (?:de|du) poste)?|[^:\\n]{3,90} recrut(?:e|ent) pour (?:ces?|les?) postes?(?: ?\\([^()\\n]{3,30}\\))?|(?:appel a candidatures?|postes? (?:a pourvoir|vacants?)) (?:a l'|a la |au |aux |chez |aupres )[^:\\n]{2,110}|annoncent? la vacance.{0,60}|actualites?|agenda|\\d[\\d ]* (?:habitants|lits|agents|salaries|places|communes)(?:(?: ?[,/]| -| et) ?\\d[\\d ]* (?:habitants|lits|agents|salaries|places|communes)){0,2}|[a-z' -]{2,40}, le \\d{1,2}(?:er)? [a-z]{3,9} (?:19|20)\\d\\d|retour.{0,30}|news|en poursuivant votre [^\\n]{4,200}|contrat a duree (?:in)?determinee[^\\n]{0,60}|(?:activez|creez|recevez|multipliez|decrochez|trouvez|soyez) [^\\n]{4,90}|recherche(?:r|z) (?:une |des |les |vos )?(?:offre|emploi|stage)[^\\n]{0,40}|(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) \\d{1,2}(?:er)? [a-z]{3,9} (?:19|20)\\d\\d|(?:missions?|taches|activites|responsabilites)(?: principales?)? (?:et|/) (?:missions?|taches|activites|responsabilites)(?: principales?)?|(?:publiee?|mise? en ligne) le.{0,40}|(?:vue?|recue?|copiee?|trouvee?|reperee?|transmise?)s? (?:sur|dans|par|de|du|via|au|a) [^:\\n]{2,50}|(?:poste |emploi )?a pourvoir (?:pour |le |des |au |en |immediat|rapidement).{0,60}|voir l'offre|postuler|---+|appel a candidatures?)`;
