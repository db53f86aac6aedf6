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
/** The line ends, or goes on with what the page is filed under: "par Claire | 3 mars 2025 | Stages". */
const ENDS = /^[ .]{0,2}(?:\n|$)|^ \| /;
/** The title alone above it, and a blank line on either side. */
const BELOW_TITLE =
  /^[^\n]{8,200}\n\n(?:(?:emplois?|stages?|offres?(?: d'emploi| de stage)?|recrutements?|actualites?|theses?) ?[-|•,] ?)?(?:le )?$/;
/** "Date" under the title, over its value, with "Référence" or the like below: a board's form. */
const IN_FORM = [
  /^[^\n]{4,200}\n{1,2}date\n$/,
  /^\n(?:reference|localisation|statut|fonction|type de contrat)(?![a-z])/,
] as const;
const IS_PARTED = /^[ .]{0,2}\n\n/;

/** "3 mars 2025" with nothing beside it between the title and the text, as news pages date theirs. */
function isAlone(
  text: string,
  { day, year }: Mention["from"],
  start: number,
  end: number,
): boolean {
  if (day === null || year === null || !IS_PARTED.test(text.slice(end, end + 4))) return false;
  return BELOW_TITLE.test(text.slice(0, start));
}

/** "lun. 17 nov. 2025 18:22" on the line below the title, as feeds date what they pass on. */
const FEED_TIME = /^,? (?:a )?[012]?\d(?::|h)[0-5]\d\n/;
const RIGHT_BELOW = /^[^\n]{8,200}\n(?:[a-z]{3,8}\.?,? )?(?:le )?$/;

/** "lundi 3 mars 2025, par Claire D." below a title: when the page was published. */
export function bylineScores({ text }: Posting, { from, start, end }: Mention): Partial<Scores> {
  if (start === 0 || start > REACH) return {};
  if (isAlone(text, from, start, end)) return { publication: 3.2 };
  if (FEED_TIME.test(text.slice(end, end + 12)) && RIGHT_BELOW.test(text.slice(0, start))) {
    return { publication: 4.5 };
  }
  const [above, below] = IN_FORM;
  if (from.day !== null && above.test(text.slice(0, start)) && below.test(text.slice(end)))
    return { publication: 3.2 };
  const before = BEFORE.exec(text.slice(0, start))?.[0];
  if (before === undefined) return {};
  const after = text.slice(end, end + 60);
  const isSigned = before.includes("par ") ? ENDS.test(after) : BEHIND.test(after);
  return isSigned ? { publication: 4.5 } : {};
}
