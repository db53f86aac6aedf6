import type { ReviewedOffer } from "../offers.js";
import type { PlacedAt } from "./session.js";
import { isSameOffer, type Target } from "./target.js";

export const targetOf = ({ dump, offer }: PlacedAt): Target => ({
  dump,
  start: offer.span.start,
  entry: null,
});

/** The next doubt from where one is, or the one before; past the end it begins again. */
export function nearestDoubt(
  offers: readonly PlacedAt[],
  current: Target | null,
  by: 1 | -1,
): Target | null {
  const here = offers.findIndex((item) => isSameOffer(targetOf(item), current));
  const within = offers[here] === undefined ? [] : doubtsIn(offers[here]);
  const rest = within.filter((doubt) => isBeyond(offers[here]?.offer, doubt, current, by));
  const first = by > 0 ? rest[0] : rest.at(-1);
  if (first !== undefined) return first;
  // Last of all the offer itself, of which the doubts before this place are left.
  for (let step = 1; step <= offers.length; step += 1) {
    const at = (here + by * step + 2 * offers.length) % offers.length;
    const doubts = doubtsIn(offers[at] as PlacedAt);
    const found = by > 0 ? doubts[0] : doubts.at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

/** An offer's doubts: its beginning first, then its values in their order. */
function doubtsIn(item: PlacedAt): Target[] {
  const { doubts, entries } = item.offer;
  const doubtful = new Set(doubts.map(({ entry }) => entry));
  const ids = entries.map(({ id }) => id).filter((id) => doubtful.has(id));
  const places: (string | null)[] = doubtful.has(null) ? [null, ...ids] : ids;
  return places.map((entry) => ({ ...targetOf(item), entry }));
}

function isBeyond(
  offer: ReviewedOffer | undefined,
  doubt: Target,
  current: Target | null,
  by: 1 | -1,
): boolean {
  const place = (entry: string | null | undefined) =>
    entry == null ? -1 : (offer?.entries.findIndex(({ id }) => id === entry) ?? -1);
  return by * (place(doubt.entry) - place(current?.entry)) > 0;
}
