import { CONTRACT_LINE } from "./looks.js";
import { countBits, type Known, OF_JOBS } from "./unit-kind.js";
import { START_WEIGHTS, type StartEvidence } from "./weights.js";

/** The lines at which one thing comes again. */
export type Places = readonly number[];

/** How many lines above what comes again a card may begin. */
const LINES_ABOVE = 3;
/** Where a card begins: above what else, and how much each says. */
const [PARTED, WIDELY, ENDED, GLUED, HEADING, FOREMOST] = [1.5, 1, 1, -0.5, 1.5, 3];
const [LEAST_OWN, MOST_OWN] = [-1.5, 2];
/** So many lines below a card's first its title may stand; a title there must be as much better. */
const [LINES_TO_TITLE, HEAD_BIAS] = [2, 0.6];
const [TINY, LONG, LONGEST] = [8, 20, 50];
/** Titles differ from card to card, the words of the form do not. */
const DISTINCT_SHARE = 0.6;
/** So many kinds of terms make a line one of terms. */
const OF_TERMS = 2;
/** What a line weighs that cannot be a title. */
const NO_TITLE = -1;
const OF_TITLES: ReadonlySet<StartEvidence> = new Set([...OF_JOBS, "titleLabel", "headline"]);

/** Of all lines on or shortly above what comes again, those at which cards begin best. */
export function findHeads(members: readonly Places[], known: Known): readonly number[] {
  const owner = new Map(members.flatMap((member) => member.map((i) => [i, member] as const)));
  const foremost = members.reduce((a, b) => ((a[0] ?? 0) <= (b[0] ?? 0) ? a : b));
  let best: readonly number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    const bonus = member === foremost ? FOREMOST : 0;
    for (let above = 0; above <= LINES_ABOVE; above++) {
      const starts = member.map((i) => i - above).filter((i) => i >= 0);
      const isOthers = starts.filter((i) => owner.has(i) && owner.get(i) !== member).length > 1;
      if (above > 0 && (isOthers || isCutOff(member, above, known))) break;
      if (isRunningHead(starts, known)) continue;
      const likeness = mean(starts.map((i) => beginsAt(i, known))) + bonus;
      if (likeness > most) [best, most] = [starts, likeness];
    }
  }
  return best;
}

/** A rule or a second gap parts a card from what stands above it. */
function isCutOff(places: Places, above: number, { lines }: Known): boolean {
  const parted = places.filter((i) => {
    const between = lines.slice(Math.max(0, i - above + 1), i + 1);
    const gaps = between.filter(({ blanks }) => blanks > 0).length;
    // The last line of a paragraph belongs to the card before.
    const isLast = gaps > 0 && lines[i - above]?.blanks === 0;
    return lines[i - above]?.rule || gaps > 1 || isLast;
  });
  return parted.length * 2 > places.length;
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Whether lines are the same again but for their numbers, and too long for a word of the form. */
function isRunningHead(starts: readonly number[], { lines, words }: Known): boolean {
  const distinct = new Set(starts.map((i) => lines[i]?.words.replace(/\d+/g, "0")));
  const isLong = starts.every((i) => (lines[i]?.size ?? 0) >= LONG && !words[i]?.labelLength);
  return isLong && distinct.size <= DISTINCT_SHARE * starts.length;
}

/** How much a line looks like the first of a card, by itself. */
function beginsAt(i: number, { lines, words, own }: Known): number {
  const line = lines[i];
  if (!line || line.rule) return LEAST_OWN;
  const [above, read] = [lines[i - 1], words[i - 1]];
  const isParted = line.blanks > 0 || line.ruledAbove || !above || above.rule;
  const names = own[i] ?? [];
  const isMail = names.includes("hidden") || names.includes("subject");
  const weight = isMail ? 0 : names.reduce((sum, name) => sum + START_WEIGHTS[name], 0);
  return (
    Math.max(LEAST_OWN, Math.min(MOST_OWN, weight)) +
    (isParted ? PARTED : GLUED) +
    (line.blanks > 1 ? WIDELY : 0) +
    (line.level > 0 ? HEADING : 0) +
    (read?.furniture || read?.closing ? ENDED : 0)
  );
}

/** A category, a number or who offers may stand above the title: where it does, the title's lines. */
export function titlesOf(heads: readonly number[], known: Known): readonly number[] {
  let [best, most] = [heads, titleness(heads, known) + HEAD_BIAS];
  if (heads.every((i) => known.words[i]?.labelLength)) return heads;
  for (let below = 1; below <= LINES_TO_TITLE; below++) {
    const lines = heads.map((i) => i + below);
    if (lines.some((i) => (known.lines[i]?.blanks ?? 1) > 1)) break;
    const own = titleness(lines, known);
    if (own > most) [best, most] = [lines, own];
  }
  return best;
}

function titleness(starts: readonly number[], { lines, words, own, termsAt }: Known): number {
  const distinct = new Set(starts.map((i) => lines[i]?.words.replace(/\d+/g, "0")));
  if (distinct.size <= DISTINCT_SHARE * starts.length) return NO_TITLE;
  return mean(
    starts.map((i) => {
      const [line, read, names] = [lines[i], words[i], own[i] ?? []];
      if (!line || !read || read.closing || read.furniture || read.contactAt >= 0) return NO_TITLE;
      if (read.labelLength > 0 && read.label !== "title") return NO_TITLE;
      if (line.size < TINY || CONTRACT_LINE.test(line.words) || names.includes("dateOnly"))
        return NO_TITLE;
      // "Du 4 janvier 2027 (8 mois, 24 h/semaine)" tells terms, and nothing else.
      const isNamed = names.some((name) => OF_JOBS.has(name));
      if (!isNamed && countBits(termsAt(i)) >= OF_TERMS) return NO_TITLE;
      const named = names.filter((name) => OF_TITLES.has(name));
      if (names.includes("place") && !isNamed) return NO_TITLE;
      const weight = named.reduce((sum, name) => sum + START_WEIGHTS[name], 0);
      return Math.min(MOST_OWN, weight) + Math.min(line.size, LONGEST) / LONGEST;
    }),
  );
}
