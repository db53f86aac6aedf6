import { clauseAround } from "../../text/clause.js";
import type { Label } from "../../text/labels.js";
import type { LabelKind } from "../../text/labels.lexicon.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import { CUES, type Role } from "./cues.js";
import type { Mention } from "./mention.js";

/** What a mention is for, how sure that is, and what told it. */
export interface RoleReading {
  readonly role: Role;
  /** Log-odds of the role over the next best one. */
  readonly margin: number;
  /** The label that told it, if any. */
  readonly label: Label | null;
  readonly noneScore: number;
}

type Scores = Record<Role, number>;

const LABEL_SCORES: Partial<Record<LabelKind, Partial<Scores>>> = {
  start: { start: 4.2 }, end: { end: 4.2 }, period: { start: 2.8 }, deadline: { deadline: 4.5 },
  publication: { publication: 4.5 }, update: { none: 5 }, interview: { interview: 4 },
  duration: { start: 1.6 }, contract: { start: 1 }, title: { none: 0.5 }, location: { none: 0.8 },
  experience: { none: 1.5 }, reference: { none: 3 }, website: { none: 1.5 }, degree: { none: 1 },
  organisation: { none: 1 }, benefits: { none: 0.8 },
};

/** No posting in a dump of today tells of a start before this year. */
const OLDEST = 1995;
const NEAR = 30;
const FAR = 80;

/** Reads the role of a mention off its label, the words of its clause, its form and its place. */
export function readRole(posting: Posting, mention: Mention, floor: number): RoleReading {
  const scores: Scores = { start: 0, end: 0, deadline: 0, publication: 0, interview: 0, none: 0.7 };
  const label = labelAt(posting, mention.core) ?? labelRightBefore(posting, mention);
  add(scores, label ? labelScores(posting, label, mention, floor) : {});
  addCues(scores, posting, mention, floor);
  add(scores, formScores(mention, scores));
  add(scores, placeScores(posting, mention));
  add(scores, aloneScores(posting, mention, floor));
  const [best, next] = (Object.entries(scores) as [Role, number][]).sort((a, b) => b[1] - a[1]);
  const [role, score] = best as [Role, number];
  return { role, margin: score - (next?.[1] ?? 0), label, noneScore: scores.none };
}

function add(scores: Scores, more: Partial<Scores>): void {
  for (const role of Object.keys(more) as Role[]) scores[role] += more[role] ?? 0;
}

/** A label that took the opening words for its own ("à pourvoir à compter du" 3 mars). */
function labelRightBefore(posting: Posting, mention: Mention): Label | null {
  return posting.labels.find((label) => label.valueStart >= mention.start && label.end <= mention.core + 1 && label.valueStart <= mention.core && label.start <= mention.start) ?? null;
}

function labelScores(
  posting: Posting,
  label: Label,
  mention: Mention,
  floor: number,
): Partial<Scores> {
  const scores = LABEL_SCORES[label.kind] ?? {};
  if (isWrittenDate(posting, label, mention)) return { publication: 4 };
  if (mention.from?.weak && floor > label.valueStart) return {};
  const distance = mention.start - label.valueStart;
  // A label tells the first date behind it; what follows is told by its own words.
  const near = distance < FAR ? (floor > label.valueStart ? 0.45 : 1) : 0.4;
  return Object.fromEntries(Object.entries(scores).map(([role, score]) => [role, score * near]));
}

/** "date: 2024-03-01", an exported field, or a mail's "Date:" header: when the text was written. */
function isWrittenDate({ text }: Posting, label: Label, mention: Mention): boolean {
  if (text.slice(label.start, label.end).replace(/[^a-z ]/g, "") !== "date") return false;
  if (/^\d{4}-/.test(text.slice(mention.core, mention.core + 5))) return true;
  const around = text.slice(Math.max(0, label.start - 200), label.start) + text.slice(label.valueEnd, label.valueEnd + 200);
  return /(?:^|\n)(?:from|de|subject|objet|sujet|message-id|to):/.test(around);
}

function addCues(scores: Scores, posting: Posting, mention: Mention, floor: number): void {
  const clause = clauseAround(posting, mention.start, mention.end, floor);
  const before = withoutAddresses(clause.before);
  const after = withoutAddresses(clause.after);
  for (const { role, side, weight, pattern } of CUES) {
    const behind = side === "after" ? null : lastMatch(pattern, before);
    const ahead = side === "before" ? null : firstMatch(pattern, after);
    const gaps = [
      behind === null ? Number.POSITIVE_INFINITY : before.length - behind,
      ahead === null ? Number.POSITIVE_INFINITY : ahead,
    ];
    const gap = Math.min(...gaps);
    if (gap < Number.POSITIVE_INFINITY) scores[role] += weight * decay(gap);
  }
}

/** Words inside an address or a link are no cues; that one stands there is. */
const withoutAddresses = (text: string): string => text.replace(/[^\s@]{1,64}@\S{1,64}|https?:\S+/g, "@");

const decay = (gap: number): number => (gap <= NEAR ? 1 : gap <= FAR ? 0.65 : 0.35);

function lastMatch(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0;
  let last: number | null = null;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    last = match.index + match[0].length;
    if (match[0] === "") break;
  }
  return last;
}

function firstMatch(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? null;
}

/** What the opening words and the shape say, given what the words around have said. */
function formScores(mention: Mention, scores: Readonly<Scores>): Partial<Scores> {
  const { lead, shape, from } = mention;
  const isYear = from?.precision === "year" ? { none: 1.8 } : {};
  if (from?.relative) return { none: scores.publication > 1 ? 0 : 6 };
  if ((from?.year ?? OLDEST) < OLDEST) return { none: 8 };
  switch (lead) {
    case "after":
      return { start: 1.5, ...isYear };
    case "before":
      return { deadline: scores.deadline > 0.8 ? 2 : 0.9, none: 0.3, ...isYear };
    case "past":
      return scores.deadline > 0.8 ? { deadline: 1.2 } : { start: 0.6, none: 0.4, ...isYear };
    case "until":
      return scores.deadline > scores.start
        ? { deadline: 1.8, ...isYear }
        : { end: 1 + scores.start, start: -2, none: 0.5 + (isYear.none ?? 0) };
    case "since":
      return { none: 4 };
    case "between":
      return { start: 0.5, interview: 0.2, ...isYear };
    default:
      return shape === "range" ? { start: 0.7 } : isYear;
  }
}

/** "Du 15 juin au 10 octobre." or "Rentrée 2024." as a sentence of its own is when the work is. */
function aloneScores(posting: Posting, mention: Mention, floor: number): Partial<Scores> {
  const isSeason = /^(?:la )?rentree/.test(posting.text.slice(mention.core, mention.core + 12));
  const season: Partial<Scores> = isSeason && mention.from?.year !== null ? { start: 1 } : {};
  const { before, after } = clauseAround(posting, mention.start, mention.end, floor);
  const isAlone = !/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after.slice(0, 8));
  if (!isAlone || !(mention.shape === "range" || isSeason || mention.lead === "after")) return season;
  return { start: (season.start ?? 0) + 1 };
}

function placeScores(posting: Posting, mention: Mention): Partial<Scores> {
  const section = sectionAt(posting.sections, mention.core);
  switch (section) {
    case "organisation":
    case "context":
      return { none: 0.9 };
    case "work":
      return { none: 0.5 };
    case "conditions":
      return { start: 0.7 };
    case "applying":
      return { deadline: 0.4, interview: 0.3 };
    default:
      return {};
  }
}
