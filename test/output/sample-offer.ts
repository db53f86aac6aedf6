import type { Field, FieldName, Fields, FieldValues, Offer } from "../../src/model/offer.js";
import { fieldNames } from "../../src/output/columns.js";

type Entries = { [Name in FieldName]?: readonly Partial<Field<FieldValues[Name]>>[] };

/** The fields of an offer that states what `entries` say, each at 0.9 where it does not tell. */
export function fieldsWith(entries: Entries): Fields {
  return Object.fromEntries(
    fieldNames.map((name) => [
      name,
      (entries[name] ?? []).map((entry) => ({
        text: "…",
        span: { start: 0, end: 1 },
        confidence: 0.9,
        rule: "test",
        ...entry,
      })),
    ]),
  ) as unknown as Fields;
}

export function offerWith(entries: Entries, rest: Partial<Offer> = {}): Offer {
  return {
    index: 0,
    span: { start: 0, end: 40 },
    heading: "ATELIER VAUBRY (Lyon) – Stage",
    language: "fra",
    confidence: 0.97,
    duplicateOf: null,
    fields: fieldsWith(entries),
    ...rest,
  };
}

export const april: FieldValues["startDate"] = {
  earliest: "2023-04-01",
  latest: "2023-04-30",
  precision: "month",
  edtf: "2023-04",
  asap: false,
  yearInferred: false,
};

export const sixHundred: FieldValues["stipend"] = {
  kind: "amount",
  min: 600,
  max: 650,
  currency: "EUR",
  period: "month",
  tax: "gross",
  monthly: { min: 600, max: 650 },
};

export const master: FieldValues["requiredDegree"] = {
  min: 5,
  max: 5,
  level: { min: 7, max: 7 },
  label: "Master 2",
  fieldsOfStudy: ["géographie", "urbanisme"],
  requirement: "required",
};
