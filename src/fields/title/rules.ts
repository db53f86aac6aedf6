import { classifyLabel } from "../../text/labels.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { classifyHeading } from "../../text/sections.js";
import type { SectionKind } from "../../text/sections.lexicon.js";
import { isJobTitle } from "../job-words.js";
import { COUNTRIES, REGIONS } from "../location/lexicon.js";
import { isTown } from "../location/town.js";
import { isNamedHouse, saysKind } from "../organization/name.js";
import type { Rule } from "../rule.js";
import { isCapital, written } from "../written.js";
import {
  CONTRACT,
  EMPLOYER,
  JOB,
  MONTH,
  NUMBERING,
  OPENS_POST,
  SEEKING,
  SOUGHT,
  VACANCY,
} from "./lexicon.js";
import { beginsAsJob, HEAD, isProse, kindOfLine } from "./line-kind.js";
import { readSought } from "./sought.js";
import { type Title, titleIn, toTitle } from "./to-title.js";

const MARKS = "[ \"'•#>=~|*-]{0,12}";
/** "[Médiatrice](https://…)": the words of a link. */
const LINKED = "(?:\\[(?=[^\\]\\n]{3,200}\\]\\())?";
const LINK_END = "(?:\\]\\([^)\\n]{3,200}\\)| ?\\[modifier(?: [|] [a-z ]{3,30})?\\])?";
const START = `^${MARKS}${LINKED}(?:${NUMBERING})?`;
/** When it was advertised, or until when: no part of what the post is called. */
const WHEN = `(?: [/(-]+ ?(?:${MONTH} (?:19|20)\\d\\d|(?:candidatures? )?(?:avant|jusqu'au|au plus tard) [^\\n]{4,30})\\)?)?`;
/** Job sites print the number of an offer behind its title. */
const END = `${LINK_END}${WHEN}(?: #\\d{4,9})?[ #=~|*:;,-]{0,12}(?=\\n|$)`;
const SPAN = '(?<span>[a-z0-9(«"][^\\n\\t]{2,220}?)';
const WHOLE_LINE = SPAN.replace("\\t", "");
/** "(75)", "(69007 Lyon)" at the end: where, not what. */
const CODED_PLACE = "(?: ?\\((?:[a-z' -]{0,40} ?)?-? ?\\d[\\da-b ]{1,6}(?: [a-z' -]{2,40})?\\))?";
const NAMED_PLACE = `(?: ?\\((?![hfm](?: ?/|\\))|${CONTRACT})[a-z' ,&-]{3,40}\\))?`;
const PLACE =
  "(?:(?:[a-z]{2}-)?\\d[\\d ]{1,6}(?: [a-z' -]{2,40})?|[a-z' .,-]{2,50} ?-? ?(?:(?:ch-)?\\d[\\d ]{1,6}|[a-z]\\d[a-z] ?\\d[a-z]\\d)|[a-z]\\d[a-z] ?\\d[a-z]\\d|[a-z' .-]{3,50})";
const LABEL =
  "(?:title|roles?|intitule(?: d[eu] (?:la |l')?(?:poste|stage|mission|offre|sujet))?|titre(?: d[eu] (?:la |l')?(?:poste|stage|mission|offre|sujet|these))?|sujet(?: d[eu] (?:la )?(?:stage|these))?|nom du poste|subject|objet|job title|position|postes?(?: propose| a pourvoir| de)?|fonction|metier|emploi)";

/** Where a posting's title stands, by the shape of its first lines. */
export const titleRules: readonly Rule<Title>[] = [
  {
    id: "title.label",
    pattern: line(
      `(?:^|\\n)${MARKS}${LABEL}\\t?: ?(?:[>|•][+-]?\\n ?)?["']?(?:(?:re|fwd?|tr|rv): ?){0,3}(?:${NUMBERING})?(?:\\[[^\\]\\n]{2,30}\\] ?(?:(?:re|fwd?|tr|rv): ?)?)?${SPAN}["']?${END}`,
    ),
    prior: 0.95,
    value: (match, posting) => (isUnder(match, posting) ? toTitle(match, posting) : null),
    examples: [
      'title: "Stage cartographie"\nlieu: Valbrune',
      "Intitulé du poste : Chef de projet eau",
    ],
    counterExamples: ["Chargé de mission eau\n\nObjet : réponse à l'annonce"],
  },
  {
    id: "title.label-above",
    pattern: line(
      `(?:^|\\n)${MARKS}(?:intitule|titre) (?:exact )?(?:du poste|de l'offre|de l'emploi|du stage)\\n${SPAN}${END}`,
    ),
    prior: 0.93,
    value: (match, posting) => (isUnder(match, posting) ? toTitle(match, posting) : null),
    examples: ["Informations générales\nRéférence\nA-12\nIntitulé du poste\nMédiatrice H/F"],
    counterExamples: ["Chargé de mission eau\n\nIntitulé du poste\nAgent de catégorie B"],
  },
  {
    id: "title.row",
    pattern: line(
      `^[^\\n]{0,160}\\t(?<span>[^\\t\\n]{4,140})\\t(?=(?:${CONTRACT}|autre|contrat)[^\\t\\n]{0,24}\\t)`,
    ),
    prior: 0.86,
    value: toTitle,
    examples: ["3\tLaiterie du Val\tValbrune (99)\tTechnicienne qualité\tCDI\t1er mars"],
    counterExamples: ["Technicienne qualité\tCDI"],
  },
  {
    id: "title.after-employer",
    pattern: line(
      `${START}(?!${JOB})[^()\\n]{2,110}? ?\\((?![hfm] ?/|(?:e|[eè]re|euse|r?ice|ne|se|le)s?\\)|${CONTRACT})(?<place>${PLACE})\\)\\x20?(?<dash>[-:])?\\x20?(?:(?:recherche|recrute|cherche)\\x20(?:une?(?:\\(e\\)|[.·]e)?|son(?:[/.·]sa)?|sa|ses|des)\\x20)?(?!(?:ou|et|en|dans|qui|de|du|${SEEKING})(?![a-z]))${SPAN}${END}`,
    ),
    prior: 0.95,
    value: (match, posting) => {
      const { place = "", dash } = match.groups ?? {};
      const before = match[0].slice(0, match[0].indexOf("("));
      // "Ingénieure (Rust) – Lens": a title with its subject.
      if (isJobTitle(before) && kindOfLine(before) !== "employer") return null;
      // "Luthier (Musée du Lac) – CDI": the employer stands in the brackets.
      if (saysKind(place)) return null;
      // "ASV (auxiliaire vétérinaire) – Clinique": a place has a capital.
      const at = match.indices?.groups?.place?.[0];
      if (at !== undefined && /^[a-z]/.test(place) && !isCapital(posting, at)) return null;
      // "ONG Horizon (HRZ) – (20 janvier)"
      if (match.groups?.span?.startsWith("(")) return null;
      return dash || /\d{2}/.test(place) ? toTitle(match, posting) : null;
    },
    examples: [
      "Mairie de Valbrune (99000 Valbrune) – Stage en démocratie locale",
      "Réseau Mille Haies (Valbrune-99000)Assistante plaidoyer",
      "Le Théâtre Rouge (Valbrune 99) recherche son.sa régisseur.se",
    ],
    counterExamples: [
      "Chargée de mission (H/F) – Valbrune",
      "Réseau Mille Haies (Valbrune – 99000)",
      "Luthier (Musée du Lac) – CDI",
    ],
  },
  {
    id: "title.after-dash",
    pattern: line(
      `${START}(?:l[ea] |les |l')?${EMPLOYER}[^()\\n]{2,70}?(?: - | ?: )(?:postes? d(?:e |'))?${SPAN}${END}`,
    ),
    prior: 0.84,
    value: (match, posting) => {
      const { span = "" } = match.groups ?? {};
      const isPost = beginsAsJob(span) || (isJobTitle(span) && kindOfLine(span) === "other");
      return isPost ? toTitle(match, posting) : null;
    },
    examples: ["Ville de Valbrune - Agent de proximité (H/F)", "Cidrerie du Val - Caviste (H/F)"],
    counterExamples: ["Ville de Valbrune - Direction des sports"],
  },
  {
    id: "title.tagged",
    pattern: line(
      `${START}(?:\\[[a-z' /-]{2,30}\\]|\\(${CONTRACT}\\)) ?(?:[-:] ?)?${SPAN}${NAMED_PLACE}${CODED_PLACE}${END}`,
    ),
    prior: 0.94,
    value: toTitle,
    examples: [
      "[STAGE] Audit énergétique du campus (Valbrune)",
      "[CDI] Cheffe de chantier",
      "(Stage) Relevé des tourbières",
    ],
    counterExamples: ["[1] Dupré, Étude des mares, 2019"],
  },
  {
    id: "title.contract-first",
    pattern: line(
      `${START}${CONTRACT} ?(?:-|/) ${SPAN}(?: / [^/\\n]{2,80}(?: / [^/\\n]{2,80}| \\(\\d{2,5}\\)))?${CODED_PLACE}${END}`,
    ),
    prior: 0.935,
    value: (match, posting) => (isContractAlone(match) ? null : toTitle(match, posting)),
    examples: [
      "STAGE - Appui au maraîchage / Semences du Val / Valbrune (99)",
      "CDD – Chargé de diffusion",
    ],
    counterExamples: ["Stage - H/F"],
  },
  {
    id: "title.first-line",
    pattern: line(
      `${START}${WHOLE_LINE}(?: / [^/\\n]{2,80} / [^/\\n]{2,60}\\(\\d{2,5}\\))?${CODED_PLACE}${END}`,
    ),
    prior: 0.93,
    value: (match, posting) => {
      const words = match.groups?.span ?? "";
      const isRow = words.split("\t").length > 3;
      if (isRow || isHeader(words) || isHead(words) || isProse(words)) return null;
      if (opensPart(words)) return null;
      return isFact(posting) ? null : toTitle(match, posting);
    },
    examples: [
      "### Sons du sol ###",
      "Fiche 2 — Écouter les patients",
      "Technicien qualité (H/F)",
      "CDD 6 mois – aide-soignante – 35 h",
      "Recrutement : Luthière (H/F)",
      "Offre d'emploi animatrice des Ormes",
      "Jardinière (H/F) 10 - Valbrune",
    ],
    counterExamples: [
      "COMMUNE DE VALBRUNE",
      "From: secretariat at valbrune.example",
      "CDD 6 mois – 35 h – Valbrune",
      "Modalités du stage",
      "Recrutement : dès que possible",
    ],
  },
  {
    id: "title.below-house",
    pattern: line(`^${MARKS}(?<house>[^\\n]{3,120})\\n{1,2}${MARKS}${SPAN}(?: en cd[di])?${END}`),
    prior: 0.94,
    value: (match, posting) => {
      const { house = "", span = "" } = match.groups ?? {};
      // "Menuisier, contrat d'un an. Logé.": an ad, of which the first words are the post.
      const post = /[.;]$/.test(span) ? span.slice(0, span.search(/, | ?: |\. |[.;]$/)) : span;
      const isJob =
        isJobTitle(post) || (beginsAsJob(post) && (post === span || !/^une? /.test(post)));
      if (!isJob || OPENS_AS_TERMS.test(span) || isHead(post) || isProse(span)) return null;
      if (isJobTitle(house) || isProse(house) || !namesHouse(match, posting)) return null;
      const [from = 0] = match.indices?.groups?.span ?? [];
      return titleIn(posting, from, from + post.length);
    },
    examples: [
      "Cave coopérative de Valbrune\nAgent(e) de chai",
      "Domaine des Ormes – Valbrune (99)\nCoupeurs et porteurs (H/F)",
      "L'ORMEAU, centre dramatique, Lens\nRégisseuse lumière",
      "Moulin des Ormes\nMenuisier de moulin, contrat d'un an. Logé.",
    ],
    counterExamples: [
      "Jardins partagés et voisinage\nAnimateur H/F",
      "Moulins de Valbrune : une histoire\nStage de master",
      "Sons du Sol\nIngénieure du son",
    ],
    why: "A small ad is headed by the house, and names the post on the next line.",
  },
  {
    id: "title.below-announced",
    pattern: line(
      `^(?<first>[^\\n]{3,120})\\n{1,2}${MARKS}(?<span>[a-z][^\\n\\t:;!?]{2,120} \\(?(?:h ?/ ?f|f ?/ ?h)(?:/[xn])?\\)?)${END}`,
    ),
    prior: 0.944,
    value: (match, posting) => {
      const { first = "", span = "" } = match.groups ?? {};
      return isAnnounced(first) && !isAnnounced(span) ? toTitle(match, posting) : null;
    },
    examples: ["La Ville de Valbrune recrute un stagiaire\nSuivi des oiseaux des étangs (H/F)"],
    counterExamples: [
      "Valbrune recrute une luthière\nNotre musée cherche un luthier H/F",
      "Sons du sol\nLuthier (H/F)",
    ],
    why: "Below who recruits a line that ends in H/F is called the post.",
  },
  {
    id: "title.ad",
    pattern: line(`${START}(?<span>(?=${JOB})[^\\n]{200})(?=[^\\n]{20})`),
    prior: 0.9,
    value: (match, posting) =>
      /[a-z)]\. [a-z0-9]/.test(match[0]) && !isProse(match[0].slice(0, 120))
        ? toTitle(match, posting)
        : null,
    examples: [
      "Vachère salariée, Gaec de la Vire (3 associés, 70 bêtes). Traite du matin et du soir, soins aux veaux, un week-end sur trois. CDI à temps plein, 1 950 € net par mois, logement à cinq kilomètres de la ferme. Libre au 1er avril, appeler aux heures des repas.",
    ],
    counterExamples: ["Vachère salariée. Traite."],
    why: "A small ad of one long line begins with its post.",
  },
  {
    id: "title.sought",
    pattern: line(
      `^(?:(?=${HEAD})[^\\n]{3,120}\\n{1,2}){0,3}${MARKS}(?:${NUMBERING})?(?:(?<subject>[a-z"][^\\n:?;]{1,150}?)(?:\\x20?:)?\\x20)?(?:(?:(?:recrut|recherch|cherch|embauch)(?:e|ent|ons)|(?:re)?ch\\.)(?:${VACANCY})?(?:,|\\x20?:)?\\x20(?:(?<article>${SOUGHT})|(?=${JOB}))|(?<post>${OPENS_POST}))(?<span>[a-z][^\\n]{3,160})`,
    ),
    prior: 0.945,
    value: (match, posting) => {
      const span = readSought(match, posting);
      return span && { text: written(posting, ...span) };
    },
    examples: [
      "Horizon Vert recrute un(e) luthier, Lens",
      "Le Groupe Horizon recherche pour son atelier, un·e luthier·ère (F/H).",
      "L'association Horizon cherche un formateur pour animer ses ateliers",
      "Horizon Vert recrute : un·e luthier·ère en CDD",
      "Le Groupe Horizon recherche un(e) luthier de septembre 2025 à avril 2026",
      "L'atelier Horizon, à Lens, cherche apprenti menuisier pour septembre",
      "Cherche animatrice, mercredis et samedis",
      "La mairie de Lens ouvre un poste de bibliothécaire (catégorie B)",
      "AUBERGE du Quai, Lens (62), ch. cuisinier saison, logé",
    ],
    counterExamples: [
      "Horizon Vert recherche un stagiaire pour l'été",
      "Ingénieur de recherche, des systèmes embarqués",
      "Horizon Vert recherche un local à Lens",
      "Étudiante cherche stage en animation",
      "Recherche animation et territoires",
      "La mairie de Lens ouvre un poste de police",
    ],
    why: "An ad in one sentence names the employer, then the post.",
  },
  {
    id: "title.post-open",
    pattern: line(
      `^(?:(?=${HEAD})[^\\n]{3,120}\\n{1,2}){0,3}${MARKS}(?<post>(?:un|une|1|notre|le) (?:nouveau )?(?:poste|emploi) (?:de |d'))(?<span>[a-z][^\\n.;:!?]{3,120}?) (?:est|sera) (?:actuellement |egalement )?(?:ouvert|a pourvoir|vacant|disponible|propose|cree|mis au concours)(?![a-z])`,
    ),
    prior: 0.93,
    value: (match, posting) => {
      const span = readSought(match, posting);
      return span && { text: written(posting, ...span) };
    },
    examples: ["Bonjour,\n\nUn poste de cuisinier en CDD de 18 mois est ouvert à Lens."],
    counterExamples: ["Un poste de travail est disponible dans l'atelier"],
  },
  {
    id: "title.below-verb",
    pattern: line(
      `^(?:[^\\n]{3,120}\\n{1,2}){1,3}${MARKS}(?:recrute|recherche|cherche|embauche)(?:nt)?[ :!.]{0,3}\\n{1,2}${MARKS}${SPAN}(?: en cd[di])?${END}`,
    ),
    prior: 0.95,
    value: (match, posting) => {
      const words = match.groups?.span ?? "";
      return isHead(words) || isProse(words) || classifyLabel(words.replace(/ ?:.*/, ""))
        ? null
        : toTitle(match, posting);
    },
    examples: [
      "Le Verger – Théâtre de Valbrune\nrecherche\nUne attachée de production",
      "HORIZON\n45 ateliers\n\nRECRUTE\nUN LUTHIER",
    ],
    counterExamples: ["Luthier\nMissions\nRecherche\nMissions :"],
    why: "A poster: the employer, its verb on a line of its own, then the post.",
  },
  {
    id: "title.below",
    pattern: line(
      `^(?:(?=${HEAD})[^\\n]{3,120}\\n{1,2}){1,6}(?!${HEAD})${MARKS}(?:${LABEL}: )?${SPAN}(?: en cd[di])?${END}`,
    ),
    prior: 0.66,
    value: (match, posting) => {
      const words = match.groups?.span ?? "";
      const isOther =
        isHead(words) || isProse(words) || isAnnounced(words) || OPENS_AS_DATE.test(words);
      if (isOther || classifyLabel(words) || opensPart(words.replace(NUMBER, ""))) return null;
      // "Informations générales⏎Lens": where.
      return isTown(words.replace(/ /g, "-")) ? null : toTitle(match, posting);
    },
    examples: [
      "VILLE DE VALBRUNE\nOFFRE D'EMPLOI\n\nUN AGENT DES ESPACES VERTS",
      "Structure : Horizon\nMédiatrice culturelle",
    ],
    counterExamples: [
      "Sons du sol\n\nUne enquête de terrain",
      "Informations générales\nGrenoble",
      "OFFRE D'EMPLOI\nHorizon recherche une médiatrice pour ses ateliers.",
    ],
  },
  {
    id: "title.employer-line",
    pattern: line(`${START}(?<span>(?:l[ea] |les |l')?${EMPLOYER}[^\\n]{2,140}?)${END}`),
    prior: 0.4,
    value: (match, posting) =>
      kindOfLine(match.groups?.span ?? "") === "employer" && !ENDS_IN_POSTS.test(match[0])
        ? toTitle(match, posting)
        : null,
    examples: ["Maison des Roseaux : écrire la ville"],
    counterExamples: ["Designer de service"],
    why: "Where nothing better follows, the first line names the offer.",
  },
];

function line(source: string): RegExp {
  return phrase(source, "dg");
}

/** "ONG HORIZON RECRUTE 3 POSTES H/F": what posts stands below. */
const ENDS_IN_POSTS = /\brecrute(?:nt)? (?:\d{1,3}|des|plusieurs) (?:postes?|personnes?)(?![a-z])/;

/** "1/ Présentation de la structure" */
const NUMBER = /^\d{1,2} ?[.)/-] ?/;

/** "Du lundi 13 octobre au 27 février": when, not what. */
const OPENS_AS_DATE =
  /^(?:du|le|des le|a (?:partir|compter) du) (?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d/;

/** How far from the top a title's label may stand, below the head and below a presentation. */
const [LONGEST_HEAD, LONGEST_PART] = [700, 2000];

/** A label counts where the first line is no title itself: front matter, a mail's header. */
function isUnder(match: RegExpExecArray, posting: Posting): boolean {
  const first = posting.lines[0];
  if (!first || match.index < first.end) return first !== undefined;
  const words = posting.text.slice(first.content, first.end);
  // "Intitulé du poste" is said of nothing else, however long the employer presents itself above it.
  const reach = /^\W{0,4}intitule/.test(match[0]) ? LONGEST_PART : LONGEST_HEAD;
  return (
    (match.index < reach && (isHeader(words) || isHead(words) || isFact(posting))) ||
    (match.index < LONGEST_PART && opensPart(words))
  );
}

const OTHER_PARTS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "organisation",
  "context",
  "conditions",
  "applying",
]);

/** "Présentation de l'association", "Modalités du stage": the text was cut off its title. */
function opensPart(words: string): boolean {
  const part = classifyHeading(words);
  return part !== null && OTHER_PARTS.has(part);
}

/** "Recrutement : administratrice (H/F)": whom, not when. */
const RECRUITED = /^recrutement ?: ?[^\n]{3,90}[hf] ?\/ ?[hf]/;

/** Whether the first line is a labelled fact of another kind: "Structure : Horizon". */
function isFact({ labels, lines, text }: Posting): boolean {
  const [first, label] = [lines[0], labels[0]];
  if (!first || !label || label.start > first.content + 2 || label.kind === "title") return false;
  if (RECRUITED.test(text.slice(first.content, first.end))) return false;
  return label.tie === "line-above" || text[label.end - 1] === ":";
}

/** "L'association Horizon recherche une formatrice": an ad in a sentence, below its heading. */
function isAnnounced(words: string): boolean {
  return /[ ](?:recrute|recherche|cherche|propose|accueille)(?:nt)?[ ](?:une?|des|son|sa|ses)(?![a-z])/.test(
    words,
  );
}

/** An employer's name, an announcement or a country: the title stands elsewhere. */
function isHead(words: string): boolean {
  const kind = kindOfLine(words);
  const area = words.replace(/ /g, "-");
  return kind === "employer" || kind === "announcement" || area in COUNTRIES || REGIONS.has(area);
}

function isHeader(words: string): boolean {
  return /^(?:from|de|date|to|a|layout|id(?: [a-z' ]{2,16})?|title|subject|message-id|objet|lang|type|categories|tags|company|location|contract)[ \t]?: ?/.test(
    words,
  );
}

/** "Stage de M2", "CDD 6 mois": on what terms, no post. */
const OPENS_AS_TERMS =
  /^(?:stages? |cd[di]|alternance|contrat|offre|recrut|(?:re)?cherche|embauche|mission|these |emploi|\d)/;

/** "Domaine des Ormes – Lens (62)": a house by its noun and name, alone on its line. */
function namesHouse(match: RegExpExecArray, posting: Posting): boolean {
  const [from, to] = match.indices?.groups?.house ?? [0, 0];
  const house = posting.text.slice(from, to);
  const name = house.search(/ - | ?[,(]|$/);
  if (/[:?!.]/.test(house)) return false;
  // "L'ORMEAU, centre dramatique, Lens": what it is, behind its name.
  const comma = house.indexOf(", ") + 2;
  const isTold = comma > 1 && saysKind(house.slice(comma)) && !isCapital(posting, from + comma);
  return (isTold && isCapital(posting, from)) || isNamedHouse(posting, from, from + name);
}

function isContractAlone(match: RegExpExecArray): boolean {
  return /^(?:[hfm](?: ?\/ ?[hfmxn])+|\d+ mois)$/.test(match.groups?.span ?? "");
}
