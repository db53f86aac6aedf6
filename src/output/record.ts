import type { FieldName, Offer } from "../model/offer.js";
import { checkOptions } from "../model/options.js";
import { type Cell, columns, fieldNames } from "./columns.js";

type AllColumns = typeof columns;
type KeyOf<Name extends FieldName> = keyof AllColumns[Name] & string;
type ValueColumn = { [Name in FieldName]: `${Name}_${KeyOf<Name>}` }[FieldName];

// A field's name holds no underscore, so the first one parts the field from the key.
type CellOf<Column> = Column extends `${infer Name}_${infer Key}`
  ? Name extends FieldName
    ? Key extends keyof AllColumns[Name]
      ? AllColumns[Name][Key] extends (value: never) => infer Result
        ? Result | null
        : never
      : never
    : never
  : never;

/** Where the offer stands and what it is: the columns that every record starts with. */
interface OfferColumns {
  index: number;
  /** UTF-16 code units of the dump, `end` exclusive. */
  start: number;
  end: number;
  heading: string;
  language: string;
  /** Probability that an offer begins at `start`. */
  confidence: number;
  duplicateOf: number | null;
}

/**
 * An offer on one level: `FIELD_KEY` columns and one `FIELD_confidence` a field. The columns
 * are the same, in the same order, for every offer; null where nothing was found.
 */
export type OfferRecord = OfferColumns & { [Column in ValueColumn]: CellOf<Column> } & {
  [Name in FieldName as `${Name}_confidence`]: number | null;
};

/** Options of {@link toRecord}. */
export interface RecordOptions {
  /** Leave out answers below this confidence, in [0, 1]; 0.5 where not given. */
  readonly minConfidence?: number | undefined;
}

/**
 * The flat record of an offer: each field's best value, one scalar a column, and its
 * confidence. It is the row that `glane extract --format csv` writes.
 *
 * @throws {GlaneError} `bad-option` where `minConfidence` is no number in [0, 1].
 * @example
 * toRecord(offer).startDate_earliest; // "2023-04-01"
 * toRecord(offer).startDate_confidence; // 0.94
 */
export function toRecord(offer: Offer, { minConfidence = 0.5 }: RecordOptions = {}): OfferRecord {
  checkOptions({ minConfidence }, fieldNames);
  const record: Record<string, Cell> = {
    index: offer.index,
    start: offer.span.start,
    end: offer.span.end,
    heading: offer.heading,
    language: offer.language,
    confidence: offer.confidence,
    duplicateOf: offer.duplicateOf,
  };
  for (const name of fieldNames) addField(record, offer, name, minConfidence);
  return record as unknown as OfferRecord;
}

/** The columns of a record, in order. */
export const recordColumns: readonly string[] = [
  ...["index", "start", "end", "heading", "language", "confidence", "duplicateOf"],
  ...fieldNames.flatMap((name) => [
    ...Object.keys(columns[name]).map((key) => `${name}_${key}`),
    `${name}_confidence`,
  ]),
];

function addField(
  record: Record<string, Cell>,
  offer: Offer,
  name: FieldName,
  minConfidence: number,
): void {
  const first = offer.fields[name][0];
  const best = first !== undefined && first.confidence >= minConfidence ? first : null;
  // The field's name ties the columns to the value, which the compiler cannot follow here.
  const cells = columns[name] as Readonly<Record<string, (value: unknown) => Cell>>;
  for (const [key, cell] of Object.entries(cells)) {
    record[`${name}_${key}`] = best === null ? null : cell(best.value);
  }
  record[`${name}_confidence`] = best === null ? null : best.confidence;
}
