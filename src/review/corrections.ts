import type { FieldName, Span } from "../model/offer.js";
import type { Value } from "./data.js";

/** What a person says of a found value. */
export type Verdict =
  | { readonly kind: "accepted" }
  | { readonly kind: "rejected" }
  | { readonly kind: "corrected"; readonly value: Value };

/** A value that was not found. */
export interface AddedEntry {
  readonly id: string;
  readonly field: FieldName;
  readonly value: Value;
  /** Where its words stand. */
  readonly span: Span;
}

/**
 * What a person says of a place as the beginning of an offer: it is one (found, or not), it goes
 * on with the offer before it, or what follows belongs to no offer.
 */
export type StartVerdict = "confirmed" | "added" | "joined" | "outside";

/** All that was said of one dump. Never changed in place: undo is the one before. */
export interface Corrections {
  /** By the entry's id. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly added: readonly AddedEntry[];
  /** By the offset of the beginning. */
  readonly starts: Readonly<Record<number, StartVerdict>>;
  /** Offers that were looked through, by the offset of their beginning. */
  readonly checked: Readonly<Record<number, true>>;
}

export const NO_CORRECTIONS: Corrections = { verdicts: {}, added: [], starts: {}, checked: {} };

/** `null` takes the verdict back. */
export function judge(was: Corrections, id: string, verdict: Verdict | null): Corrections {
  return { ...was, verdicts: withKey(was.verdicts, id, verdict) };
}

export function addEntry(was: Corrections, entry: Omit<AddedEntry, "id">): Corrections {
  const last = was.added.map(({ id }) => Number(id.slice(1))).reduce((a, b) => Math.max(a, b), 0);
  return { ...was, added: [...was.added, { ...entry, id: `a${last + 1}` }] };
}

/** Writes another value for an entry that was added. */
export function rewriteAdded(was: Corrections, id: string, value: Value): Corrections {
  return {
    ...was,
    added: was.added.map((entry) => (entry.id === id ? { ...entry, value } : entry)),
  };
}

export function removeAdded(was: Corrections, id: string): Corrections {
  return { ...was, added: was.added.filter((entry) => entry.id !== id) };
}

/** `null` takes the verdict back: a found beginning stands, an added one goes. */
export function judgeStart(
  was: Corrections,
  at: number,
  verdict: StartVerdict | null,
): Corrections {
  return { ...was, starts: withKey(was.starts, at, verdict) };
}

export function check(was: Corrections, at: number, isChecked: boolean): Corrections {
  return { ...was, checked: withKey(was.checked, at, isChecked ? true : null) };
}

function withKey<Item>(
  items: Readonly<Record<string, Item>>,
  key: string | number,
  item: Item | null,
): Record<string, Item> {
  const { [`${key}`]: _, ...rest } = items;
  return item === null ? rest : { ...rest, [key]: item };
}
