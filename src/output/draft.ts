import { type CsvOptions, csvWriting } from "./csv.js";

/** What only the whole dump tells of an offer. */
export interface Numbers {
  readonly index: number;
  readonly duplicateOf: number | null;
}

/**
 * A record written but for the numbers that only the whole dump tells: a worker writes it, and
 * whoever counts the offers puts them in. Offsets into `text`; -1 where a record has no such place.
 */
export interface RecordDraft {
  readonly text: string;
  readonly indexAt: number;
  readonly duplicateAt: number;
}

/** A record as JSON, without the values of its `index` and `duplicateOf`. */
export function draftJson(
  record: object,
  toJson: (value: unknown) => string | undefined = JSON.stringify,
): RecordDraft {
  const places = { index: -1, duplicateOf: -1 };
  let text = "";
  for (const [key, value] of Object.entries(record)) {
    const json = toJson(value);
    if (json === undefined) continue;
    text += `${text === "" ? "{" : ","}${JSON.stringify(key)}:`;
    if (isNumbered(key)) places[key] = text.length;
    else text += json;
  }
  return { text: `${text}}`, indexAt: places.index, duplicateAt: places.duplicateOf };
}

/** A record as a row of CSV, with empty cells for its `index` and `duplicateOf`. */
export function draftCsv(
  names: readonly string[],
  record: object,
  options: CsvOptions | undefined,
): RecordDraft {
  const unnumbered = { ...record, index: null, duplicateOf: null };
  const before = (name: string) => {
    const cells = names.slice(0, names.indexOf(name));
    // The row of those cells alone ends where the next cell begins, less its line end.
    const row = csvWriting(cells, options).row(unnumbered);
    return row.length - 2 + Math.min(cells.length, 1);
  };
  const text = csvWriting(names, options).row(unnumbered);
  return { text, indexAt: before("index"), duplicateAt: before("duplicateOf") };
}

/** The record with its numbers; `none` is how the format writes that there is none. */
export function finishRecord(
  { text, indexAt, duplicateAt }: RecordDraft,
  { index, duplicateOf }: Numbers,
  none: string,
): string {
  if (indexAt < 0) return text;
  if (duplicateAt < 0) return text.slice(0, indexAt) + index + text.slice(indexAt);
  const between = text.slice(indexAt, duplicateAt);
  return text.slice(0, indexAt) + index + between + (duplicateOf ?? none) + text.slice(duplicateAt);
}

function isNumbered(key: string): key is "index" | "duplicateOf" {
  return key === "index" || key === "duplicateOf";
}
