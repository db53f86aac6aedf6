import * as z from "zod";

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const oneOrMore = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.array(schema)]);

const Place = z.strictObject({
  "@type": z.literal("Place"),
  address: z.strictObject({
    "@type": z.literal("PostalAddress"),
    addressLocality: z.string().min(1).optional(),
    postalCode: z.string().min(1).optional(),
    addressRegion: z.string().min(1).optional(),
    addressCountry: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
  }),
});

const EMPLOYMENT_TYPES = [
  ...["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY"],
  ...["INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"],
];
const CREDENTIALS = [
  ...["high school", "associate degree", "bachelor degree", "professional certificate"],
  "postgraduate degree",
];

/** Paragraphs and line breaks, and nothing else that begins with "<". */
const Html = z.string().regex(/^(?:<p>(?:[^<]|<br>)+<\/p>\n?)+$/);

/**
 * What Google's documentation says of the properties that we write: their names, types and words.
 * Those that it requires are optional here where a posting may not state them.
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const GoogleJobPosting = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("JobPosting"),
  title: z.string().min(1),
  description: Html,
  datePosted: isoDate.optional(),
  hiringOrganization: z
    .strictObject({ "@type": z.literal("Organization"), name: z.string().min(1) })
    .optional(),
  jobLocation: oneOrMore(Place).optional(),
  jobLocationType: z.literal("TELECOMMUTE").optional(),
  identifier: z
    .strictObject({
      "@type": z.literal("PropertyValue"),
      name: z.string().optional(),
      value: z.string().min(1),
    })
    .optional(),
  validThrough: isoDate.optional(),
  employmentType: oneOrMore(z.enum(EMPLOYMENT_TYPES)).optional(),
  baseSalary: z
    .strictObject({
      "@type": z.literal("MonetaryAmount"),
      currency: z.string().regex(/^[A-Z]{3}$/),
      value: z.strictObject({
        "@type": z.literal("QuantitativeValue"),
        value: z.number().optional(),
        minValue: z.number().optional(),
        maxValue: z.number().optional(),
        unitText: z.enum(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]),
      }),
    })
    .optional(),
  educationRequirements: oneOrMore(
    z.union([
      z.literal("no requirements"),
      z.looseObject({
        "@type": z.literal("EducationalOccupationalCredential"),
        credentialCategory: z.enum(CREDENTIALS).optional(),
      }),
    ]),
  ).optional(),
  // Of schema.org, which Google reads over.
  jobStartDate: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/)
    .optional(),
  jobImmediateStart: z.literal(true).optional(),
  workHours: z.string().optional(),
  jobBenefits: oneOrMore(z.string()).optional(),
  applicationContact: z.looseObject({ "@type": z.literal("ContactPoint") }).optional(),
  subjectOf: z
    .strictObject({ "@type": z.literal("CreativeWork"), name: z.string().min(1) })
    .optional(),
});
