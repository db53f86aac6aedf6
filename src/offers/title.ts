import type { LabelKind } from "../text/labels.lexicon.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import * as patterns from "./title-patterns.js";
import type { StartEvidence } from "./weights.js";

/** How much of a line a title's words are looked for in, and an advertisement's first words. */
const [HEAD_UNITS, LEAD_UNITS] = [120, 40];
const [TINY, SHORT, LONG, VERY_LONG] = [6, 12, 130, 200];
const LONGEST_CONDITIONS = 60;
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
]);

/** What the words of a line, and how they are written, say for and against a title. */
export function titleEvidence(line: DumpLine, read: LineReading, isAd: boolean): StartEvidence[] {
  if (line.rule) return ["rule"];
  if (read.group) return ["group"];
  const head = line.words.slice(0, HEAD_UNITS);
  const number = numberEvidence(head);
  const words = wordEvidence(head, read);
  if (read.label === "title" && read.labelLength > 0 && line.size > read.labelLength + 4) {
    words.push("titleLabel");
  }
  const form = [
    ...formEvidence(line, head, read),
    ...patterns.matchRows(patterns.PLAIN_WORDS, head),
  ];
  const role = number.length > 0 ? [] : roleEvidence(line, head, read, words);
  const found = [...number, ...words, ...form, ...role];
  if (!isAd || !opensAd(line, read)) return found;
  return [...found.filter((name) => !OF_PROSE.has(name)), "ad"];
}

/** An advertisement of one paragraph says at once what it is about. */
function opensAd({ words, capitalLead }: DumpLine, { seeks }: LineReading): boolean {
  const lead = words.slice(0, LEAD_UNITS);
  return capitalLead || seeks || hasTwin(lead) || patterns.AD_WORDS.some((word) => word.test(lead));
}

function numberEvidence(head: string): StartEvidence[] {
  if (patterns.ITEM_NUMBER.test(head)) return ["itemNumber"];
  return patterns.OFFER_NUMBER.test(head) ? ["offerNumber"] : [];
}

/** A line with another label than a title's names a place or a person, but no offer's. */
function wordEvidence(head: string, { label, seeks }: LineReading): StartEvidence[] {
  if (label !== null && !OF_TITLES.has(label)) return [];
  const found = patterns.matchRows(patterns.TITLE_WORDS, head);
  if (hasTwin(head)) found.push("twin");
  if (seeks) found.push("seeks");
  return found;
}

function formEvidence(line: DumpLine, head: string, read: LineReading): StartEvidence[] {
  const found: StartEvidence[] = [];
  if (line.bold) found.push("bold");
  if (line.capitals) found.push("capitals");
  else if (line.capitalLead) found.push("capitalLead");
  if (line.mark === "number") found.push("numbered");
  if (line.mark === "outline") found.push("outline");
  if (line.mark === "bullet" && line.level === 0) found.push("bullet");
  if (line.mark === "quote") found.push("quote");
  if (line.small) found.push("small");
  if (line.size > VERY_LONG) found.push("veryLong");
  if (line.size > LONG) found.push("long");
  else if (line.size < TINY) found.push("tiny");
  if (read.closing) found.push("closing");
  if (read.sentence) found.push("sentence");
  else if (line.size >= SHORT && !/[.:;,?!]$/.test(head)) found.push("headline");
  return found;
}

/** What the line is within an offer, or around it. */
function roleEvidence(
  line: DumpLine,
  head: string,
  read: LineReading,
  words: readonly StartEvidence[],
): StartEvidence[] {
  const has = (...names: StartEvidence[]) => names.some((name) => words.includes(name));
  const strong = has("job", "gender", "place");
  const found = patterns.matchRows(patterns.INNER_WORDS, head);
  const label = labelEvidence(line, head, read, strong);
  if (label) found.push(label);
  if (read.furniture) found.push("furniture");
  if (read.foreign) found.push("foreign");
  if (read.address) found.push("address");
  if (read.contactAt >= 0 && read.contactAt < CONTACT_UNITS) found.push("contact");
  if (line.named || patterns.PERSON.test(head)) found.push("person");
  if (!has("job") && patterns.VERB.test(head)) found.push("verb");
  if (!has("titleLabel") && patterns.LABEL_WORD.test(head)) found.push("labelWord");
  if (!has("organisationPlace", "seeks") && patterns.ARTICLE.test(head)) found.push("article");
  const short = line.size < LONGEST_CONDITIONS && !strong && !has("parts");
  if (short && patterns.CONDITIONS.test(head)) found.push("conditions");
  return found;
}

function labelEvidence(
  line: DumpLine,
  head: string,
  { section, label, labelLength }: LineReading,
  strong: boolean,
): StartEvidence | null {
  const isWhole = labelLength === 0 || line.size <= labelLength + 1;
  if (section) return strong && !isWhole ? "label" : "section";
  if (label && label !== "title" && label !== "contract") return "label";
  if (labelLength === 0 || strong || patterns.CONTRACT.test(head)) return null;
  return patterns.UNKNOWN_LABEL.test(head) ? "unknownLabel" : null;
}

/** "Conducteur / Conductrice", "Agent ou agente": the job in both genders. */
function hasTwin(head: string): boolean {
  if (!/\/| ou /.test(head)) return false;
  for (const [, one, other] of head.matchAll(patterns.TWINS)) {
    if (one?.slice(0, 4) === other?.slice(0, 4)) return true;
  }
  return false;
}
