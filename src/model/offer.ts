import type * as z from "zod";
import type * as schema from "./schema.js";

/**
 * A half-open interval of UTF-16 code units of the text that was passed in: `text.slice(start,
 * end)`.
 */
export type Span = z.infer<typeof schema.SpanSchema>;
/** A minimum and a maximum, both at least 0; an open side is null. */
export type Range = z.infer<typeof schema.RangeSchema>;
/** How closely a date is told: a `day` at the closest, a `year` at the widest. */
export type DatePrecision = z.infer<typeof schema.DatePrecisionSchema>;
/**
 * A calendar day or a window of days, never an instant; ISO days (`YYYY-MM-DD`), both ends
 * inclusive, null where that side is open.
 */
export type DateValue = z.infer<typeof schema.DateValueSchema>;
/**
 * How pay is told: an `amount`, the legal minimum or above it, or merely whether there is some.
 */
export type StipendKind = z.infer<typeof schema.StipendKindSchema>;
/** What an amount of pay is for; `total` is the whole stay. */
export type StipendPeriod = z.infer<typeof schema.StipendPeriodSchema>;
/** Pay. `min` and `max` are amounts of `currency` (ISO 4217), null for every kind but `amount`. */
export type StipendValue = z.infer<typeof schema.StipendValueSchema>;
/** The unit of a length, the text's own. */
export type DurationUnit = z.infer<typeof schema.DurationUnitSchema>;
/**
 * The length of the stay: `min` to `max` of `unit`, an open side null; `iso` as ISO 8601 has it.
 */
export type DurationValue = z.infer<typeof schema.DurationValueSchema>;
/** An address as it can be written to; `obfuscated` where it had to be repaired. */
export type EmailValue = z.infer<typeof schema.EmailValueSchema>;
/**
 * A degree: `min` and `max` are years after the baccalauréat, `level` the European framework (1
 * to 8).
 */
export type DegreeValue = z.infer<typeof schema.DegreeValueSchema>;
/** A place of work; null is what the text does not tell. */
export type LocationValue = z.infer<typeof schema.LocationValueSchema>;
/** What kind of work is offered. */
export type ContractType = z.infer<typeof schema.ContractTypeSchema>;
/** What a perk is about. */
export type BenefitKind = z.infer<typeof schema.BenefitKindSchema>;
/** The values of an offer: a list a field, likeliest first, empty where nothing is stated. */
export type Fields = z.infer<typeof schema.FieldsSchema>;
/** An offer of a dump: where it stands, what it is in, and its fields. */
export type Offer = z.infer<typeof schema.OfferSchema>;
/** Where an offer begins and ends. */
export type OfferBoundary = z.infer<typeof schema.OfferBoundarySchema>;

/** The name of a field, a key of {@link Fields}. */
export type FieldName = keyof Fields;
/** The value type of each field. */
export type FieldValues = {
  [Name in FieldName]: z.infer<(typeof schema.valueSchemas)[Name]>;
};

/** A value found in the text, with its evidence. */
export interface Field<Value> {
  readonly value: Value;
  /** The evidence, verbatim: `text === input.slice(span.start, span.end)`. */
  readonly text: string;
  readonly span: Span;
  /** Probability in [0, 1] that `value` is right. */
  readonly confidence: number;
  /** Stable name of the rule that found it. */
  readonly rule: string;
}

/** Options of every function that reads a text. */
export interface ReadOptions {
  /** ISO day (`YYYY-MM-DD`) near which the text was written; years that it leaves out are told by it. */
  readonly referenceDate?: string | undefined;
  /** Reads postings in English more closely: `english` of `glane/english`. */
  readonly english?: EnglishReader | undefined;
  /**
   * The longest text that is read, in UTF-16 code units; a longer one throws `too-long`. By default
   * 10,000,000 for a text read as one (`extractFields` and the find functions), and none for dumps:
   * `extractOffers` and `detectOffers` take any string, part by part. A server sets it to what it
   * is ready to wait for.
   */
  readonly maxLength?: number | undefined;
}

/** What reads English that French rules cannot; `glane/english` exports one. */
export interface EnglishReader {
  /** Numbers in words, in order: offsets into `text` and their values. */
  readonly numbersInWords: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number; readonly value: number }[];
}

/** Options of `extractOffers` and `extractFields`. */
export interface ExtractOptions extends ReadOptions {
  /** Report these fields alone; the other lists stay empty. */
  readonly fields?: readonly FieldName[] | undefined;
  /** Leave out entries below this confidence, in [0, 1]. */
  readonly minConfidence?: number | undefined;
  /** More words that announce a field's values, as anyone writes them: "temps de présence". */
  readonly labels?: { readonly [Name in FieldName]?: readonly string[] } | undefined;
}
