import type { DumpLine } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";
import { type Known, OF_NAMES, OF_NONE, OF_PERSONS } from "./unit-kind.js";
import type { StartEvidence } from "./weights.js";

/** What a line is for those beside it. */
type Part = "edge" | "head" | "prose" | "terms" | "answer" | "item" | "label" | "rule";

const [SHORTEST_HEAD, LONGEST_HEAD, LONGEST_TERMS] = [3, 90, 120];
const PROSE_END = /[.:;,?!…]$|[a-z]{2}[.;!?] /;
/** What speaks for prose, and for lines about several offers or none. */
const OF_SENTENCES: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "clause",
  "dateOnly",
  "document",
  "pluralWithin",
]);
const CONTRACT_ALONE =
  /^(?:cd[id]|stage|alternance|apprentissage|interim|benevolat|freelance|saisonnier|temps (?:plein|partiel))(?: (?:de )?\d{1,2} (?:mois|ans?|semaines|jours))?$|^(?:cd[id]|interim|temps (?:plein|partiel)), /;
/** What may be the name of who hires. */
const NAME = /^[a-z0-9][^[\]{}=:<>|#\d]{3,}$/;
/** So many turns of one kind, in this share of which a job is named, begin offers. */
const FEWEST_TURNS = 3;
const NAMED_SHARE = 0.6;
/** In this share of the units that they open, terms are told. */
const TERMS_SHARE = 0.75;
const MOST_PARTED = 0.2;
/** Longer offers are told by what they say; in this share of a series they have so few lines. */
const [LONGEST_UNIT, SHORT_SHARE] = [10, 0.75];
/** … and hold parts with headings and labels; a list of short ones hardly any. */
const MOST_LABELS = 0.25;

/**
 * Headlines at which one offer turns to the next, by what stands above and below them: a title under
 * the terms of the last offer, over the name of who hires. Most of them name a job; the others, of
 * which no word is known, are told by standing in the same place.
 */
export function findTurns(known: Known): readonly number[] {
  const { lines, contents } = known;
  const parts = lines.map((_, i) => partOf(known, i));
  const turns = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    if (parts[i] !== "head" || contents.has(i)) continue;
    // A dump may have a heading of its own: "La lettre des métiers, n° 41".
    const isBelowTitle = i === 1 && saysJob(known, 1) && !isNamed(known, 0);
    const above = isBelowTitle ? "edge" : (parts[i - 1] ?? "edge");
    const below = parts[i + 1] ?? "edge";
    // "Les Ateliers du Pont" may stand over a title; "les horaires" is none.
    const isUnsure = above === "edge" || known.own[i]?.includes("article") === true;
    if (above === "head" || (isUnsure && !isNamed(known, i))) continue;
    if (isValue(known, i)) continue;
    if (line.capitals) addToGroup(turns, "capitals", i);
    const after = Math.min(lines[i + 1]?.blanks ?? 1, 1);
    // Nothing stands above the first line: it may go with either.
    for (const before of above === "edge" ? [0, 1] : [Math.min(line.blanks, 1)]) {
      addToGroup(turns, `${before}${after} over ${below}`, i);
      addToGroup(turns, `${before}${after} under ${above === "edge" ? "terms" : above}`, i);
    }
  }
  let [best, most] = [[] as readonly number[], 0];
  for (const members of turns.values()) {
    const worth = worthOf(known, members);
    if (worth > most && tellTerms(known, members) && areOfOneBlock(known, members))
      [best, most] = [members, worth];
  }
  if (best.length > 0) best = withLikeOnes(best, parts, known);
  return best.filter(
    (i, k) => isNamed(known, i) || isEngaged(known, i, ownEnd(known, i, best[k + 1])),
  );
}

/** By how much the headlines that name a job outweigh the others; 0 where too few do. */
export function worthOf(known: Known, members: readonly number[]): number {
  const named = members.filter((i) => isNamed(known, i)).length;
  const isEnough = named >= FEWEST_TURNS && named >= NAMED_SHARE * members.length;
  return isEnough ? 2 * named - members.length : 0;
}

/** Where blank lines part the offers, what begins in the middle of a block is none. */
function areOfOneBlock({ lines }: Known, members: readonly number[]): boolean {
  let parted = 0;
  for (const [k, i] of members.entries()) {
    if (k === 0 || (lines[i] as DumpLine).blanks > 0) continue;
    const between = lines.slice((members[k - 1] as number) + 1, i);
    if (between.some(({ blanks }) => blanks > 0)) parted++;
  }
  return parted <= MOST_PARTED * members.length;
}

/** "Contact", and a name on the next line. */
function isValue({ lines, words }: Known, i: number): boolean {
  const above = words[i - 1];
  if (!above || lines[i]?.blanks !== 0 || !(above.section || above.label)) return false;
  return above.labelLength === 0 || (lines[i - 1]?.size ?? 0) <= above.labelLength + 1;
}

/** Whether most of the units are short, without parts of their own, and tell terms. */
function tellTerms(known: Known, members: readonly number[]): boolean {
  const first = members[0] ?? 0;
  const labels = known.words.slice(first).filter(({ section, label }) => section || label).length;
  if (labels > MOST_LABELS * (known.lines.length - first)) return false;
  const short = members.filter(
    (i, k) => (members[k + 1] ?? known.lines.length) - i <= LONGEST_UNIT,
  ).length;
  if (short < SHORT_SHARE * members.length) return false;
  const engaged = members.filter((i, k) => isEngaged(known, i, members[k + 1])).length;
  return engaged >= TERMS_SHARE * members.length;
}

/**
 * The headlines that name a job as well, and are written like all the others: between blank lines, or
 * in capitals. What stands above them is another thing, and so they were no turns.
 */
function withLikeOnes(
  turns: readonly number[],
  parts: readonly Part[],
  known: Known,
): readonly number[] {
  const { lines } = known;
  const isApart = (i: number) => (lines[i]?.blanks ?? 0) > 0 && lines[i + 1]?.blanks !== 0;
  const isLoud = (i: number) => lines[i]?.capitals === true;
  const areApart = turns.every(isApart);
  if (!areApart && !turns.every(isLoud)) return turns;
  const found = new Set(turns);
  const [first, last] = [turns[0] as number, turns.at(-1) as number];
  for (let i = areApart ? first : 0; i < last; i++) {
    const isLike = areApart ? i > first && isApart(i) : isLoud(i) && !isLoud(i - 1);
    if (found.has(i) || !isLike || parts[i] !== "head" || !saysJob(known, i)) continue;
    found.add(i);
    // A greeting above the first title is no turn where the title is one.
    if (!saysJob(known, i - 1)) found.delete(i - 1);
  }
  return [...found].sort((one, other) => one - other);
}

/** Where what a headline opens ends: above a title that is no turn, at the latest at the next one. */
function ownEnd(known: Known, i: number, next = known.lines.length): number {
  let end = i + 2;
  while (end < next && !((known.lines[end]?.blanks ?? 0) > 0 && saysJob(known, end))) end++;
  return Math.min(end, next);
}

/** Whether terms are told from a headline on, and nothing else is offered. */
function isEngaged(known: Known, i: number, end = known.lines.length): boolean {
  let [told, foreign] = [false, false];
  for (let at = tellsContractFirst(known, i) ? i : i + 1; at < end; at++) {
    told ||= known.termsAt(at) > 0;
    foreign ||= known.words[at]?.foreign === true;
  }
  return told && !foreign;
}

/** Whether a headline names a job, or the one below it does: who hires may stand above the title. */
function isNamed(known: Known, i: number): boolean {
  if (saysJob(known, i) || tellsContractFirst(known, i)) return true;
  if (!NAME.test(known.lines[i]?.words ?? "")) return false;
  return partOf(known, i + 1) === "head" && saysJob(known, i + 1);
}

const saysJob = ({ own }: Known, i: number): boolean =>
  own[i]?.some((name) => OF_NAMES.has(name)) === true;

/** "CDI – Vannier", "Stage de fin d'études – géomatique": a title that tells its terms. */
function tellsContractFirst({ own }: Known, i: number): boolean {
  const names = own[i] ?? [];
  return names.includes("contractFirst") && names.includes("parts");
}

/** "Stage finance (six mois)" is a title, "stage de six mois" none. */
function opensOffer(known: Known, i: number): boolean {
  const names = known.own[i] ?? [];
  const isContract = names.includes("contractFirst") && !names.includes("conditions");
  return isContract || saysJob(known, i);
}

function partOf(known: Known, i: number): Part {
  const { lines, words, own, termsAt } = known;
  const [line, read] = [lines[i], words[i]];
  if (!line || !read) return "edge";
  if (line.rule || read.furniture) return "rule";
  if (line.mark !== "none") return "item";
  if (read.closing) return "answer";
  const names = own[i] ?? [];
  // "Thèse : archéologie des mines d'argent" is no label and its value.
  const isTitled = names.includes("contractFirst") && !names.includes("conditions");
  if (read.section || read.label || (read.labelLength > 0 && !isTitled)) return "label";
  const isShort = line.size <= LONGEST_TERMS;
  const isProse = read.sentence || PROSE_END.test(line.words);
  const isContract = CONTRACT_ALONE.test(line.words);
  if (isShort && termsAt(i) > 0 && (isProse || isContract || !opensOffer(known, i))) return "terms";
  const isHead =
    line.size >= SHORTEST_HEAD &&
    line.size <= LONGEST_HEAD &&
    !isProse &&
    !read.seeks &&
    (names.some((name) => OF_PERSONS.has(name)) ||
      !names.some((name) => OF_NONE.has(name) || OF_SENTENCES.has(name)));
  return isHead ? "head" : "prose";
}
