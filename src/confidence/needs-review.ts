import type { Field, FieldName, Fields } from "../model/offer.js";

/** A field worth a look, and what a look is expected to bring. */
export interface ReviewNeed<Name extends string = FieldName> {
  readonly field: Name;
  /** The entry in doubt, or the one that competes with the first. */
  readonly entry: Field<unknown>;
  /** Why: its best answer is unsure, a value not told may be right, or another is told as well. */
  readonly reason: "unsure" | "untold" | "several";
  /** Probability, in [0, 1], that a person who looks changes the answer. */
  readonly gain: number;
}

const TOLD = 0.5;
/** Fields of which an offer has one answer; of the others it may well state several. */
const SINGLE: ReadonlySet<string> = new Set<string>([
  "title",
  "organization",
  "startDate",
  "endDate",
  "applicationDeadline",
  "publicationDate",
  "duration",
  "weeklyHours",
  "remoteWork",
]);

/**
 * The fields of an offer to look at first, by expected gain: a value told with confidence 0.7 is
 * wrong three times in ten, a guess of 0.4 that was not told is right four times in ten.
 *
 * A field of one's own may state several values.
 *
 * @param leastGain - leave out what a look changes less often than this, in [0, 1]
 * @example
 * needsReview(offer)[0]; // { field: "startDate", reason: "unsure", gain: 0.38, entry: { … } }
 */
export function needsReview<Named extends Fields = Fields>(
  offer: { readonly fields: Named },
  leastGain = 0.1,
): ReviewNeed<keyof Named & string>[] {
  const names = Object.keys(offer.fields) as (keyof Named & string)[];
  return names
    .flatMap((field) => needOf(field, offer.fields[field] as readonly Field<unknown>[]))
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain);
}

function needOf<Name extends string>(
  field: Name,
  entries: readonly Field<unknown>[],
): ReviewNeed<Name>[] {
  const [first, second] = entries;
  if (!first) return [];
  if (first.confidence < TOLD) {
    return [{ field, entry: first, reason: "untold", gain: first.confidence }];
  }
  const told = entries.filter(({ confidence }) => confidence >= TOLD);
  const unsure = told.map((entry): ReviewNeed<Name> => {
    return { field, entry, reason: "unsure", gain: round(1 - entry.confidence) };
  });
  if (!SINGLE.has(field) || !second || told.length < 2) return unsure;
  const several: ReviewNeed<Name> = {
    field,
    entry: second,
    reason: "several",
    gain: second.confidence,
  };
  return [several];
}

const round = (share: number) => Math.round(share * 1000) / 1000;
