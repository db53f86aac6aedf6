import { findHeads, type Places, titlesOf } from "./card-heads.js";
import { addToGroup } from "./grouping.js";
import { findParagraphs, looksOf } from "./looks.js";
import type { Known } from "./unit-kind.js";

/** So many cards make a period, and so many of their lines must come again on each. */
const [FEWEST_CARDS, FEWEST_LINES] = [3, 3];
/** On this share of the cards a line must stand, and stand once. */
const STEADY_SHARE = 0.75;
/** A card holds so much of what comes again. */
const WHOLE_SHARE = 0.6;
/** What comes again farther apart on the whole is no card. */
const MOST_LINES = 60;
/** So many rows of so many cells, each on a line of its own, are a table. */
const FEWEST_ROWS = 4;
const [FEWEST_CELLS, MOST_CELLS] = [3, 8];
/** So many ways in which lines come again are tried as the beat. */
const MOST_BEATS = 16;
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
  const recurring = [
    ...findParagraphs(lines),
    ...byLook.values(),
    ...findRows([...byLook.values()], known),
  ].filter((places) => places.length >= FEWEST_CARDS && medianGap(places) <= MOST_LINES);
  const beats = [...recurring].sort((a, b) => b.length - a.length).filter((p) => medianGap(p) > 1);
  let best: readonly Places[] = [];
  let most = 0;
  for (const beat of beats.slice(0, MOST_BEATS)) {
    const members = alternating(beat, recurring);
    const worth = members.length * beat.length;
    if (members.length >= FEWEST_LINES && worth > most) [best, most] = [members, worth];
  }
  if (best.length === 0) return [];
  const starts = findHeads(best, known);
  return titlesOf(wholeOf(starts, best), known);
}

/** In a table read cell by cell one thing comes again at one distance, and so do all others. */
function findRows(looks: readonly Places[], { lines, words }: Known): Places[] {
  const steady = looks.filter((places) => {
    const gap = (places[1] ?? 0) - (places[0] ?? 0);
    if (places.length < FEWEST_ROWS || gap < FEWEST_CELLS || gap > MOST_CELLS) return false;
    return places.every((at, k) => k === 0 || at - (places[k - 1] as number) === gap);
  });
  const beat = steady.reduce((a, b) => (b.length > a.length ? b : a), [] as Places);
  const [first, last] = [beat[0] ?? 0, beat.at(-1) ?? 0];
  const areCells = words.slice(first, last).every((read) => read.labelLength === 0);
  if (!areCells || lines.slice(first, last).some(({ blanks }) => blanks > 0)) return [];
  if (beat.length === 0) return [];
  const gap = (beat[1] as number) - first;
  const end = Math.min(lines.length, last + gap);
  return Array.from({ length: gap - 1 }, (_, k) => {
    const from = first + k + 1 - gap;
    const all = Array.from({ length: beat.length + 1 }, (_, row) => from + row * gap);
    return all.filter((at) => at >= 0 && at < end);
  });
}

/** The cards that hold most of what comes again: a heading or a footer has but the look of a line. */
function wholeOf(starts: readonly number[], members: readonly Places[]): readonly number[] {
  const held = new Int32Array(starts.length);
  for (const places of members) {
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
function alternating(beat: Places, recurring: readonly Places[]): Places[] {
  const members: Places[] = [beat];
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
    members.push(places);
    for (const i of places) taken.add(i);
  }
  return members;
}
