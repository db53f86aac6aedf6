import { needsReview } from "../confidence/needs-review.js";
import type { Field, FieldName, Fields, Span } from "../model/offer.js";
import type { AddedEntry, Corrections, Verdict } from "./corrections.js";
import type { FoundEntry, FoundOffer, ReviewDump, Value } from "./data.js";
import { type PlacedOffer, placeOffers } from "./layout.js";

/** An offer as it stands after what was said of it. */
export interface ReviewedOffer {
  readonly span: Span;
  /** Null where a person says that it begins here. */
  readonly found: FoundOffer | null;
  readonly entries: readonly ReviewedEntry[];
  readonly doubts: readonly Doubt[];
  /** A person looked through it, or settled every doubt about it. */
  readonly isChecked: boolean;
}

export interface ReviewedEntry {
  readonly id: string;
  readonly field: FieldName;
  /** As corrected. */
  readonly value: Value;
  readonly span: Span;
  /** Null where a person added it. */
  readonly found: FoundEntry | null;
  readonly state: "open" | "added" | Verdict["kind"];
}

/** What to look at: a value, by its id, or the beginning of the offer. */
export interface Doubt {
  readonly entry: string | null;
  readonly reason: "unsure" | "untold" | "several" | "beginning";
}

/** The offers of a dump, and what they were worked out from. */
export interface ReviewedDump {
  readonly corrections: Corrections;
  readonly placed: readonly PlacedOffer[];
  readonly offers: readonly ReviewedOffer[];
}

/** A found value below it is a guess: it counts where a person accepts it. */
export const TOLD = 0.5;
/** A beginning surer than this is not asked about, as a value is not. */
const SURE_START = 0.9;

/** `before` spares the work for offers of which nothing was said since. */
export function reviewOffers(
  dump: ReviewDump,
  corrections: Corrections,
  before: ReviewedDump | null = null,
): ReviewedDump {
  const same = before !== null && before.corrections.starts === corrections.starts;
  const placed = same ? before.placed : placeOffers(dump, corrections.starts);
  const offers = placed.map((offer, index) => {
    const old = same ? before.offers[index] : undefined;
    if (old !== undefined && before && isUntouched(offer, before.corrections, corrections))
      return old;
    return reviewed(offer, corrections);
  });
  return { corrections, placed, offers };
}

function isUntouched({ span, entries }: PlacedOffer, was: Corrections, now: Corrections): boolean {
  if (was.checked[span.start] !== now.checked[span.start]) return false;
  if (entries.some(({ id }) => was.verdicts[id] !== now.verdicts[id])) return false;
  if (was.added === now.added) return true;
  const within = (entry: AddedEntry) => isWithin(entry, span);
  const [old, recent] = [was.added.filter(within), now.added.filter(within)];
  return old.length === recent.length && old.every((entry, index) => entry === recent[index]);
}

function reviewed(offer: PlacedOffer, corrections: Corrections): ReviewedOffer {
  const { span, found } = offer;
  const entries = [
    ...offer.entries.map((entry) => judged(entry, corrections.verdicts[entry.id])),
    ...corrections.added.filter((entry) => isWithin(entry, span)).map(asReviewed),
  ];
  const isMarked = corrections.checked[span.start] === true;
  const doubts = isMarked ? [] : doubtsOf(offer, entries, corrections);
  const wasTouched = found === null || entries.some(({ state }) => state !== "open");
  const isChecked = isMarked || (doubts.length === 0 && wasTouched && hadDoubts(offer));
  return { span, found, entries, doubts, isChecked };
}

const isWithin = ({ span }: AddedEntry, offer: Span) =>
  span.start >= offer.start && span.start < offer.end;

function judged(entry: FoundEntry, verdict: Verdict | undefined): ReviewedEntry {
  const value = verdict?.kind === "corrected" ? verdict.value : entry.value;
  const { id, field, span } = entry;
  return { id, field, value, span, found: entry, state: verdict?.kind ?? "open" };
}

function asReviewed({ id, field, value, span }: AddedEntry): ReviewedEntry {
  return { id, field, value, span, found: null, state: "added" };
}

function hadDoubts({ found, entries }: PlacedOffer): boolean {
  const open = entries.map((entry) => judged(entry, undefined));
  return (found !== null && found.confidence < SURE_START) || entryDoubts(open).length > 0;
}

function doubtsOf(
  { span, found }: PlacedOffer,
  entries: readonly ReviewedEntry[],
  { starts }: Corrections,
): Doubt[] {
  const unsure =
    found !== null && found.confidence < SURE_START && starts[span.start] === undefined;
  const beginning: Doubt[] = unsure ? [{ entry: null, reason: "beginning" }] : [];
  return [...beginning, ...entryDoubts(entries)];
}

/** What a person said is certain; what they said is not there is gone. */
function entryDoubts(entries: readonly ReviewedEntry[]): Doubt[] {
  const lists: Partial<Record<FieldName, (Field<unknown> & { id: string; state: string })[]>> = {};
  for (const { id, field, value, span, found, state } of entries) {
    if (state === "rejected") continue;
    const confidence = state === "open" && found !== null ? found.confidence : 1;
    const list = lists[field] ?? [];
    list.push({ id, state, value, text: "", span, confidence, rule: "" });
    lists[field] = list;
  }
  for (const list of Object.values(lists)) list.sort((a, b) => b.confidence - a.confidence);
  const open = new Map(entries.map(({ id, state }) => [id, state === "open"]));
  return needsReview({ fields: lists as unknown as Fields })
    .map(({ entry, reason }) => ({ entry: (entry as Field<unknown> & { id: string }).id, reason }))
    .filter(({ entry }) => open.get(entry) === true);
}
