import { lastAtOrBefore } from "../../text/lines.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import { listHeading } from "../list-heading.js";
import type { Mention } from "./mention.js";
import type { Scores } from "./scores.js";

const WROTE = /(?:a ecrit|wrote) ?:/;
const QUOTE_REACH = 2000;

/** In the lines of an older mail, "> …" below "Le 3 mars 2019, X a écrit :". */
function isQuoted({ text, lines }: Posting, start: number): boolean {
  // Not looked for in the text: a line may be a megabyte of dates.
  const line = lines[lastAtOrBefore(lines, start)]?.start ?? 0;
  return text[line] === ">" && WROTE.test(text.slice(Math.max(0, line - QUOTE_REACH), line));
}

const OF_A_TERM = phrase(
  "^(?:[^\\n\\[]{0,80}\\[)?[^a-z0-9]*(?:stages?|stagiaire[.·()es]{0,4}|alternan[a-z.·()]{1,8}|apprenti[a-z.·()]{0,8}|cdd|contrat d'apprentissage|internship)(?![a-z])[^\\n]{2,140}(?:[-(|,:] ?)$",
  "",
);
const LONGEST_TITLE = 160;

/** "Alternance - Chargée de communication - Septembre 2025": a title's month is that of the start. */
function endsTitle({ text, lines }: Posting, { from, to, core, end }: Mention): boolean {
  const line = lines[0];
  if (!line || end > line.end) return false;
  if (from.precision !== "month" || from.year === null || to !== null) return false;
  if (!/^ ?(?:$|[\])(|-])/.test(text.slice(end, line.end))) return false;
  return OF_A_TERM.test(text.slice(line.start, core));
}

/** "Aide-soignante – Avant le 15 janvier": what stands before a day behind a title is applying. */
function isDueBehindTitle(
  { text, lines }: Posting,
  { lead, from, to, start, end }: Mention,
): boolean {
  const line = lines[0];
  if (!line || end > line.end || start - line.start > LONGEST_TITLE) return false;
  if (lead !== "ahead" || from.precision !== "day" || to !== null) return false;
  const title = text.slice(line.start, start);
  const isParted = /[-|:(,;] ?$/.test(title) && /[a-z]{3}/.test(title);
  return isParted && /^[ ).]*$/.test(text.slice(end, line.end));
}

const EVENTS = phrase(
  "^[^a-z0-9]*(?:(?:les |nos |dates des |calendrier des )?(?:sessions?|seances|representations|spectacles|concerts|ateliers|evenements|temps forts|jalons|expositions|tournees?)(?! d[e'] ?(?:recrut|select|candid|entretien|audition|stage)))[^\\n:]{0,60}:? ?$",
  "",
);

/** "Nos temps forts :", above the list in which a date stands. */
function isOfEvents(posting: Posting, core: number): boolean {
  const heading = listHeading(posting, core);
  return heading !== null && EVENTS.test(posting.text.slice(heading.content, heading.end));
}

/** What the place of a mention says: its section, the title, whether it is of an older mail. */
export function placeScores(posting: Posting, mention: Mention): Partial<Scores> {
  const { start: begins, core } = mention;
  const quoted = isQuoted(posting, begins) ? 1.8 : 0;
  const { none = 0, start = 0, deadline = 0, ...roles } = sectionScores(posting, core);
  const due = isDueBehindTitle(posting, mention) ? 3 : 0;
  const titled = endsTitle(posting, mention) ? 1.4 : 0;
  const events = isOfEvents(posting, core) ? 3 : 0;
  const others = quoted + events;
  return { ...roles, start: start + titled, deadline: deadline + due, none: none + others };
}

function sectionScores(posting: Posting, offset: number): Partial<Scores> {
  switch (sectionAt(posting.sections, offset)) {
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
