import type { FieldName } from "../model/offer.js";
import { isTold } from "./expected.js";
import type { ReviewedOffer } from "./offers.js";

/** What an offer is called in lists. */
export interface OfferName {
  /** Its title; where it has none, its first line. */
  readonly name: string;
  /** Who offers it and where, as far as told. */
  readonly more: string;
}

/** So much of a first line is a name. */
const LONGEST = 200;

export function offerName(text: string, offer: ReviewedOffer): OfferName {
  const title = told(offer, "title", "text");
  const more = [told(offer, "organization", "name"), told(offer, "location", "city")];
  return {
    name: title ?? firstLine(text, offer),
    more: more.filter((part) => part !== null).join(" · "),
  };
}

function told({ entries }: ReviewedOffer, field: FieldName, key: string): string | null {
  const entry = entries.find((one) => one.field === field && isTold(one));
  const part = entry?.value[key];
  return typeof part === "string" && part !== "" ? part : null;
}

function firstLine(text: string, { span }: ReviewedOffer): string {
  const start = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  return (/^[^\r\n]*/.exec(start)?.[0] ?? "").trim();
}
