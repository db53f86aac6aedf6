import type { Encoding } from "./encoding.js";

/** What a file can be; told by its content first and by its name second. */
export type InputFormat =
  | "text"
  | "markdown"
  | "html"
  | "csv"
  | "tsv"
  | "jsonl"
  | "json"
  | "eml"
  | "mbox"
  | "pdf"
  | "docx";

/** An input opened: what the library reads of it, text after text. */
export interface Input {
  /** Its path as the user gave it, or `-` for standard input. */
  readonly name: string;
  readonly format: InputFormat;
  /**
   * Null where its bytes are not text, as in a PDF. As known so far, and sure once its texts are
   * read: a file may well hold nothing but ASCII until its end.
   */
  readonly encoding: Encoding | null;
  /** Bytes, as they lie on the disk; null where nobody knows, as for a pipe. */
  readonly size: number | null;
  /** Bytes read so far. */
  readonly bytesRead: () => number;
  /** To be read once and in order, each to its end before the next. */
  readonly texts: AsyncIterable<InputText>;
}

/** One text on its way to the library. */
export interface InputText {
  /** A dump holds any number of offers; a posting is one, as a row of a table is. */
  readonly kind: "dump" | "posting";
  /** The text in order, in pieces of any size. */
  readonly pieces: AsyncIterable<string> | Iterable<string>;
  /** Where it was taken from; null where the file itself is the text. */
  readonly origin: Origin | null;
  /**
   * Offset of this text in the input's extracted text, in UTF-16 code units: spans in the output
   * are moved by it. 0 for a posting of a table, whose spans count within its own text.
   */
  readonly start: number;
  /** The record's other columns, as they are; null where there are none. */
  readonly extra: Readonly<Record<string, unknown>> | null;
}

/**
 * Told in each record of the output whose spans do not refer to the file as it is: to the text
 * taken out of it, or, where `row` is given, to the value of `column` in that row.
 */
export interface Origin {
  readonly format: InputFormat;
  /**
   * From 1. Of CSV and TSV: the record, the header not counted. Of JSON Lines: the line. Of a
   * JSON array: the record.
   */
  readonly row?: number;
  /** Its name; of a value within an object, the keys that lead to it, joined by dots. */
  readonly column?: string;
  /** Of an mbox: the message, from 1. */
  readonly message?: number;
}
