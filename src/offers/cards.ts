import { addToGroup } from "./grouping.js";
import { CONTRACT_LINE, findParagraphs, looksOf } from "./looks.js";
import { type Known, OF_JOBS } from "./unit-kind.js";
import { START_WEIGHTS, type StartEvidence } from "./weights.js";

/** So many cards make a period, and so many of their lines must come again on each. */
const [FEWEST_CARDS, FEWEST_LINES] = [3, 3];
/** On this share of the cards a line must stand, and stand once. */
const STEADY_SHARE = 0.75;
/** A card holds so much of what comes again. */
const WHOLE_SHARE = 0.6;
/** What comes again farther apart on the whole is no card. */
const MOST_LINES = 60;
/** So many ways in which lines come again are tried as the beat. */
const MOST_BEATS = 16;
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
/** What a line weighs that cannot be a title. */
const NO_TITLE = -1;
const OF_TITLES: ReadonlySet<StartEvidence> = new Set([...OF_JOBS, "titleLabel", "headline"]);

interface Member {
  readonly places: readonly number[];
}

/**
 * The lines that begin the cards of a dump: stretches in which lines of the same looks come in the
 * same order, again and again, whatever their words. Empty where nothing comes again so.
 */
export function findCards(known: Known): readonly number[] {
  const { lines, words } = known;
  const byLook = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const read = words[i];
    if (!read) continue;
    for (const look of looksOf(line, read, lines[i - 1])) addToGroup(byLook, look, i);
  }
  byLook.set("paragraph", findParagraphs(lines));
  const recurring = [...byLook.values()].filter(
    (places) => places.length >= FEWEST_CARDS && medianGap(places) <= MOST_LINES,
  );
  const beats = [...recurring].sort((a, b) => b.length - a.length).filter((p) => medianGap(p) > 1);
  let best: Member[] = [];
  let most = 0;
  for (const beat of beats.slice(0, MOST_BEATS)) {
    const members = alternating(beat, recurring);
    const worth = members.length * beat.length;
    if (members.length >= FEWEST_LINES && worth > most) [best, most] = [members, worth];
  }
  if (best.length === 0) return [];
  const starts = firstLines(best, known);
  return titlesOf(wholeOf(starts, best), known);
}

/** The cards that hold most of what comes again: a heading or a footer has but the look of a line. */
function wholeOf(starts: readonly number[], members: readonly Member[]): readonly number[] {
  const held = new Int32Array(starts.length);
  for (const { places } of members) {
    let at = 0;
    for (const [k, from] of starts.entries()) {
      const to = starts[k + 1] ?? from + MOST_LINES;
      while (at < places.length && (places[at] as number) < from) at++;
      if (at < places.length && (places[at] as number) < to) held[k] = (held[k] as number) + 1;
    }
  }
  return starts.filter((_, k) => (held[k] as number) >= WHOLE_SHARE * members.length);
}

function medianGap(places: readonly number[]): number {
  const gaps = places.slice(1).map((at, k) => at - (places[k] as number));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

/** What comes once between any two beats, each line counted once. */
function alternating(beat: readonly number[], recurring: readonly (readonly number[])[]): Member[] {
  const members: Member[] = [{ places: beat }];
  const taken = new Set(beat);
  const intervals = beat.length - 1;
  for (const places of recurring) {
    if (places === beat || places.length < STEADY_SHARE * intervals) continue;
    if (places.length * STEADY_SHARE > beat.length + 1) continue;
    if (places.filter((i) => taken.has(i)).length * 2 > places.length) continue;
    let [once, at] = [0, 0];
    for (let k = 0; k < intervals; k++) {
      while ((places[at] as number) < (beat[k] as number)) at++;
      const from = at;
      while ((places[at] as number) < (beat[k + 1] as number)) at++;
      if (at - from === 1) once++;
    }
    if (once < STEADY_SHARE * intervals) continue;
    members.push({ places });
    for (const i of places) taken.add(i);
  }
  return members;
}

/** Of all lines on or shortly above what comes again, those at which cards begin best. */
function firstLines(members: readonly Member[], known: Known): readonly number[] {
  const owner = new Map(members.flatMap((member) => member.places.map((i) => [i, member] as const)));
  const foremost = members.reduce((a, b) => ((a.places[0] ?? 0) <= (b.places[0] ?? 0) ? a : b));
  let best: readonly number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    const bonus = member === foremost ? FOREMOST : 0;
    for (let above = 0; above <= LINES_ABOVE; above++) {
      const starts = member.places.map((i) => i - above).filter((i) => i >= 0);
      const isOthers = starts.filter((i) => owner.has(i) && owner.get(i) !== member).length > 1;
      if (above > 0 && (isOthers || isCutOff(member.places, above, known))) break;
      if (isRunningHead(starts, known)) continue;
      const likeness = mean(starts.map((i) => beginsAt(i, known))) + bonus;
      if (likeness > most) [best, most] = [starts, likeness];
    }
  }
  return best;
}

/** A rule or a second gap parts a card from what stands above it. */
function isCutOff(places: readonly number[], above: number, { lines }: Known): boolean {
  const parted = places.filter((i) => {
    const between = lines.slice(Math.max(0, i - above + 1), i + 1);
    return lines[i - above]?.rule || between.filter(({ blanks }) => blanks > 0).length > 1;
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
  const weight = names.reduce((sum, name) => sum + START_WEIGHTS[name], 0);
  return (
    Math.max(LEAST_OWN, Math.min(MOST_OWN, weight)) +
    (isParted ? PARTED : GLUED) +
    (line.blanks > 1 ? WIDELY : 0) +
    (line.level > 0 ? HEADING : 0) +
    (read?.furniture || read?.closing ? ENDED : 0)
  );
}

/** A category, a number or who offers may stand above the title: where it does, the title's lines. */
function titlesOf(heads: readonly number[], known: Known): readonly number[] {
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

function titleness(starts: readonly number[], { lines, words, own }: Known): number {
  const distinct = new Set(starts.map((i) => lines[i]?.words.replace(/\d+/g, "0")));
  if (distinct.size <= DISTINCT_SHARE * starts.length) return NO_TITLE;
  return mean(
    starts.map((i) => {
      const [line, read, names] = [lines[i], words[i], own[i] ?? []];
      if (!line || !read || read.closing || read.furniture || read.contactAt >= 0) return NO_TITLE;
      if (read.labelLength > 0 && read.label !== "title") return NO_TITLE;
      if (line.size < TINY || CONTRACT_LINE.test(line.words) || names.includes("dateOnly")) return NO_TITLE;
      const named = names.filter((name) => OF_TITLES.has(name));
      if (names.includes("place") && !names.some((name) => OF_JOBS.has(name))) return NO_TITLE;
      const weight = named.reduce((sum, name) => sum + START_WEIGHTS[name], 0);
      return Math.min(MOST_OWN, weight) + Math.min(line.size, LONGEST) / LONGEST;
    }),
  );
}
