import type { FindContext } from "../candidate.js";
import type { Assigned } from "./assign.js";
import { isDay, isoDay } from "./calendar.js";
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
const BEST_ANCHORS: readonly Role[] = ["publication", "deadline", "interview", "start", "end"];

/** The years of a mention: as written, from the offer's other dates, or from the reference. */
export function dateMention(
  one: Assigned,
  all: readonly Assigned[],
  context: FindContext,
): Dated | null {
  const { from, to, shape } = one.mention;
  const isRange = shape !== "either";
  const stated = sharedYears(from, to, isRange);
  if (stated) return dated(one, stated, from.relative);
  const anchor = anchorOf(one, all) ?? referenceAnchor(context);
  if (!anchor) return null;
  const year = yearNear(from, anchor);
  return dated(one, [year, to ? following(from, to, year, isRange) : year], true);
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

/** The offer's own best dated phrase, with how far from it the wanted day may lie. */
function anchorOf(one: Assigned, all: readonly Assigned[]): Anchor | null {
  if (one.role === "none") return null;
  const order = ORDER[one.role];
  for (const role of BEST_ANCHORS) {
    const stated = all.find(
      (other) => other !== one && other.role === role && other.margin > 0.5 && statedDay(other),
    );
    const iso = stated ? statedDay(stated) : null;
    if (!iso || role === "none") continue;
    const steps = order - ORDER[role];
    if (steps > 0) return { iso, ...(role === "publication" ? REFERENCE_REACH : NEXT_STEP) };
    if (steps < 0) return { iso, before: NEXT_STEP.after, after: NEXT_STEP.before };
    return { iso, ...SAME_STEP };
  }
  return null;
}

function statedDay({ mention }: Assigned): string | null {
  const atom = mention.from.year != null ? mention.from : mention.to;
  if (!atom || atom.year === null || atom.relative) return null;
  return isoDay(atom.year, atom.month ?? 6, atom.day ?? 15);
}
