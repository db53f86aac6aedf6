import type * as z from "zod";
import type * as schema from "./schema.js";

export type Span = z.infer<typeof schema.SpanSchema>;
export type Range = z.infer<typeof schema.RangeSchema>;
export type DatePrecision = z.infer<typeof schema.DatePrecisionSchema>;
export type DateValue = z.infer<typeof schema.DateValueSchema>;
export type StipendKind = z.infer<typeof schema.StipendKindSchema>;
export type StipendPeriod = z.infer<typeof schema.StipendPeriodSchema>;
export type StipendValue = z.infer<typeof schema.StipendValueSchema>;
export type DurationUnit = z.infer<typeof schema.DurationUnitSchema>;
export type DurationValue = z.infer<typeof schema.DurationValueSchema>;
export type EmailValue = z.infer<typeof schema.EmailValueSchema>;
export type DegreeValue = z.infer<typeof schema.DegreeValueSchema>;
export type LocationValue = z.infer<typeof schema.LocationValueSchema>;
export type ContractType = z.infer<typeof schema.ContractTypeSchema>;
export type BenefitKind = z.infer<typeof schema.BenefitKindSchema>;
export type Fields = z.infer<typeof schema.FieldsSchema>;
export type Offer = z.infer<typeof schema.OfferSchema>;
export type OfferBoundary = z.infer<typeof schema.OfferBoundarySchema>;

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
