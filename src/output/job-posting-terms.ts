import type { ContractType, StipendPeriod } from "../model/offer.js";

/**
 * Google's values of `employmentType`. A CDI that names no part time is full time by law
 * (Code du travail, L3123-6); schema.org has no word for an apprenticeship.
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const EMPLOYMENT_TYPES: Readonly<Record<ContractType, string>> = {
  stage: "INTERN",
  "service-civique": "VOLUNTEER",
  benevolat: "VOLUNTEER",
  cdd: "TEMPORARY",
  these: "TEMPORARY",
  cdi: "FULL_TIME",
  alternance: "OTHER",
  other: "OTHER",
};

/** Weekly hours from which French law speaks of full time (Code du travail, L3121-27). */
export const FULL_TIME_HOURS = 35;

/** `unitText` of a rate of pay. A total is no rate, so it has none. */
export const UNIT_TEXTS: Readonly<Record<Exclude<StipendPeriod, "total">, string>> = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};

/**
 * Google's `credentialCategory` of years after the baccalauréat; null means a degree below the
 * bac, or one that the text leaves open.
 */
export function credentialCategory(yearsAfterBac: number | null): string | null {
  if (yearsAfterBac === null) return null;
  if (yearsAfterBac < 2) return "high school";
  if (yearsAfterBac < 3) return "associate degree";
  return yearsAfterBac < 5 ? "bachelor degree" : "postgraduate degree";
}
