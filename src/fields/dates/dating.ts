import type { FindContext } from "../candidate.js";
import type { Assigned } from "./assign.js";
import { boundsOf } from "./bounds.js";
import { isDay, isoDay, numberOfIso } from "./calendar.js";
import type { Role } from "./cues.js";
import type { DatedAtom } from "./value.js";
import { type Anchor, following, REFERENCE_REACH, sharedYears, yearNear } from "./years.js";

/** A mention with its years. */
export interface Dated {
  readonly from: DatedAtom;
  readonly to: DatedAtom | null;
  readonly inferred: boolean;
}

/** The order in which the days of an offer come. */
const ORDER: Readonly<Record<Exclude<Role, "none">, number>> = {
  publication: 0,
  deadline: 1,
  interview: 2,
  start: 3,
  end: 4,
};
const NEXT_STEP = { before: 30, after: 335 } as const;
const SAME_STEP = { before: 182, after: 183 } as const;
/** The offer's other dates serve as anchors in this order. */
const BEST_ANCHORS = ["publication", "deadline", "interview", "start", "end"] as const;
/** … for an end, whose start is nearest. */
const END_ANCHORS = ["start", "end", "publication", "deadline", "interview"] as const;
/** From a start to its end, which may be the day before a year has passed. */
const WORK_STEP = { before: 0, after: 366 } as const;

/** The years of a mention: as written, from the offer's other dates, or from the reference. */
export function dateMention(one: Assigned, days: StatedDays, context: FindContext): Dated | null {
  const { from, to, shape } = one.mention;
  const isRange = shape !== "either";
  const stated = sharedYears(from, to, isRange);
  if (stated) {
    const longer = isRange ? startedNearer(one, stated, context) : null;
    return dated(one, longer ?? stated, from.relative || longer !== null);
  }
  const anchor = nearStart(one, days, context) ?? anchorOf(one, days) ?? referenceAnchor(context);
  if (!anchor) return null;
  const year = yearNear(from, anchor, one.mention.lead === "since");
  return dated(one, [year, to ? following(from, to, year, isRange) : year], true);
}

/** From this many days on a contract runs for years, and its end does not tell when it starts. */
const YEARS_LONG = 330;

/** "Du 2 février au 1er février 2029", read late in 2025: it starts the next February. */
function startedNearer(
  { mention: { from, to } }: Assigned,
  [first, last]: readonly [number, number],
  context: FindContext,
): [number, number] | null {
  if (!to || from.year !== null || first === last) return null;
  const length =
    numberOfIso(boundsOf(to, last).latest) - numberOfIso(boundsOf(from, first).earliest);
  const anchor = length >= YEARS_LONG ? referenceAnchor(context) : null;
  if (!anchor) return null;
  const near = yearNear(from, anchor);
  return near < first ? [near, last] : null;
}

function dated(
  one: Assigned,
  [first, second]: readonly [number, number],
  inferred: boolean,
): Dated | null {
  const { from, to } = one.mention;
  if (!exists(from, first) || (to && !exists(to, second))) return null;
  return {
    from: { atom: from, year: first },
    to: to ? { atom: to, year: second } : null,
    inferred,
  };
}

const exists = (atom: DatedAtom["atom"], year: number): boolean =>
  atom.day === null || atom.month === null || isDay(year, atom.month, atom.day);

function referenceAnchor({ referenceDate, neighbourDate }: FindContext): Anchor | null {
  const iso = referenceDate ?? neighbourDate;
  return iso === null ? null : { iso, ...REFERENCE_REACH };
}

/** From this many days on the work began in another year than it ends. */
const FAR_END = 500;

/** What comes before an end that alone is dated: the reference tells its year where that is before the end. */
function nearStart({ role, mention }: Assigned, days: StatedDays, context: FindContext) {
  const end = days.get("end");
  if (role === "end" || role === "none" || !end || days.size > 1) return null;
  const anchor = referenceAnchor(context);
  if (!anchor) return null;
  // "Retour en août 2027": an end so far away tells nothing of the year to apply in.
  const isFar = numberOfIso(end) - numberOfIso(anchor.iso) > FAR_END;
  if (role !== "start" && !isFar) return null;
  const year = yearNear(mention.from, anchor);
  return boundsOf(mention.from, year).earliest < end ? anchor : null;
}

/** The days that an offer states with their years, the first of each role. */
export type StatedDays = ReadonlyMap<Role, string>;

/** What a role's margin must be for its date to tell the years of others. */
const SURE = 0.5;

/** … and what it must be for one that lies long before the reference. */
const SURE_OF_PAST = 2.5;
const LONG_PAST = 550;

export function statedDays(
  all: readonly Assigned[],
  { referenceDate }: FindContext,
  titleEnd = 0,
): StatedDays {
  const days = new Map<Role, string>();
  const oldest = referenceDate === null ? null : numberOfIso(referenceDate) - LONG_PAST;
  const isOld = (day: string) => oldest !== null && numberOfIso(day) < oldest;
  for (const one of all) {
    if (one.role === "none" || one.margin <= SURE || days.has(one.role)) continue;
    const day = statedDay(one);
    if (day && (!isOld(day) || one.margin > SURE_OF_PAST)) days.set(one.role, day);
  }
  // "Stage de terrain (été 2023)": the title says when, whatever the text says of it.
  const titled = all.find(({ role, mention: { end, from } }) => {
    return role === "start" && end <= titleEnd && from.month !== null && from.day === null;
  });
  const season = titled && days.size === 0 ? statedDay(titled) : null;
  if (season && !isOld(season)) days.set("start", season);
  return days;
}

/** The offer's own best dated phrase, with how far from it the wanted day may lie. */
function anchorOf({ role }: Assigned, days: StatedDays): Anchor | null {
  if (role === "none") return null;
  for (const other of role === "end" ? END_ANCHORS : BEST_ANCHORS) {
    const iso = days.get(other);
    if (iso === undefined) continue;
    if (role === "end" && other === "start") return { iso, ...WORK_STEP };
    const steps = ORDER[role] - ORDER[other];
    if (steps > 0) return { iso, ...(other === "publication" ? REFERENCE_REACH : NEXT_STEP) };
    if (steps < 0) return { iso, before: NEXT_STEP.after, after: NEXT_STEP.before };
    return { iso, ...SAME_STEP };
  }
  return null;
}

function statedDay({ mention }: Assigned): string | null {
  const atom = mention.from.year !== null ? mention.from : mention.to;
  if (!atom || atom.year === null || atom.relative) return null;
  return isoDay(atom.year, atom.month ?? 6, atom.day ?? 15);
}
