import { phrase } from "../text/phrase.js";
import { sieve } from "../text/sieve.js";
import { TRADE, TRADE_ENDING, TRADE_FIRST } from "../text/trades.js";
import type { DumpLine } from "./dump-lines.js";
import { CONTRACTS, DOCUMENTS, ENGAGEMENTS, INNER_BEGINNINGS } from "./lexicon.js";
import type { StartEvidence } from "./weights.js";

/** What titles say, and what lines say that are none: folded patterns, tried on a line's beginning. */

const GENDER = /\b[hf] ?\/ ?[hf]\b|\bm ?\/ ?[fw]\b|\b(?:hf|fh)\b(?=\)|$)/;
const INCLUSIVE =
  /[a-z](?:\.(?:e|ne|rice|trice|se|euse|fe|ere)s?|·[a-z]{1,6}|\((?:e|ne|rice|trice|se|euse|fe|ere|iere|ve)s?\)|\(r\/se\)|-e(?=[ ,)]|$))(?![a-z])/;
const CONTRACT = phrase(`\\b(?:${[...CONTRACTS, ...ENGAGEMENTS].join("|")})(?![a-z])`, "");
const CONTRACT_FIRST = phrase(
  `^(?:(?:une? |avis d[e'] ?|proposition de |sujet de |offre d[e'] ?|contrat (?:de |d')?|titre ?: ?)|[[(]){0,4}(?:(?<=proposition de )poste(?![a-z])|(?:poste|emploi) (?:de |d')|(?:${CONTRACTS.join("|")})(?![a-z]))`,
  "",
);
/** "Offre de thèse en agronomie - …", "(Stage) Relevé des mares", "Recrutement : cuisinier (H/F)": what follows is the title. */
const ANNOUNCED =
  /^(?:offre|proposition|sujet) (?:de |d')(?:stage|these|post-?doc(?:torat)?|emploi|alternance|contrat doctoral)(?: (?:en |de |d'|m[12]|bac|niveau|ingenieur|cifre|financee?|[(])[^:]{0,50}?)?(?: ?: | - )[«"a-z0-9]|^(?:these|stage|post-?doc(?:torat)?)(?: (?:de |d')?(?:m[12]|master ?[12]?|l3|recherche|cifre))? ?: (?!de |du |d'|entre |pour |a |au |en |duree|non |remunere|gratifi|financ|indemni|possib|oui)[a-z"«][^:;]{24,}|^fiche (?:de )?(?:poste|stage|mission|offre) ?[:-] (?=(?:cdd|cdi|stage|these|une? )|[^:]{4,60}(?:h ?\/ ?f|f ?\/ ?h))|^appel a candidatures? (?:pour|:|-) ?(?:(?:la|le|une?|des|les) |l')?(?:direction|presidence|poste|fonctions?|emploi|recrutement|stage|these|post-?doc|cdd|cdi)(?![a-z])|^\((?:stage|cdd|cdi|these|alternance|post-?doc)(?: [^()]{1,20})?\) ?[«"a-z]{2}|^recrutement ?: (?:[^:]{4,90}[( ][hf] ?\/ ?[hf]|[a-z' -]{3,40}[a-z](?:·|\.|\()(?:e|ne|rice|trice|se|euse|fe|ere)(?![a-z]))/;
const PLACE = /\((?:[^()]{0,40}\D)?\d{2,3}\)|\b\d{2} ?\d{3}\b(?! ?€)|-\d{2}\)| - \d{2,3} - /;
const ORGANISATION_PLACE = /^[^():]{2,80}\([a-z][^()]{1,60}\) ?(?:-|:|[a-z])/;
const OFFER_NUMBER =
  /^(?:offre|annonce|poste|fiche(?: de poste)?|stage|sujet|job|these|emploi)s? ?(?:n° ?|no ?|numero |#)?(?:\d{1,7}|[a-h]|[ivx]{1,4})(?= ?(?:[:.)-]|$))/;
const ITEM_NUMBER =
  /^(?:mission|projet|profil|proposition|besoin|volet) ?(?:n° ?)?\d{1,3}(?= ?(?:[:.)-]|$))/;
const REFERENCE = /\bref\b|#\d{3,}|n° ?\d{2,}|^\[[a-z0-9 /-]{2,20}\]|^[a-z]{2,4}-\d/;
const CLAUSE =
  /(?:^|[,;:.] |\b(?:que|qu'|si|ou|dont|et|l'|comme|quand) ?)on\b|\b(?:vous|nous|tu|je|il|elle|ils|elles|est|sont|sera|seront|avez|etes|a ete|doit|peut|peuvent|aura|auront|permet|permettra|s'agit|you|we|will|are|is|regroupe|rassemble|accueille|accompagne|developpe|dispose|reunit|intervien(?:t|nent)|oeuvre|constitue|organise|souhaite|vise|comprend|comporte|emploie|assure(?:nt|ra)?)\b|'(?:est|ai)\b/;
/** Endings of conjugated verbs; looked for first, since every word could have one. */
const CONJUGATED =
  /(?:ennent|issent|oivent|ettent|isent|ivent|osent|aient|erez|irez|rons)\b(?<=\b[a-z]{2,20}(?:ennent|issent|oivent|ettent|isent|ivent|osent|aient|erez|irez|rons))/;
const CONDITIONS =
  /^(?![^:]{0,40}(?:mois|ans?|semaines) ?: [a-z]{4})(?:stage|cdd|cdi|contrat|alternance|apprentissage|service civique|poste|interim|these|emploi)(?: [a-z']{2,20}){0,2} ?(?:de |d'|du |a |au |: ?|, ?)?(?:\d|(?:un|deux|trois|quatre|cinq|six|huit|neuf|dix|douze) (?:ans?|mois|semaines)|annualise|temps|une duree|plein|partiel|mi-temps|duree|base|situe|a pourvoir|ouvert|renouvelable|evolutif|possible)/;
/** "Foyer des Lilas", "Super Retz": nouns that end as verbs do. */
export const VERB =
  /^(?!(?:master|foyer|verger|super|hyper|boulanger|berger|horloger|hiver|fer|mer|cher|inter|clocher|rocher|potager|bucher|plancher|chantier|leader|center|discover|power) )(?:[a-z]{2,20}[^i]er|[a-z]{1,20}(?:ndre|ettre|uire|ivre|evoir|enir|artir|rnir|rdre|crire|[a-z]ffrir|uvrir|isir|gir|blir|faire))(?= )/;
const DOCUMENT = phrase(
  `^(?:\\[[a-z ]{2,20}\\] ?)?(?:la |le |les |l'|une? |votre )?(?:${DOCUMENTS.join("|")})`,
  "",
);
const INNER = phrase(`^(?:[ivx]{1,4}[.)] ?-? ?)?(?:${INNER_BEGINNINGS.join("|")})`, "");
const PERSON = /^(?:m\.|mr\.?|mme\.?|mlle|monsieur|madame|mademoiselle|dr\.?|pr\.?) [a-z]/;
const LABEL_WORD =
  /^(?:duree|dates?|lieu|debut|demarrage|remuneration|salaire|gratification|indemnite|horaires?|temps de travail|type de|niveau|formation|diplome|experience|competences?|profil|missions?|contact|candidatures?|renseignements?|deplacements?|permis|avantages?|modalites|conditions|objectifs?|contexte|encadrement|responsable(?= ?:|$| pedagogique.| (?:scientifique|hierarchique|administratif|du stage|de stage|de l'encadrement|de l'offre))|tuteur|connaissances?|maitrise|langues?|rythme|categorie|versant|statut|nature|type|nombre|nb|organisme|filiere|grade|cadre d'emplois?|quotite|residence|localisation|metiers?|secteur|lien|publication|courrier|courriel|adresse|tel|telephone|mail|e-mail|site)(?: d[eu']| :|:| [a-z0-9/]|$)|^(?:emploi type|groupe de fonctions?|bap|session|institut) ?:|^domaines?(?: d'(?:activite|expertise)| de (?:formation|competence)| ?:|$)/;
const DATE_ONLY =
  /^[\d /.,:h€%()+-]+$|^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?\d{1,2}(?:er)? [a-z]{3,9}\.? \d{4}(?: a .{1,8})?$|^(?:publiee?|mise? a jour(?! d[eu])|mise? en ligne|postee? le|il y a|date) /;

const TWINS = /([a-z-]{4,20})s? ?(?:\/|ou|et\/ou) ?(?:une? )?(?=([a-z-]{4,20}))/g;
const PARTS = /[a-z)\].] ?(?: - | \/ | \| |\t)(?=[a-z[(])/;
const PLURAL =
  /^(?:nos |les |des )?(?:stages|offres|emplois|annonces|propositions|sujets|postes|jobs|liste|recueil|livret|catalogue|projets retenus|theses (?:proposees|financees)) /;
/** Not in an address: "offres.example". */
const PLURAL_WITHIN =
  /(?<![/.@]|cadres? d')\b(?:offres|stages|annonces|emplois|recrutements|(?:phd|postdoc|open|available|research) positions|internships|vacancies|openings)\b(?!\.[a-z]|[/@])/;
const ARTICLE =
  /^(?:l'|(?:le|la|les|votre|vos|notre|nos|ton|tes|ta|son|ses|ce|cette|ces|dans|pour|avec|si|afin|au sein|sous(?! (?:chef|dir|pref|off|trait))) )/;
/** "Public : …", with one or two words before the colon. */
const UNKNOWN_LABEL =
  /^(?!(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|ete|hiver)(?![a-z]))[^ ]+(?: [^ ]+)?:/;

const PATTERNS = {
  gender: GENDER,
  inclusive: INCLUSIVE,
  job: TRADE,
  jobFirst: TRADE_FIRST,
  jobLike: TRADE_ENDING,
  contractFirst: CONTRACT_FIRST,
  announced: ANNOUNCED,
  contract: CONTRACT,
  place: PLACE,
  organisationPlace: ORGANISATION_PLACE,
  parts: PARTS,
  reference: REFERENCE,
  offerNumber: OFFER_NUMBER,
  itemNumber: ITEM_NUMBER,
  /** By which a job in both genders may be told. */
  twinMark: /\/| ou /,
  colon: /[:,]$/,
  question: /\?$/,
  clause: CLAUSE,
  conjugated: CONJUGATED,
  document: DOCUMENT,
  dateOnly: DATE_ONLY,
  plural: PLURAL,
  pluralWithin: PLURAL_WITHIN,
  inner: INNER,
  tags: /^[a-z0-9]+(?: #[a-z0-9_]+){1,12}$/,
  // "18 chercheurs, 9 doctorants": who works there.
  counts: /^\d{1,4} [a-z]{4,20}s(?:,| et) \d{1,4} [a-z]{4,20}/,
  // "Électricien h/f ou similaire : 5 ans (exigé)", "CAP (optionnel)": what is asked for.
  demand: /\((?:requis|exige|souhaite|optionnel|apprecie|obligatoire)e?s?\)$/,
  person: PERSON,
  verb: VERB,
  labelWord: LABEL_WORD,
  article: ARTICLE,
  conditions: CONDITIONS,
  unknownLabel: UNKNOWN_LABEL,
} as const satisfies Readonly<Record<string, RegExp>>;
type PatternName = keyof typeof PATTERNS;

const HEADS = sieve(PATTERNS);

/** A line's beginning, with the bits of the patterns that may match in it. */
export interface Head {
  readonly text: string;
  readonly may: number;
}

/** The first `length` characters of a line at most. */
export function headOf({ words, classes, content }: DumpLine, length: number): Head {
  const text = words.slice(0, length);
  return { text, may: HEADS.mayMatch(classes, content, content + text.length) };
}

/** Whether a pattern matches a line's beginning. */
export const says = ({ text, may }: Head, name: PatternName): boolean =>
  (may & HEADS.bits[name]) !== 0 && PATTERNS[name].test(text);

const isTwin = ([, one, other]: RegExpMatchArray) => one?.slice(0, 4) === other?.slice(0, 4);

/** "Conducteur / Conductrice", "Agent ou agente": the job in both genders. */
export function hasTwin(head: Head): boolean {
  return says(head, "twinMark") && [...head.text.matchAll(TWINS)].some(isTwin);
}

/** Evidence by pattern; of those in one row, the first that matches. */
type Rows = readonly (readonly (readonly [StartEvidence, PatternName])[])[];

/** What titles say. */
export const TITLE_WORDS: Rows = [
  [
    ["gender", "gender"],
    ["inclusive", "inclusive"],
  ],
  [
    ["job", "job"],
    ["jobLike", "jobLike"],
  ],
  [
    ["contractFirst", "contractFirst"],
    ["contract", "contract"],
  ],
  [["place", "place"]],
  [["organisationPlace", "organisationPlace"]],
  [["parts", "parts"]],
  [["reference", "reference"]],
];

/** By what an advertisement of one paragraph is known from its first words. */
const AD_WORDS = ["gender", "inclusive", "contractFirst", "job", "jobLike"] as const;

/** Whether the first words of an advertisement say what it offers, or to whom. */
export const saysOffer = (head: Head): boolean => AD_WORDS.some((name) => says(head, name));

/** What lines of any kind say against a title. */
export const PLAIN_WORDS: Rows = [
  [["colon", "colon"]],
  [["question", "question"]],
  [
    ["clause", "clause"],
    ["clause", "conjugated"],
  ],
  [
    ["document", "document"],
    ["document", "demand"],
  ],
  [["dateOnly", "dateOnly"]],
];

/** What the lines within an offer begin with, and the headings of lists of offers. */
export const INNER_WORDS: Rows = [
  [
    ["plural", "plural"],
    ["pluralWithin", "pluralWithin"],
  ],
  [
    ["inner", "inner"],
    ["inner", "tags"],
  ],
];

/** Adds the evidence of the rows that match. */
export function matchRows(rows: Rows, head: Head, found: StartEvidence[]): void {
  for (const row of rows) {
    for (const [evidence, name] of row) {
      if (!says(head, name)) continue;
      found.push(evidence);
      break;
    }
  }
}
