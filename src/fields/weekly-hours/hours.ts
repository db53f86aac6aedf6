import type { Range } from "../../model/offer.js";
import { matchesIn } from "../../text/matches-in.js";
import { parseNumber } from "../../text/numbers.js";
import { compiled, spaced } from "../../text/phrase.js";

const WORDS =
  "(?:trente(?:-| )(?:cinq|six|sept|huit|neuf)|vingt(?:-quatre|-cinq|-huit)?|trente|quarante|dix|douze|quinze|deux|trois|quatre|cinq|six|huit)";
const NUMBER = `(?:\\d{1,2}(?:[.,]\\d{1,2})?|${WORDS})`;
const UNIT =
  "[ -]?h(?:eures?|ours?|rs)?(?:\\x20?[0-5]\\d(?![\\d,]| ?h(?![a-z])| ?heure))?(?![a-z0-9])";

/** Source of a pattern for hours ("35h", "37 h 30", "24 à 28 heures"), folded. */
export const HOURS = spaced(
  `(?<![\\d.,/+h-])(?:${NUMBER}(?:${UNIT})?(?:\\x20?[-/]| ?(?:a|et|ou|to)) ?)?${NUMBER}${UNIT}`,
);

const PART = compiled(
  spaced(`(${NUMBER})(?: ?h(?:eures?|ours?|rs)?(?: ?([0-5]\\d)(?!\\d))?)?`),
  "g",
);

/** The hours that a text matched by {@link HOURS} states; null for ranges upside down. */
export function parseHours(text: string): Range | null {
  const parts = matchesIn(PART, text).map(([, number, minutes]) => {
    const hours = parseNumber(number ?? "");
    return hours === null ? null : Math.round((hours + Number(minutes ?? 0) / 60) * 100) / 100;
  });
  const sides = parts.filter((side) => side !== null);
  const [min] = sides;
  const max = sides[sides.length - 1];
  return min === undefined || max === undefined || min > max ? null : { min, max };
}
