import { classifyLabel } from "../text/labels.js";
import type { LabelKind } from "../text/labels.lexicon.js";
import { phrase } from "../text/phrase.js";
import { classifyHeading } from "../text/sections.js";
import type { SectionKind } from "../text/sections.lexicon.js";
import { sieve } from "../text/sieve.js";
import { type DumpLine, READ_UNITS } from "./dump-lines.js";
import { FURNITURE_LINE, isFurniture } from "./furniture.js";
import { isGroup } from "./groups.js";
import { CLOSING, FAREWELLS, OFFER_WORDS } from "./lexicon.js";
import {
  APPLICANT_WORDS,
  FOREIGN_WORDS,
  isOfOthers,
  OTHER_OFFERS,
  OTHER_OFFERS_END,
  TOPIC_WORDS,
} from "./others.js";
import { SEEKS } from "./seeks.js";

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
  /** Takes leave of the readers of all offers: "Bonnes recherches à tous". */
  readonly farewell: boolean;
  /** Names a group of offers, none of its own: "Stages", "Nos offres d'emploi". */
  readonly group: boolean;
  /** Announces other offers: "Offres similaires". */
  readonly announcesOthers: boolean;
  /** Speaks of something else on offer (a course, goods), or of someone who looks for an offer. */
  readonly foreign: boolean;
  /** Of these, someone who looks for an offer. */
  readonly applicant: boolean;
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
const LONGEST_FAREWELL = 120;
const LONGEST_FOREIGN = 100;
const LONGEST_ANNOUNCEMENT = 260;
/** How far into a line someone may be looked for. */
const LONGEST_LEAD = 120;

const MAIL = /[\w.+-]{1,64} ?(?:@|\[at\]|\(at\)|[[(]arobase[\])]) ?[a-z\d]/;
const OTHER_CONTACT = /\b0[1-9](?:[ .-]?\d\d){4}\b|\+33|(?<!\]\()https?:\/\/|\bwww\.|mailto:/;
const CLOSING_WORDS = phrase(`\\b(?:${CLOSING.join("|")})\\b`, "");
const FAREWELL_LINE = phrase(`^(?:${FAREWELLS.join("|")}) ?[,.!]{0,3}$`, "");
const WORDS_OF_OFFERS = phrase(`\\b(?:${OFFER_WORDS.join("|")})(?!\\w)`, "");
const ADDRESS =
  /\b\d{1,4}(?: ?(?:bis|ter|quater))?,? ?(?:rue|avenue|av\.|place|boulevard|bd|quai|chemin|impasse|allees?|route|cours|passage|square|esplanade|faubourg)\b|\b(?:bp|cs) ?\d{2}|\bcedex\b|^\d{5} ?-? ?[a-z][a-z' -]{1,40}$|^[a-z][a-z' -]{1,40}\(\d{5}\)$/;
const DEADLINE = /^(?:date|limite|candidatures? (?:ouverte|avant))[^:]{0,40}:?(?: .{0,20})?$/;

const LINE = sieve({
  mail: MAIL,
  contact: OTHER_CONTACT,
  closing: CLOSING_WORDS,
  furniture: FURNITURE_LINE,
  farewell: FAREWELL_LINE,
  foreign: FOREIGN_WORDS,
  topic: TOPIC_WORDS,
  applicant: APPLICANT_WORDS,
  offer: WORDS_OF_OFFERS,
  address: ADDRESS,
  others: OTHER_OFFERS_END,
  seeks: SEEKS,
  digits: /\d/,
});
const { bits } = LINE;

/** Reads the words of a line. */
export function readWords(line: DumpLine): LineReading {
  const { words, size } = line;
  const may = LINE.mayMatch(line.classes, line.content, line.content + words.length);
  // ":durée: 6 mois", as lists of fields in outlines and reStructuredText have it.
  const colon = words.slice(0, LONGEST_LABEL + 1).indexOf(":", words.startsWith(":") ? 1 : 0);
  const short = size <= LONGEST_HEADING;
  const contactAt = findContact(words, may);
  const applicant = (may & bits.applicant) !== 0 && APPLICANT_WORDS.test(words);
  const section = sectionOf(words, colon, short);
  const mayBe = { foreign: (may & bits.foreign) !== 0, topic: (may & bits.topic) !== 0 };
  return {
    section,
    label: labelOf(words, colon, size),
    labelLength: Math.max(0, colon),
    closing: contactAt >= 0 || (asksForAnswer(words, may) && !DEADLINE.test(words)) || closes(line),
    contactAt,
    seeks: (may & bits.seeks) !== 0 && SEEKS.test(words.slice(0, LONGEST_LEAD)),
    furniture: isFurniture(line, (may & bits.furniture) !== 0),
    farewell: size <= LONGEST_FAREWELL && (may & bits.farewell) !== 0 && FAREWELL_LINE.test(words),
    group: short && section === null && isGroup(words),
    announcesOthers: short && (may & bits.others) !== 0 && OTHER_OFFERS.test(words),
    foreign: applicant || (size < LONGEST_FOREIGN && isOfOthers(line, mayBe)),
    applicant,
    offerWords: speaksOfOffer(words, may),
    more: countStretches(line),
    sentence: isSentence(words, size),
    address: (may & bits.address) !== 0 && ADDRESS.test(words),
    key: keyOf(words, colon, size, (may & bits.digits) !== 0),
  };
}

const asksForAnswer = (words: string, may: number) =>
  (may & bits.closing) !== 0 && CLOSING_WORDS.test(words);

const speaksOfOffer = (words: string, may: number) =>
  (may & bits.offer) !== 0 && WORDS_OF_OFFERS.test(words);

/** Where the first way to answer stands. */
function findContact(words: string, may: number): number {
  const mail = may & bits.mail ? words.search(MAIL) : -1;
  const other = may & bits.contact ? words.search(OTHER_CONTACT) : -1;
  return mail < 0 || other < 0 ? Math.max(mail, other) : Math.min(mail, other);
}

function closes({ rest, classes, content }: DumpLine): boolean {
  if (rest === "") return false;
  const from = content + READ_UNITS;
  const may = LINE.mayMatch(classes, from, from + rest.length);
  return findContact(rest, may) >= 0 || asksForAnswer(rest, may);
}

function countStretches({ rest, classes, content }: DumpLine): number {
  let count = 0;
  for (let from = 0; from < rest.length; from += READ_UNITS) {
    const stretch = rest.slice(from, from + READ_UNITS);
    const start = content + READ_UNITS + from;
    if (speaksOfOffer(stretch, LINE.mayMatch(classes, start, start + stretch.length))) count++;
  }
  return count;
}

function sectionOf(words: string, colon: number, short: boolean): SectionKind | null {
  const last = words.charAt(words.length - 1);
  const isDotted = words.length > LONGEST_DOTTED && last === ".";
  if (short && !isDotted && last !== "," && last !== ";") {
    const kind = classifyHeading(words);
    if (kind) return kind;
  }
  return colon > 0 ? classifyHeading(words.slice(0, colon)) : null;
}

function labelOf(words: string, colon: number, size: number): LabelKind | null {
  if (colon > 0) return classifyLabel(words.slice(words.startsWith(":") ? 1 : 0, colon).trim());
  const tab = words.slice(0, LONGEST_LABEL).indexOf("\t");
  if (tab > 0) return classifyLabel(words.slice(0, tab).trim());
  return size <= LONGEST_LABEL ? classifyLabel(words) : null;
}

/** "Offre de thèse en agronomie - …": a title, however long. */
const ANNOUNCEMENT =
  /^(?:offre|proposition|sujet) (?:de |d')(?:stage|these|post-?doc|emploi)[^.]{20,}$/;
/** "Le syndicat recrute un·e …", with no full stop: the same, who seeks said first. */
const SEEKING =
  /^[^.;!?]{4,110} (?:recrute|recherche)(?:nt)? (?:une?|son|sa|\d)(?![a-z])(?:[^.;!?]|\.(?=[a-z])){10,}$/;

function isSentence(words: string, size: number): boolean {
  if (size > 160) {
    return size > LONGEST_ANNOUNCEMENT || !(ANNOUNCEMENT.test(words) || SEEKING.test(words));
  }
  if (size > 36 && /[a-z)"][.;!,]$/.test(words) && !/\betc\.$/.test(words)) return true;
  return /[a-z)]{3}[.!?] [a-z]{2,} [a-z']+ /.test(words) && size > 60;
}

function keyOf(words: string, colon: number, size: number, hasDigits: boolean): string {
  const end = colon > 0 ? colon : size <= LONGEST_KEY ? size : 0;
  const key = words.slice(0, end);
  return (hasDigits ? key.replace(/\d+/g, "0") : key).trim();
}
