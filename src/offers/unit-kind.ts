import type { DumpLine } from "./dump-lines.js";
import { WANTED } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";
import type { StartEvidence } from "./weights.js";

/** What is known of the lines of a dump when its series is looked for. */
export interface Known {
  readonly text: string;
  readonly lines: readonly DumpLine[];
  readonly words: readonly LineReading[];
  /** What each line's own words say for and against a title. */
  readonly own: readonly (readonly StartEvidence[])[];
  /** Entries of a table of contents. */
  readonly contents: ReadonlySet<number>;
  /** The terms that a line speaks of, a bit for each kind. */
  readonly termsAt: (i: number) => number;
}

/** What is known of the lines, their terms read when they are first asked for. */
export function knowTerms(known: Omit<Known, "termsAt">): Known {
  const terms = new Int8Array(known.lines.length).fill(-1);
  return {
    ...known,
    termsAt: (i) => {
      if ((terms[i] as number) < 0) terms[i] = readTerms((known.lines[i] as DumpLine).words);
      return terms[i] as number;
    },
  };
}

/** A stretch that begins at a line of the series, up to the next such line; end exclusive. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  /** An offer by itself, with the rest of its paragraph, rather than what stands under a heading. */
  readonly isEntry: boolean;
  /** One of cards of one make, which may tell its title anywhere and its terms in few words. */
  readonly isCard?: boolean;
  /** A marked line over lines without a mark, which are few: one term is enough there. */
  readonly isHead?: boolean;
  /** A row, or an item of a list: a place or a day in it is a term, and so is who is wanted. */
  readonly isRow?: boolean;
}

/**
 * What names a job but no terms, or terms but no job, is an offer among offers alone; "answered" is
 * what tells several terms, or one and how to answer.
 */
export type Kind = "offer" | "answered" | "poor offer" | "terms alone" | "other";

/** Below a heading so many lines say what job it is, and so many on what terms. */
const [JOB_LINES, CARD_LINES, TERM_LINES] = [3, 8, 12];
const FEWEST_TERMS = 2;

/** What names a job or looks for someone. */
export const OF_NAMES: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "gender",
  "inclusive",
  "twin",
  "job",
  "jobLike",
  "seeks",
]);
export const OF_JOBS: ReadonlySet<StartEvidence> = new Set([
  ...OF_NAMES,
  "contractFirst",
  "contract",
]);
/** What names who is looked for, and hardly anything else. */
export const OF_PERSONS: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "gender",
  "inclusive",
  "twin",
  "contractFirst",
  "seeks",
]);
/** What no offer begins with. */
export const OF_NONE: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "section",
  "inner",
  "verb",
  "labelWord",
  "furniture",
  "group",
  "foreign",
  "person",
  "plural",
  "conditions",
  "address",
]);
/** What a row in which someone is sought may hold all the same: an address to write to. */
const OF_ROWS: ReadonlySet<StartEvidence> = new Set<StartEvidence>(["inner", "address"]);
/** Terms on which someone is taken: length, pay, hours, contract, level. */
const TERMS = [
  /\d ?(?:mois|semaines?|ans?|jours|months?|weeks?|years?)(?![a-z])|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|dix-huit|vingt|vingt-quatre|trente-six) (?:mois|semaines|jours)|(?:two|three|four|five|six|nine|ten|twelve|eighteen) (?:months|years)/,
  /\d ?k(?:€|(?![a-z]))|€|\beuros?\b|\bsmic\b|gratif|remuner|indemni|salaire|nourri|loge(?![a-z])/,
  /\b\d{1,2} ?h(?:eures)?\b|temps (?:plein|partiel|complet)|(?:full|part)[- ]time|mi-temps|week-end|\b[23]x8\b|travail (?:poste|de nuit)|\((?:sur site|hybride|a distance|on-site|remote|hybrid)\)/,
  /\bcd[id]\b|\bstage\b|alternan(?:ce|t)|apprenti|interim|vacation|saison|contrat|intermitten|remplacement|service civique|intern(?:ship)?(?![a-z])|\bphd\b|postdoc|permanent|fixed-term|seasonal|temporary/,
  /\bbac\b|licence|master|\bbts\b|\bbut\b|diplome|\bbafa\b|\bcaces\b|\bm[12]\b|experience|permis/,
  /\b(?:encadrante?|tuteur|tutrice|supervisor|advisor)s? ?:/,
  /\b(?:d'|de )(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (?:a|au) |\b(?:avant|jusqu'(?:au?|en)|a partir|des|debut|du|le) (?:le |du |au |de |d')?(?:\d|janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)|date limite/,
];

/** A cell of a row that is a contract, and nothing else. */
const CONTRACT_CELL =
  /(?: - |\| ?|; ?)(?:cd[id]|stage|alternance|apprentissage|interim|vacations?)(?: \d{1,2} (?:mois|ans?))?(?: - | ?\||;|$)/;
const DAY =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}(?:er)? (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)/;

/** Of these length, contract, level and supervisor: prices and dates belong to events too. */
export const ENGAGED = 0b111001;

const DAYS = 1 << 6;

/** "CDI ou CDD, à votre convenance", "Être âgé(e) de 18 ans": terms of an offer, conditions to meet. */
const TERMS_ONLY =
  /^(?:cd[id]|interim|temps|contrats? d(?:e|'une?)|etre|avoir|etudiante?s?(?:\(e?s?\)|[.·]e[.·]?s?)?|agee?s?|disponib[a-z]*|titulaires?|permis|debutant[a-z]*)\b/;

export function readTerms(words: string): number {
  let terms = 0;
  for (const [k, term] of TERMS.entries()) if (term.test(words)) terms |= 1 << k;
  return terms;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** "Thématiques de stages": the heading of a list, unless it says who is looked for. */
const isOfSeveral = (evidence: readonly StartEvidence[]) =>
  evidence.includes("pluralWithin") && !evidence.some((name) => OF_NAMES.has(name));

/** Terms in the few words of a row or a card, which in prose would say too little. */
const BRIEF_TERMS = [
  /\bcat(?:egorie|\.) ?[abc]\b|[a-z] \([abc]\)|, ?(?:titulaire|contractuel)/,
  /\b(?:prise de (?:poste|fonctions?)|entree en fonctions?|debut)(?: immediate?| :| le | au | en | des )/,
  /\b(?:libre|vacante?|disponible|a pourvoir) (?:immediatement|de suite|au \d|des )/,
  /\b\d{1,2} postes?(?![a-z])/,
  /\b(?:heures?|jours?|soirees?) par (?:semaine|mois|jour)\b|\bquelques (?:heures|jours)\b/,
];
/** A button on a card that leads to one offer, or to answering it. */
const OFFER_BUTTON =
  /^(?:je )?(?:postule[rz]?|candidate[rz]?)(?![a-z])|^je (?:participe|m'engage|propose mon aide)$|^(?:(?:je )?voir|consulter|decouvrir|lire|je decouvre) (?:l'|cette |le |ce )(?:offre|annonce|poste|mission|stage)(?![a-z])/;
export const countBrief = (words: string) => BRIEF_TERMS.filter((term) => term.test(words)).length;

function tellsInRow(words: string, evidence: readonly StartEvidence[], isPerson: boolean): number {
  const isDated = DAY.test(words) || (isPerson && WANTED.test(words));
  return countBrief(words) + (evidence.includes("place") || isDated ? 1 : 0);
}

/** An entry names its job in its first line, or in the one on which that goes on. */
const entryLines = (lines: readonly DumpLine[], first: number): number =>
  lines[first + 1]?.small && lines[first + 1]?.blanks === 0 ? 2 : 1;

/** What a stretch of lines says by itself: an offer, or something else of the same form. */
export function kindOf(unit: Unit, known: Known): Kind {
  const { first, end, isEntry, isCard, isRow, isHead } = unit;
  const { lines, words, own } = known;
  const evidence = isCard ? [] : (own[first] ?? []);
  const isSought = isRow && evidence.includes("seeks");
  if (evidence.some((name) => OF_NONE.has(name) && !(isSought && OF_ROWS.has(name))))
    return "other";
  if (!isEntry && isOfSeveral(evidence)) return "other";
  if (!isCard && TERMS_ONLY.test((lines[first] as DumpLine).words)) return "other";
  const isPerson = evidence.some((name) => OF_PERSONS.has(name));
  const jobLines = isCard ? CARD_LINES : isEntry ? entryLines(lines, first) : JOB_LINES;
  const ofRow = isRow ? tellsInRow((lines[first] as DumpLine).words, evidence, isPerson) : 0;
  const isPlaced = isRow && evidence.includes("place");
  const isRowOfTerms = isRow && CONTRACT_CELL.test((lines[first] as DumpLine).words);
  const fewest =
    isCard || isHead || isPlaced || isRowOfTerms || (isEntry && isPerson) ? 1 : FEWEST_TERMS;
  let [job, closing, parts, terms, foreign, brief] = [isPerson, false, 0, 0, 0, 0];
  for (let i = first; i < Math.min(end, first + TERM_LINES); i++) {
    const read = words[i] as LineReading;
    if (i < first + jobLines) job ||= read.seeks || !!own[i]?.some((name) => OF_JOBS.has(name));
    if (i > first && read.section) parts = 1;
    if (read.foreign && (!isCard || i === first || ++foreign > 1)) return "other";
    closing ||= read.closing;
    terms |= known.termsAt(i);
    if (isCard && brief === 0) brief = countBrief((lines[i] as DumpLine).words);
    closing ||= isCard === true && OFFER_BUTTON.test((lines[i] as DumpLine).words);
  }
  const said = countBits(terms) + parts + ofRow + brief;
  if (job && (closing || said >= fewest)) return "offer";
  if (job) return "poor offer";
  // A day is told of a piece of news too.
  if (isCard && !closing && parts === 0 && brief === 0 && terms === DAYS) return "other";
  if (terms & ENGAGED && (closing || said >= fewest)) return "answered";
  return closing || said > 0 ? "terms alone" : "other";
}
