import type { FieldName } from "../model/offer.js";
import { isTold } from "./expected.js";
import { type ReviewedOffer, TOLD } from "./offers.js";

/** Which offers to show. */
export interface Filter {
  readonly words: string;
  /** The field that `state` is about; null for any. */
  readonly field: FieldName | null;
  readonly state: FilterState;
}

export const filterStates = {
  all: "all",
  doubt: "with a doubt",
  low: "low confidence",
  missing: "missing",
  stated: "stated",
  open: "not checked yet",
  checked: "checked",
} as const;

export type FilterState = keyof typeof filterStates;

export const NO_FILTER: Filter = { words: "", field: null, state: "all" };

/** Told values below this are of low confidence. */
const LOW = 0.8;

/** Whether an offer, whose text is searched as {@link foldForSearch} gives it, is to be shown. */
export function passes(offer: ReviewedOffer, searchText: () => string, filter: Filter): boolean {
  return hasState(offer, filter) && hasWords(searchText, filter.words);
}

/** Without case and accents, so that "duree" finds "Durée". */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

function hasWords(searchText: () => string, words: string): boolean {
  const wanted = foldForSearch(words).trim();
  return wanted === "" || searchText().includes(wanted);
}

function hasState(offer: ReviewedOffer, { field, state }: Filter): boolean {
  const entries = offer.entries.filter((entry) => field === null || entry.field === field);
  const told = entries.filter(isTold);
  switch (state) {
    case "all":
      return true;
    case "open":
      return !offer.isChecked;
    case "checked":
      return offer.isChecked;
    case "doubt":
      return field === null
        ? offer.doubts.length > 0
        : offer.doubts.some(({ entry }) => entries.some(({ id }) => id === entry));
    case "low":
      return entries.some(
        ({ state: said, found }) =>
          said === "open" && found !== null && found.confidence < LOW && found.confidence >= TOLD,
      );
    case "missing":
      return told.length === 0;
    case "stated":
      return told.length > 0;
  }
}
