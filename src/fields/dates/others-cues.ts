import { type Cue, cue } from "./cue.js";
import { either } from "./lexicon.js";

/** Days that an employer's text gives of something else than the offer: all are for nothing. */

const none = (weight: number, words: readonly string[] | string, example: string): Cue =>
  cue("none", "before", weight, words, example);

const PAPERS = either(
  "agrements?|titres? de sejour|permis|habilitations?|autorisations?|visas?|certificat\\w*",
  "licences?|assurance|passeport|carte \\w+|vaccin\\w*|convention|label|tarifs?|bon",
);
/** Whoever signs up for what the employer offers. */
const PUBLIC = either(
  "familles?|parents|enfants|adherents?|eleves|usagers|habitants|participants?|licencies|membres",
  "benevoles|exposants|joueurs|spectateurs|lecteurs|clients",
);
/** Where those who apply go. */
const COUNTER = "bureau|secretariat|accueil|guichet|caveau|siege|agence";
/** Verbs that a duty does not begin with, but what is asked of those who apply. */
const ASKED = either(
  "postul|candidat|envoy|adress|transm|depos|ecri|fai|repon|reto|remett|contact|join|rejoin",
  "integr|commenc|debut|demarr|prend|particip|soumett|renvoy|apport|telephon|appel|inscri|a?voir",
  "recrut|trouv|parven|rencontr|signal|retir|effectu|occup|pourvoir|etre|accueil|prev|remplac|renforc|completer|seconder|travaill|assurer (?:un|le) (?:remplacement|renfort|interim)|reserv|ven|tenir|garder|bloquer|noter|convenir|convier",
);
/** Words that end as infinitives do. */
const NO_VERB = either(
  "entre|offre|notre|votre|contre|outre|titre|lettre|cadre|centre|premier|dernier|janvier|fevrier",
  "\\w+bre|ouvrier|metier|chantier|atelier|dossier|courrier|papier|par|pour|sur|leur|hiver|soir",
);
const WORK_IN_ENGLISH =
  "internship|position|contract|job|post|role|work|phd|thesis|placement|appointment|candidate|intern";
const LEFT = either(
  "precedente?s? (?:personne|stagiaire|alternante?|titulaire|responsable|volontaire|animat\\w+)",
  "(?:personne|stagiaire|alternante?|titulaire|responsable|volontaire) precedente?",
  "predecesseu\\w+|ancienne? (?:stagiaire|titulaire|salariee?|alternante?)",
);

/** What is done with the papers of those who applied. */
const KEPT =
  "(?:sera|seront|est|sont) (?:conserve|garde|archive|stocke|detruit|efface|supprime)e?s?";
/** "Contrat de formation", "stage de formation": the work itself. */
const COURSE_AS_WORK =
  "(?:stages?|contrats?|periode|debut|dates?|demarrage) (?:de |d'|de la |en )?";
const STUDIED_AT_WORK = "en alternance|par alternance|en apprentissage|en entreprise";
const AT_WORK =
  "stage|contrat|alternan|apprenti|poste|mission|entreprise|embauche|demarr|debut|cdd|cdi";
const GATHERING =
  "colloques?|seminaires?|soirees?|journees?|ceremonies?|fetes?|concerts?|evenements?|conferences?|ateliers?|spectacles?|galas?|reunions?";

const VISITORS =
  "visiteu\\w+|publics?|enfants|touristes|clients|usagers|groupes|scolaires|familles|randonneu\\w+|vacanciers|spectateu\\w+|artistes|festivaliers";
/** Not "nous répondrons à chaque candidature reçue avant le", "contactés pour un entretien le". */
const NO_CALL = "(?![^.;]{0,60}\\b(?:pour|afin|recu|envoy|parven|depos|adress|transmi|arriv))";
/** How the outcome of a choice is told, and those who applied are. */
const TOLD = "informe|averti|prevenu|avise|notifie|(?:re)?contacte|fixe";
const ANNOUNCED =
  "communique|annonce|publie|connu|proclame|transmis|notifie|diffuse|rendu|affiche|informe|averti";
/** Courses that are called "stages" too. */
const TAUGHT =
  "preparation|perfectionnement|initiation|danse|theatre|chant|musique|cirque|voile|poterie|yoga|cuisine|natation|tennis|peinture|vacances|percussions?";
/** What those who apply send. */
const PAPERS_TO_APPLY =
  "cv|candidat|dossier|lettre|document|piece|demande|element|offre|proposition|book|portfolio|fiche|formulaire|reponse|releve|diplome|justificatif|references|motivation|presente|copie|noms|coordonnees";

/** What whoever looks for work notes down beside an offer, and what has become of it. */
const NOTED = either(
  "(?:j'ai )?(?:deja )?(?:postulee?|candidatee?|relancee?|vue?|reperee?|consultee?)",
  "(?:cv|lm|lettre|dossier|mail|candidature|relance)(?: et (?:cv|lm|lettre))?(?: bien)? (?:envoye|depose|transmis|faite|relance|postee)e?s?",
  "(?:relance|refus|reponse (?:negative|positive)|retour (?:negatif|positif))(?: recue?)?",
  "(?:cette |l')?(?:offre|annonce|poste|mission)(?: est| a ete)?(?: deja)? (?:pourvue?|retiree?|archivee?|desactivee?)",
);

export const OTHERS_CUES: readonly Cue[] = [
  none(
    7,
    `(?:^|[-,;:|·•(>*\\t])[ *_]{0,4}(?:${NOTED})(?: (?:via|sur|par|chez|a)(?: [^ ;]{1,24}){1,3})?(?: le | ?: ?| )$`,
    "CV envoyé le 3 mars 2024",
  ),
  none(
    4.6,
    [`(?:${PAPERS}) (?:[^ .;]+ ){0,5}valables?`],
    "Notre agrément est valable jusqu'au 3 mars 2024",
  ),
  none(
    3.4,
    [
      `(?:${PUBLIC}),? (?:[^ .;]+ ){0,4}(?:s')?inscri\\w+`,
      `inscri\\w+ (?:aux? |a la |a l'|des |d')(?!candidat|offre|concours|poste|${COUNTER})\\w+`,
      "bulletins? d'(?:inscription|adhesion)",
      "(?:re)?adhesions?",
      "cotisations?",
      "bourses? (?:de|d'|du|des|sur)",
    ],
    "Les familles peuvent s'inscrire jusqu'au 3 mars 2024",
  ),
  none(
    5,
    ["consomm\\w+", "dates? limites? d'utilisation", "dlc", "ddm", "peremption", "perime\\w*"],
    "Retirer les yaourts à consommer avant le 3 mars 2024",
  ),
  none(
    6,
    [`(?:${KEPT})`, "conservations? (?:de |d')\\w+"],
    "Votre candidature sera conservée jusqu'au 3 mars 2026",
  ),
  none(
    3.4,
    [
      "periodes? (?:d'activite|de (?:pointe|forte|haute|reproduction|nidification|floraison|collecte))",
      "(?:pics? d'activite|(?:haute|basse|pleine) saison)",
      `(?:cfa|creps|ecole|iut|universite|lycee|centre de formation) (?:[^ .;]+ ){0,2}(?:accueil|debut|commenc|ouvr)\\w*`,
      "(?:est|sont|etait|etaient) (?:arrive|parti|entre|venu)e?s?",
      `(?<!(?:postes?|agente?s?|emplois?|missions?|charge[.a-z()]{0,4}) (?:d'|de l'))accueil\\w* (?:les|des|du|de) (?:${VISITORS})`,
      `stages? (?:de |d')(?:${TAUGHT})`,
    ],
    "Notre période d'activité forte est de mars à mai 2024",
  ),
  none(
    3.6,
    `\\b(?:(?:transmett?|envoy|adress|remett?|depos)[a-z]{1,5} (?:les|la|des|ses|leurs) (?!${PAPERS_TO_APPLY})[a-z]{4,}|repon(?:d|s)[a-z]{0,4} aux? (?!offre|annonce|appel|poste|presente|recrut|question|formulaire)[a-z]{4,})`,
    "Transmettre les bordereaux au préfet avant le 3 mars 2024",
  ),
  none(
    4.4,
    "\\b(?:under|over|aged|at least) \\d\\d(?: years old)? (?:on|by|before|as of|at) $",
    "Applicants must be under 26 on 3 March 2024",
  ),
  none(
    3.4,
    "\\b(?:prepar[a-z]+|anticip[a-z]+|organis[a-z]+|gerer|reussir)(?: de)?(?: la)? $",
    "Préparer la rentrée de septembre 2024",
  ),
  none(
    4.4,
    `\\b(?<!${COURSE_AS_WORK})formations? (?!${STUDIED_AT_WORK})(?:(?!${AT_WORK})[^ .;:]+ ){0,7}$`,
    "Formation préalable obligatoire à Lyon du 3 au 8 mars 2024",
  ),
  none(
    4,
    `\\b(?:${GATHERING}) de (?:cloture|lancement|restitution|fin d'annee|bienvenue)\\b`,
    "Le colloque de clôture aura lieu le 3 mars 2024",
  ),
  none(
    3.4,
    [
      "appels? a (?:projets?|manifestation|artistes?|contributions?|communications?|textes|dons|idees)",
      "(?:fiches?|feuilles?|formulaires?|bons?) (?:de |d')(?:conges?|voeux|frais|heures|presence|commande)",
      "(?:badges?|cles?|materiel) (?:est|sont|sera|seront)",
      "maintenance jusqu",
      "enquetes? publiques?",
      "bulletins? de (?:vote|salaire|paie)",
    ],
    "Appel à projets ouvert, réponses avant le 3 mars 2024",
  ),
  none(
    3.6,
    [
      "(?:nous|on) (?:vous )?(?:donn|apport|adress|fer)\\w+ (?:\\w+ ){0,3}(?:reponse|retour|decision)",
      "will (?:answer|reply|respond|notify|inform|contact)",
      "rend(?:ra|ront|re)? (?:son|leur|sa|un|une) (?:avis|decision|verdict)",
      "rend(?:ra|ront|re)? (?:\\w+ ){0,4}(?:avis|decision|verdict)",
    ],
    "Le jury rendra son avis le 3 mars 2024",
  ),
  none(
    3,
    [
      "(?:session|seance|reunion|soiree|matinee) d'information",
      "(?:information|info) session",
      "webinai?re?",
      "(?:est|sont|sera|seront|reste|restera) (?:\\w+ )?(?:fermee?s?|absente?s?(?![^.;]{0,24}\\bmois\\b)|indisponibles?|joignables?|injoignables?)",
      "en (?:maintenance|travaux|conges(?: d'ete)?(?= (?:jusqu|du)))",
      "dernieres? (?:connexion|visite|activite)",
      "(?<!(?:applications?|call|position|vacancy|offer|post) )(?:is|are|will be|stays|remains) (?:closed|open)",
      "photos? prises?",
      "titulaire (?:[^ ]+ ){0,2}(?:reintegr|repren|revien|rentr)\\w+",
      "(?:fusion|demenagement|rachat|transfert|reprise|changement|mesure|reforme) (?:[^ ]+ ){0,4}(?:est|sera|etait) effecti(?:f|ve)",
      "last (?:login|seen|active)",
    ],
    "Le secrétariat est fermé jusqu'au 3 mars 2024",
  ),
  none(
    3.4,
    [
      "chang\\w+ de (?:nom|locaux|adresse|statut|logo|direction|proprietaire)",
      "(?:s'appliqu|entr(?:e|ent|era|eront) en (?:vigueur|application))\\w*",
      "(?:rules|rates|policy|policies|fees|terms|laws?) (?:will )?appl(?:y|ies)",
      "horaires d'(?:ete|hiver|ouverture)",
      "revalorisations?",
      "pourr(?:a|ont) (?:vous |t'|etre )?(?:etre |vous etre )?(?:propose|envisage|suiv)\\w*",
    ],
    "La commune change de nom à partir du 3 mars 2024",
  ),
  none(
    2.6,
    `^[^a-z0-9]*the (?!${WORK_IN_ENGLISH})(?:[a-z]+ (?!${WORK_IN_ENGLISH})){1,4}(?:(?:begin|start)s?|will (?:begin|start))\\b`,
    "The field campaign begins in March 2024",
  ),
  none(
    3.6,
    ["(?:conduct|run|lead|carry out|transcribe|analy[sz]e)(?:ing)? (?:\\w+ ){0,3}interviews"],
    "Conduct thirty interviews with residents on 3 March 2024",
  ),
  none(4, [`(?:${LEFT})`], "Le précédent stagiaire est resté jusqu'au 3 mars 2023"),
  none(
    4.4,
    "\\bj'(?:ai|avais|etais) (?:ete )?(?!le plaisir)[a-z]{3,12}(?![a-z])[^.;]{0,60}$",
    "« J'ai commencé en mars 2022 sans diplôme », dit Karine",
  ),
  none(
    3.4,
    "\\b(?:qui|collegue|titulaire|nounou|responsable|directeur|directrice|retraite|et|,) (?:nous )?(?:quitt(?:e|era)|part(?:ira)?|s'en (?:va|ira))(?: (?:en|a la) retraite)? (?:le |en |fin |debut )?$",
    "Notre nounou, qui est là depuis quatre ans, part le 3 mars 2024",
  ),
  none(
    4,
    [
      "r?ouvr(?:e|ent|ira|iront) (?:ses|leurs) portes",
      "rouvr(?:e|ent|ira|iront)",
      "datee?s? de (?:moins|plus) de",
      "permanences? (?:telephoniques?|juridiques?|d'accueil|d'inscription)",
      "reponses? (?:donnee |apportee |garantie |assuree )?(?:sous|dans les?) (?:\\d+|une? |deux|huit|quinze|trois)",
    ],
    "Le musée rouvrira ses portes le 3 mars 2024",
  ),
  cue("none", "after", 2.2, "^ \\d{2}:\\d{2}:\\d{2}(?!\\d)", "2024-03-03 23:13:32"),
  none(
    4,
    [
      "(?<!(?:suite a|apres|issue de) (?:cette |l'|ces |les )?)epreuves? (?:ecrites?|pratiques?|theoriques?|d'admissibilite)",
      "examens? (?:ecrits?|pratiques?|theoriques?|d'entree|d'admission)",
    ],
    "Épreuve écrite le 3 mars 2024",
  ),
  cue(
    "none",
    "after",
    5,
    `^ ?[:-] ?(?:annonce|publication|communication|affichage|proclamation)s? (?:de la |des? |du )(?:liste |noms? )?(?:des? )?(?:resultats?|candidat|admis|laureat|retenu|selection|preselection)`,
    "3 mars 2024 : annonce des candidatures retenues",
  ),
  cue(
    "none",
    "after",
    4,
    "^, (?:ce|cet|notre) (?:projet|programme|reseau|dispositif|consortium|partenariat|observatoire)(?![a-z])",
    "D'une durée de deux ans à partir de mars 2024, ce projet étudie les prés",
  ),
  cue(
    "none",
    "after",
    4,
    "^ ?: ?(?:ouverture|lancement|debut) (?:de la |de l'|des? |du |d')(?:campagne|candidat|inscri|depots?|appel|recrutement|plateforme)",
    "3 mars 2024 : ouverture des candidatures",
  ),
  cue(
    "none",
    "after",
    4,
    "^ (?:du public|des (?:visiteurs|touristes|groupes|scolaires)|les (?:visiteurs|publics?|groupes))(?![a-z])",
    "Le parc accueille de mars à octobre 2024 du public",
  ),
  none(
    3.4,
    "\\b(?:engagee?s?|demarche|politique|programmation|feuille de route|contrat de ville)\\b[^.;]{0,80} (?:pour|sur) la periode $",
    "La ville est engagée dans une démarche de sobriété pour la période 2023-2026",
  ),
  none(
    5,
    [
      `(?:resultats?|decisions?|laureate?s?)(?: [^ .;]+){0,9} (?:${ANNOUNCED})e?s?`,
      "(?:nous )?(?:communiqu|annonc|publi)(?:er)?(?:ons|ont|erons|eront) les (?:resultats?|laureate?s?)",
      `(?:sera|serez|seras|seront) (?:[a-z]{1,14} )?(?:${TOLD})[a-z·.()]{0,8}${NO_CALL}`,
      `(?:nous|on) (?:(?:vous|te|les) |t')?(?:(?:repond|reviend|tiend|informe|averti|previend|notifie|(?:re)?contacte)r|revien)[a-z]{1,8}${NO_CALL}`,
      `(?:vous|tu) (?:saur(?:ez|as)|(?:recevr|aur)(?:ez|as) (?:une? |la |notre |des |nos )?(?:reponse|retour|nouvelles|decision|resultat))${NO_CALL}`,
    ],
    "Les résultats du tri seront communiqués avant le 3 mars 2024",
  ),
  none(
    2.6,
    [
      "campagnes? (?:de |d')(?!recrut|candidat|inscription|embauche|saison)\\w+(?: (?:de |d')\\w+)?",
    ],
    "Une campagne de terrain est prévue en mars 2024",
  ),
  none(
    5,
    [
      "(?:du|des le|depuis le|au) debut d[eu] (?:la |l')?(?:stage|contrat|mission|alternance)(?= (?:a|jusqu'a)(?: la)? $| $)",
      "(?:comprenant|incluant|couvrant)(?: (?:obligatoirement|imperativement|au moins|necessairement|notamment))?(?: (?:la periode|les mois))?(?= (?:d[eu] )?$)",
      "les week-?ends",
      "ouverte?s? (?:au public|aux visiteurs)(?= (?:d[eu] |d')?$)",
      "qui (?:preced|suiv)[a-z]{1,6}",
      "jurys? d'(?:admissibilite|admission)(?= ?: ?$)",
      "dates? d'inscription(?= ?: $)",
      "(?:sollicit|identifi)(?:er|ee?s?)",
      "pre-?selections?(?! (?:telephon|en visio)|[^.;]{0,40}(?:audition|entretien|jury))(?: (?:sur|des?) [a-z]+)?",
      "(?:fai(?:re|sons)|arreter|rendre) (?:un|notre|son|leur|le) (?:choix|selection|decision)",
      "(?:equipe|projet|programme|structure|association|dispositif|laboratoire|chaire)s? (?:est |sont )?financee?s?(?: (?!pour )[^ .;]+){0,6}",
    ],
    "Du début du stage à fin mars 2024, le bureau est à Lyon",
  ),
  none(
    6.4,
    [
      "(?:offres|sujets|annonces|propositions|fiches) (?:[^.;]{1,80} )?(?:sont|seront) (?:mis(?:es)?|publiee?s|actualisee?s|diffusee?s|renouvelee?s)(?: (?:en (?:place|ligne)|a jour))?",
      "seront mis(?:es)? en (?:place|ligne)",
    ],
    "Les sujets de l'année seront mis en ligne en mars 2024",
  ),
  none(
    3.6,
    "^[^a-z0-9]*(?:recrutement|offres? d'emploi) (?:a la |a l'|au |aux |chez )[^()]{3,90}\\( ?$",
    "Recrutement à la coopérative Horizon (3 mars 2024)",
  ),
  none(
    5,
    "^[^a-z0-9]*(?:le|ce|notre) (?:projet|programme|dispositif) (?:[^ .;,]+ ){0,3}(?:(?:est|a ete) )?(?:co-?)?finance (?!.*\\b(?:stage|poste|contrat|these|cdd|recrut))[^]*$",
    "Le projet Marée est financé par la Région pour trente mois de mars 2024 à août 2026",
  ),
  none(
    2.8,
    `^[^a-z0-9]*(?!${NO_VERB}|${ASKED})[a-z]{2,14}(?:er|ir|re|oir) (?:(?:a )?(?:la|les|une?|des|le|nos|aux) |(?:a )?l'|d')[a-z][^]*$`,
    "Organiser les auditions de l'école le 3 mars 2024",
  ),
];
