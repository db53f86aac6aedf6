import type { Span } from "../model/offer.js";
import type { Corrections, StartVerdict } from "./corrections.js";
import type { FoundEntry, FoundOffer, ReviewDump } from "./data.js";

/** An offer as the corrected beginnings have it, with the entries found in it. */
export interface PlacedOffer {
  readonly span: Span;
  /** The found offer that begins here; null where a person says that one does. */
  readonly found: FoundOffer | null;
  readonly entries: readonly FoundEntry[];
}

/** The offers between the beginnings that stand, in the order of the text. */
export function placeOffers(dump: ReviewDump, starts: Corrections["starts"]): PlacedOffer[] {
  const foundAt = new Map(dump.offers.map((offer) => [offer.span.start, offer]));
  const standing = standingStarts(foundAt, starts);
  const kept = dump.offers.filter(({ span }) => starts[span.start] !== "outside");
  const entries = new Map<number, FoundEntry[]>();
  for (const offer of kept) {
    for (const entry of offer.entries) {
      const owner = lastUpTo(standing, evidencePlace(offer, entry));
      const start = standing[owner];
      if (start !== undefined) entries.set(start, [...(entries.get(start) ?? []), entry]);
    }
  }
  return standing.map((start, index) => {
    const next = standing[index + 1] ?? dump.text.length;
    return {
      span: { start, end: endOf(dump.text, start, next, kept) },
      found: foundAt.get(start) ?? null,
      entries: entries.get(start) ?? [],
    };
  });
}

function standingStarts(
  foundAt: ReadonlyMap<number, FoundOffer>,
  verdicts: Readonly<Record<number, StartVerdict>>,
): number[] {
  const found = [...foundAt.keys()].filter((start) => {
    const verdict = verdicts[start];
    return verdict !== "joined" && verdict !== "outside";
  });
  const added = Object.entries(verdicts)
    .filter(([start, verdict]) => verdict === "added" && !foundAt.has(Number(start)))
    .map(([start]) => Number(start));
  return [...found, ...added].sort((one, other) => one - other);
}

/** Evidence may stand outside of its offer, as the head of a table does: then the offer decides. */
function evidencePlace({ span }: FoundOffer, entry: FoundEntry): number {
  const inside = entry.span.start >= span.start && entry.span.start < span.end;
  return inside ? entry.span.start : span.start;
}

/** Up to where what was found from `start` reaches; an added offer in no man's land goes on. */
function endOf(text: string, start: number, next: number, kept: readonly FoundOffer[]): number {
  const ends = kept
    .filter(({ span }) => span.start < next && span.end > start)
    .map(({ span }) => Math.min(span.end, next));
  const end = ends.length > 0 ? Math.max(...ends) : next;
  return start + text.slice(start, end).trimEnd().length;
}

/** Index of the last number up to `at` in an ascending list; -1 where there is none. */
function lastUpTo(numbers: readonly number[], at: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
