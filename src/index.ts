export { needsReview, type ReviewNeed } from "./confidence/needs-review.js";
export { defineField } from "./extend/define-field.js";
export { defineRule } from "./extend/define-rule.js";
export type * from "./extend/extension.js";
export {
  detectOffers,
  extractFields,
  extractOffers,
  extractOffersFrom,
  openExtractor,
} from "./extract.js";
export type { FoundDate } from "./find.js";
export { findDates, findDegrees, findDurations, findEmails, findStipends } from "./find.js";
export { GlaneError, type GlaneErrorCode } from "./model/error.js";
export type * from "./model/offer.js";
export { type CsvDelimiter, type CsvOptions, toCsv } from "./output/csv.js";
export { toJobPosting } from "./output/job-posting.js";
export { type OfferRecord, type RecordOptions, toRecord } from "./output/record.js";
export type { OfferExtractor, Pieces } from "./stream.js";
export { fold } from "./text/fold.js";
