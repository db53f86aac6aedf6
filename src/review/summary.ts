import type { FieldName } from "../model/offer.js";
import { summaries } from "../output/summary.js";
import type { Value } from "./data.js";

/** How a person reads a value at a glance, one that a person wrote included. */
export function summaryOf(field: FieldName, value: Value): string {
  const summarise = summaries[field] as (value: Value) => string;
  return summarise("earliest" in value && !("edtf" in value) ? withEdtf(value) : value);
}

/** A corrected date has no EDTF of its own. */
function withEdtf(value: Value): Value {
  const [from, to] = [value.earliest, value.latest] as (string | null)[];
  const edtf = from === to ? (from ?? "") : `${from ?? ".."}/${to ?? ".."}`;
  return { ...value, edtf };
}

/** Shorter than the field's own name, where that is long. */
const SHORT: Partial<Record<FieldName, string>> = {
  applicationDeadline: "deadline",
  publicationDate: "published",
  interviewDate: "interview",
  requiredDegree: "degree",
  drivingLicence: "licence",
};

/** `startDate` as people write it: start date. */
export function fieldLabel(field: FieldName): string {
  return (SHORT[field] ?? field).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A probability as a person reads it. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
