import { phrase } from "../../text/phrase.js";
import type { Atom } from "./atom.js";
import { either } from "./lexicon.js";
import { isBefore, type Lead, type Shape } from "./mention.js";

const LONGEST_GAP = 30;

const UP_TO = either(
  "-|[-=]?>|•|a|au|aux|to|until|et se terminant le",
  "(?:et |et ce )?(?:jusqu'a|jusqu'au|jusqu'a la|jusqu'en|jusque)",
);
/** "27 mars, 12 h au 30 avril": the hour of the first day. */
const HOUR =
  "(?:,? (?:a )?(?:midi|minuit|\\d{1,2} ?h(?: ?\\d\\d)?|\\d{1,2}:\\d\\d(?::\\d\\d)?),?)?";
/** "Fin mars (ou début avril) à fin août": another day to begin, in brackets. */
const CHOICE = "(?: ?\\((?:ou|voire) [^()\\n]{3,18}\\))?";
const TO = phrase(
  `^${HOUR}${CHOICE} ?(?:inclus,? )?(?:${UP_TO})(?: la| l')?(?: fin)?(?: le)? ?$`,
  "",
);
/** What begins, and nothing but a colon or "en" behind it. */
const STARTS = phrase(
  "(?<![a-z])(?:debuts?|demarrages?|rentrees?|arrivees?|embauches?|prises? de (?:poste|fonctions?))[^\\n:.;]{0,30}?(?: ?:(?: en)?| en) ?$",
  "",
);
const LONGEST_LEAD = 60;
const AND = phrase("^ ?(?:et|and)(?: le| la| l'| les| en| the)? ?$", "");
const AGAIN = " le| la| l'| en| des| au| a partir de| a partir d'| a partir du";
const OR = phrase(`^ ?,? ?(?:/|ou|ou bien|et/ou|or|voire)(?:${AGAIN})? ?$`, "");
const NO_LATER = phrase("^,? ?(?:et )?(?:au plus tard|no later than|et avant)(?: le)? ?$", "");
const LIST = phrase("^,(?: le)? ?$", "");
/** How the two days of one atom hang together, by the word between them. */
export function jointShape(joint: string, lead: Lead): Shape {
  if (lead === "between") return "window";
  if (/^(?:ou|or|\/)/.test(joint)) return "either";
  return /^(?:et|and|\+|,)/.test(joint) ? "window" : "range";
}

interface Joining {
  readonly lead: Lead;
  readonly shape: Shape;
  /** The date behind the two. */
  readonly behind: Atom | undefined;
}

/** How two dates hang together by the words between them; null where they do not. */
export function join(
  text: string,
  last: Atom,
  next: Atom,
  { lead, shape, behind }: Joining,
): Shape | null {
  const gap = text.slice(last.end, next.start);
  if (gap.length > LONGEST_GAP || gap.includes("\n\n")) return null;
  if (lead === "after" && NO_LATER.test(gap)) return "window";
  if (lead === "between" && (AND.test(gap) || TO.test(gap))) return "window";
  if (gap === "/" && last.year !== null && last.day !== null) return "range"; // ISO 8601
  if (gap.trim() === "/" && isWholeMonths(last, next)) return "range";
  if (OR.test(gap)) return "either";
  if (AND.test(gap) && isBeside(last, next) && next.year !== null)
    return shape === "either" || areStarts(text, last) ? "either" : "range";
  if (LIST.test(gap) && last.day !== null && next.day !== null) {
    return shape === "either" || isChoice(text, next, behind) ? "either" : null;
  }
  if (LIST.test(gap) && isThreeMonths(text, last, next, behind))
    return areStarts(text, last) ? "either" : "range";
  if (LIST.test(gap) && next.day === null) {
    return shape === "either" || isListed(text, next, behind) ? "either" : null;
  }
  if (gap.trim() === "-" && (lead === "after" || isNextMonth(gap, last, next))) return "either";
  return TO.test(gap) && lead !== "since" && lead !== "past" && !isBefore(lead) ? "range" : null;
}

/** "1er mars/31 août": from the first of a month to the last of another. */
const isWholeMonths = (last: Atom, next: Atom): boolean => last.day === 1 && (next.day ?? 0) > 27;

/** "Début : mars et avril 2024", "prise de poste en mars et avril 2024": two months to begin in. */
const areStarts = (text: string, { start }: Atom): boolean =>
  STARTS.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));

/** "Juin, juillet et août 2025": one month after the other. */
function isThreeMonths(text: string, last: Atom, next: Atom, behind: Atom | undefined): boolean {
  if (!behind || behind.year === null || behind.start - next.end > LONGEST_GAP) return false;
  return (
    isBeside(last, next) && isBeside(next, behind) && AND.test(text.slice(next.end, behind.start))
  );
}

/** "Juin, juillet ou août": what comes behind tells that the commas part alternatives. */
function isListed(text: string, next: Atom, behind: Atom | undefined): boolean {
  if (!behind || behind.start - next.end > LONGEST_GAP) return false;
  const gap = text.slice(next.end, behind.start);
  return OR.test(gap) || AND.test(gap) || (LIST.test(gap) && behind.day === null);
}

/** "Le 1er avril, le 1er mai ou le 1er juin": days to choose from. */
function isChoice(text: string, next: Atom, behind: Atom | undefined): boolean {
  if (!behind || behind.day === null || behind.start - next.end > LONGEST_GAP) return false;
  return OR.test(text.slice(next.end, behind.start));
}

/** "Mars-avril", without spaces: one or the other. */
const isNextMonth = (gap: string, last: Atom, next: Atom): boolean =>
  gap === "-" && isBeside(last, next);

/** "Juillet et août 2025": a month and the next one. */
export function isBeside(last: Atom, next: Atom): boolean {
  if (last.day !== null || next.day !== null || last.part || next.part) return false;
  return last.month !== null && next.month === (last.month % 12) + 1 && last.precision === "month";
}

/** "… à …": the second is the end of what begins with the first. */
export function isUpTo(text: string, first: Atom | undefined, second: Atom | undefined): boolean {
  if (!first || !second || second.start - first.end > LONGEST_GAP) return false;
  return TO.test(text.slice(first.end, second.start));
}

/** "Fin mars ou début avril à …": an end comes behind the choice. */
export const leadsUpTo = (gap: string): boolean => TO.test(gap);

/** Two dates are of one kind, and the first leaves to the second what it does not say. */
export function fitTogether(first: Atom, second: Atom): boolean {
  if (first.relative || second.relative) return false;
  if (first.precision === "year" && second.precision !== "year") return first.part !== null;
  return first.year === null || second.year === null || second.year >= first.year;
}
