import { compiled } from "../text/phrase.js";
import type { DumpLine } from "./dump-lines.js";

/** Where messages begin that say who wrote them below their subject, and when in their last line. */

const [LONGEST_SUBJECT, LONGEST_FOOT] = [120, 40];
const MONTHS = "(?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]{0,6}\\.?";
const TIME = "(?:[01]?\\d|2[0-3])(?::| ?h ?)[0-5]\\d(?::[0-5]\\d)?";
/** "par Delphine Quercy, lundi 9 novembre 2026, 14:02", "par tux » mer. 4 nov. 2026 09:12". */
const BYLINE = compiled(
  `^(?:message )?(?:par|de|by) [^:!?]{2,50}?(?:,| »| -| le) ?(?:[a-z]{3,8}\\.?,? )?(?:le )?\\d{1,2}(?:er)? ${MONTHS} \\d{4},? (?:a )?${TIME}$`,
);
/** "👁 611  09:12": how many have seen it, and when it was sent. */
const FOOT = compiled(
  `^[^a-z0-9]{0,6}\\d[\\d.,]{0,6}k?[^a-z0-9]{1,6}(?:modifie |edited )?${TIME}$`,
);
const REPLY = /^(?:re|tr|aw) ?:/;
const FEWEST_FEET = 3;

/** The line of the subject above a byline, and where the words begin: below it, for a reply. */
export function subjectOf(
  own: string,
  i: number,
  lines: readonly DumpLine[],
): { readonly first: number; readonly body: number } | null {
  if (!BYLINE.test(own)) return null;
  const above = lines[i - 1];
  const isSubject = above !== undefined && !above.rule && above.size <= LONGEST_SUBJECT;
  if (!isSubject || (lines[i]?.blanks ?? 0) > 1) return { first: i, body: i + 1 };
  return { first: i - 1, body: REPLY.test(above.words) ? i + 1 : i - 1 };
}

/** The first lines of messages that are told by their last: below the foot of the one before. */
export function belowFeet(
  lines: readonly DumpLine[],
  ownOf: (i: number) => string,
): readonly { readonly first: number; readonly body: number }[] {
  const feet = lines.flatMap(({ size }, i) => {
    return size <= LONGEST_FOOT && FOOT.test(ownOf(i)) ? [i] : [];
  });
  if (feet.length < FEWEST_FEET) return [];
  const firsts = feet.slice(0, -1).map((foot) => foot + 1);
  // The name of the channel stands over each.
  const counts = new Map<string, number>();
  for (const i of firsts) {
    const { words } = lines[i] as DumpLine;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const isName = (i: number) => (counts.get(lines[i]?.words ?? "") ?? 0) > 1;
  let opening = feet[0] as number;
  while (opening > 0 && !isName(opening) && (lines[opening] as DumpLine).blanks === 0) opening--;
  return [opening, ...firsts].map((first) => ({ first, body: isName(first) ? first + 1 : first }));
}
