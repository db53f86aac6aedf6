import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Mention } from "./mention.js";
import type { Scores } from "./scores.js";

/** Who wrote a page stands below its title; further down a signed date is anything's. */
const REACH = 320;
const NAME = "[^\\n,;:]{2,40}";
const BEFORE = compiled(
  `(?:^|\\n)(?:(?:article )?(?:ecrit |redige |propose )?par ${NAME},? ?)?(?:le )?$`,
);
const BEHIND = compiled(`^,? (?:\\|\\| |- |• )?par ${NAME}(?:\\n|$)`);
const ENDS = /^[ .]{0,2}(?:\n|$)/;

/** "lundi 3 mars 2025, par Claire D." below a title: when the page was published. */
export function bylineScores({ text }: Posting, { start, end }: Mention): Partial<Scores> {
  if (start === 0 || start > REACH) return {};
  const before = BEFORE.exec(text.slice(0, start))?.[0];
  if (before === undefined) return {};
  const after = text.slice(end, end + 60);
  const isSigned = before.includes("par ") ? ENDS.test(after) : BEHIND.test(after);
  return isSigned ? { publication: 4.5 } : {};
}
