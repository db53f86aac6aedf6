import type { Role } from "./blocks.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import { type Reading, SURE_TITLE } from "./reading.js";
import type { OutsideEvidence, StartEvidence } from "./weights.js";

/** Lines that speak of other things stand together within so many lines. */
const FOREIGN_LINES = 8;
/** Buttons one below the other say but once that they belong to no offer. */
const MOST_FURNITURE = 3;
/** What a line says that an offer says, and a text about offers too. */
const OF_OFFERS: ReadonlySet<OutsideEvidence> = new Set<OutsideEvidence>([
  "label",
  "section",
  "closing",
  "offerWords",
]);

/**
 * The lines below the heading of a text that tells of jobs without offering one, up to a title or
 * the next mail.
 */
export function findToldOf(
  own: readonly (readonly StartEvidence[])[],
  { titles, contents, blocks }: Reading,
): Set<number> {
  const told = new Set<number>();
  let isTold = false;
  for (const [i, names] of own.entries()) {
    const isMail = blocks.roles[i] === "subject" || blocks.roles[i] === "message";
    if (names.includes("document") && !contents.has(i)) isTold = true;
    else if ((titles[i] as number) >= SURE_TITLE || isMail) isTold = false;
    if (isTold) told.add(i);
  }
  return told;
}

/** By what each line is weighed where it belongs to no offer. */
export function outsideClues(reading: Reading, told: ReadonlySet<number>): OutsideEvidence[] {
  const { lines, words, blocks } = reading;
  let run = 0;
  return lines.map((line, i) => {
    const name = outsideEvidence(line, words[i] as LineReading, blocks.roles[i] as Role);
    run = name === "furniture" ? run + 1 : 0;
    if (run > MOST_FURNITURE) return "rule";
    const isLone = name === "foreign" && line.mark === "bullet" && isLoneForeign(words, i);
    return isLone || (told.has(i) && OF_OFFERS.has(name)) ? "text" : name;
  });
}

/** One item of a list of duties or benefits ("TVA", "tarifs réduits") speaks of nothing else. */
function isLoneForeign(words: readonly LineReading[], i: number): boolean {
  const from = Math.max(0, i - FOREIGN_LINES);
  return words.slice(from, i + FOREIGN_LINES + 1).filter(({ foreign }) => foreign).length < 2;
}

/** By what a line is weighed where it belongs to no offer. */
export function outsideEvidence(line: DumpLine, read: LineReading, role: Role): OutsideEvidence {
  if (role === "mail-header" || role === "reply") return "mailHeader";
  if (line.rule) return "rule";
  if (read.farewell) return "farewell";
  if (read.furniture) return "furniture";
  if (read.foreign) return "foreign";
  if (read.group) return "group";
  if (read.label) return "label";
  if (read.section) return "section";
  if (read.closing) return "closing";
  return read.offerWords ? "offerWords" : "text";
}
