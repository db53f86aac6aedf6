import { phrase } from "../text/phrase.js";
import type { Posting } from "../text/posting.js";

/** What may come after the offer … */
const GOES_ON =
  "(?:poursui[a-z]{1,6}|continu(?:er|ation|e|ing)|prolong[a-z]{1,7}|suivie?s? (?:d'|par)|debouch[a-z]{1,5}|transform[a-z]{1,7}|follow(?:ed|-up|ing)|lead(?:s|ing)? to|extended? (?:in)?to)";
/** … and is an engagement of its own, with its own length, beginning and pay. */
const ENGAGEMENT = "(?:theses?|doctora[lt]|ph\\.?d|cdi|cdd|embauche)(?![a-z])";
const FOLLOW_UP = phrase(
  `(?<![a-z])${GOES_ON} [^.;:!?•\\n]{0,30}?(?<![a-z])${ENGAGEMENT}[^.;!?•\\n]{0,70}$`,
  "",
);
/** "Une embauche en CDI est envisageable dès septembre". */
const MAY_BE = phrase(
  `(?<![a-z])${ENGAGEMENT}[^.;:!?•\\n]{0,30} (?:est|sera|serait|pourra(?:it)? etre|peut etre) (?:envisag[a-z]{1,6}|possible|propos[a-z]{1,4})[^.;:!?•\\n]{0,60}$`,
  "",
);
const LONGEST = 160;

/** "Une thèse (3 ans) pourra faire suite au stage": what follows is told first. */
const NAMED = phrase(`(?<![a-z])${ENGAGEMENT}[^.;:!?•\\n]{0,40}$`, "");
const TOLD_LATER = phrase(
  "^[^.;:!?•\\n]{0,60}(?<![a-z])(?:fera suite|pourr(?:a|ait|ont) (?:y |lui |leur )?(?:faire suite|succeder|suivre)|(?:est|sera|serait) envisag[a-z]{2,6})",
  "",
);
const REACH = 100;

/**
 * Whether what stands at an offset is said of what may follow the offer: "possibilité de
 * poursuivre en thèse (3 ans à partir d'octobre)".
 */
export function isOfFollowUp({ text }: Posting, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  if (FOLLOW_UP.test(before) || MAY_BE.test(before)) return true;
  return NAMED.test(before) && TOLD_LATER.test(text.slice(offset, offset + REACH));
}
