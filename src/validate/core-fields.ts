import type { FieldName } from "../model/offer.js";

/** The fields that the library was made for; the others come with them. */
export const CORE_FIELDS: readonly FieldName[] = [
  "startDate",
  "endDate",
  "applicationDeadline",
  "publicationDate",
  "interviewDate",
  "stipend",
  "duration",
  "email",
  "requiredDegree",
];
