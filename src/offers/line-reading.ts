import { classifyLabel } from "../text/labels.js";
import type { LabelKind } from "../text/labels.lexicon.js";
import { phrase } from "../text/phrase.js";
import { classifyHeading } from "../text/sections.js";
import type { SectionKind } from "../text/sections.lexicon.js";
import { type DumpLine, READ_UNITS } from "./dump-lines.js";
import {
  APPLICANT,
  CLOSING,
  FOREIGN,
  FURNITURE,
  GROUP_LINKS,
  GROUP_NOUNS,
  OFFER_WORDS,
} from "./lexicon.js";

/** What the words of one line are, whatever stands around it. */
export interface LineReading {
  /** The part of an offer that the line opens as a heading. */
  readonly section: SectionKind | null;
  /** What the line announces: "Durée : 6 mois", or "Durée" above its value. */
  readonly label: LabelKind | null;
  /** Length of the words before the colon of a label; 0 where the line has none. */
  readonly labelLength: number;
  /** Asks to be answered, or says how to: an address, a phone number, "CV à …". */
  readonly closing: boolean;
  /** Where an e-mail address, a phone number or a link stands; -1 where there is none. */
  readonly contactAt: number;
  /** Says that someone is looked for: "recrute", "nous recherchons". */
  readonly seeks: boolean;
  readonly furniture: boolean;
  /** Names a group of offers, none of its own: "Stages", "Nos offres d'emploi". */
  readonly group: boolean;
  /** Announces other offers: "Offres similaires". */
  readonly announcesOthers: boolean;
  /** Speaks of something else on offer (a course, goods), or of someone who looks for an offer. */
  readonly foreign: boolean;
  readonly offerWords: boolean;
  /** How many more stretches of a long line speak of an offer. */
  readonly more: number;
  /** Ends like a sentence, or holds several. */
  readonly sentence: boolean;
  /** A postal address. */
  readonly address: boolean;
  /** By what it recurs in the dump: its label, or all its words where they are few. */
  readonly key: string;
}

const LONGEST_HEADING = 70;
/** "Objectifs.": a heading with a full stop. */
const LONGEST_DOTTED = 24;
const LONGEST_LABEL = 40;
const LONGEST_KEY = 48;
const LONGEST_FOREIGN = 100;

const CONTACT =
  /[\w.+-]{1,64} ?(?:@|\[at\]|\(at\)|[[(]arobase[\])]) ?[a-z\d]|\b0[1-9](?:[ .-]?\d\d){4}\b|\+33|https?:\/\/|\bwww\.|mailto:/;
const CLOSING_WORDS = phrase(`\\b(?:${CLOSING.join("|")})\\b`, "");
const FURNITURE_LINE = phrase(`^(?:${FURNITURE.join("|")})$`, "");
const FOREIGN_WORDS = phrase(`\\b(?:${FOREIGN.join("|")})\\b`, "");
const APPLICANT_WORDS = phrase(`\\b(?:${APPLICANT.join("|")})\\b`, "");
const WORDS_OF_OFFERS = phrase(`\\b(?:${OFFER_WORDS.join("|")})(?!\\w)`, "");
const ADDRESS =
  /\b\d{1,4}(?: ?(?:bis|ter|quater))?,? ?(?:rue|avenue|av\.|place|boulevard|bd|quai|chemin|impasse|allees?|route|cours|passage|square|esplanade|faubourg)\b|\b(?:bp|cs) ?\d{2}|\bcedex\b/;
const OTHER_OFFERS =
  /(?:offres?|annonces?|emplois?|postes?|jobs?)(?: qui)? (?:similaires|peuvent vous interesser|pourraient vous interesser|a proximite|recentes)|similar jobs/;
const DEADLINE = /^(?:date|limite|candidatures? (?:ouverte|avant))[^:]{0,40}:?(?: .{0,20})?$/;
export const SEEKS =
  /\b(?:(?<!\b(?:la|de|en|une|cette|notre|votre|sa|leur|et|sur|sous|par) )recherche(?:nt)?(?![,;.]| (?:et|scientifique|clinique|appliquee|fondamentale|operationnelle|publique|academique)\b)|recrute(?:nt)?|rech\.(?= )|(?:est|sommes|sont) a la recherche d(?:es?|u)?|cherche(?:nt)?|(?<!\b(?:qui|on|il|elle|y|s'y|en) )prend(?:rait)?|(?<![ld]')embauche(?:nt)?|recherchons|recrutons|cherchons|met(?:tent)? au concours|(?:propose|accueille(?:nt)?|offre) (?:une?|deux|trois|des) (?:ou un |ou une )?(?:stag|post|contrat|emploi|alternan|apprenti|volontaire|service)[a-z]*)(?![a-z])/;
const BREADCRUMB = /^[^.:!?]{2,40}(?: (?:>|»|›|\/) [^.:!?]{2,40}){1,4}$/;

/** Reads the words of a line. */
export function readWords(line: DumpLine): LineReading {
  const { words, size } = line;
  const colon = words.slice(0, LONGEST_LABEL + 1).indexOf(":");
  const short = size <= LONGEST_HEADING;
  const contactAt = words.search(CONTACT);
  const section = sectionOf(words, colon, short);
  return {
    section,
    label: labelOf(words, colon, size),
    labelLength: Math.max(0, colon),
    closing:
      contactAt >= 0 || (CLOSING_WORDS.test(words) && !DEADLINE.test(words)) || closes(line.rest),
    contactAt,
    seeks: SEEKS.test(words.slice(0, 120)),
    furniture: isFurniture(words, size),
    group: short && section === null && isGroup(words),
    announcesOthers: short && OTHER_OFFERS.test(words),
    foreign: (size < LONGEST_FOREIGN && FOREIGN_WORDS.test(words)) || APPLICANT_WORDS.test(words),
    offerWords: WORDS_OF_OFFERS.test(words),
    more: countStretches(line.rest),
    sentence: isSentence(words, size),
    address: ADDRESS.test(words),
    key: keyOf(words, colon, size),
  };
}

const closes = (rest: string) => rest !== "" && (CONTACT.test(rest) || CLOSING_WORDS.test(rest));

function countStretches(rest: string): number {
  let count = 0;
  for (let from = 0; from < rest.length; from += READ_UNITS) {
    if (WORDS_OF_OFFERS.test(rest.slice(from, from + READ_UNITS))) count++;
  }
  return count;
}

function sectionOf(words: string, colon: number, short: boolean): SectionKind | null {
  const isDotted = words.length > LONGEST_DOTTED && words.endsWith(".");
  if (short && !isDotted && !/[,;]$/.test(words)) {
    const kind = classifyHeading(words);
    if (kind) return kind;
  }
  return colon > 0 && colon <= LONGEST_LABEL ? classifyHeading(words.slice(0, colon)) : null;
}

function labelOf(words: string, colon: number, size: number): LabelKind | null {
  if (colon > 0) return classifyLabel(words.slice(0, colon).trim());
  const tab = words.slice(0, LONGEST_LABEL).indexOf("\t");
  if (tab > 0) return classifyLabel(words.slice(0, tab).trim());
  return size <= LONGEST_LABEL ? classifyLabel(words) : null;
}

function isFurniture(words: string, size: number): boolean {
  if (size > 200) return false;
  return (
    FURNITURE_LINE.test(words.replace(/(?<![ .>»→•])[ .>»→•]+$/, "")) ||
    (size < 100 && words.includes(" > ") && BREADCRUMB.test(words))
  );
}

/** Plural, or several kinds in a row: "Offre de stage" alone is a poor title, but one offer's. */
function isGroup(words: string): boolean {
  const parts = words
    .split(/[^a-z0-9°]+/)
    .filter((part) => part !== "" && !/^\d+$|^n?°/.test(part));
  if (!parts.every((part) => GROUP_NOUNS.has(part) || GROUP_LINKS.has(part))) return false;
  const nouns = parts.filter((part) => GROUP_NOUNS.has(part));
  return (
    nouns.some((noun) => /s$/.test(noun) || GROUPS.has(noun)) ||
    (nouns.length > 1 && words.includes(","))
  );
}

const GROUPS = new Set([
  "liste",
  "recueil",
  "livret",
  "catalogue",
  "sommaire",
  "bulletin",
  "lettre",
  "numero",
  "recrutement",
  "recrutons",
  "recrute",
  "hiring",
]);

function isSentence(words: string, size: number): boolean {
  if (size > 160) return true;
  if (size > 36 && /[a-z)"][.;!,]$/.test(words) && !/\betc\.$/.test(words)) return true;
  return /[a-z)]{3}[.!?] [a-z]{2,} [a-z']+ /.test(words) && size > 60;
}

function keyOf(words: string, colon: number, size: number): string {
  const end = colon > 0 && colon <= LONGEST_LABEL ? colon : size <= LONGEST_KEY ? size : 0;
  return words.slice(0, end).replace(/\d+/g, "0").trim();
}
