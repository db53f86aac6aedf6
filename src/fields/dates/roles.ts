import type { Label } from "../../text/labels.js";
import { lastMatch } from "../../text/matches-in.js";
import type { Posting } from "../../text/posting.js";
import { clauseAround } from "../clause.js";
import { isOfFollowUp } from "../follow-up.js";
import { bylineScores } from "./byline.js";
import { cueScores } from "./cue-scores.js";
import type { Role } from "./cues.js";
import { aloneScores, formScores } from "./form-scores.js";
import { isSendingDate, labelOf, labelScores } from "./label-scores.js";
import type { Mention } from "./mention.js";
import { placeScores } from "./place-scores.js";
import { add, type Sides } from "./scores.js";

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
/** Dates of what may follow the offer are none of its own, whatever their form. */
const NONE_OF_FOLLOW_UP = 6;
/** So much speaks against a date in a column of which the header says nothing. */
const NONE_OF_COLUMN = 3;
/** What labels and cues must say together for a role to be told. */
const TOLD = 1;
/** What the mentions beside one tell of it. */
interface Beside {
  /** Where the mention before it ends. */
  readonly floor: number;
  /** Where the mention behind it begins. */
  readonly ceiling: number;
  /** What the mention before it says against any role. */
  readonly carried: number;
}

/** Reads the role of a mention off its label, the words of its clause, its form and its place. */
export function readRole(
  posting: Posting,
  mention: Mention,
  { floor, ceiling, carried }: Beside,
): RoleReading {
  const isEntry = isOfCalendar(posting, mention);
  const sides = isEntry
    ? { before: "", after: restOfLine(posting, mention.end) }
    : sidesOf(posting, mention, floor, ceiling);
  const label = isEntry ? null : labelOf(posting, mention, sides);
  const cues = cueScores(sides);
  const scores = { ...cues, none: cues.none + NONE_AT_FIRST + carried };
  const labelled = label ? labelScores(posting, label, mention, { floor, cues }) : {};
  add(scores, labelled);
  if (label === null && isOfColumn(posting, mention)) add(scores, { none: NONE_OF_COLUMN });
  if (isSendingDate(posting, mention)) add(scores, { publication: 4 });
  if (isOfFollowUp(posting, mention.start)) add(scores, { none: NONE_OF_FOLLOW_UP });
  add(scores, formScores(mention, scores, sides));
  add(scores, placeScores(posting, mention));
  add(scores, bylineScores(posting, mention));
  add(scores, aloneScores(posting, mention, sides));
  const [best, next] = (Object.entries(scores) as [Role, number][]).sort((a, b) => b[1] - a[1]);
  const [role, score] = best as [Role, number];
  const margin = score - (next?.[1] ?? 0);
  // "À partir du" opens a date, and may label one; alone it does not tell what for.
  const isApart = label !== null && label.tie !== "none" && label.start < mention.start;
  const labels = isApart ? (labelled[role] ?? 0) : 0;
  return { role, margin, label, told: cues[role] + labels >= TOLD, noneScore: scores.none };
}

const OPENS_CELL = /(?:^|[\t|;,]) ?"?$/;
const ENDS_CELL = /^"? ?(?:$|[\t|;,\n])/;

/** A cell of a row, nothing else in it, whose column is for something that no field is about. */
const isOfColumn = ({ cells, text }: Posting, { start, end }: Mention): boolean =>
  cells.length > 0 &&
  OPENS_CELL.test(text.slice(Math.max(0, start - 3), start)) &&
  ENDS_CELL.test(text.slice(end, end + 3));

/** How far a calendar's next entry is looked for. */
const LONGEST_ENTRY = 160;
const OPENS_LINE = /(?:^|\n)[ •*-]*(?:(?:le|du) )?$/;
const IS_TOLD_BEHIND = /^ ?: ?[a-z(]/;
const ENTRY_ABOVE =
  /\n[ •*-]*(?:(?:le|du) )?\d[^\n:]{3,40}: ?[a-z][^\n]*\n+[ •*-]*(?:(?:le|du) )?$/;
const ENTRY_BELOW = /^[^\n]*\n+[ •*-]*(?:(?:le|du) )?\d[^\n:]{3,40}: ?[a-z]/;

/** "10 mars : clôture des candidatures", a line among its like: what happens stands behind the day. */
function isOfCalendar({ text }: Posting, { start, end }: Mention): boolean {
  if (!IS_TOLD_BEHIND.test(text.slice(end, end + 4))) return false;
  const above = text.slice(Math.max(0, start - LONGEST_ENTRY), start);
  if (!OPENS_LINE.test(above)) return false;
  return ENTRY_BELOW.test(text.slice(end, end + LONGEST_ENTRY)) || ENTRY_ABOVE.test(above);
}

const restOfLine = ({ text }: Posting, from: number): string =>
  text.slice(from, from + LONGEST_ENTRY).split("\n", 1)[0] as string;

/** Words behind the last of these are said of the next date: "le 3 mars, entretiens le 12". */
const LAST_MARK = /[,;:(|\t]|- /g;

/** In a row without a header the cell before a date may tell what it is for, those before that do not. */
const LAST_CELL = /(?<=\t)[^\t\n]*\t ?$/;

function sidesOf(posting: Posting, { start, end }: Mention, floor: number, ceiling: number): Sides {
  const { before, after } = clauseAround(posting, start, end);
  const near = after.slice(0, Math.max(0, ceiling - end));
  const mark = near.length < after.length ? lastMatch(LAST_MARK, near) : null;
  const told = before.slice(Math.max(0, floor - (start - before.length)));
  return {
    before: LAST_CELL.exec(told)?.[0] ?? told,
    after: mark ? near.slice(0, mark.index) : near,
  };
}
