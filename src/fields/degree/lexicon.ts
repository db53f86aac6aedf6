/** Folded pattern sources; a space is any one white-space unit (see `phrase`). */

/** Inclusive endings: "ingénieur·e", "ingénieur(e)s", "ingénieure/s". */
export const GENDER = "(?:[.·/-]?\\(?(?:e|es|se|euse|rice)\\)?)?(?:[.·/-]?\\(?s\\)?)?";

/** Words that, a few words before a name, say that it is a degree someone has or works for. */
export const HOLDER =
  "(?:niveaux?|niv\\.|diplom[a-z]{1,3}[.·/()a-z-]{0,5}|titulaires?|etudiant[.·/()a-z-]{0,6}|eleves?|formations?|cursus|issue?[.·/()s-]{0,4}|prepar(?:ez|es?|ant|er|ation)|suis|suivez|suivant|suivre|inscrite?[.·/()es-]{0,5}|parcours|profils?|minimum|au moins|a partir d|justifi(?:ez|ant|er)|sort(?:ez|ant)|type|obtention|annees?|scolarite|etudes?|requise?s?|exigee?s?|cycles?|recherchee?s?|souhaitee?s?|acces|actuellement|vous etes|tu es|avez une?|avoir|ayant|specialite|detenteur|possede[rz]?|student|degree|hold(?:ing|er)?|graduate[sd]?|pursuing|enrolled|qualifications?|education)";

/** Words right after a name that say the same. */
export const HOLDER_AFTER =
  "(?:ou (?:d'un |un |tout |autre )?(?:equivalent|diplome|niveau|formation|titre|plus)|minimum|mini(?![a-z])|requis|exige|souhait|appreci|obligatoire|en cours|valide|obtenu|recherche[es]?(?![a-z])|(?:et/)?ou (?:une )?(?:experience|autodidacte)|equivalent|or equivalent|degree|students?|required|preferred|de preference|idealement|au minimum|demande|impose|indispensable|serait|est un plus)";

/** A placement named by the school year it belongs to: "stage de M2", "stagiaire niveau M2". */
export const STAGE_OF =
  "(?:stages?|stagiaires?[.·()a-z]{0,4}|internship|alternan(?:ce|te?)s?|memoire|apprenti(?:ssage|[.·()es]{0,4}))";

/** National diplomas of one trade: years after the bac (null below it) and framework level. */
export const TRADE_DIPLOMAS: readonly (readonly [string, number | null, number])[] = [
  ["dejeps|bpdeps|dumi", 2, 5],
  ["bp ?jeps|beatep|beesan|bees(?: ?1)?|bprea|bprhn|deme|detisf|tisf|deas|deap", 0, 4],
  ["bapaat|deaes|deavs|deamp|capaes", null, 3],
  ["desjeps|dees|deass|deeje|decesf|dcesf|deetsf|caferuis|dnmade|dna[tp]|dnspm", 3, 6],
  ["cafdes|dnsep", 5, 7],
];

/** Trades whose "diplôme d'État" stands for a known level; inclusive endings cut off. */
export const STATE_DIPLOMAS: readonly (readonly [RegExp, number | null, number])[] = [
  [
    /^(?:(?:d'|de |en )?)(?:aide[- ]soign|auxiliaire de puericult|moniteur|monitrice|technicien[a-z]* de l'interv)/,
    0,
    4,
  ],
  [/^(?:d'|de |en )?(?:accompagnant educ|auxiliaire de vie|aide[- ]medico)/, null, 3],
  [
    /^(?:d'|de |en )?(?:eje$|ass$|cesf$|ide$|educat[a-z]* (?:specialis|de jeunes|techn)|assistant[a-z]* (?:de service )?socia|conseill[a-z]* en economie|infirmi|ergotherap|psychomot|professeur)/,
    3,
    6,
  ],
  [/^(?:d'|de |en )?(?:masseur|kine|sage[- ]?femme|architect|orthophon|puericultrice)/, 5, 7],
  [/^(?:d'|de |en )?(?:docteur|medecin|pharmacien)/, 8, 8],
];

/** Trades that a CAP or a "brevet professionnel" is named with where it is not in capitals. */
export const CAP_TRADES =
  "(?:petite enfance|aepe|accompagnant|espaces verts|cuisine|patiss|boulang|boucher|charcut|coiff|esthet|electric|plomb|menuis|charpent|couvr|macon|peint|mecani|metallerie|serrur|soudu|chaudronn|agricole|jardinier|paysagist|horticul|fleurist|vente|commerce|restaurant|serveur|maintenance|carross|conduct|tailleur|tapiss|eben|imprim|photogr|usinage)";

/** Beginnings of words of which every term holds one: where none stands, no rule is tried. */
export const TERM_STEMS: readonly string[] = [
  // Years, levels, school years.
  "annee(?!s? d'exp)",
  "bac(?:cal|s?(?![a-z]))",
  "cec [3-8]",
  "cec niveau",
  "eqf",
  "niveaux? d'etu",
  "niveaux?:? ?(?:[3-8iv])",
  "niveaux? (?:univ|scol|de [dfq])",
  "year",
  "(?:recherche|profil|requise?|niveau|formation|diplome|d'etudes?)bac",
  // Names.
  "associate",
  "b\\.?sc",
  "b\\.?t\\.?s",
  "b\\.?u\\.?t(?![a-z])",
  "bachelor",
  "bachelier",
  "bapaat",
  "beatep",
  "bees",
  "bep",
  "bp",
  "brevet",
  "business school",
  "c\\.a\\.p",
  "caf(?:des|eruis)",
  "capa?(?![a-z])",
  "capaes",
  "certificats? d'apt",
  "college [ds]",
  "cpge",
  "d\\.?e\\.?a(?![a-z])",
  "d\\.?u\\.?t(?![a-z])",
  "dcesf",
  "dcg",
  "d\\.?e\\.? (?:d')?(?:aide|auxil|monit|educ|assist|infirm|ergo|psychom)",
  "deaes",
  "deamp",
  "deap",
  "deass?(?![a-z])",
  "deavs",
  "decesf",
  "deeje",
  "dees(?![a-z])",
  "deetsf",
  "degree",
  "dejeps",
  "deme(?![a-z])",
  "desjeps",
  "dess(?![a-z])",
  "detisf",
  "deu[gs]",
  "diplom",
  "dna",
  "dnm",
  "dns",
  "docteu",
  "doctor",
  "dscg",
  "dumi",
  "ecole",
  "engineering",
  "graduate",
  "high[- ]school",
  "higher",
  "i\\.?e\\.?p",
  "i\\.?u\\.?t(?![a-z])",
  "iae",
  "inge(?:nieu|s?(?![a-z]))",
  "ingenierie",
  "instituts? d'etu",
  "isup",
  "l ?[1-3]",
  "licen",
  "m ?[12]",
  "m\\.?sc",
  "magist",
  "maitrise",
  "mast",
  "mba",
  "ph\\.? ?d",
  "post[ -]?doc",
  "post-?grad",
  "sciences[ -]po",
  "these(?![a-z])",
  "tisf",
  "undergrad",
  "universit",
  // Wordings that name none, or no level.
  "(?:formations?|etudes|cursus|parcours) (?:sup|uni|bac|scie)",
  "titres? prof",
  "aucun prerequis",
  "(?:pas de|aucune) formation",
  "formations? (?:initiale )?indiff",
  "formations?(?: [a-z]+)?: ?(?:non|auc|sans|ind|tou|peu|pas|nea)",
  "aucune? (?:form|qual|niv)",
  "qualifications?:",
  "importe",
  "soi(?:en)?t (?:votre|ton|le|la|leur|vos) ",
  "ouvert",
  "accessible",
  "tou(?:s|tes) (?:les )?(?:niveaux|diplomes|formations|parcours)",
  "no (?:dip|qual)",
];
