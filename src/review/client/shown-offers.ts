import type { ReviewData } from "../data.js";
import { type Filter, foldForSearch, NO_FILTER, passes } from "../filter.js";
import { targetOf } from "./doubts.js";
import type { PlacedAt, Session } from "./session.js";
import type { Target } from "./target.js";

/** The offers that pass the filter, in their order. */
export interface ShownOffers {
  readonly list: () => readonly PlacedAt[];
  /** The offers to restrict a view to; null where all are shown. */
  readonly only: () => ReadonlySet<PlacedAt["offer"]> | null;
  readonly filter: (wanted: Filter) => void;
  /** Filters anew: offers have moved. */
  readonly refilter: () => void;
  /** Takes offers as they are now. One that no longer passes stays: it must not vanish at hand. */
  readonly renew: () => void;
}

export function openShownOffers(session: Session, { dumps }: ReviewData): ShownOffers {
  const folded = new Map<string, string>();
  let wanted: Filter = NO_FILTER;
  let shown: readonly PlacedAt[] = session.offers();

  const searchText = ({ dump, offer }: PlacedAt) => {
    const { start, end } = offer.span;
    const key = `${dump}:${start}:${end}`;
    const known = folded.get(key) ?? foldForSearch(dumps[dump]?.text.slice(start, end) ?? "");
    folded.set(key, known);
    return known;
  };
  const isAll = () => wanted.state === "all" && wanted.words.trim() === "";
  const refilter = () => {
    const all = session.offers();
    shown = isAll()
      ? all
      : all.filter((item) => passes(item.offer, () => searchText(item), wanted));
  };
  return {
    list: () => shown,
    only: () => (isAll() ? null : new Set(shown.map(({ offer }) => offer))),
    filter: (filter) => {
      wanted = filter;
      refilter();
    },
    refilter,
    renew: () => {
      const now = new Map(session.offers().map((item) => [keyOf(targetOf(item)), item] as const));
      shown = shown.flatMap((item) => now.get(keyOf(targetOf(item))) ?? []);
    },
  };
}

const keyOf = ({ dump, start }: Target) => `${dump}:${start}`;
