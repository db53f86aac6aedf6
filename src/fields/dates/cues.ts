import { phrase } from "../../text/phrase.js";
import { either } from "./lexicon.js";

/** What a date may be for; `none` is everything else that happens on a day. */
export type Role = "start" | "end" | "deadline" | "publication" | "interview" | "none";

/** Words around a date that tell its role, as data. */
export interface Cue {
  readonly role: Role;
  /** On which side of the date it stands. */
  readonly side: "before" | "after" | "both";
  /** Log-odds for the role where the cue touches the date; less with distance. */
  readonly weight: number;
  /** Over folded text; global. */
  readonly pattern: RegExp;
  /** A text whose date has this role because of the cue. */
  readonly example: string;
}

const cue = (
  role: Role,
  side: Cue["side"],
  weight: number,
  words: readonly string[] | string,
  example: string,
): Cue => ({
  role,
  side,
  weight,
  pattern: phrase(typeof words === "string" ? words : `\\b(?:${words.join("|")})\\b`),
  example,
});

export const COUNT = either(
  "\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize",
  "dix-huit|vingt-quatre|trente-six|one|two|three|four|five|twelve|eighteen",
);
const UNIT = "mois|semaines?|ans?|jours?|months?|weeks?|years?";
const UP_TO = "(?: ?(?:a|-|ou|/|et|to) ?(?:\\d{1,2}|six|trois|quatre|cinq))?(?: ?\\(\\d{1,2}\\))?";
/** A length of time, folded. */
export const LENGTH_OF_TIME = `\\b(?:${COUNT})${UP_TO} (?:${UNIT})\\b`;

const HIRING = "recrut|select|motiv|embauch|candidat|pre-?select";
const CANDIDATES = "candidat|personne|preselect|postulant|responsable|membre|recruteur";
/** What follows interviews that are work, and the upkeep of things. */
const OF_WORK = either(
  "du|de la|de l'|annuel|courant|menager|technique|professionnel|semi|qualitati|approfondi",
  `exploratoire|ont ete|aupres|avec (?:les|des) (?!${CANDIDATES})`,
  "(?:mene|realise|conduit|effectue)e?s?\\b",
  `de (?!${HIRING})|des? (?!${HIRING}|${CANDIDATES})|d'(?!embauche)`,
);
/** Whoever is hired leads them; "nous menons les entretiens" is said of the hiring. */
const LEADING_THEM =
  "(?:men|condui|realis|effectu|prepar|retranscri)(?:er|re|ire|erez|rez|irez|ez|eras|ras|ant)";
const BY_WORK = either(
  "agente?s? d'|technicien |produits |\\d |serie d'",
  "(?<!(?:phase|journees?|dates?|sessions?|semaine|creneaux?|cycle) )d'",
  `${LEADING_THEM} (?:des |les |une? |plusieurs |quelques |l')?`,
  "(?:ving|tren|quaran|cinquan)taine? d'|(?:dix|quinze|vingt|trente|quarante|cinquante) ",
);
/** Interviews to be hired. */
const INTERVIEW = `(?<!${BY_WORK})entretiens?(?! (?:${OF_WORK}))\\b`;

const NO_HIRING = "populaire|international|citoyen|d'(?!embauche)|du|des|de (?!recrut|select)";
/** Those that hire, not those that give marks or prizes. */
const JURY = `(?<!resultats? (?:du |des )?|aux )jurys?(?! (?:${NO_HIRING}))`;

const WORK =
  "stage|contrat|mission|cdd|poste|alternance|service|emploi|contract|internship|position";
/** Comes to its end. */
const ENDS = either(
  "prend(?:ra)? fin|se (?:termin|conclu)\\w+|s'(?:acheve|arrete)\\w*|(?<!-)ends?",
  "(?:arriv\\w+|vient|viendra) a (?:son )?(?:terme|echeance)",
);
/** Who works there too, and is not the one looked for. */
const COLLEAGUE =
  "stagiaires?|alternant\\w*|apprentie?s?|collegues?|volontaires?|recrues?|salariee?s?";

const PUBLISHED = either(
  "publiee?s?|mise? en ligne|parue?s?|postee|diffusee?s?|posted|published|publication|parution",
  "deposee?",
);
const BY_WHOM = "(?: en ligne)?(?: (?:par|sur|dans) [^ ,.;:]{1,20}(?: [^ ,.;:]{1,20}){0,3})?";
/** Whose day of publication is the offer's. */
const OFFERS = "offre|annonce|fiche|avis|appel a candidatures?|poste|emploi|candidature";
const DONE = either(
  "debute|commence|demarre|eu lieu|depose|lance|publie|ouvert|signe|obtenu|recu|fete",
  "accueilli|organise|realise|mene|cree|fonde|acquis|rejoint|integre|inaugure|adopte",
  "vote|conduit|pourvu|initie|entame|engage|demenage|fusionne|recrute|embauche",
);
/** Leave that someone else is on while the job lasts. */
const OF_SOMEONE = "(?:maternite|maladie|parental|paternite|adoption|longue|formation|sabbatique)";
const WRITINGS = either(
  "rapport|articles?|etudes?|livres?|albums?|ouvrages?|revue|romans?|numeros?|bulletin|guide",
  "decret|resultats?|disque|videos?|reportage|film|podcast|documentaire|catalogue|clip|comptes",
  "emission|temoignages?|chiffres|brevet|plainte|donnees|cartes?|dossier de presse|photos?",
);

const APPLYING = either(
  "candidat|inscript|depot|l'offre|offre|annonce|recrut|appel|recept|dossier|poste|vacance|envoi",
  "publication|postul",
);
const OF = "(?: d[eu]s?(?! la| l') | de la | de l'| d')";
/** "Début des collectes" is not the job's. */
const BEGUN = either(
  WORK,
  "cdi|vacations?|these|doctorat|apprentissage|activite|remplacement|volontariat|travail",
  "fonctions|engagement|recrutement|prise|collaboration|saison|semaine|periode|interim|sejour",
  "residence|formation|internat|votre|ton",
);
const THE = "(?:l'|(?:le|la|les|notre|nos|cette|ces|ce|cet|leur) )";
/** Who or what begins in an offer. */
export const OWN = either(
  BEGUN,
  "dates?|debut|demarrage|embauche|entree|arrivee|rentree|duree|offre|stagiaire|personne|titulaire",
  "candidat|alternan|apprenti|volontaire|laureat|recrue|salarie|agent|contractuel|doctorant",
  "vacataire|saisonnier|remplac|intervenant|internship|job|(?:premie\\w+ )?entretien|audition|jury",
  "vendanges|recolte|cueillette",
);

export const CUES: readonly Cue[] = [
  cue(
    "start",
    "before",
    2.4,
    [
      `debut\\w*(?!${OF}(?!${BEGUN}))`,
      "demarr\\w*",
      "commenc\\w*",
      "poste (?:au|du)",
      "(?<=[a-z'] )poste le",
      "pris[er] (?:de|du|en|ses) (?:poste|fonctions?|service)",
      "en poste",
      "entree en (?:fonctions?|service)",
      "a pourvoir",
      "pourvue?",
      "(?<!entretiens? d')embauch\\w*",
      "affectation",
      "arrivee",
      "start\\w*",
      "begin\\w*",
      "commence\\w*",
    ],
    "Le stage débutera le 3 avril 2024",
  ),
  cue(
    "start",
    "before",
    1.5,
    [
      "disponib\\w+",
      "integre[rz]?",
      "integrerez",
      "rejoin\\w+",
      "join(?:ing)? (?:us|our|the)",
      "libre",
      "available",
      "mise? en place",
      "engagement (?:souhaite|prevu)\\w*",
    ],
    "Disponibilité à partir de mai 2024",
  ),
  cue(
    "start",
    "before",
    1.1,
    [
      "stages?",
      "stagiaires?",
      "contrats?",
      "cdd",
      "cdi",
      "missions?",
      "alternan\\w+",
      "postes?",
      "service civique",
      "apprenti\\w*",
      "internships?",
      "contract",
      "jobs?",
      "position",
      "these",
      "doctorat",
      "vacations?",
      "volont(?:aire|ariat)s?",
      "volunteer\\w*",
      "remplacement",
      "emplois?",
      "interim",
      "sejour",
      "saisonni\\w+",
      "vendanges",
      "residence(?! (?:des|d'artistes))",
      "recrut\\w+",
      "recherch\\w+",
      "cherch\\w+",
      "periode",
      "accueil\\w*(?! (?:du|des) (?:publics?|visiteurs|enfants|touristes|clients|usagers|groupes))",
    ],
    "Stage de mars à août 2024",
  ),
  cue(
    "start",
    "before",
    1.2,
    ["pour (?:une|la|cette) periode"],
    "recherche d'un agent pour une période de mars à mai 2024",
  ),
  cue("start", "both", 1.3, `(?!un jour )${LENGTH_OF_TIME}`, "6 mois à partir de mars 2024"),
  cue(
    "start",
    "after",
    1.4,
    ["au debut", "prise de poste", "demarrage", "debut"],
    "le 3 mars 2024 (prise de poste)",
  ),
  cue(
    "start",
    "both",
    1.1,
    ["temps (?:plein|complet|partiel)", "mi-temps", "renouvelable", "full[- ]time", "part[- ]time"],
    "du 3 mars au 28 juin 2024, à temps plein",
  ),
  cue(
    "end",
    "before",
    2.8,
    [
      "fin (?:du|de|d'|de la) ?(?:stage|contrat|mission|cdd|alternance|vacation)",
      "dates? de fin",
      "end date",
      "jusqu'au retour(?: [^ ]+){1,6}",
      "(?<!\\b(?:a|long|court|moyen) )terme(?: du contrat)?(?= ?:)",
    ],
    "Fin du contrat le 31 août 2024",
  ),
  cue("end", "before", 1.7, `\\b(?:${ENDS})\\b`, "Tout se terminera le 31 août 2024"),
  cue(
    "end",
    "before",
    1.1,
    `\\b(?:${WORK})(?: [^ ]+){0,6} (?:${ENDS})\\b`,
    "Le contrat prend fin le 31 août 2024",
  ),
  cue("end", "before", 2.4, "\\bfin (?:prevue )?(?:le|au) ?$", "Six mois, fin le 9 août 2024"),
  cue(
    "deadline",
    "before",
    3,
    [
      "dates? (?:limites?|butoirs?)",
      `cloture(?!${OF}(?!${APPLYING})| compt)`,
      "dead ?line",
      "dernier delai",
      "limite (?:de|des|d')",
      "closing date",
      "delai(?! (?:de (?:livraison|paiement|traitement|prevenance|carence)|d'execution))",
    ],
    "Date limite : 3 mars 2024",
  ),
  cue(
    "deadline",
    "before",
    1.3,
    [
      "candidat(?:ures?|er|ez|e|s)",
      "postul\\w+",
      "envoy\\w+",
      "envoi",
      "adress\\w+",
      "transm\\w+",
      "depos\\w+",
      "depot",
      "dossiers?",
      "cv",
      "curriculum",
      "lettres? de motivation",
      "repon\\w+",
      "reponse",
      "recept\\w+",
      "recues?",
      "parven\\w+",
      "apply",
      "applications?",
      "applicants?",
      "inscri\\w+",
      "remis\\w*",
      "remettre",
      "faire parvenir",
      "soumettre",
      "ecri\\w+",
      "send",
      "submit\\w*",
      "lettre",
      "vous avez",
      "tu as",
      "cand(?=\\.)",
      "par (?:mail|courriel|e-?mail|courrier)",
    ],
    "CV à envoyer avant le 3 mars 2024",
  ),
  cue(
    "deadline",
    "before",
    2.4,
    [
      "valable",
      "(?:poste|offre|annonce|recrutement|appel(?: a candidatures?)?) (?:est )?ouverte?s?",
      "candidatures?(?: \\w+){0,9} (?:ferme(?:es?|nt|rons)?|clos(?:es)?)",
      "(?:on|nous) les (?:ferm|clotur|arret)\\w+",
      "(?:candidatures?|dossiers?|retours?|reponses?|cv|propositions) (?:sont |seront )?attendue?s?",
      "(?:offre|annonce|publication|diffusion) expir\\w+",
      "applications? close",
    ],
    "Les candidatures seront closes le 3 mars 2024",
  ),
  cue(
    "deadline",
    "before",
    2.4,
    "^[^a-z0-9]*expir(?:e|ation)(?: le)?:? ?$",
    "Expire le 3 mars 2024",
  ),
  cue(
    "deadline",
    "after",
    1,
    [
      "candidat(?:ures?|er|ez)",
      "postul\\w+",
      "envoy\\w+",
      "adress\\w+",
      "transm\\w+",
      "cachet de la poste",
      "dernier delai",
      "delai de rigueur",
      "minuit",
      "a l'adresse",
      "par (?:mail|courriel|e-?mail)",
      "a l'attention",
    ],
    "avant le 3 mars 2024, par courriel",
  ),
  cue(
    "deadline",
    "before",
    1.4,
    "@|[(\\[ ](?:at|arobase)[)\\] ]",
    "à rh@ville.example avant le 3 mars 2024",
  ),
  cue(
    "publication",
    "before",
    2.8,
    `\\b(?:${PUBLISHED})(?: initiale)?${BY_WHOM}(?: le| du| on| depuis le| en)? ?$`,
    "Offre publiée le 3 mars 2024",
  ),
  // "Posté" and "poste" are one word here: opening a line it is the former.
  cue(
    "publication",
    "before",
    3.4,
    "^[^a-z0-9]*postee?s?(?: le| depuis le)? ?$",
    "Posté le 3 mars 2024",
  ),
  cue(
    "publication",
    "before",
    2.2,
    either(
      "\\bdate (?:de|d') ?(?:publication|parution|mise en ligne|l'annonce|l'offre)\\b",
      "\\b(?:annonce|offre)(?: du)? ?$|^[^a-z0-9]*actualite ?$",
    ),
    "Annonce du 3 mars 2024",
  ),
  cue("interview", "before", 2.9, INTERVIEW, "Les entretiens auront lieu le 3 mars 2024"),
  cue(
    "interview",
    "before",
    2.9,
    [
      "auditions?(?! (?:publique|au senat))",
      "auditionne\\w*",
      "oraux",
      "interviews?(?! (?:d[eu]s?|d'|of|avec)\\b)",
      "interviewed",
      "rencontr(?:ons|erons)",
      "rencontres? (?:avec les |des )?(?:candidat|personne|preselect)\\w*",
      "tests? (?:de recrutement|de selection)",
      "commission de (?:recrutement|selection)",
      "(?:sessions?|journees?|matinees?) de (?:recrutement|selection)",
      "speed ?dating",
      "job ?dating",
    ],
    "Auditions le 3 mars 2024",
  ),
  cue(
    "interview",
    "before",
    1.5,
    [JURY, "epreuves? orales?", "rencontres?(?= (?:le|les)\\b)"],
    "un jury se réunira le 3 mars 2024",
  ),
  cue(
    "interview",
    "after",
    1.6,
    `\\b(?:${JURY}|auditions?|oraux|interviews?)\\b|${INTERVIEW}`,
    "la semaine du 3 mars 2024 pour les entretiens",
  ),
  cue(
    "interview",
    "after",
    1,
    "^ ?pour (?:l'|les |un |des )(?:entretien|audition)",
    "Soyez libre le 3 mars 2024 pour l'entretien",
  ),
  cue(
    "none",
    "before",
    3,
    [
      "depuis",
      "souten\\w+",
      "soutenance",
      "(?:re)?cree\\w*",
      "fonde\\w*",
      "(?<!residence de )creation",
      "initiee?s?",
      "entamee?s?",
      "(?:demarre|commence|debute|engage|lance)ees?",
      "ne[es]? (?:en|le)",
      "decret",
      "lois?",
      "arrete",
      "ordonnance",
      "directive",
      "reglement",
      "circulaire",
      "reforme",
      "anniversaire",
      "recensement",
      "constitue\\w*",
      "elue?s?",
      "election\\w*",
      "mandat",
      "bail",
      "histoire",
      "mise? a jour",
      "modifie\\w*",
      "updated",
      "copyright",
      "version",
      "edition",
      "obtenu\\w*",
      "issu\\w* de",
      "copie",
      "convention collective",
      "ccn",
      "accord du",
      "deliberation",
      "examen des (?:dossiers|candidatures)",
      "review of (?:files|applications|candidates)",
      "ouvr\\w+ (?:les|des) candidatures",
      "ouverture (?:des|de) (?:la )?(?:candidatures?|inscriptions?|depots?|recrutement)",
      "(?:candidatures?|inscriptions?) (?:\\w+ ){0,3}ouv(?:r(?:e|ent|ira|iront)|ertes?(?= (?:le|du|des|a partir)))",
      "applications? (?:will be|are|to be) (?:reviewed|examined|processed)",
      "convocations?(?! (?:aux? |pour |a l')(?:l'|les |un )?(?:entretien|audition|oral|jury))",
      "diplomee?s?",
      "prime\\w*",
      "13 ?e?me mois",
      "treizieme mois",
      "verse\\w*",
      "versement",
      "qualification\\w*",
      "deplacements?",
      "projet (?:\\w+ ){0,2}(?:commenc|debut|demarr)\\w+",
      "periode d'essai",
      "titulaire du",
    ],
    "association créée en mars 2004",
  ),
  cue(
    "none",
    "before",
    3,
    [
      "(?:retours?|reponses?) (?:aux|vous|sera|seront|donnee|de notre part|definitive)",
      "(?:sera|serez|seront) (?:contacte|informe|prevenu|avise|notifie|recontacte)\\w*",
      "(?:nous|on) (?:vous )?(?:repond|recontact|reviendr|informer|tiendr)\\w+",
      `(?<!\\b(?:${OFFERS}) )(?:a|ont|avait|avaient|avons) (?:deja |ete )?(?:${DONE})(?:es?|s)?`,
    ],
    "L'équipe a déposé son bilan le 3 mars 2024",
  ),
  cue(
    "none",
    "before",
    2.4,
    [
      `(?:${WRITINGS}) ?,? ?(?:\\w+ ){0,3}(?:publi|par(?:u|ai)|mise?s? en ligne|sorti|diffus|depos)\\w*`,
    ],
    "Rapport publié le 3 mars 2023",
  ),
  cue(
    "none",
    "before",
    2.6,
    [
      "bilans?",
      "dates? (?:de |du |des |de la |d')(?:formations?|evenements?|visites?|reunions?|ateliers?)",
      "resultats?",
      "demandes? (?:de|d') ?(?!candidature|emploi|stage)\\w+",
      "teletravail (?:\\w+ ){0,2}(?:autorise|possible|ouvert|accorde|propose)",
      "newsletter",
      "infolettre",
      "statuts",
      "subventions?",
      "financeurs?",
      "financements?",
      "factur\\w+",
      "devis",
      "conventions? de stage",
      "comptes?[- ]rendus?",
      "livrables?",
      "declarations?",
      "rapports?",
      "memoires?",
      "rendus?",
      "syntheses?",
      "articles?",
    ],
    "La demande de subvention est à déposer le 3 mars 2024",
  ),
  cue(
    "none",
    "before",
    2.8,
    [
      `(?:autres?|deuxieme|second|nouve\\w+|futur) (?:${COLLEAGUE})`,
      `(?:une?|deux|trois|notre|nos) (?:${COLLEAGUE})(?: [^ ]+){0,3} (?:nous |vous )?(?:rejoi|integr|arriv)\\w+`,
    ],
    "Un stagiaire nous rejoint en mars 2024",
  ),
  cue(
    "none",
    "before",
    2.4,
    `^[^a-z0-9]*${THE}(?!${OWN})[a-z'-]+(?: (?!${OWN})[^ ]+){0,5} (?:debut|demarr|commenc)[a-z]*\\b`,
    "La phase de terrain commencera en mars 2024",
  ),
  cue(
    "none",
    "before",
    1.5,
    `^(?:(?!${APPLYING}|depot|stage|mission)[^])*\\bouverte?s? $`,
    "Ligne ouverte dès mars 2024",
  ),
  cue(
    "none",
    "before",
    1.9,
    [
      "applicable",
      "en vigueur",
      "tarifs?",
      "festival",
      "exposition",
      "biennale",
      "salon",
      "colloque",
      "conference",
      "seminaire",
      "rencontres?(?! (?:avec les |des )?(?:candidat|personne|preselect)| le| les)",
      "forum",
      "fete",
      "concert",
      "spectacle",
      "representations?",
      "tournee",
      "evenement\\w*",
      "reunions?",
      "journees?",
      "formation (?:le|les|du|\\w+ (?:aura|se tien|est prevu|sera|vous sera|initiale))",
      "portes ouvertes",
      "concours",
      "appels? a (?:projets?|manifestation)",
      "projets?",
      "(?<!(?:est|sont|ete|seront) )programme",
      "plan",
      "schema",
      "strategie",
      "objectif",
      "horizon 20",
      "(?<!(?:contrat|cdi|cheffe?|conduct\\w+|responsable|animat\\w+) de )chantier",
      "travaux",
      "ouverture",
      "inaugur\\w*",
      "lance\\w*",
      "lancement",
      "mene\\w*",
      "realisee?s?",
      "realiser(?:ez|a|as|ont)",
      "enquete",
      "etude",
      "livraison",
      "livrer",
      "soutenue?",
      "vacances",
      `conges?(?! (?:de |pour )?${OF_SOMEONE})`,
      "(?<!les )ferme",
      "fermeture",
      "jeux olympiques",
      "saison \\d",
      "marche",
      "budget",
      "exercice",
      "participants",
      "ecole d'ete",
      "prochaine echeance",
      "ouverte?s? (?:\\d jours|du|de|le|toute)",
      "tests? (?:ecrits?|techniques?|le)",
      "puis (?:d'|de |en |vers )?(?:une? )?(?:alternance|cdi|cdd|these|embauche|vie)",
      "passage",
    ],
    "Le festival aura lieu du 3 au 5 juillet 2024",
  ),
  cue(
    "none",
    "after",
    1.6,
    [
      "auront lieu",
      "aura lieu",
      "se tiend\\w+",
      "rassembl\\w+",
      "accueill\\w+",
      "a ete",
      "ont ete",
      "fut",
      "d'existence",
    ],
    "le 3 juillet 2024 aura lieu la fête",
  ),
];
