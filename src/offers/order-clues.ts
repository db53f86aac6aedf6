import type { SectionKind } from "../text/sections.lexicon.js";
import type { LineReading } from "./line-reading.js";
import { type Clue, lineAt, type Reading, wordsAt } from "./reading.js";
import type { StartEvidence } from "./weights.js";

/** An offer's life: the order in which it mostly tells its parts. */
const ORDER: Readonly<Record<SectionKind, number>> = {
  organisation: 1,
  context: 1,
  work: 2,
  profile: 3,
  conditions: 4,
  applying: 5,
};
/** How far the parts before and after a line are looked for, in lines. */
const FARTHEST_PART = 60;

/**
 * Parts this far apart, in units, are hardly of one offer, which would have others between. An item
 * goes on with its list all the same.
 */
const FARTHEST_APART = 1600;

/** The place of a part in an offer's life; 0 where the line opens none. */
const orderOf = (read: LineReading) => (read.section ? ORDER[read.section] : 0);

/** Whether a part this late has come: the offer has said what it offers, and to whom. */
export const isLate = (read: LineReading) => orderOf(read) >= ORDER.profile;

/** Whether an offer's life begins anew at a line, or goes on. */
export function orderClues(reading: Reading): Clue {
  const before = nearestParts(reading, 1);
  const after = nearestParts(reading, -1);
  return (i, found) => {
    const [ended, begun] = [before[i] as number, after[i] as number];
    if (ended < 0 || begun < 0 || wordsAt(reading, i).section) return;
    const [last, next] = [orderOf(wordsAt(reading, ended)), orderOf(wordsAt(reading, begun))];
    const apart = lineAt(reading, begun).start - lineAt(reading, ended).start;
    const isItem = lineAt(reading, i).mark !== "none";
    if (last >= ORDER.profile && next <= ORDER.work) found.push("restart");
    else if (last >= next) found.push("sameAgain");
    else if (!isAnswered(found) && (apart < FARTHEST_APART || isItem)) found.push("goesOn");
  };
}

const isAnswered = (found: readonly StartEvidence[]): boolean =>
  found.includes("closingAbove") || found.includes("closingNear");

/** For each line the nearest part above it (step 1) or below it (step -1), or -1. */
function nearestParts(reading: Reading, step: 1 | -1): Int32Array {
  const { length } = reading.lines;
  const parts = new Int32Array(length).fill(-1);
  let nearest = -1;
  for (let k = 0; k < length; k++) {
    const i = step === 1 ? k : length - 1 - k;
    if (nearest >= 0 && Math.abs(i - nearest) <= FARTHEST_PART) parts[i] = nearest;
    // "Les postes ouverts": what the employer has said above is said of all.
    if (step === 1 && wordsAt(reading, i).group) nearest = -1;
    if (isPart(reading, i)) nearest = i;
  }
  return parts;
}

/** "Encadrant : …" names a person; "Encadrement", alone on its line, opens a part. */
function isPart(reading: Reading, i: number): boolean {
  const { section, label, labelLength } = wordsAt(reading, i);
  if (!section) return false;
  return label === null || labelLength === 0 || lineAt(reading, i).size <= labelLength + 1;
}
