import type { FindContext } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { type Assigned, isWeak } from "./assign.js";
import { boundsOf } from "./bounds.js";
import { numberOfIso, weekdayOf } from "./calendar.js";
import type { Dated } from "./dating.js";

/** Scores against any role from which a mention counts as doubtful. */
const DOUBTFUL = 2.4;
/** Postings tell of days to come: a year and a half before the reference is rather history. */
const LONG_PAST = 550;

/** What speaks for and against a dated mention, besides the margin of its role. */
export function evidenceOf(
  one: Assigned,
  dated: Dated,
  { referenceDate }: FindContext,
): EvidenceName[] {
  const evidence: EvidenceName[] = [];
  if (one.label) evidence.push("label");
  if (dated.inferred) evidence.push("year-inferred");
  if (one.noneScore > DOUBTFUL) evidence.push("hedged");
  if (contradictsWeekday(dated)) evidence.push("weekday-conflict");
  if (isWeak(one.mention) && !isToldStretch(one)) evidence.push("no-cue");
  if (isLongPast(dated, referenceDate)) evidence.push("unusual");
  return evidence;
}

/** "Contrat du 01/06 au 30/09", "mission : 24/02 -> 28/03": two days in figures, joined as days are. */
function isToldStretch({ mention: { from, to, lead, shape }, told }: Assigned): boolean {
  const isStretch = lead === "from" || (lead === null && shape === "range");
  return told && isStretch && from.weak === "figures" && to?.weak === "figures";
}

function contradictsWeekday({ from: { atom, year } }: Dated): boolean {
  if (atom.weekday === null || atom.day === null || atom.month === null) return false;
  return weekdayOf(year, atom.month, atom.day) !== atom.weekday;
}

function isLongPast({ from, to }: Dated, referenceDate: string | null): boolean {
  if (referenceDate === null) return false;
  const { atom, year } = to ?? from;
  return numberOfIso(boundsOf(atom, year).latest) < numberOfIso(referenceDate) - LONG_PAST;
}

/** The probability that a role is right, from how far it is ahead of the next. */
export const priorOf = (margin: number): number =>
  Math.min(0.95, Math.max(0.05, 1 / (1 + Math.exp(0.1 - 0.9 * margin))));
