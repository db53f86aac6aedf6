import { phrase } from "../../text/phrase.js";

/** "Bac+2 minimum en", "BTS exigé dans": what may stand between a degree and its discipline. */
const ASKED =
  "(?:\\(?(?:au )?(?:minimum|mini|min\\.|moins|a minima|requise?|exigee?|demandee?|souhaitee?|obligatoire|validee?|obtenue?)\\)?,? (?=(?:en|dans|in|avec|speciali) ))?";
/** From the end of a degree to the first discipline of it. */
export const LEAD = phrase(
  `^(?:(?:[.…]{1,3}| ?etc[.…]{0,3})(?=[)\\]]))?[)\\]]?,? ?(?:\\(?ou (?:d'un )?(?:equivalente?|diplome equivalent)\\)?,? )?${ASKED}(?:avec (?:(?:a minima|au moins|idealement) )?(?:une )?)?(?:\\(?(?:de |a )?(?:specialisation|specialite|specialise[e.·()s]{0,5}|dominante|orientation|oriente[e.·()s]{0,5}|axe[e.·()s]{0,5}|option|mention|majeure|parcours|filiere|formation)s?(?![a-z]) ?:? ?)?(?:(?:plutot |idealement |de preference )?(?:dans (?:le|les|un|l'un des|des) ?domaines? ?(?:suivants?)? ?(?:de la |de l'|des |du |de |d'|: ?)?|en |dans le |dans la |dans l'|sur (?:le |la |les |l')?|de |d'|du |des |: ?|\\( ?|in |of )(?:le |la |les |l'|sciences de la )?|(?= [a-z]))`,
  "",
);
/** Where the disciplines end. */
export const STOP = phrase(
  "[.;!?\\n•\\]]|(?<!\\([a-z]{1,5})\\)|: | - |,? (?:(?:en|d'une|au sein d'une) (?:grande )?ecole|peut |selon |notamment |et cherche|\\+ ?\\d|ou (?:equivalent|domaine|autre|experience|toute|similaire|tout|plus)|avec|vous|et (?:vous|justif|disp|avez|une|recherch|d'une)|ainsi qu|doublee? d|justifi|dispos|ayant|souhait|exige|requis|minimum|apprecie|obligatoire|serait|est |pour|afin|tu |or equivalent|with |required|preferred|un plus|si (?:vous|tu|les?|la|l'|possible|besoin|ce|cela|on|elle|il) |idealement|de preference|valide|obtenu)|, (?:une? |premiere |\\d|minimum|experience|niveau|anglais|permis|bon)",
  "",
);
/** What parts one from the next. */
export const PARTS = phrase(
  " ?(?:,|/|;| ou | et/ou | et (?!de |des |du |d'l)| or )(?: ?(?:ou|et) )? ?(?:en |de la |des |du |de l')?",
  "g",
);
/** Beginnings of what follows a degree and is no discipline. */
export const NO_STUDY =
  /^(?:[.…]|requis|exige|souhait|apprecie|optionnel|facultatif|(?:techni|scientifi)ques? $|lien |[>+]|cycle |derniere |cherche|brevet|ens(?:a[ei]?|ae|ai)?(?= )|isup|isfa|esa |hec |essec|escp?e? |edhec|insa |centrale |neoma|audencia|s'|d'|se |ne |depuis |en poche|qui |que |dont |sur |ou |en |dans |avec |avez |possed|etes |(?:vous|tu|nous) |dote|pret|forte?(?:ment)? |bien |encore |etc|voire|type|phd|bts|but |dut|ideal|cursus|discipline|perspective|compl|option|titre|peut |curieu|or |degrees?|intern|thes[ie]s|level|position|project|reconnu|accept|janvier|fevrier|mars|avril|mai |juin|juillet|aout|septembre|octobre|novembre|decembre|dans le? |au-dela|max|prefer|students?|are |program|bac|et plus|equivalent|universit|ecoles?|chez|doctora|complet|master|generaliste|diplom|niveau|formation|experience|cours|alternance|stage|poste|cdi|cdd|deux|trois|h\/f|f\/h|france|temps|plus|moins|min(?![a-z])|mini(?![a-z])|minimum|\d|duree |a |aux? |la |le |les |un |une |ce |cette |mois|l'|votre|notre|tous|boot ?camp|fin d|auto-?(?:form|didact)|reconversion|vae |systematiq|imperati|indispens|obligat|necessaire|anglais (?:courant|lu|parle|exige|requis|correct|profession)|permis |caces|maitris|connaiss|debutant|motiv|rigueur|autonom|bonne|competence)|[a-z] non $/;

/** Disciplines of two letters. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  "rh si ia bi it ai ml ux ui qa gc ge rp".split(" "),
);

/** Words before a discipline that are none of it: "spécialisation finance". */
export const SPECIALITY = phrase(
  "^(?:specialisation|specialite|option|mention|dominante|majeure|filiere|parcours|domaine)s?(?![a-z]) ?:? ?(?:en |de la |de l'|de |du |des |d')?(?=[a-z])",
  "",
);

/** "(CAP, BTS...) en :", the disciplines below it. */
export const LISTED = phrase(
  "^(?:[.…]{1,3}| ?etc[.…]{0,3})?[)\\]]? ?(?:en|dans (?:le|les|l'un des|un des) domaines?(?: suivants?)?|specialites?|options?|filieres?): ?\\n",
  "",
);

const EDUCATION = "(?:formations?|diplomes?|etudes|cursus|diplomee?s?)";
/** Before a degree: "Formation en chimie (", "Formation informatique (". */
export const NAMED_BEFORE = phrase(
  `(?<![a-z])${EDUCATION}(?: (?:superieure?s?|initiale|universitaires?|techniques?|scientifiques?)){0,2} (?:(?:en |dans (?:le |les )domaines? (?:de la |de l'|du |des |de |d'))(?<studies>[^.;:!?\\n()]{2,80}?)(?: ?\\(|, ?| ?[-–:] ?| )(?:de |type )?(?:niveau )?|(?<adjective>[a-z]{5,20}(?: (?:et|ou) [a-z]{5,20})?) ?\\((?:de |type )?(?:niveau )?)$`,
  "",
);
/** Adjectives of an education that name no discipline. */
export const NO_ADJECTIVE =
  /superieur|initial|minim|requis|souhait|exige|attendu|demand|universitaire|diplom|qualifi|certifi|equivalen|niveau|profession|complet|adapte|reconnu|general|recherche|similaire|interne|obligatoire|technique$|scientifique$|valide|obtenu|continue/;
