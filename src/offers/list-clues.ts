import type { Role } from "./blocks.js";
import { type DumpLine, formOf } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";
import { type Clue, lineAt, type Reading, titleAt, wordsAt } from "./reading.js";

/** How often something must come again to be the dump's own. */
const OFTEN = 3;
const MOST_LISTED = 12;
const FOREIGN_LINES = 16;
const SHORTEST_HEAD = 12;
const BEAT_SHARE = 0.7;
/** From what its title weighs on, front matter tells that its file is one offer. */
const FILED_TITLE = 1.5;
const LEAST_FILED = -3;

/** What lists of offers, and what comes again and again in a dump, say. */
export function listClues(reading: Reading): Clue {
  const runningHeads = findRunningHeads(reading.lines);
  const rhythm = findRhythm(reading);
  const filed = findFiled(reading);
  const counted = levelOfNumbered(reading);
  return (i, found) => {
    if (lineAt(reading, i).level === counted && isUncounted(reading, i)) found.push("group");
    if (reading.contents.has(i) || isListed(reading, i)) found.push("contents");
    if (runningHeads.has(lineAt(reading, i).words)) found.push("repeated");
    if (rhythm.has(i)) found.push("rhythm");
    if (filed[i]) found.push("filed");
    if (isBeforeForeign(reading, i)) found.push("foreignBelow");
  };
}

/** Entries of a list that the site adds: "Offres similaires", and the titles under it. */
function isListed(reading: Reading, i: number): boolean {
  for (let above = i - 1; above >= 0 && above > i - MOST_LISTED; above--) {
    if (wordsAt(reading, above).announcesOthers) return true;
    if (lineAt(reading, above + 1).blanks > 0) return false;
  }
  return false;
}

/** The level of the headings "Offre 1", "Offre 2", "Offre 3"; -1 where none count offers. */
function levelOfNumbered({ numbered, lines }: Reading): number {
  const levels = new Set([...numbered].map((i) => lines[i]?.level || -1));
  return numbered.size >= OFTEN && levels.size === 1 ? ([...levels][0] as number) : -1;
}

/** "Analyse du marché" among them sums up or looks around. */
const isUncounted = (reading: Reading, i: number): boolean =>
  !reading.numbered.has(i) && titleAt(reading, i) < FILED_TITLE;

/** Long enough lines that come again word for word, as the heads and feet of pages do. */
function findRunningHeads(lines: readonly DumpLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words, size } of lines) {
    if (size >= SHORTEST_HEAD) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([words]) => words));
}

/** "Durée : …", but not "Mycorhizes et sécheresse : une alliance qui dure ?". */
const isLabelled = (reading: Reading, i: number) =>
  wordsAt(reading, i).labelLength > 0 && !lineAt(reading, i).words.endsWith("?");

/** Lines of one form above one label, again and again: "### Titre" above "Encadrant :". */
function findRhythm(reading: Reading): Set<number> {
  const byLabel = new Map<string, number[]>();
  for (let i = 0; i + 1 < reading.lines.length; i++) {
    const below = wordsAt(reading, i + 1);
    if (below.labelLength === 0 || isLabelled(reading, i) || lineAt(reading, i).rule) continue;
    addToGroup(byLabel, below.key, i);
  }
  const beats = new Set<number>();
  for (const above of byLabel.values()) {
    if (above.length < OFTEN) continue;
    const byForm = new Map<string, number[]>();
    for (const i of above) addToGroup(byForm, formOf(lineAt(reading, i)), i);
    for (const same of byForm.values()) {
      const distinct = new Set(same.map((i) => lineAt(reading, i).words)).size;
      const steady =
        same.length >= BEAT_SHARE * above.length && distinct >= BEAT_SHARE * same.length;
      if (steady && same.length >= OFTEN) for (const i of same) beats.add(i);
    }
  }
  return beats;
}

/**
 * Lines in a file of one offer: below front matter that titles it and, where several files stand
 * one after the other, below any.
 */
function findFiled(reading: Reading): boolean[] {
  const { roles } = reading.blocks;
  const isFile = (role: Role) => role === "front-matter";
  const least = roles.filter(isFile).length > 1 ? LEAST_FILED : FILED_TITLE;
  let filed = false;
  return roles.map((role, i) => {
    if (isFile(role)) filed = titleAt(reading, i) > least;
    return filed && role === "none";
  });
}

/** A course, a sale: prices and registrations follow, before another thing begins. */
function isBeforeForeign(reading: Reading, i: number): boolean {
  const end = Math.min(reading.lines.length, i + 1 + FOREIGN_LINES);
  let foreign = 0;
  for (let below = i + 1; below < end; below++) {
    if (reading.ads.has(i) && reading.ads.has(below)) break;
    const { foreign: isForeign, group } = wordsAt(reading, below);
    const isAnswered = below > i + 1 && wordsAt(reading, below - 1).closing;
    if (group || (isAnswered && lineAt(reading, below).blanks > 0)) break;
    if (isForeign) foreign++;
  }
  return foreign > 1;
}
