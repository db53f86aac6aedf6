import type { LabelKind } from "../text/labels.lexicon.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import {
  type Head,
  hasTwin,
  headOf,
  INNER_WORDS,
  matchRows,
  PLAIN_WORDS,
  says,
  saysOffer,
  TITLE_WORDS,
} from "./title-patterns.js";
import type { StartEvidence } from "./weights.js";

/** How much of a line a title's words are looked for in, and an advertisement's first words. */
const [HEAD_UNITS, LEAD_UNITS] = [120, 40];
const [TINY, SHORT, LONG, VERY_LONG] = [6, 12, 130, 200];
const LONGEST_CONDITIONS = 60;
/** A picture at a line's head: it adorns a title as well; a pointing hand or a coloured shape is a bullet. */
const EMBLEM =
  /^[\u{1f300}-\u{1f533}\u{1f53a}-\u{1f7d4}\u{1f900}-\u{1fa6f}](?<![\u{1f446}-\u{1f449}])/u;
const GOES_ON = /^(?:et|puis|enfin|ensuite) /;
/** A contact further on stands in an advertisement rather than makes the line one. */
const CONTACT_UNITS = 60;

/** Labels whose value may be a title, or stand in one. */
const OF_TITLES: ReadonlySet<LabelKind> = new Set<LabelKind>(["title", "contract", "reference"]);

/** What speaks against a title, but not against the first line of an entry among its like. */
export const OF_PROSE: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
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
  "small",
  "tiny",
]);

/** What the words of a line, and how they are written, say for and against a title. */
export function titleEvidence(line: DumpLine, read: LineReading, isAd: boolean): StartEvidence[] {
  if (line.rule) return ["rule"];
  if (read.group) return ["group"];
  const head = headOf(line, HEAD_UNITS);
  const found: StartEvidence[] = [];
  const number = numberEvidence(head);
  if (number) found.push(number);
  // "Appel à candidatures pour la direction", "Recrutement : …": an offer's name, no ending, no date.
  const isAnnounced = says(head, "announced");
  const told = isAnnounced ? { ...read, closing: false, label: null } : read;
  const words = wordEvidence(head, told);
  const isLabelled = read.label === "title" && read.labelLength > 0;
  if ((isLabelled && line.size > read.labelLength + 4) || isAnnounced) words.push("titleLabel");
  found.push(...words);
  addForm(line, head.text, told, found);
  matchRows(PLAIN_WORDS, head, found);
  if (!number) addRole(line, head, told, words, found);
  if (!isAd || !opensAd(line, read)) return found;
  return [...found.filter((name) => !OF_PROSE.has(name)), "ad"];
}

/** An advertisement of one paragraph says at once what it is about. */
function opensAd(line: DumpLine, { seeks }: LineReading): boolean {
  if (line.capitalLead || seeks) return true;
  const lead = headOf(line, LEAD_UNITS);
  return hasTwin(lead) || saysOffer(lead);
}

function numberEvidence(head: Head): StartEvidence | null {
  if (says(head, "itemNumber")) return "itemNumber";
  return says(head, "offerNumber") ? "offerNumber" : null;
}

/** A line with another label than a title's names a place or a person, but no offer's. */
function wordEvidence(head: Head, { label, seeks }: LineReading): StartEvidence[] {
  const found: StartEvidence[] = [];
  if ((label !== null && !OF_TITLES.has(label)) || says(head, "counts")) return found;
  matchRows(TITLE_WORDS, head, found);
  if (hasTwin(head)) found.push("twin");
  if (seeks) found.push("seeks");
  return found;
}

function addForm(line: DumpLine, head: string, read: LineReading, found: StartEvidence[]): void {
  if (line.bold) found.push("bold");
  if (line.capitals) found.push("capitals");
  else if (line.capitalLead) found.push("capitalLead");
  if (line.mark === "number") found.push("numbered");
  if (line.mark === "outline") found.push("outline");
  const isAdorned = line.blanks > 0 && EMBLEM.test(line.sign);
  if (line.mark === "bullet" && line.level === 0 && !isAdorned) found.push("bullet");
  if (line.mark === "quote") found.push("quote");
  // "title: …": a key of metadata is written small.
  if (line.small && !found.includes("titleLabel")) found.push("small");
  if (line.size > VERY_LONG) found.push("veryLong");
  if (line.size > LONG) found.push("long");
  else if (line.size < TINY) found.push("tiny");
  if (read.closing) found.push("closing");
  if (read.sentence) found.push("sentence");
  else if (line.size >= SHORT && !/[.:;,?!]$/.test(head)) {
    // The end of a longer line stands beyond its head.
    const isOpen = line.size > HEAD_UNITS && /[:,]$/.test(line.rest || line.words);
    found.push(isOpen ? "colon" : "headline");
  }
}

/** What the line is within an offer, or around it. */
function addRole(
  line: DumpLine,
  head: Head,
  read: LineReading,
  words: readonly StartEvidence[],
  found: StartEvidence[],
): void {
  const has = (name: StartEvidence) => words.includes(name);
  const strong = has("job") || has("gender") || has("place");
  // "Enfin l'association propose un contrat …": what goes on is the list.
  if (!read.seeks || !GOES_ON.test(head.text)) matchRows(INNER_WORDS, head, found);
  const label = says(head, "announced") ? null : labelEvidence(line, head, read, strong);
  if (label) found.push(label);
  if (read.furniture) found.push("furniture");
  if (read.foreign) found.push(read.applicant ? "document" : "foreign");
  if (read.address) found.push("address");
  if (read.contactAt >= 0 && read.contactAt < CONTACT_UNITS) found.push("contact");
  if ((line.named && !says(head, "jobFirst")) || says(head, "person")) found.push("person");
  if (!has("job") && says(head, "verb")) found.push("verb");
  if (!has("titleLabel") && !read.seeks && says(head, "labelWord")) found.push("labelWord");
  if (!has("organisationPlace") && !has("seeks") && says(head, "article")) found.push("article");
  const short = line.size < LONGEST_CONDITIONS && !strong && !has("parts");
  if (short && says(head, "conditions")) found.push("conditions");
}

function labelEvidence(
  line: DumpLine,
  head: Head,
  { section, label, labelLength }: LineReading,
  strong: boolean,
): StartEvidence | null {
  const isWhole = labelLength === 0 || line.size <= labelLength + 1;
  if (section) return strong && !isWhole ? "label" : "section";
  if (label && label !== "title" && label !== "contract") return "label";
  if (labelLength === 0 || strong || says(head, "contract")) return null;
  return says(head, "unknownLabel") ? "unknownLabel" : null;
}
