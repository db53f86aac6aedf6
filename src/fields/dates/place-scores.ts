import { lastAtOrBefore } from "../../text/lines.js";
import type { Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
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

/** What the place of a mention says: its section, and whether it stands in an older mail. */
export function placeScores(posting: Posting, { start, core }: Mention): Partial<Scores> {
  const quoted = isQuoted(posting, start) ? 1.8 : 0;
  const { none = 0, ...roles } = sectionScores(posting, core);
  return { ...roles, none: none + quoted };
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
