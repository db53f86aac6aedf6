import { lastAtOrBefore } from "../text/lines.js";
import { phrase } from "../text/phrase.js";
import type { Posting } from "../text/posting.js";

/** Who lacks the diploma is offered a course … */
const LACKING =
  "(?:si besoin|si necessaire|au besoin|le cas echeant|a defaut|si (?:vous|tu) (?:ne |n')(?:[a-z]+ )?pas|(?:vous|tu) (?:ne |n')(?:[a-z]+ )?pas (?:encore )?(?:les? |la |de |d'|un |une )?(?:diplom|form|qualif|experience|criteres)|sans diplome|pas (?:encore )?diplom[a-z]{1,3}|debutante?s?)";
/** … told to be free, or to end in that diploma. */
const COURSE =
  "formations? (?:[a-z-]+,? (?:et )?){0,2}(?:gratuite?|remuneree?|financee?|diplomante|certifiante|qualifiante|en alternance|d'adaptation)s?";
const OFFERED = phrase(
  `(?<![a-z])(?:${LACKING}[^•\\n]{0,140}?(?<![a-z])${COURSE}|${COURSE}[^.;•\\n]{0,60}${LACKING})`,
  "",
);
const LONGEST = 500;

/**
 * Whether what stands at an offset is said of a course that the employer offers to those who lack
 * the diploma: its pay, length and degree are the course's.
 */
export function isOfOfferedCourse({ text, lines }: Posting, offset: number): boolean {
  const line = lines[lastAtOrBefore(lines, offset)];
  if (!line) return false;
  const before = text.slice(Math.max(line.start, offset - LONGEST), offset);
  return before.includes("formation") && OFFERED.test(before);
}
