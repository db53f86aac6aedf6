import * as z from "zod";
import type { FieldName } from "./offer.js";
import { DateValueSchema, valueSchemas } from "./schema.js";

const fieldNames = Object.keys(valueSchemas) as FieldName[];
const isoDay = z.iso.date("an ISO day, YYYY-MM-DD");
const why = z.string().optional().describe("For whoever reads the fixture.");

const someKeysOf = (value: z.ZodObject) =>
  value.partial().refine((keys) => Object.keys(keys).length > 0, "needs at least one key");

const expectedOf = (value: z.ZodObject) =>
  z.strictObject({
    quote: z.string().min(1).optional().describe("The words that state the value, verbatim."),
    value: someKeysOf(value).describe("Only the keys listed here are compared."),
    accept: z.array(someKeysOf(value)).optional().describe("Values that are just as right."),
    optional: z.boolean().optional().describe("Neither missed when absent nor wrong if present."),
    why,
  });

type ExpectedSchema = ReturnType<typeof expectedOf>;

const expectedFields = Object.fromEntries(
  fieldNames.map((name) => [name, z.array(expectedOf(valueSchemas[name])).optional()]),
) as Record<FieldName, z.ZodOptional<z.ZodArray<ExpectedSchema>>>;

/** What must come out of one offer of a dump. */
export const ExpectedOfferSchema = z.strictObject({
  heading: z.string().min(1).describe("The offer's first line, verbatim."),
  headingAlternatives: z
    .array(z.string().min(1))
    .optional()
    .describe("Other lines at which the offer may just as well begin."),
  fields: z.strictObject(expectedFields).describe("An unlisted field expects nothing."),
  why,
});

/** `NAME.expected.json`: what must come out of the dump `NAME.txt`. */
export const FixtureSchema = z.strictObject({
  text: z.string().min(1).describe("The dump's path, relative to this file."),
  referenceDate: isoDay.optional(),
  single: z.boolean().optional().describe("One posting: only splitting it is scored."),
  offers: z.array(ExpectedOfferSchema).describe("In the order of the text."),
  why,
});

const phraseTableOf = (name: FieldName | "dates", value: z.ZodObject) =>
  z.strictObject({
    field: z.literal(name),
    referenceDate: isoDay.optional(),
    cases: z.array(
      z.strictObject({
        text: z.string(),
        referenceDate: isoDay.optional().describe("For this case alone."),
        expect: z.array(expectedOf(value)).describe("Empty: nothing may be found."),
        why,
      }),
    ),
    why,
  });

/** What `findDates` tells of a date: its value, and the role beside it. */
const FoundDateSchema = DateValueSchema.extend({
  role: z.enum(["start", "end", "deadline", "publication", "interview"]).nullable(),
});

/**
 * `phrases/FIELD.json`: phrasings of one field, each with the values that must come out; of the
 * field `dates`, every date that `findDates` must find, whatever its role.
 */
export const PhraseTableSchema = z.discriminatedUnion("field", [
  phraseTableOf("dates", FoundDateSchema),
  ...fieldNames.map((name) => phraseTableOf(name, valueSchemas[name])),
]);

/** A value that must come out, and the words that state it. */
export type Expected = z.infer<ExpectedSchema>;
/** What must come out of one offer of a dump. */
export type ExpectedOffer = z.infer<typeof ExpectedOfferSchema>;
/** What must come out of a dump. */
export type Fixture = z.infer<typeof FixtureSchema>;
/** Phrasings of one field, each with what must come out. */
export type PhraseTable = z.infer<typeof PhraseTableSchema>;
