import * as z from "zod";

/** A half-open interval of UTF-16 code units in the text that the caller passed in. */
export const SpanSchema = z
  .strictObject({
    start: z.int().min(0).describe("First code unit."),
    end: z.int().min(0).describe("One past the last code unit."),
  })
  .describe("Half-open interval of UTF-16 code units of the caller's text.");

const probability = z.number().min(0).max(1);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "an ISO day, YYYY-MM-DD");
const count = z.number().min(0);

/** A minimum and a maximum; an open side is null. */
export const RangeSchema = z.strictObject({ min: count.nullable(), max: count.nullable() });

/** How closely a date is told. */
export const DatePrecisionSchema = z.enum([
  "day",
  "month",
  "quarter",
  "semester",
  "season",
  "year",
]);

/** The value of each of the five dates. */
export const DateValueSchema = z
  .strictObject({
    earliest: isoDay.nullable().describe("First possible day, inclusive; null where open."),
    latest: isoDay.nullable().describe("Last possible day, inclusive; null where open."),
    precision: DatePrecisionSchema,
    edtf: z.string().describe("The same in EDTF (ISO 8601-2:2019); empty for a bare 'asap'."),
    asap: z.boolean().describe("The text asks for as soon as possible."),
    yearInferred: z.boolean().describe("The text gives no year; it was inferred."),
  })
  .describe("Calendar dates, never instants.");

/** How pay is told. */
export const StipendKindSchema = z.enum([
  "amount",
  "legal-minimum",
  "above-legal-minimum",
  "paid",
  "negotiable",
  "unpaid",
]);

/** What an amount of pay is for. */
export const StipendPeriodSchema = z.enum(["hour", "day", "week", "month", "year", "total"]);

/** The value of `stipend`. */
export const StipendValueSchema = z.strictObject({
  kind: StipendKindSchema,
  min: count.nullable(),
  max: count.nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .describe("ISO 4217; null for every kind but amount."),
  period: StipendPeriodSchema.nullable(),
  tax: z.enum(["gross", "net"]).nullable(),
  monthly: RangeSchema.nullable().describe("Derived amount a month, in the same currency."),
});

/** The unit of a length. */
export const DurationUnitSchema = z.enum(["day", "week", "month", "year"]);

/** The value of `duration`. */
export const DurationValueSchema = z.strictObject({
  min: count.nullable(),
  max: count.nullable(),
  unit: DurationUnitSchema,
  iso: z.string().describe("ISO 8601 duration, `P6M`, or `P4M/P6M` for a range."),
  derived: z.boolean().describe("Computed from start and end."),
});

/** The value of `email`. */
export const EmailValueSchema = z.strictObject({
  address: z.string().describe("The address as it can be written to."),
  obfuscated: z.boolean().describe("The text's form had to be repaired."),
});

/** The value of `requiredDegree`. */
export const DegreeValueSchema = z.strictObject({
  min: count.nullable().describe("Years after the baccalauréat."),
  max: count.nullable().describe("Years after the baccalauréat."),
  level: RangeSchema.describe("European Qualifications Framework levels."),
  label: z.string(),
  fieldsOfStudy: z.array(z.string()),
  requirement: z.enum(["required", "preferred", "none"]),
});

/** The value of `title`. */
export const TitleValueSchema = z.strictObject({ text: z.string() });
/** The value of `organization`. */
export const OrganizationValueSchema = z.strictObject({ name: z.string() });
/** The value of `location`. */
export const LocationValueSchema = z.strictObject({
  city: z.string().nullable(),
  postalCode: z.string().nullable(),
  department: z.string().nullable().describe("French department code, `13`, `2A`, `974`."),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2, where the text tells."),
});
/** What kind of work is offered. */
export const ContractTypeSchema = z.enum([
  "stage",
  "service-civique",
  "alternance",
  "cdd",
  "cdi",
  "these",
  "benevolat",
  "other",
]);
/** The value of `contractType`. */
export const ContractTypeValueSchema = z.strictObject({ type: ContractTypeSchema });
/** The value of `weeklyHours`. */
export const WeeklyHoursValueSchema = RangeSchema;
/** The value of `remoteWork`. */
export const RemoteWorkValueSchema = z.strictObject({ kind: z.enum(["none", "partial", "full"]) });
/** The value of `phone`. */
export const PhoneValueSchema = z.strictObject({ e164: z.string(), national: z.string() });
/** The value of `url`. */
export const UrlValueSchema = z.strictObject({ href: z.string() });
/** The value of `contact`. */
export const ContactValueSchema = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
});
/** The value of `drivingLicence`. */
export const DrivingLicenceValueSchema = z.strictObject({
  requirement: z.enum(["required", "preferred", "none"]),
});
/** What a perk is about. */
export const BenefitKindSchema = z.enum([
  "meal",
  "transport",
  "housing",
  "health-insurance",
  "leave",
  "bonus",
  "equipment",
  "training",
  "other",
]);
/** The value of `benefits`. */
export const BenefitValueSchema = z.strictObject({ kind: BenefitKindSchema, text: z.string() });
/** The value of `reference`. */
export const ReferenceValueSchema = z.strictObject({ id: z.string() });

/** The value schema of each field: the one list of fields there is. */
export const valueSchemas = {
  startDate: DateValueSchema,
  endDate: DateValueSchema,
  applicationDeadline: DateValueSchema,
  publicationDate: DateValueSchema,
  interviewDate: DateValueSchema,
  stipend: StipendValueSchema,
  duration: DurationValueSchema,
  email: EmailValueSchema,
  requiredDegree: DegreeValueSchema,
  title: TitleValueSchema,
  organization: OrganizationValueSchema,
  location: LocationValueSchema,
  contractType: ContractTypeValueSchema,
  weeklyHours: WeeklyHoursValueSchema,
  remoteWork: RemoteWorkValueSchema,
  phone: PhoneValueSchema,
  url: UrlValueSchema,
  contact: ContactValueSchema,
  drivingLicence: DrivingLicenceValueSchema,
  benefits: BenefitValueSchema,
  reference: ReferenceValueSchema,
} as const;

const fieldOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    text: z.string().describe("The evidence, verbatim."),
    span: SpanSchema,
    confidence: probability,
    rule: z.string().describe("Stable name of the rule that found it."),
  });

/** One list a field, sorted by confidence, highest first. */
export const FieldsSchema = z.strictObject({
  startDate: z.array(fieldOf(valueSchemas.startDate)),
  endDate: z.array(fieldOf(valueSchemas.endDate)),
  applicationDeadline: z.array(fieldOf(valueSchemas.applicationDeadline)),
  publicationDate: z.array(fieldOf(valueSchemas.publicationDate)),
  interviewDate: z.array(fieldOf(valueSchemas.interviewDate)),
  stipend: z.array(fieldOf(valueSchemas.stipend)),
  duration: z.array(fieldOf(valueSchemas.duration)),
  email: z.array(fieldOf(valueSchemas.email)),
  requiredDegree: z.array(fieldOf(valueSchemas.requiredDegree)),
  title: z.array(fieldOf(valueSchemas.title)),
  organization: z.array(fieldOf(valueSchemas.organization)),
  location: z.array(fieldOf(valueSchemas.location)),
  contractType: z.array(fieldOf(valueSchemas.contractType)),
  weeklyHours: z.array(fieldOf(valueSchemas.weeklyHours)),
  remoteWork: z.array(fieldOf(valueSchemas.remoteWork)),
  phone: z.array(fieldOf(valueSchemas.phone)),
  url: z.array(fieldOf(valueSchemas.url)),
  contact: z.array(fieldOf(valueSchemas.contact)),
  drivingLicence: z.array(fieldOf(valueSchemas.drivingLicence)),
  benefits: z.array(fieldOf(valueSchemas.benefits)),
  reference: z.array(fieldOf(valueSchemas.reference)),
});

/** Where an offer begins and ends. */
export const OfferBoundarySchema = z.strictObject({
  index: z.int().min(0).describe("Position of the offer in the dump, from 0."),
  span: SpanSchema,
  heading: z.string().describe("The offer's first line, verbatim."),
  confidence: probability.describe("Probability that an offer begins at span.start."),
});

/** An offer with its fields: one line of NDJSON. */
export const OfferSchema = z.strictObject({
  ...OfferBoundarySchema.shape,
  language: z.string().describe("ISO 639-3 code, or `und`."),
  duplicateOf: z
    .int()
    .min(0)
    .nullable()
    .describe("Index of an earlier offer that says nearly the same, else null."),
  fields: FieldsSchema,
});

/** In place of an offer that could not be read: a record of `glane extract`, never of the library. */
export const FailedRecordSchema = z.strictObject({
  source: z.string().optional().describe("Its file, where the output is of several."),
  index: OfferBoundarySchema.shape.index,
  span: SpanSchema,
  heading: OfferBoundarySchema.shape.heading,
  error: z.string().describe("Why it could not be read."),
});
