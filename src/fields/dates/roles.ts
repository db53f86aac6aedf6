import type { Label } from "../../text/labels.js";
import type { Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import { clauseAround } from "../clause.js";
import { cueScores } from "./cue-scores.js";
import type { Role } from "./cues.js";
import { labelOf, labelScores } from "./label-scores.js";
import type { Mention } from "./mention.js";
import { add, type Scores, type Sides } from "./scores.js";

/** What a mention is for, how sure that is, and what told it. */
export interface RoleReading {
  readonly role: Role;
  /** Log-odds of the role over the next best one. */
  readonly margin: number;
  /** The label that told it, if any. */
  readonly label: Label | null;
  /** Whether a label or a cue told it, not its form or place alone. */
  readonly told: boolean;
  /** What speaks for no role at all. */
  readonly noneScore: number;
}

/** Most dates of a text are for nothing in particular. */
const NONE_AT_FIRST = 0.7;
/** What labels and cues must say together for a role to be told. */
const TOLD = 1;
/** No posting in a dump of today tells of a start before this year. */
const OLDEST = 1995;

/** Reads the role of a mention off its label, the words of its clause, its form and its place. */
export function readRole(posting: Posting, mention: Mention, floor: number): RoleReading {
  const label = labelOf(posting, mention);
  const sides = sidesOf(posting, mention, floor);
  const cues = cueScores(sides);
  const scores = { ...cues, none: cues.none + NONE_AT_FIRST };
  const labelled = label ? labelScores(posting, label, mention, floor) : {};
  add(scores, labelled);
  add(scores, formScores(mention, scores));
  add(scores, placeScores(posting, mention));
  add(scores, aloneScores(posting, mention, sides));
  const [best, next] = (Object.entries(scores) as [Role, number][]).sort((a, b) => b[1] - a[1]);
  const [role, score] = best as [Role, number];
  const margin = score - (next?.[1] ?? 0);
  // "À partir du" opens a date, and may label one; alone it does not tell what for.
  const isApart = label !== null && label.tie !== "none" && label.start < mention.start;
  const labels = isApart ? (labelled[role] ?? 0) : 0;
  return { role, margin, label, told: cues[role] + labels >= TOLD, noneScore: scores.none };
}

function sidesOf(posting: Posting, { start, end }: Mention, floor: number): Sides {
  const { before, after } = clauseAround(posting, start, end);
  return { before: before.slice(Math.max(0, floor - (start - before.length))), after };
}

/** What the opening words and the shape say, given what the words around have said. */
function formScores({ lead, shape, from }: Mention, scores: Readonly<Scores>): Partial<Scores> {
  const year = from.precision === "year" ? 1.8 : 0;
  if (from.relative) return { none: scores.publication > 1 ? 0 : 6 };
  if ((from.year ?? OLDEST) < OLDEST) return { none: 8 };
  switch (lead) {
    case "after":
      return { start: 1.5, none: year };
    case "before":
    case "ahead":
      return { deadline: scores.deadline > 0.8 ? 2 : 0.9, none: 0.3 + year, publication: -3 };
    case "past":
      return scores.deadline > 0.8 ? { deadline: 1.2 } : { start: 0.6, none: 0.4 + year };
    case "until":
      return scores.deadline > scores.start
        ? { deadline: 1.8, none: year, publication: -3 }
        : { end: 1 + scores.start, start: -2, none: 0.5 + year, publication: -3 };
    case "since":
      return { none: 4 };
    case "between":
      return { start: 0.5, interview: 0.2, none: year };
    default:
      return shape === "range" ? { start: 0.7, publication: -3 } : { none: year };
  }
}

/** "Du 15 juin au 10 octobre – 35 h": the next point of a list of them. */
const GOES_ON = /^ ?(?:-|,|\||\(|;|\t)/;

/** "Du 15 juin au 10 octobre." or "Rentrée 2024." as a sentence of its own is when the work is. */
function aloneScores(
  posting: Posting,
  { from, to, core, shape, lead }: Mention,
  { before, after }: Sides,
): Partial<Scores> {
  const isRentree = /^(?:la )?rentree/.test(posting.text.slice(core, core + 12));
  const season = isRentree && from.year !== null ? 1 : 0;
  const isFirst = !/[a-z0-9]/.test(before);
  const isAlone = isFirst && !/[a-z0-9]/.test(after.slice(0, 8));
  if (isAlone && (shape === "range" || isRentree || lead === "after")) return { start: season + 1 };
  const isOverMonths = shape === "range" && to !== null && from.month !== to.month;
  return { start: season + (isFirst && isOverMonths && GOES_ON.test(after) ? 1 : 0) };
}

function placeScores(posting: Posting, mention: Mention): Partial<Scores> {
  switch (sectionAt(posting.sections, mention.core)) {
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
