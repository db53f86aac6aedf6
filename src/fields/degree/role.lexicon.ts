/**
 * Words before a degree that make it another's: folded patterns, read up to the degree. `near` ones
 * may stand a word or two before it, `far` ones anywhere before it in the sentence.
 */
export const TOLD_OF_ELSE = {
  near: [
    // What a training body offers or leads to.
    "(?:pour|afin de|afin d'|te|vous|permettre de|permettant de|permet de|permettra de|souhaitez|souhaites|envie de|aider a|visant a|vise a|d') ?(?:preparer|obtenir|valider|decrocher|passer|acquerir|integrer)(?: et (?:presenter|passer|obtenir|valider))?",
    "(?:obtenez|obtiendr[a-z]+|validerez|valideras|preparerez|prepareras|decrochez|decrocherez|visez|accedez au?|integrerez|vers|debouch[a-z]+ sur|sanctionn[a-z]+ (?:par|la fin d[eu])|menant|conduisant|mene|conduit|preparation (?:d'un|du|au|aux|a un|tp|bts|titre)|prepare (?:au|aux|a un|a la)|preparant (?:au|aux|a)|en vue d[eu']|delivr[a-z]+|obtention d[eu']|l'obtention|vous preparez un bac avec|pour valider|grace a[u ])",
    "(?:sans|avec|si vous n'avez pas) (?:un |le )?(?:niveau )?(?=bac|$)",
    "(?:la|notre|cette) formation",
    "(?:titre|formation|certification|diplome|qualification) (?:prepare|vise)e?(?: [a-z]+)?:",
    "(?:gere[rz]?|pilote[rz]?|coordonne[rz]?|anime[rz]?|scolarite) (?:les|des|du|le)",
    "(?:accueil|encadrement|suivi|tutorat) (?:de |des |d')(?:stagiaires|apprentis|etudiants|alternants|eleves)(?: [a-z]+)? (?:de |en |d')",
    "(?:(?:encadr|supervis|tutor|suivi|form)[a-z]{0,8} (?:d')?|(?:accueil|soutien|appui|aide) d')une? (?:stagiaire|etudiante?|alternante?|apprentie?|eleve|doctorante?)[.·()e]{0,3} (?:de |en |d')",
    "(?:nos|leurs|ses)",
    // The offer itself: "Ce doctorat aura lieu à Lens".
    "(?<=(?:^|[.!?\\n•] ?))ce(?:tte)?",
    "enseignements?(?: assures?| dispenses?)? ?: ?",
    "(?<!vous )(?:preparez|obtenez|decrochez|passez) (?:votre|ton|le|un)",
    "(?:soutenances?|debouches|poursuites? d'etudes|possible apres)(?: [a-z]+)?(?: de|:)?",
    "(?:la|notre|cette|nos) formations?(?: proposee| suivie| visee)?s?: ?",
    // A page's way to other pages.
    "(?:se former|formez-vous)(?: [a-z']{1,14}){0,5} ?: ?",
    "rncp ?\\d{3,}(?: de| \\()?",
    "(?:organismes?|centres?) de formation ?(?:\\(|:)",
    // What an association does: "ateliers, expertise, formation (en BTS, licence)".
    "(?<=[,;:] )(?:et )?(?:de la |des )?formations? \\(en",
    // What is as good as a certificate that is no degree.
    "baf[ad](?: ou (?:son )?equivalent[a-z]{0,2})? ?\\([^()]{0,30}",
    // Whom one teaches, works for or with.
    "(?:des|les|nos|leurs|vos|d'|\\d+|plusieurs|certains|deux|trois|quatre) ?(?:eleves|etudiants|etudiantes|etudiant\\.e\\.s|apprentis|lyceens|classes|promotions?|apprenants|alternants|stagiaires|doctorants|jeunes)(?: [a-z]+)? (?:de |en |d'|du |inscrits en |issus d[eu'] ?|preparant )",
    "(?:notre|cette|nos|une de nos|leur) (?:[a-z\\d]+ ){0,2}(?:formations?|diplomes?|titres?|cursus|bachelors?|masteres?|masters?|bts|ecoles?|promotions?|programmes?)",
    "(?:anglais|espagnol|allemand|langues?|francais|maths?|mathematiques)(?: de| du| au)?(?: niveau)?",
    // Papers to send.
    "(?:copies?|photocopies?|releves? de notes|notes|attestations?|bulletins?|scan|resultats)(?: (?:des?|du|de votre|de la|de l'|d'|votre|vos))?(?: [a-z]+)?",
    "(?:dernier|plus haut|vos|votre plus haut)",
    // What follows, and work on it.
    "(?:projet|sujet|offre|bourse|financement|theme|programme|reseau|travaux|contrat|proposition|ecole|niveau d'entree en|poursuite|poursuivre|continuer|suite|prolonger?|candidature) (?:de |du |d'un |d'une |des |en |par un |par une |vers un )",
    "(?:directeur|directrice|responsable|coordinateur|coordinatrice|coordination|secretariat|gestion|jury|membre|charge[.e()·]*)(?: pedagogique)? (?:de |du |des |d'un |d'une )(?:la |l')?",
    "(?:demarche|dans le cadre|lors|pendant|durant|issue?) d[eu'] ?(?:mon|son|sa|leur|une?|ce|cette)",
    // A thesis as work to be done.
    "(?:mener a bien|realis(?:er|ation d)|redig(?:er|eant)|redaction d|entreprendre|finalis(?:er|ation d))(?:e |'| )?(?:une |sa |son |leur |votre |de )?(?:these (?:de |en )?)?",
  ],
  /** Lists of people: "notre équipe réunit ingénieurs, docteurs et designers". */
  team: [
    "public(?: vise| accueilli)?:",
    "(?<!(?:d'une|une|votre|de) )formations? (?:[a-z]{4,12} (?:et )?){0,2}(?:diplomantes?|certifiantes?)",
    "(?:forme|formons|accueille|accueillons|prepare|preparons) (?:chaque|plus|pres|des|les|nos|\\d)",
    "(?:equipe|collectif|service|laboratoire|unite|pole|departement|reseau|collegues|studio|agence|cabinet|groupe|communaute)s? (?:[a-z-]+ ){0,3}(?:d[e'] ?|composee? d|constituee? d|compos|constit|regroup|reuni|compt|form|qui |: )",
  ],
  far: [
    "(?:dirige|encadre|supervise|pilote|accompagne|tutore|suivi|forme)[.·()es]{0,5} (?:par|conjointement|notamment)",
    "(?:encadrer|encadrement d|superviser|supervision d|tutorer|coacher|former|formons|forme|enseigner|accompagner|accueillir|intervenir|intervien[a-z]+|interventions?|(?<!en )cours (?:de|en|aupres)|des cours|les cours|anim(?:er|ation) (?:des|de|d'))",
    "(?:sous la direction d|sous la responsabilite d|direction:|encadrement:|tut(?:eur|rice):|responsables?:)",
    "(?:salaires?|remunerations?|gratifications?|grilles?|paie|selon (?:le |votre )?diplome)(?![^]{0,140}\\n$)",
    "(?:lycees?|lyceens|colleges?|collegiens)",
    "(?<!(?:diplome|metiers|experience) (?:d'|de l'))enseignement (?:de |du |des |d')",
    "(?:aux cotes|aupres|entoure[.es()]{0,4}|collabor[a-z]+ avec|partenariats? avec|partenaires?|en lien avec|en relation avec|interactions? avec|au contact) ?d?",
    "(?:nos|notre|cette|une de nos|catalogue de) (?:formations?|diplomes?|titres?|cursus|parcours|ecoles?|programmes?|campus|etudiants)",
    "(?:dispens|delivr|propos|offr)(?:e|ons|ant|ent|er) (?:[a-z']+ ){0,6}(?:formations?|diplomes?|titres?|cursus|parcours|bachelors?|masteres?|masters?|bts|programmes?)",
    "formations? (?:diplomantes?|certifiantes?|proposees?|dispensees?)",
    "(?:public|participants|beneficiaires|reprise d'etudes|salaries en|inscrits|ateliers? pour|stages? pour|enquete|insertion des|taux d|diplomes en \\d|promotion \\d)",
    "(?:poursui[a-z]*|prolong[a-z]*|donner(?:a|ait)? (?:pas )?lieu|transform[a-z]+|(?:,|et) puis|ensuite|a l'issue|possibilite d|perspectives? d|opportunite d|deboucher|possibilit(?:y|ies) |opportunity |continu(?:e|ing|ation) (?:with|in|into|on)|followed by|lead(?:s|ing)? to)",
    "(?:supervis(?:e|ing|ion of)|teach(?:ing)?|mentor(?:ing)?|train(?:ing)? of)(?![a-z])",
    "(?:led by|supervised by|together with|our (?:team|phd|master|students)|work with|thesis|former)",
    "(?:fonde|cree|creation|histoire)[.a-z()]{0,4} ",
  ],
} as const;

/** Who trains for degrees names them without asking for them. */
export const CATALOGUE =
  "(?:(?<!(?:vous etes|tu es|profil|candidate?) )specialise[es.()·]{0,6} (?:dans|en) (?:la |les |des |l'|le )?(?:formation|preparation|titres?|diplomes?|enseignement|apprentissage|bts|bachelors?)|leader (?:de|dans) (?:la |l')(?:formation|enseignement)|(?:nos|leurs|ses) \\d{1,3} (?:[a-z]+ )?(?:diplomes|formations|titres|programmes|cursus))";

/** Verbs of training others: whoever follows them is not the candidate. */
export const TRAINS_OTHERS =
  "(?!nous accueill[a-z]{1,5} une?[.·/()e]{0,4} )(?:vous|tu|nous|on) (?:y |les |aurez a |devrez )?(?:form|encadr|accompagn|supervis|tutor|coach|accueill|anim|enseign)(?:er|ez|erez|eras|es|ons|erons|e)(?![a-z])";

/** Words after a degree that make it another's. */
export const TOLD_OF_ELSE_AFTER = [
  "ne (?:sont|est|seront|sera|peuvent|peut) (?:donc )?pas (?:etre )?(?:eligible|admis|recevable|accepte|concerne|retenu)",
  "chez [a-z]+ (?:school|academy|campus)",
  "au sein de (?:l'ecole|notre (?:ecole|campus|centre))",
  "(?:delivree?|reconnue?) par",
  "a l'issue",
  "en poche a (?:la fin|l'issue|la sortie)",
  "a la (?:cle|sortie)",
  "en fin de (?:parcours|formation)",
  "(?:est|sera|serait) (?:prepare|finance|delivre|dispense|pris)",
  "prise? en charge",
  "partenaire",
  "de \\d[\\d ]{0,5} (?:etudiants|eleves)",
  "recrute",
  "forment",
  "(?:a|ont|avait|avaient) (?:ete )?(?:cree|realise|developpe|concu|mene|propose|commence|effectue|montre)e?s?(?![a-z])",
  "forme (?:les|des)",
  "(?:publiee?s?|soutenue?s?(?! (?:depuis|il y a|avant|apres|entre|recemment) ))(?![a-z])",
  "nous recrutons",
  "(?:100 ?%|entierement|est|sera) financee?(?![a-z])",
  "encadre(?:ront|nt|ra)",
  "obtenue? (?:a l'issue|apres)",
  "avec (?:le |un )diplome d'etat",
  "(?:avec le|grace au) diplome",
  "[,:] (?:votre alternance|nous vous accompagn|vous (?:serez|integr|acced|visez|etes recrut|prepar|obten))",
] as const;

/** Who is looked for, by any name. */
const SOUGHT =
  "candidat|personne|stagiaire|titulaire|profil|postulant|etudiant|volontaire|alternant|apprenti|salarie|doctorant|agent|intervenant|ideal|future?|recrue|laureat|collaborat|poste|recrutement|concours|formation|niveau|diplome|remuneration|enseignant|vacataire|beneficiaire|boursi|chercheu|post-?doc|charge|animat|medi|techn|respons(?=able (?:recrut|sera))|ingenieur|inscri|premiere?|meilleur|condition|seul";
/** "L'associée en charge du pôle est titulaire d'un": who holds it works there already. */
export const HELD_BY_COLLEAGUE = `(?:^|[.!?\\n•] ?)[^a-z0-9]{0,4}(?:l'|la |le |notre |nos |son |sa |leurs? )(?!${SOUGHT})[a-z'·.()-]{3,20}(?: [^ .;:!?\\n]{1,18}){0,7} (?:est|sont) (?:elle-meme |lui-meme )?(?:titulaires?|diplomee?s?|detenteurs?|detentrices?) d(?:e|u|')(?: ?une?| la)? ?$|(?<![a-z])(?:votre|ton|ta|notre|nos|son|sa|leur) (?:future?s? )?(?:collegues?|tuteur|tutrice|maitre|encadrante?s?|responsable|directeur|directrice|cheffe?|manager|binome|associee?s?|presidente?|gerante?)(?: [^ .;,]{1,18}){0,4}, (?:titulaires?|diplomee?s?) d(?:e|u|')(?: ?une?| la)? ?$`;

/** Words that end before a degree and make it the candidate's, whatever else stands there. */
export const CANDIDATES_OWN = [
  "(?<!si )vous (?:preparez|suivez|etes|avez|possedez|disposez d[eu']|justifiez d[eu'])",
  "tu (?:prepares|suis|es|as)",
  "(?:candidat|personne|profil)[a-z.·()]{0,6} (?:[a-z]+ ){0,2}(?:preparant|titulaires? d[eu']|ayant|possedant|de niveau)",
  "(?<!(?:des|les|nos|leurs|vos|deux|trois|\\d|(?:accueil|encadrement|suivi|tutorat) de|(?:accueil|encadrement|suivi|tutorat|supervision|soutien|appui|aide) d'une?|(?:encadr|supervis|tutor)[a-z]{1,4} une?) |d')(?:etudiant|eleve|stagiaire|alternant|apprenti)[.·()a-z]{0,6}(?: (?:actuellement )?(?:preparant|en|de|d'|niveau|de niveau|inscrit[.·()es]{0,4} en|issu[.·()es]{0,4} d[eu']|suivant))?",
  "(?<!si vous etes |si vous etes deja )titulaires? d[u'](?:un )?",
  "(?<!(?:des|les|nos|leurs) )diplome[e.·()/s-]{0,6} (?:en|d[u'](?:une? )?)",
  "(?:issu|provenant)[e.·()/s-]{0,6} d[eu'](?:une? )?",
  "actuellement en",
  // An internship counts towards the degree its student prepares; an apprenticeship leads to one.
  "stage(?! de formation|[a-z])[^.;:!?\\n]{0,40} (?:pour|en vue d[e']|dans le cadre d[e']|permettant d[e']|visant a) ?(?:l'obtention|la validation|valider|obtenir)(?: d[eu'])?",
  "admis[e.·()/]{0,4} (?:en|a)",
] as const;
