import { type Corrections, NO_CORRECTIONS } from "../corrections.js";
import type { ReviewData } from "../data.js";
import { type ReviewedDump, type ReviewedOffer, reviewOffers } from "../offers.js";
import type { Keeping } from "./keeping.js";

/** What was said so far, and all that follows from it. */
export interface Session {
  readonly data: ReviewData;
  readonly dump: (index: number) => ReviewedDump;
  readonly offers: () => readonly PlacedAt[];
  /** Says something of one dump; `told` says it to the person. */
  readonly change: (dump: number, to: (was: Corrections) => Corrections, told: string) => void;
  readonly undo: () => void;
  readonly canUndo: () => boolean;
  /** Whether something would be lost with the page. */
  readonly isUnsaved: () => boolean;
  readonly exported: () => void;
  readonly isLasting: boolean;
  readonly listen: (heard: (change: Change) => void) => void;
}

export interface PlacedAt {
  readonly dump: number;
  readonly offer: ReviewedOffer;
}

interface Change {
  readonly dump: number;
  readonly told: string;
  /** Whether offers begin elsewhere than before. */
  readonly hasMoved: boolean;
}

interface Step {
  readonly dump: number;
  readonly corrections: Corrections;
  readonly told: string;
}

/** Steps that can be taken back. */
const MOST_STEPS = 1_000;

export function openSession(data: ReviewData, keeping: Keeping): Session {
  const kept = keeping.load();
  const dumps = data.dumps.map((dump, index) =>
    reviewOffers(dump, kept?.[index] ?? NO_CORRECTIONS),
  );
  const steps: Step[] = [];
  const listeners: ((change: Change) => void)[] = [];
  let isExported = true;
  let flat: readonly PlacedAt[] | null = null;

  const put = (index: number, corrections: Corrections, told: string) => {
    const dump = data.dumps[index];
    const before = dumps[index];
    if (dump === undefined || before === undefined) return;
    dumps[index] = reviewOffers(dump, corrections, before);
    flat = null;
    isExported = false;
    keeping.save(dumps.map((reviewed) => reviewed.corrections));
    const hasMoved = before.corrections.starts !== corrections.starts;
    for (const heard of listeners) heard({ dump: index, told, hasMoved });
  };

  return {
    data,
    dump: (index) => dumps[index] as ReviewedDump,
    offers: () => {
      flat ??= dumps.flatMap(({ offers }, dump) => offers.map((offer) => ({ dump, offer })));
      return flat;
    },
    change: (index, to, told) => {
      const was = dumps[index]?.corrections;
      if (was === undefined) return;
      steps.push({ dump: index, corrections: was, told });
      if (steps.length > MOST_STEPS) steps.shift();
      put(index, to(was), told);
    },
    undo: () => {
      const step = steps.pop();
      if (step !== undefined) put(step.dump, step.corrections, `Taken back: ${step.told}`);
    },
    canUndo: () => steps.length > 0,
    isUnsaved: () => !isExported && !keeping.isLasting,
    exported: () => {
      isExported = true;
    },
    isLasting: keeping.isLasting,
    listen: (heard) => {
      listeners.push(heard);
    },
  };
}
