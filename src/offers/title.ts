import type { LabelKind } from "../text/labels.lexicon.js";
import { phrase } from "../text/phrase.js";
import type { DumpLine } from "./dump-lines.js";
import { CONTRACTS, ENGAGEMENTS, INNER_BEGINNINGS, JOB_STEMS } from "./lexicon.js";
import type { LineReading } from "./line-reading.js";
import type { StartEvidence } from "./weights.js";

const HEAD_UNITS = 120;
const LEAD_UNITS = 40;
const LONG = 130;
const VERY_LONG = 200;

const GENDER = /\b[hf] ?\/ ?[hf]\b|\bm ?\/ ?[fw]\b|\b(?:hf|fh)\b(?=\)|$)/;
const INCLUSIVE =
  /[a-z](?:\.(?:e|ne|rice|trice|se|euse|fe|ere)s?|·[a-z]{1,6}|\((?:e|ne|rice|trice|se|euse|fe|ere|iere|ve)s?\)|\(r\/se\)|-e(?=[ ,)]|$))(?![a-z])/;
const JOB = phrase(`(?:^|[ ("'/[-])(?:${JOB_STEMS.join("|")})`, "");
const JOB_ENDING =
  /^(?:un |une |l'|le |la )?[a-z-]{3,}(?:eur|euse|teur|rice|ien|ienne|iste|ologue|iatre)s?(?![a-z])/;
const NO_JOB =
  /^(?:un |une |l'|le |la |notre )?(?:valeur|secteur|exterieur|interieur|superieur|meilleur|plusieurs|ordinateur|liste|piste|hauteur|longueur|moteur|ailleurs|leur|coeur|quotidien|maintien|soutien|entretien|bien|rien|combien|lien|ancien|service|notice|exercice|matrice|indice)/;
const CONTRACT = phrase(`\\b(?:${[...CONTRACTS, ...ENGAGEMENTS].join("|")})(?![a-z])`, "");
const CONTRACT_FIRST = phrase(
  `^(?:(?:une? |avis d[e'] ?|proposition de |sujet de |offre d[e'] ?|contrat (?:de |d')?|titre ?: ?)|[[(])*(?:(?:poste|emploi) (?:de |d')|(?:${CONTRACTS.join("|")})(?![a-z]))`,
  "",
);
const PLACE = /\((?:[^()]{0,40}\D)?\d{2,3}\)|\b\d{2} ?\d{3}\b(?! ?€)|-\d{2}\)| - \d{2,3} - /;
const ORGANISATION_PLACE = /^[^():]{2,80}\([a-z][^()]{1,60}\) ?(?:-|:|[a-z])/;
const OFFER_NUMBER =
  /^(?:offre|annonce|poste|fiche(?: de poste)?|stage|sujet|job|these|emploi)s? ?(?:n° ?|no ?|numero |#)?(?:\d{1,7}|[a-h]|[ivx]{1,4})(?= ?(?:[:.)-]|$))/;
const ITEM_NUMBER =
  /^(?:mission|projet|profil|proposition|besoin|volet) ?(?:n° ?)?\d{1,3}(?= ?(?:[:.)-]|$))/;
const REFERENCE = /\bref\b|#\d{3,}|n° ?\d{2,}|^\[[a-z0-9 /-]{2,20}\]|^[a-z]{2,4}-\d/;
const CLAUSE =
  /\b(?:vous|nous|tu|je|il|elle|on|ils|elles|est|sont|sera|seront|avez|etes|a ete|doit|peut|peuvent|permet|permettra|s'agit|you|we|will|are|is|regroupe|rassemble|accueille|accompagne|developpe|dispose|reunit|intervien(?:t|nent)|oeuvre|constitue|organise|souhaite|vise|comprend|comporte|emploie|[a-z]{2,20}(?:ennent|issent|oivent|ettent|isent|ivent|osent|aient|erez|irez|rons))\b|'(?:est|ai)\b/;
const SEEKS =
  /\b(?:(?<!la )recherche(?:nt)?|recrute(?:nt)?|cherche(?:nt)?|prend(?:rait)?|embauche(?:nt)?|recherchons|recrutons|cherchons|(?:propose|accueille(?:nt)?|offre) (?:une?|deux|trois|des) (?:ou un |ou une )?(?:stag|post|contrat|emploi|alternan|apprenti|volontaire|service))/;
const CONDITIONS =
  /^(?:stage|cdd|cdi|contrat|alternance|apprentissage|service civique|poste|interim|these|emploi)(?: [a-z']{2,20}){0,2} ?(?:de |d'|du |a |au |: ?|, ?)?(?:\d|temps|une duree|plein|partiel|mi-temps|duree|base|situe|a pourvoir|ouvert|renouvelable|evolutif|possible)/;
const VERB =
  /^(?:[a-z]{2,20}[^i]er|[a-z]{1,20}(?:ndre|ettre|uire|ivre|evoir|enir|artir|rnir|rdre|crire|[a-z]ffrir|uvrir|isir|gir|blir|faire))(?= )/;
const INNER = phrase(`^(?:${INNER_BEGINNINGS.join("|")})`, "");
const PERSON = /^(?:m\.|mr\.?|mme\.?|mlle|monsieur|madame|mademoiselle|dr\.?|pr\.?) [a-z]/;
const LABEL_WORD =
  /^(?:duree|dates?|lieu|debut|demarrage|remuneration|salaire|gratification|indemnite|horaires?|temps de travail|type de|niveau|formation|diplome|experience|competences?|profil|missions?|contact|candidatures?|renseignements?|deplacements?|permis|avantages?|modalites|conditions|objectifs?|contexte|encadrement|responsable|tuteur|connaissances?|maitrise|langues?|rythme|domaines?|categorie|versant|statut|nature|type|nombre|nb|organisme|filiere|grade|cadre d'emplois?|quotite|residence|localisation|metiers?|secteur|lien|publication|courrier|courriel|adresse|tel|telephone|mail|e-mail|site)(?: d[eu']| :|:| [a-z0-9/]|$)/;
const DATE_ONLY =
  /^[\d /.,:h€%()+-]+$|^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?\d{1,2}(?:er)? [a-z]{3,9}\.? \d{4}(?: a .{1,8})?$|^(?:publiee?|mise? a jour|mise? en ligne|postee? le|il y a|date) /;

/** What the words of a line, and how they are written, say for and against a title. */
export function titleEvidence(
  line: DumpLine,
  reading: LineReading,
  isAd: boolean,
): StartEvidence[] {
  if (line.rule) return ["rule"];
  if (reading.group) return ["group"];
  const found: StartEvidence[] = [];
  const head = line.words.slice(0, HEAD_UNITS);
  const numbered = OFFER_NUMBER.test(head) || ITEM_NUMBER.test(head);
  if (numbered) found.push(ITEM_NUMBER.test(head) ? "itemNumber" : "offerNumber");
  const labelled = reading.label !== null && !OF_TITLES.has(reading.label);
  const job = !labelled && addWords(head, found);
  if (reading.label === "title" && reading.labelLength > 0 && line.size > reading.labelLength + 4)
    found.push("titleLabel");
  addForm(line, reading, head, found);
  if (!numbered) addRoles(line, reading, head, job, found);
  return isAd && opensAd(line) ? [...found.filter((name) => !OF_PROSE.has(name)), "ad"] : found;
}

/** An advertisement of one paragraph says at once what it is about. */
function opensAd({ words, capitalLead }: DumpLine): boolean {
  const lead = words.slice(0, LEAD_UNITS);
  if (
    capitalLead ||
    GENDER.test(lead) ||
    INCLUSIVE.test(lead) ||
    CONTRACT_FIRST.test(lead) ||
    hasTwin(lead)
  )
    return true;
  return JOB.test(lead) || JOB_ENDING.test(lead) || SEEKS.test(words.slice(0, HEAD_UNITS));
}

/** Labels whose value may be a title, or stand in one. */
const OF_TITLES = new Set<LabelKind>(["title", "contract", "reference"]);
/** What speaks against a title, but not against an advertisement of one paragraph. */
const OF_PROSE = new Set<StartEvidence>([
  "sentence",
  "clause",
  "long",
  "veryLong",
  "contact",
  "closing",
  "bullet",
  "colon",
  "label",
  "unknownLabel",
  "question",
]);

function addWords(head: string, found: StartEvidence[]): boolean {
  if (GENDER.test(head)) found.push("gender");
  else if (INCLUSIVE.test(head)) found.push("inclusive");
  if (hasTwin(head)) found.push("twin");
  const job = JOB.test(head);
  if (job) found.push("job");
  else if (JOB_ENDING.test(head) && !NO_JOB.test(head)) found.push("jobLike");
  if (CONTRACT_FIRST.test(head)) found.push("contractFirst");
  else if (CONTRACT.test(head)) found.push("contract");
  if (PLACE.test(head)) found.push("place");
  if (ORGANISATION_PLACE.test(head)) found.push("organisationPlace");
  if (/[a-z)\].] ?(?: - | \/ | \| |\t)(?=[a-z[(])/.test(head)) found.push("parts");
  if (REFERENCE.test(head)) found.push("reference");
  if (SEEKS.test(head)) found.push("seeks");
  return job;
}

function addForm(line: DumpLine, reading: LineReading, head: string, found: StartEvidence[]): void {
  if (line.bold) found.push("bold");
  if (line.capitals) found.push("capitals");
  else if (line.capitalLead) found.push("capitalLead");
  if (line.mark === "number") found.push("numbered");
  if (line.mark === "bullet" && line.level === 0) found.push("bullet");
  if (line.mark === "quote") found.push("quote");
  if (line.small) found.push("small");
  if (line.size > VERY_LONG) found.push("veryLong");
  if (line.size > LONG) found.push("long");
  else if (line.size < 6) found.push("tiny");
  if (reading.closing) found.push("closing");
  if (/[:,]$/.test(head)) found.push("colon");
  if (/\?$/.test(head)) found.push("question");
  if (reading.sentence) found.push("sentence");
  else if (line.size > 11 && !/[.:;,?!]$/.test(head)) found.push("headline");
  if (CLAUSE.test(head)) found.push("clause");
  if (DATE_ONLY.test(head)) found.push("dateOnly");
}

function addRoles(
  line: DumpLine,
  reading: LineReading,
  head: string,
  job: boolean,
  found: StartEvidence[],
): void {
  const strong = job || found.includes("gender") || found.includes("place");
  if (reading.furniture) found.push("furniture");
  if (
    /^(?:nos |les |des )?(?:stages|offres|emplois|annonces|propositions|sujets|postes|jobs|liste|recueil|livret|catalogue) /.test(
      head,
    )
  )
    found.push("plural");
  else if (/\b(?:offres|stages|annonces|emplois|recrutements)\b/.test(head))
    found.push("pluralWithin");
  if (reading.section) found.push(strong && !isWhole(reading, line) ? "label" : "section");
  else if (reading.label && reading.label !== "title" && reading.label !== "contract")
    found.push("label");
  else if (
    reading.labelLength > 0 &&
    !strong &&
    !CONTRACT.test(head) &&
    /^[^ ]+(?: [^ ]+)?:/.test(head)
  )
    found.push("unknownLabel");
  if (reading.contactAt >= 0 && reading.contactAt < 60) found.push("contact");
  if (VERB.test(head) && !job) found.push("verb");
  if (INNER.test(head)) found.push("inner");
  if (PERSON.test(head) || line.named) found.push("person");
  if (reading.foreign) found.push("foreign");
  if (reading.address) found.push("address");
  if (LABEL_WORD.test(head) && !found.includes("titleLabel")) found.push("labelWord");
  if (
    /^(?:le|la|les|l'|votre|vos|notre|nos|ton|tes|ta|son|ses|ce|cette|ces|dans|pour|avec|si|afin|au sein)(?: |(?<='))/.test(
      head,
    ) &&
    !found.includes("organisationPlace") &&
    !found.includes("seeks")
  )
    found.push("article");
  if (CONDITIONS.test(head) && line.size < 60 && !strong && !found.includes("parts"))
    found.push("conditions");
}

const isWhole = (reading: LineReading, line: DumpLine) =>
  reading.labelLength === 0 || line.size <= reading.labelLength + 1;

/** "Conducteur / Conductrice", "Agent ou agente": the job in both genders. */
function hasTwin(head: string): boolean {
  for (const match of head.matchAll(
    /([a-z-]{4,20})s? ?(?:\/|ou|et\/ou) ?(?:une? )?(?=([a-z-]{4,20}))/g,
  )) {
    if ((match[1] as string).slice(0, 4) === (match[2] as string).slice(0, 4)) return true;
  }
  return false;
}
