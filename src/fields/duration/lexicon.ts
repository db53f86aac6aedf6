import type { DurationUnit } from "../../model/offer.js";

/** Units, folded; longer words first, so that none hides behind a shorter one. */
export const UNITS = {
  mois: { unit: "month", times: 1 },
  months: { unit: "month", times: 1 },
  month: { unit: "month", times: 1 },
  semestres: { unit: "month", times: 6 },
  semestre: { unit: "month", times: 6 },
  trimestres: { unit: "month", times: 3 },
  trimestre: { unit: "month", times: 3 },
  semaines: { unit: "week", times: 1 },
  semaine: { unit: "week", times: 1 },
  "sem\\.?": { unit: "week", times: 1 },
  weeks: { unit: "week", times: 1 },
  "week(?!-?end)": { unit: "week", times: 1 },
  jours: { unit: "day", times: 1 },
  jour: { unit: "day", times: 1 },
  days: { unit: "day", times: 1 },
  day: { unit: "day", times: 1 },
  annees: { unit: "year", times: 1 },
  // "Une année scolaire (10 mois)": the bracket tells how long that is.
  "annee(?! (?:scolaire|universitaire|academique) ?\\(\\d)": { unit: "year", times: 1 },
  ans: { unit: "year", times: 1 },
  an: { unit: "year", times: 1 },
  years: { unit: "year", times: 1 },
  year: { unit: "year", times: 1 },
} as const satisfies Readonly<Record<string, { unit: DurationUnit; times: number }>>;

/** Words that share their beginnings stand together: this source is compiled dozens of times. */
const ONES =
  "d(?:ix(?:-(?:huit|sept|neuf))?|eux|ouze)|qu(?:atorze|atre|inze)|tr(?:eize|ois)|on(?:ze|e)|s(?:eize|even|ept|ix)|neuf|huit|cinq|une?|t(?:welve|hree|wo|en)|f(?:our|ive)|eight(?:een)?|nine|eleven";
const TENS = "vingt|trente|quarante|cinquante|soixante";

/** Numbers in words as durations use them, up to sixty-nine. */
export const NUMBER_WORD = `(?:(?:(?:${TENS})(?:-| et ))?(?:${ONES})|${TENS}|twenty(?:-four)?)`;

/** Words that leave the upper side open. */
export const LEAST = {
  before:
    "minimum|min\\.?|au moins|au minimum|a minima|plus de|plus d'|a partir de|superieure? a|at least|more than|from|\\+ de|(?<=: )>=?|≥",
  after:
    "minimum|mini|min\\.?|au minimum|au moins|a minima|et plus|ou plus|et \\+|\\+(?! ?\\w)|at least|or more",
} as const;

/** Words that leave the lower side open. */
export const MOST = {
  before: "jusqu'a|jusque|maximum|max\\.?|au maximum|au plus|moins de|up to|at most",
  after: "maximum|maxi|max\\.?|au maximum|au plus|at most",
} as const;

/** What lasts as long as an offer does: its contract. */
export const CONTRACT =
  "(?:stages?|stagiaires?|cddu?|c\\.d\\.d\\.?|contrats?(?! de (?:territoire|ville|plan|riviere|milieux?|filiere))|contractuel(?:le)?s?|duree determinee|alternances?|alternante?|apprentissage|apprentie?|professionnalisation|interim(?:aire)?|mission|vacations?|theses?|doctora[tl]|post-?doc(?:torat|torante?)?|service civique|volontariat|volontaire|v\\.?i\\.?e|vsi|via|ater|pec|cui(?:-c[ai]e)?|remplacement|saisonniere?s?|cesure|internship|interns?|traineeship|contract|placement|fellowship|phd|fixed[- ]term|temporary)";

/** Words for a job that are said of much else too. */
export const JOB =
  "(?:emploi|postes?|recrut(?:e|ons|ement)|engagement|position|job|saison|prestation)";

/** Small words that may stand between a word and the length that it has. */
const SMALL =
  "(?:de|d'|d'une|maximale|plus|pres|environ|moins|un|une|aux?|a|sur|en|est|minimum|mini|quelques|les?|la|l'|des?|du|of|at|least|the|d'environ|totale?|prevue|duree|periode|pendant|durant|pour|entre|significative|professionnelle|similaire|confirmee|requise|souhaitee|\\d{1,2} mois et)";

/** Directly before a length: it measures experience, a delay or a stay, never the offer. */
export const NEVER_AFTER = `(?:experiences?|h(?:eures)?(?: hebdo[a-z]*| par semaine)?(?: reparties)? sur|anciennete|justifi\\w{1,5}|depuis|riche|forte?s?|il y a|sous|dans|d'ici|tous|toutes|chaque|bout|apres|a l'issue|des|les|ces|vos|nos|leurs|prochaine?s?|premiere?s?|premiers|derniere?s?|essai|preavis(?: (?:negociables?|acceptee?|possible|eventuel|legal))?|passation|tuilage|recouvrement|accompagn(?:er|e|ent|ons|ement)|delai|(?:a|ont|avait|avaient) (?:deja )?dure|autres (?:periodes?|termes?|mandats?|contrats?)|sprints?|iterations?|garantie|mandats?|bail|abonnement|deplacements?|immersion|prolongation|prolongeable|renouvellements?(?: (?:possible|eventuel|envisageable)s?)?|bac|agee?s?|jeunes?|enfants?|adultes?|puis|dont|horizon|limite|au-dela|organis[a-z]{2,5}(?: [a-z]{4,9})? sur|exced\\w{1,4}|depass\\w{1,4}|moyenne|conges?|rtt|teletravail|astreintes?|roulement|(?:semaines?|jours?) ?/|rythme(?: d.alternance| scolaire)?|semaine sur|1er contrat|(?<!premier )terme|forfait(?:[ -](?:annuel|jours?))?|over|past|(?<!will )last|next|every|within|after|than|for more)(?:[ :,(]{1,2}${SMALL}){0,4}[ :(,]{0,2}$`;

/** The same for what only "de", "sur" or "dure" ties to a length ("un projet de 2 ans"). */
export const NEVER_OF = `(?:(?<!contrat de )(?<!cdd de )projets?|programmes?|plans?|(?<!fin d')etudes?|enquetes?|suivis?|cohorte|parcours|chantiers?|travaux|marches?(?: publics?)?|partenariats?|cooperations?|collaborations?|conventions?(?: triennales?| pluriannuelles?)?|accords?(?:[ -]cadres?)?|campagnes?|expositions?|festival|integration|formation|sejours?|mandats?|stages? (?:anterieurs?|precedents?)|secondment|detachement|mobilite|residence|tournee|cycles?|equivalents?|process(?:us)?|recrutement|convention collective|essor|histoire)(?: est| a| aura)? (?:de|d'|sur|pendant|durant|dure|durera|s'(?:etend|effectue|etale|organise|deroule) (?:sur|en)|se deroule(?:ra)? (?:sur|en)|of|for) ?(?:${SMALL} ){0,4}$`;

/** Directly after a length: it measures experience, leave or a rate, never the offer. */
export const NEVER_BEFORE =
  "^[ ,(]{0,2}(?:(?:minimum|mini|min|max|pleine?s?|environ|et plus|ou plus|au moins|significatives?|reussies?|consecutives?|de|d'?|dans|en|sur|of|a) ?){0,3}(?:experiences?|exp(?![a-z])|anciennete|pratique|metier|savoir-faire|existence|garantie|recul|conges?|cp(?![a-z])|rtt|teletravail|domicile|distanciel|remote|(?<!, )salaires?|vacances|essai|repos|preavis|doublures?|doublon|tuilage|passation|transition|rodage|prise en main|age(?![a-z])|retard|mandat|passion|bonus|prime|etudes|formation(?! en (?:alternance|apprentissage|entreprise))|travailles|avant|apres|auparavant|plus tard|paid|leave|holidays?|ago|old|prior|archives|donnees|reflexion|offertes?|activite|(?:durant|pendant|au cours|lors) (?:des?|les)(?: [a-z0-9]+)? (?:dernier|precedent))";

/** Directly after a length: so much of each week, month or year. */
export const RATE =
  "^ ?(?:(?:/|par|per|each|every) ?(?:an|annee|mois|semaine|sem|trimestre|saison|week|month|year)|(?:/|sur) ?(?:\\d|deux|trois|quatre|cinq|two|three|four|five)(?!\\d)|hebdo|mensuel)";

/** Directly after a length that no contract claims: a part of an apprentice's rhythm or a place. */
export const PART_OF =
  "^ ?(?:(?:en|a l'|au|de|chez|a la) ?(?:entreprise|ecole|centre|cours(?! d[eu] )|cfa|formation|organisme|terrain|universite|nous|iut|fac|theorie)|(?:sur|dans|en tant que|comme) (?:un|une|des|le|la|ce|cette|l'|poste|fonction))";

/** After a length, in its clause: a project lasts so long ("D'une durée de 2 ans, ce projet…"). */
export const OF_PROJECT_AFTER =
  "^[^.;:\\n]{0,40}, (?:ce|cet|notre) (?:projet|programme|reseau|dispositif|consortium|partenariat|observatoire)(?![a-z])";

/** Before a length: the duration of something else ("durée du recrutement : 2 semaines"). */
export const DURATION_OF_ELSE =
  "durees? (?:[a-z]{5,14} )?(?:du |de la |de l'|des |de |d')(?:recrutements?|trajets?|sejours?|projets?|programmes?|formation|validite|garantie|travaux|chantiers?|mandat|bail|parcours|etudes?|preavis|essai|entretiens?|visites?|spectacles?|evenements?|festival|traitement|livraison|process(?:us)?|subvention|concession)(?![a-z])[^.;•]{0,24}$|(?<![a-z])(?:le|ce|notre) (?:projet|programme)(?![a-z])[^.;•]{0,40} est (?:prevu )?(?:d'|pour |sur )une duree de $|(?<![a-z])(?:travaux|projets?|programmes?|chantiers?|formations?|residences?|etudes?)(?![a-z])[^.;•]{0,60} dont la duree[a-z ]{0,24} (?:est|sera) (?:de |d'|estimee a )$|(?<![a-z])(?:recrutements?|process(?:us)?|reponse|embauche)(?:: ?| )(?:en|sous|dans) (?:moins |environ )?(?:de |d')?$";

/** In the clause before a length: it tells of the candidate's past, or of somebody else's. */
export const CANDIDATE =
  "(?<![a-z])(?:experiences?|anciennete|justifi(?:ez|er|ant|es)|fort(?:e|s|es)? de|riche de|periode d'essai|agee?s? de|existe depuis|leader|seniority|(?:avez|as|ayant) (?:deja )?(?:effectue|realise|fait|valide|suivi)|(?:a|ai|ont|avait|avons) (?:deja )?ete (?:[a-z]+ )?(?:stagiaire|alternant|apprenti|volontaire|en stage|en alternance))";

/** After a length, in its clause: a past stage of the candidate that would be welcome. */
export const WELCOME = "^[^.;•:]{0,60}(?:un plus|un atout|apprecie)";

/** Directly before a length: what any such contract may be ("un VIE peut durer de 6 à 24 mois"). */
export const OF_ANY = `(?:^|[^a-z0-9'])(?:une?|tout|toute|les|des) ${CONTRACT} (?:peut|peuvent|doit|doivent) durer (?:de |d'|entre |jusqu'a |au plus |au moins )?$`;

/** In the clause of a length: it tells a rule or a condition, or what may come later. */
export const CONDITION =
  "(?<![a-z])(?:exced\\w{1,4}|articles? l|art\\.? l|du code|decret|loi n|conformement|si (?:le|la|les|l'|votre|vous|sa)|lorsqu|des lors|pour les stages|pour tout stage|au-dela|admissibles?|valables?|validite|agrement|nous (?:a |ont )?rejoint|contractuel(?:le)? peut etre recrut|plafonnee?s? a|le contrat propose)(?![a-z]{3})";

/** Before a length: it is that of what may follow the offer. */
export const FOLLOW_UP =
  "(?<![a-z])(?:suivie? (?:d'|par)|(?:renouvelables?|prolongeables?|reconductibles?) (?:(?:[a-z]{3,6}|\\d) fois ?,? )?(?:pour|jusqu'|dans la limite)|(?:renouvel|reconduct|prolong)[a-z]{1,8}(?: (?:possible|eventuel(?:le)?|une fois|du|de|de la|d'un|contrat|cdd|mission|stage)){0,4} (?:pour|de|d'une duree)(?![a-z])|reconduite? pour|debouch\\w{1,5}|poursui\\w{1,6}|se prolonger|evoluer vers|mener a|ouvrir sur)[^.;]{0,40}$|\\d [a-z]{3,8}(?: de [a-z]{4,10})? ?\\+ $";

/** Before a length that "durée" claims: what was funded for so long is the employer's. */
export const FUNDED =
  "(?<![a-z])(?:projets?|programmes?|plans?|instituts?|laboratoires?|unite|chaire|equipe|centre|association) (?:[^.; ]{1,20} ){0,4}(?:finance|soutenu|dote|labellise|accredite|obtenu|beneficie)[^.;]{0,110}$";

/** Before a length: the contract of those whom the one sought for looks after. */
export const OF_THE_LED =
  "(?<![a-z])(?:encadr|suiv|accompagn|supervis|manag|tutor)[a-z]{1,7} (?!par )[^.;]{0,24}(?:salarie|personne|jeune|beneficiaire|alternant|apprenti|volontaire)[a-z·.()]{0,6}[^.;]{0,40}(?:contrats?|cddi?|parcours)[^.;]{0,12}$";

/** The same, where only who is looked after is told: "encadrement d'un stagiaire (2 mois)". */
export const OF_SOMEONE_LED =
  "(?<![a-z])(?:encadr|supervis|manag|tutor)[a-z]{1,7} (?:d'une?|de|des|une?|les|nos) (?:stagiaire|alternant|apprenti|etudiant|doctorant|volontaire)[a-z·.()]{0,6}(?: (?:de|en) [a-z0-9]{1,10})?[ ,(]{1,3}(?:de |pendant |durant |sur |pour )?$";

/** Before a length, "(durée : " or "(d'une durée de ": what the bracket describes is no work of the one sought for. */
export const BRACKETED_ELSE =
  "(?<![a-z])(?:marches?|projets?|programmes?|chantiers?|conventions?|etudes?|mandats?|baux|bail|subventions?|concessions?|travaux|accords?-cadres?|formations?|festivals?|expositions?|residences? d'artistes?|deplacements?|voyages?|missions? (?:ponctuel|court|brev|region|sur (?:le )?terrain|a l'etranger|en europe)[a-z]*|sejours?|sorties?|tournees?)(?![a-z])[^.;:()\\n]{0,60} \\((?:d'une )?duree[a-z ]{0,16}:? ?(?:de |d')?$";

/** Before a number of months: how many of them a year's pay is parted into. */
export const PAID_OVER =
  "(?:€|(?<![a-z])(?:k|euros?|bruts?|nets?|annuel(?:le)?s?|mensuel(?:le)?s?|salaire|fixe|paye|versee?s?|remuneration))(?: [a-z]{3,12})? (?:sur|x) $";

/** Before a length that is a limit: pay that depends on it ("stage gratifié si plus de 2 mois"). */
export const PAID_IF =
  "(?<![a-z])(?:gratifi|remuner|indemni)[a-z]{1,8}(?: (?:obligatoire|legale?|uniquement|seulement|pour|les|stages?|si|des|lorsque|quand|duree|dure|est|le|la|sa|superieure?|au)){0,7} $";

/** After a length that is told of as known: it is the offer's all the same. */
export const OWN_AFTER =
  "^ (?:de |d'|en )(?:stage|alternance|apprentissage|contrat|cdd|mission|service civique|volontariat)";

/** Before a length that "de stage" may still make the offer's. */
export const KNOWN =
  "(?<![a-z])(?:ces|vos|nos|les|premiers|formation de|formation sur|parcours de) $";

/** Near before a length that a word like "durée" alone claims: something else lasts so long. */
export const OTHER_THING =
  "(?<![a-z])(?:projets?|programmes?|(?<!bureau d')(?<!fin d')(?<!chargee? d')etudes?|enquetes?|cohorte|chantiers?|formation|parcours|suivi|festival|exposition|evenements?|manifestation|biennale|concours|tournoi|rencontres|projects?|programs?|study|survey)(?![a-z])[^.;]{0,32}$";

/** After a length: another one follows it, or what lasts so long follows the offer. */
export const FOLLOWED = "^[^.;•]{0,30}(?:puis (?:\\d|une? |deux|trois|quatre|cinq|six)|suivr)";

/** In the clause of a length that no contract claims: it tells of something else. */
export const OTHER_SUBJECT =
  "(?<![a-z])(?:projets?|programmes?|etudes?|enquetes?|cohorte|suivi|legal|articles?|code|decret|loi|rythme|remunerations?|salaires?|variable|bonus|mensuel de|annuel de|horaire de|conges|astreintes?|formation|parcours|garantie|poursuite|suite|prolong\\w{1,6}|suivre|debouch\\w{1,5}|recrutement|process|semaines? (?:en|a)|mutuelle|prime)(?![a-z])";

/** Word sequences after a length that say that it is the offer's. */
export const OFFER_AFTER =
  "(?:[,(]? ?(?:a partir|a compter|a temps (?:plein|complet|partiel)|temps (?:plein|complet)|de stage|en (?:alternance|apprentissage|cdd|contrat|stage)|de travail|de presence|de cdd|de contrat|de mission|d'alternance|de these|d'apprentissage|de service|d'interim|consecuti|d'affilee|a la rentree|a pourvoir|a (?:placer|caler|effectuer|realiser) (?:entre|de |du |sur|au|dans|en )|au cours d[eu] (?!\\d)|renouvelable|reconductible|prolongeable|des (?:le|la|que|maintenant|janv|fevr|mars|avri|mai|juin|juil|aout|sept|octo|nove|dece)|(?:du|de|entre|en|from|starting|between) (?:le |debut |mi-|fin )?(?:\\d|janv|fevr|mars|avri|mai |juin|juil|aout|sept|octo|nove|dece|janu|febr|marc|apri|may |june|july|augu)|from |starting|(?:(?:research|doctoral|postdoctoral|post-?doc|phd|paid|fixed-term) ){0,2}(?:internship|position|contract|placement|fellowship|traineeship)|(?:phd|ph\\.d\\.?)(?![a-z])|full[- ]time|(?:avec )?(?:possibilite|eventuellement|potentiellement))|\\((?:janv|fevr|mars|avri|mai|juin|juil|aout|sept|octo|nove|dece|du |de |renouv|entre))";
