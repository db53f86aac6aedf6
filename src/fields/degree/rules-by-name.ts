import { compiled, phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { isInCanada } from "../in-canada.js";
import type { Rule } from "../rule.js";
import { CAP_TRADES, GENDER, STATE_DIPLOMAS, TRADE_DIPLOMAS } from "./lexicon.js";
import { opensItem } from "./place.js";
import { belowBac, byName, type DegreeTerm, vague } from "./term.js";
import { follows, isAcronym, isCapital, numbersIn, OF_ELSE } from "./wording.js";

const START = "(?<![a-z0-9_@.])";
const END = "(?![a-z0-9_])";
const OR = "(?: ?(?:/|,|-|&)| ou| et| a| or| and| voire) ?(?:en |d'un |un |le |de )?";
const ONE_OR_TWO = `(?:[12]|ii?)(?![a-z0-9'])`;
const ENGINEER = `(?:ingenieurs?${GENDER}|ingenierie|inges?)${END}`;
const HAS =
  "(?:niveau|niv\\.|diplome|titulaire d[ue']n?(?: un)?|titulaire|minimum|au moins|obtention d[ue']|a partir d[ue'])";

/** A trade of a state diploma, up to what is said of the diploma. */
const TRADE =
  "[a-z]+(?:\\([a-z]{1,5}\\))?(?:[ -](?!et |ou |avec |en (?!economie)|oblig|exig|requis|souhait|valid|appreci|indisp|impera|demand)[a-z]+(?:\\([a-z]{1,5}\\))?){0,3}";

/** "master" in other trades: "scrum master", "master class". */
const NOT_AFTER =
  "(?<!(?:scrum|agile|safe|quiz|grand|ground|chess|toast|game|dungeon|yield|head|escape|bike|store|old|the|this|lean|team|web|post|ring|role|task)[ -])";
const NOT_BEFORE =
  "(?![ -]?(?:class|card|mind|chef|data|slave|branch|plan|file|node|franchis|train|system|brand|agreement|contract|builder|copy|key|schedule|coach|thesis|page|copie|document))";

/** Degrees told by their names. */
export const nameRules: readonly Rule<DegreeTerm>[] = [
  {
    id: "degree.master-year",
    pattern: phrase(
      `${START}${NOT_AFTER}mast(?:er|ere)s?(?: (?:recherche|pro|professionnel|universitaire|degree))? ?\\(?(?:m ?|annee )?${ONE_OR_TWO}(?:${OR}(?:m(?:asters?)? ?)?${ONE_OR_TWO}${OF_ELSE}){0,2}`,
    ),
    prior: 0.89,
    value: ([text]) => masterYears(text),
    examples: ["Étudiant en Master 2", "Master 1 ou 2", "niveau Master I ou II", "Master 1, 2"],
    counterExamples: ["Scrum master 2 jours par semaine", "Masterclass 2 : la lumière"],
  },
  {
    id: "degree.m1-m2",
    pattern: phrase(
      `(?:(?<![a-z0-9_@./]|\\d |metro |ligne |autoroute |salle |batiment |bat |porte |hall |amphi )|(?<=(?<![a-z])(?:l3|licence|but|bac ?\\+ ?[3-5])/))m ?[12](?: ?[rp](?![a-z0-9]))?(?:${OR}m? ?[12](?: ?[rp])?(?![a-z0-9'])${OF_ELSE}){0,2}(?![a-z0-9²]|['.,]\\d)`,
    ),
    prior: 0.68,
    value: (match, posting) => {
      if (follows(posting, match.index, CHIP)) return null;
      const isWritten = isCapital(match, posting) || follows(posting, match.index, LOWER_M);
      return isWritten ? masterYears(match[0]) : null;
    },
    examples: ["Stage M2 – Écologie des mares", "Niveau : M1 ou M2"],
    counterExamples: ["un local de 200 m2", "tarif au m2 : 12", "MacBook M2 fourni"],
  },
  {
    id: "degree.master",
    pattern: phrase(
      `${START}${NOT_AFTER}masters?(?:'s| s)?(?: (?:degree|specialises?|recherche|pro(?:fessionnel)?|universitaires?|of (?:science|arts|engineering)|europeen))?${END}${NOT_BEFORE}`,
    ),
    prior: 0.68,
    value: () => byName(5, 5, { base: 3, from: 4 }),
    examples: [
      "niveau Master",
      "Titulaire d'un master en droit public",
      "Master's degree required",
    ],
    counterExamples: [
      "Scrum Master confirmé",
      "une master class de violon",
      "Master Data Management",
    ],
  },
  {
    id: "degree.master-like",
    pattern: phrase(
      `${START}(?:masteres?(?: specialises?)?|m\\.?sc\\.?|msc|mba|dess|dscg|magisteres?|dipl?omes? d'etudes? approfondies?)${END}`,
    ),
    prior: 0.8,
    value: () => byName(5, 5, { base: 3, from: 4 }),
    examples: ["Étudiant en Mastère Transformation des territoires", "MSc in Ecology required"],
    counterExamples: ["l'usine MSCI", "Le dessin est un plus"],
  },
  {
    id: "degree.dea",
    pattern: phrase(`${START}d\\.?e\\.?a${END}(?!\\.[a-z])`),
    prior: 0.76,
    value: (match, posting) =>
      isAcronym(match, posting) ? byName(5, 5, { needs: "holder" }) : null,
    examples: ["Titulaire d'un DEA de géographie"],
    counterExamples: ["idea et compagnie"],
  },
  {
    id: "degree.maitrise",
    pattern: phrase(
      "maitrise(?<=(?:licence|l3|bac ?\\+ ?4|dess|dea|deug)[ ,/(]{1,2}(?:ou (?:une )?)?maitrise)(?![a-z])|maitrise(?<=(?:niveau|diplome de|titulaire d'une) maitrise)(?! (?:des?|du|d'(?:oe|ou|un)|parfaite|courante|orale|ecrite|avancee) (?:l|o|a|e|t|p|s|d))|maitrise(?<![a-z]maitrise)(?=(?: ?/ ?| ou )(?:master|m1|dess|dea))",
    ),
    prior: 0.78,
    value: () => byName(4, 4),
    examples: ["niveau maîtrise exigé", "Maîtrise ou master en géographie"],
    counterExamples: ["une bonne maîtrise de l'anglais", "assistance à maîtrise d'ouvrage"],
  },
  {
    id: "degree.licence-pro",
    pattern: phrase(
      `${START}licen[cs]es? ?(?:pro(?:fessionnelle)?s?|universitaire|generale|lmd)${END}`,
    ),
    prior: 0.84,
    value: () => byName(3, 3),
    examples: ["Licence pro gestion de l'eau", "une licence professionnelle"],
    counterExamples: ["licence libre", "une licence de taxi"],
  },
  {
    id: "degree.licence-year",
    pattern: phrase(
      `${START}(?<!(?:caches?|support|ligue|memoire|norme|niveau technique) )(?:licen[cs]e ?\\(?(?:l ?)?[1-3](?![a-z0-9'])|l ?[1-3](?![a-z0-9']))(?:${OR}(?:licence |l ?)?[1-3](?![a-z0-9'])${OF_ELSE}){0,2}(?! (?:d')?entrepreneur| spectacle)`,
    ),
    prior: 0.76,
    value: (match, posting) => {
      const [min, max] = numbersIn(match[0]);
      if (match[0].startsWith("licen")) return byName(min, max);
      return isCapital(match, posting) ? byName(min, max, { needs: "holder" }) : null;
    },
    examples: ["Licence 3 de géographie", "Niveau : L3", "étudiant en L2 ou L3"],
    counterExamples: ["support informatique L2", "camion de catégorie L3"],
  },
  {
    id: "degree.licence",
    pattern: phrase(
      `${START}(?<!sous |driving |driver(?:'?s?|s') |(?:de|des|les) (?=licences))licences?${END}(?! ?(?:libre|logiciel|open|mit|gpl|agpl|apache|bsd|creative|cc[ -]|iv|4|taxi|d'entrepreneur|d'exploitation|d'utilisation|sportive|federale|ff|de (?:taxi|transport|pilote|debit|peche|conduire|marque)|iii|microsoft|adobe|sap|office|informatiques))`,
    ),
    prior: 0.78,
    value: (match, posting) => {
      const isNamed = STUDY.test(posting.text.slice(match.index + match[0].length));
      return byName(3, 3, { base: 0, from: 1, ...(isNamed ? {} : { needs: "holder" }) });
    },
    examples: [
      "niveau licence",
      "Licence ou master en droit",
      "vous suivez une licence de sociologie",
    ],
    counterExamples: [
      "code publié sous licence libre",
      "gestion des licences Microsoft",
      "licence d'entrepreneur de spectacles",
      "driving licence required",
    ],
  },
  {
    id: "degree.bachelor",
    pattern: phrase(
      `${START}(?:bachelors?(?:'s| s)?(?: (?:degree|of (?:science|arts|engineering)))?|b\\.?sc\\.?|dcg)${END}`,
    ),
    prior: 0.82,
    value: () => byName(3, 3, { base: 0, from: 1 }),
    examples: ["Vous préparez un Bachelor communication", "BSc in biology"],
    counterExamples: ["la station BSCH"],
  },
  {
    id: "degree.bachelier",
    pattern: phrase(
      `${START}bachelier(?: professionnalisant| academique| de transition)?(?= en [a-z]{3}| ?\\(| ?(?:$|[\\n,/])| ou )`,
    ),
    prior: 0.82,
    value: (match, posting) => {
      const end = match.index + match[0].length;
      const after = posting.text.slice(end, end + 4);
      const isOfStudies = match[0] !== "bachelier" || after === " en ";
      const isAsked = labelAt(posting, match.index)?.kind === "degree";
      const isItem = /^ ?\(/.test(after) && opensItem(posting, match.index);
      return isOfStudies || isAsked || isItem ? byName(3, 3, { base: 0, from: 1 }) : null;
    },
    examples: ["Diplôme : Bachelier", "Bachelier (assistant social)", "bachelier en droit"],
    counterExamples: ["Jeunes bacheliers bienvenus", "être bachelier ou salarié"],
    why: "In Belgium it is the first degree of a university; in France whoever has the bac.",
  },
  {
    id: "degree.but",
    pattern: phrase(
      `(?<![a-z0-9]|(?:le|pour|magasins?|groupe|chez|enseigne|societe|comme|a|son|notre) )b\\.?u\\.?t(?: ?[123](?![0-9a-z])(?:${OR}[123](?![0-9a-z])${OF_ELSE})?)?${END}(?! ?:| (?:du|de (?:la|l'|cette|ce)|est|recrute|non) )`,
    ),
    prior: 0.76,
    value: (match, posting) => {
      if (!isAcronym(match, posting)) return null;
      const [min, max] = /\d/.test(match[0]) ? numbersIn(match[0]) : [3, 3];
      return byName(min, max, /\d/.test(match[0]) ? {} : { base: 0, from: 1 });
    },
    examples: ["BUT Génie biologique ou équivalent", "Étudiant en BUT 3 information-communication"],
    counterExamples: ["une association à but non lucratif", "BUT DU STAGE", "le but est d'agir"],
  },
  {
    id: "degree.two-years",
    pattern: phrase(
      `${START}(?:b\\.t\\.s\\.?a?|btsa?|dut|d\\.u\\.t|deug|deust|cpge|brevets? de techniciens? superieurs?(?: agricoles?)?|diplomes? universitaires? de technologie|associate(?:'s)? degree)${END}`,
    ),
    prior: 0.82,
    value: () => byName(2, 2, { base: 0, from: 1 }),
    examples: ["BTS ou DUT exigé", "Titulaire d'un BTSA gestion forestière"],
    counterExamples: ["le club ABTS", "un duo de chanteurs"],
  },
  {
    id: "degree.iut",
    pattern: phrase(`${START}i\\.?u\\.?t${END}`),
    prior: 0.6,
    value: () => byName(2, 3, { needs: "holder" }),
    examples: ["Étudiant en IUT carrières sociales"],
    counterExamples: ["réunion à l'IUT de Brumath"],
  },
  {
    id: "degree.bac",
    pattern: phrase(
      `${START}(?<!rue du |post[ -]|apres le )bac(?:calaureat)?(?: (?:pro(?:fessionnel)?s?|generale?|techno(?:logique)?s?|technique|scientifique|litteraire|agricole|(?:e?s|l)(?!')|st2s|sti2d|stmg|stav|stl))?(?![a-z0-9_]|s | ?[(\\[]?\\+| plus [0-9])(?! (?:a (?!bac|un bac|niveau)|d'|de |acier|gastro|plastique|inox|jaune|gris|vert|roulant|poubelle|inverse))`,
    ),
    prior: 0.8,
    value: (match, posting) => {
      const [text] = match;
      const end = match.index + text.length;
      const mayBeFirst = text.endsWith("laureat") && isInCanada(posting);
      if (mayBeFirst && OF_UNIVERSITY.test(posting.text.slice(end, end + 24))) return byName(3, 3);
      return byName(0, 0, {
        ...(/ (?:pro|techno|gener|sti?|stmg|scient|litter|e?s$|l$)/.test(text)
          ? {}
          : { needs: "holder" as const }),
      });
    },
    examples: [
      "niveau bac",
      "Bac pro maintenance",
      "titulaire du baccalauréat",
      "Détenir un baccalauréat en gestion, Québec",
      "Titulaire d'un baccalauréat en sciences médico-sociales",
    ],
    counterExamples: ["bac à sable", "nettoyage des bacs de tri", "12 rue du Bac"],
  },
  {
    id: "degree.cap",
    pattern: phrase(
      `(?<![a-z0-9_]|(?:labex|projet|programme|plan|dispositif|operation|reseau|collectif) )(?:c\\.a\\.p|capa?|bepa?|certificats? d'aptitude professionnelle(?: agricole)?|brevets? d'etudes professionnelles(?: agricoles)?)${END}(?! (?:emploi|sur|vers|vert|d'agde|sciences?|sud|nord|horn|gemini|digital|com)(?![a-z])|[ -]?\\d)`,
    ),
    prior: 0.82,
    value: (match, posting) => {
      const { text } = posting;
      const end = match.index + match[0].length;
      const named =
        match[0].includes(" ") ||
        LOWER_CAP.test(text.slice(end, end + 24)) ||
        follows(posting, match.index, HAS_CAP);
      if (named || isAcronym(match, posting)) return belowBac();
      return isCapital(match, posting) ? { ...belowBac(), needs: "holder" } : null;
    },
    examples: [
      "CAP cuisine et deux saisons",
      "CAP/BEP Boucher",
      "titulaire d'un cap petite enfance",
    ],
    counterExamples: ["garder le cap", "CAP EMPLOI 99", "Cap sur 2030 !", "au projet CAP"],
  },
  {
    id: "degree.brevet-pro",
    pattern: phrase(
      `${START}(?:b\\.?p (?=${CAP_TRADES})|brevets? professionnels?|(?<=(?:cap|bep) ?(?:/|ou|,) ?)bp${END})`,
    ),
    prior: 0.76,
    value: () => byName(0, 0),
    examples: ["BP menuisier"],
    counterExamples: ["BP 402, 99000 Ville"],
  },
  {
    id: "degree.trade-diploma",
    pattern: phrase(`${START}(?:${TRADE_DIPLOMAS.map(([names]) => names).join("|")})${END}`),
    prior: 0.78,
    value: ([text]) => tradeDiploma(text),
    examples: ["BPJEPS ou DEJEPS exigé"],
    counterExamples: ["la démence sénile"],
    source: "Répertoire national des certifications professionnelles.",
  },
  {
    id: "degree.state-diploma",
    pattern: phrase(
      `${START}(?:d\\.?e\\.? (?=(?:d')?(?:aide|auxil|monit|educ|assist|infirm|ergo|psychom))|diplomes? (?:d'etat )?)(?:\\([a-z]{2,6}\\) )?(?=(?:d'|de |en )?(?:(?:eje|ass|cesf|ide)(?![a-z])|aide|auxil|monit|techn|accomp|educ|assist|conseill|infirm|ergo|psychom|profess|mass|kine|sage|archi|ortho|docteur|pueric|medecin|pharm))(?:d'|de |en )?${TRADE}`,
    ),
    prior: 0.68,
    value: (match, posting) =>
      match[0].startsWith("di") || isAcronym(match, posting) ? stateDiploma(match[0]) : null,
    examples: [
      "Diplôme d'État d'aide-soignant",
      "diplôme d'éducateur spécialisé exigé",
      "Titulaire du DE d'infirmier",
    ],
    counterExamples: [
      "un travail de aide-comptable",
      "un diplômé de l'année",
      "obtenir un diplôme d'État reconnu",
    ],
  },
  {
    id: "degree.state-diploma-next",
    pattern: phrase(
      `(?<=(?:diplomes? d'etat|d\\.?e\\.?) [^.;:\\n]{5,80}(?: ou| et|,| ?/) ?)(?:d'|de )(?=aide[- ]|auxil|monit|techn|accomp|educ|assist|conseill|infirm|ergo|psychom|pueric)${TRADE}`,
    ),
    prior: 0.68,
    value: ([text]) => stateDiploma(text),
    examples: ["Diplôme d'État d'aide-soignant ou d'infirmier(ère)"],
    counterExamples: ["Une équipe d'éducateurs spécialisés et d'infirmiers"],
  },
  {
    id: "degree.engineer",
    pattern: phrase(
      `${START}(?:(?:grandes? )?ecoles? (?:(?:nationale|superieure|publique|generaliste)s? ){0,2}(?:d'?|d |de l'?)?${ENGINEER}|(?:diplomes?|titres?|formations?|cursus|cycles?|parcours|etudes|filieres?|niveaux?|type|grade)(?: (?:superieure?|technique|scientifique|complet|universitaire|initiale))? ?(?:de |d'|d |en |: ?)?(?:un |une |niveau |type )?(?:d'?|l'?)?(?:ecole d'?)?ingenieurs?${GENDER}${END}|eleves?[ -]ingenieure?s?${GENDER}${END}|etudiant[.·/()a-z-]{0,6} ingenieur${GENDER}${END}|ingenieur${GENDER} (?:de formation|diplome)|engineering (?:schools?|degrees?|students?)|diplom-?ingenieur)`,
    ),
    prior: 0.68,
    value: ([text]) => byName(5, 5, { base: 2, from: 4, isSchool: text.includes("ecole") }),
    examples: [
      "Étudiant en école d'ingénieurs",
      "Formation d'ingénieur généraliste",
      "Diplôme d'ingénieur ou équivalent",
      "De formation ingénieur",
    ],
    counterExamples: ["Ingénieur d'études confirmé", "nos ingénieurs vous accueillent"],
  },
  {
    id: "degree.engineer-bare",
    pattern: phrase(`${START}ingenieurs?${GENDER}${END}`),
    prior: 0.6,
    value: () => byName(5, 5, { base: 2, needs: "partner" }),
    examples: ["Formation : architecte ou ingénieur"],
    counterExamples: ["Ingénieur commercial", "équipe de trois ingénieurs"],
    why: "A trade as often as a degree: it counts beside a degree, or where degrees are listed.",
  },
  {
    id: "degree.business-school",
    pattern: phrase(
      `${START}(?:(?:grandes? )?ecoles? (?:superieures? )?(?:de |en |d')(?:commerce|management|gestion|business|co${END})|(?<=ingenieurs?,? (?:ou )?|ingenieure?s?/)de commerce|business schools?|(?<!universites,? (?:et )?)grandes? ecoles?(?!,? (?:et )?(?:centres? de recherche|universites|organismes|laboratoires))|programme grande ecole)${END}`,
    ),
    prior: 0.64,
    value: () => byName(5, 5, { base: 2, from: 4, isSchool: true }),
    examples: ["Étudiant en école de commerce", "issu d'une grande école"],
    counterExamples: ["une école de quartier", "Réseau d'universités, grandes écoles et instituts"],
  },
  {
    id: "degree.institute",
    pattern: phrase(
      `${START}(?:i\\.?e\\.?p|sciences[- ]?po|instituts? d'etudes politiques|iae|isup|ecoles? normales? superieures?|ecoles? d'architecture)${END}`,
    ),
    prior: 0.62,
    value: () => byName(5, 5, { base: 0, from: 4, needs: "holder", isSchool: true }),
    examples: ["Étudiant en IEP", "diplômé de Sciences Po"],
    counterExamples: ["conférence à Sciences Po"],
  },
  {
    id: "degree.art-school",
    pattern: phrase(
      `${START}ecoles? (?:superieures? )?(?:de |d')(?:communication|journalisme|design|graphisme|arts?(?: appliques)?|publicite|marketing|mode|paysage|traduction|cinema)${END}`,
    ),
    prior: 0.3,
    value: () => vague({ isSchool: true }),
    examples: ["Étudiant en école de communication"],
    counterExamples: ["une école de cinéma pour enfants"],
  },
  {
    id: "degree.doctorate",
    pattern: phrase(
      `${START}(?:doctorats?(?! honoris)|ph\\.? ?d\\.?s?(?![a-z])(?! (?:position|thesis|student|offer|candidate|project|fellowship|contract|program|topic|subject))|doctorate|diplomes? de docteur|(?<=titulaire d'une |soutenu une |niveau )these|theses? (?:de doctorat )?soutenues?(?= (?:depuis|il y a|entre|apres) ))(?![a-z])`,
    ),
    prior: 0.8,
    value: (match, posting) => {
      const isTitle = match.index < (posting.lines[0]?.end ?? 0);
      const isPost = isTitle && !follows(posting, match.index, ASKS);
      const isOffered = match[0].startsWith("ph") || opensTitle(match, posting);
      const isThesis = OF_THESIS.test(
        posting.text.slice(Math.max(0, match.index - 16), match.index),
      );
      return isThesis || (isPost && isOffered) ? null : byName(8, 8);
    },
    examples: [
      "Titulaire d'un doctorat en écologie",
      "Thèse soutenue depuis moins de 5 ans",
      "Profile\nPhD in physics required",
    ],
    counterExamples: [
      "l'école doctorale 99",
      "PhD position in physics",
      "Doctorat en chimie des sols\nDébut : octobre",
      "Appel à candidature\nThèse de doctorat en écologie",
      "esprit de synthèse",
    ],
  },
  {
    id: "degree.doctor",
    pattern: phrase(`${START}docteure?s?${GENDER}(?= (?:en|es) )`),
    prior: 0.76,
    value: () => byName(8, 8, { needs: "holder" }),
    examples: ["Profil : docteur en sciences de l'éducation", "Vous êtes docteur en chimie"],
    counterExamples: ["Paul Arnoux, docteur en géographie, dirige le stage"],
  },
  {
    id: "degree.post-doctorate",
    pattern: phrase(
      `${START}post[ -]?doc(?:torats?|torants?${GENDER}|toral(?:e|\\(e\\))?|s)?${END}`,
    ),
    prior: 0.78,
    value: (match, posting) => (match.index < (posting.lines[0]?.end ?? 0) ? byName(8, 8) : null),
    examples: ["Post-doctorat en économie des forêts"],
    counterExamples: ["Équipe\n\n26 post-doctorants et doctorants"],
    why: "Only a title: whoever takes up a post-doctorate has a doctorate.",
  },
  {
    id: "degree.student",
    pattern: phrase(
      `${START}(?:undergraduates?(?: students?)?|post-?graduate (?:students?|degree)|graduate (?:students?|degree)|high[- ]school diploma)${END}`,
    ),
    prior: 0.68,
    value: ([text]) => {
      if (text.startsWith("high")) return byName(0, 0);
      return text.startsWith("under") ? byName(1, 3) : byName(4, 5);
    },
    examples: ["Undergraduate student in biology", "High school diploma required"],
    counterExamples: ["a graduate programme for managers"],
  },
  {
    id: "degree.unspecified",
    pattern: phrase(
      `${START}(?:(?:(?<!(?:de|dans|sur) la )formations?|etudes|cursus|diplomes?|ecoles?|parcours|niveau d'etudes) (?:superieure?s?|universitaires?|bac et plus)|diplomes? de l'enseignement superieur|diplomes? d'etat(?! rncp)(?! reconnu)|niveau universitaire|formation scientifique de haut niveau|titres? professionnels?|university degree|higher education|(?:university|college) (?:student|degree))${END}`,
    ),
    prior: 0.3,
    value: () => vague(),
    examples: ["De formation supérieure en informatique"],
    counterExamples: ["le ministère de l'Enseignement supérieur"],
    why: "Higher education, but no level: a guess to show, not to trust.",
  },
];

const LOWER_M = phrase(
  "(?:stage|stages|niveau|stagiaire|etudiant[.·/()a-z-]{0,6}|en|niveau:|ou) (?:de |en )?$",
  "",
);
const ASKS = phrase(
  "(?:profile|requirements?|degree|education|with an?|hold(?:ing)? an?)[a-z ]{0,12}:? ?$",
  "",
);
/** "Doctorat en chimie", as a title begins: what is offered, not what is asked for. */
/** "Thèse de doctorat en écologie", a line of its own: what is offered. */
const OF_THESIS = /(?:^|\n)(?:une )?these de $/;
const OFFERED = phrase(
  "^[^a-z0-9]*(?:(?:offre|sujet|contrat|bourse|proposition|poste)s? de )?$",
  "",
);
const OF_SUBJECT = phrase("^s? (?:en|in|sur|d'|de) [a-z' ,.-]{4,120}(?:[|(-]|$)", "");
const DEMANDED = phrase("(?:demande|requis|exige|souhait|obligatoire|apprecie|required)", "");

function opensTitle(match: RegExpExecArray, posting: Posting): boolean {
  const { text, lines } = posting;
  if (lines.length < 2 || !follows(posting, match.index, OFFERED)) return false;
  const rest = text.slice(match.index + match[0].length, lines[0]?.end);
  return OF_SUBJECT.test(rest) && !DEMANDED.test(rest);
}

const STUDY = phrase(
  "^ (?:mention |en |de |d'|option )?(?:staps|lea|llcer|miage|aes|cca|miashs|sciences?|droit|psycho|socio|histoire|geo|bio|econo|gestion|lettres|langues|info|mathe|physique|chimie|arts?|musico|philo|anthropo|ethno|commerce|compta|environnement|urbanisme|amenagement)",
  "",
);
const CHIP = phrase("(?:puces?|apple|macbook|processeurs?|mac) (?:m[12] ?(?:ou|et|/) ?)?$", "");
const WHOLE_TRADE_DIPLOMAS = TRADE_DIPLOMAS.map(
  ([names, years, level]) => [compiled(`^(?:${names})$`), years, level] as const,
);
const LOWER_CAP = phrase(`^ (?:en )?${CAP_TRADES}`, "");
/** "Baccalauréat en gestion": what Quebec calls a licence; elsewhere it ends school. */
const OF_UNIVERSITY = phrase(
  "^ (?:universitaire|specialise|en (?!poche|cours|main|alternance|apprentissage|[0-9]))",
  "",
);
const HAS_CAP = phrase(`(?:${HAS}|avez le|d'un|niveau:?|diplome:?|formation:?) ?$`, "");

function masterYears(text: string): DegreeTerm {
  const [min, max] = numbersIn(text);
  return byName(3 + min, 3 + max);
}

function tradeDiploma(text: string): DegreeTerm | null {
  const row = WHOLE_TRADE_DIPLOMAS.find(([names]) => names.test(text));
  if (!row) return null;
  const [, years, level] = row;
  return years === null ? belowBac(level) : { ...byName(years), level: { min: level, max: level } };
}

function stateDiploma(text: string): DegreeTerm | null {
  const bare = text.replace(/(?<=[a-z])\([a-z]{1,5}\)/g, "");
  const trade = bare.replace(/^(?:d\.?e\.?|diplomes?) (?:d'etat )?(?:\([a-z]+\) )?/, "");
  const row = STATE_DIPLOMAS.find(([names]) => names.test(trade));
  if (!row) return null;
  const [, years, level] = row;
  return years === null ? belowBac(level) : { ...byName(years), level: { min: level, max: level } };
}
