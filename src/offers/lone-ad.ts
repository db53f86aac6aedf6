import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";
import { countBits, countBrief, ENGAGED, OF_NAMES, OF_NONE, readTerms } from "./unit-kind.js";
import type { StartEvidence } from "./weights.js";

/** A longer text with an offer in it gives more than its terms to tell it by. */
const [FEWEST_LINES, MOST_LINES, MOST_UNITS] = [3, 20, 2000];
const LONGEST_TITLE = 100;
/** So many kinds of terms make a short text an advertisement; a job in its title is worth one. */
const FEWEST_TERMS = 3;
const OF_NO_AD: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  ...OF_NONE,
  "document",
  "pluralWithin",
  "sentence",
  "clause",
  "hidden",
  "reply",
  "dateOnly",
  "colon",
  "question",
]);
/** Grants, prizes, courses and laws tell lengths and sums too. */
const NO_POST =
  /^(?:bourses?|prix|aides?|concours|formations?|conventions?|chapitre|articles?|guide|fiche|reglement|compte rendu|portrait)(?![a-z])/;
/** How often such a text is an offer that begins with its first line. */
const [ANSWERED, UNANSWERED] = [0.8, 0.6];

/**
 * How sure it is that a short text, in which no beginning is told by its words, is one advertisement
 * all the same: under a title that may say anything, it tells for how long, on what contract, for what
 * pay. Null where it is none.
 */
export function loneAdConfidence({ lines, words, evidence }: Survey): number | null {
  const last = lines.at(-1);
  if (!last || lines.length < FEWEST_LINES || lines.length > MOST_LINES) return null;
  if (last.end - (lines[0] as DumpLine).start > MOST_UNITS) return null;
  if (!isTitle(lines[0] as DumpLine, words[0] as LineReading, evidence[0] ?? [])) return null;
  if (words.some(({ foreign, group, furniture }) => foreign || group || furniture)) return null;
  const terms = lines.reduce((told, line) => told | readTerms(line.words), 0);
  const brief = lines.some((line) => countBrief(line.words) > 0) ? 1 : 0;
  const isNamed = evidence[0]?.some((name) => OF_NAMES.has(name)) ? 1 : 0;
  if ((terms & ENGAGED) === 0 && isNamed === 0) return null;
  if (countBits(terms) + brief + isNamed < FEWEST_TERMS) return null;
  return words.some(({ closing }) => closing) ? ANSWERED : UNANSWERED;
}

function isTitle(line: DumpLine, read: LineReading, names: readonly StartEvidence[]): boolean {
  const isPlain = !line.rule && !read.section && !read.label && line.size <= LONGEST_TITLE;
  return isPlain && !NO_POST.test(line.words) && !names.some((name) => OF_NO_AD.has(name));
}
