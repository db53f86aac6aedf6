import { GlaneError } from "../model/error.js";
import type { Cell } from "./columns.js";
import { type OfferRecord, recordColumns } from "./record.js";

const LINE_END = "\r\n";
/** First characters that make a spreadsheet run a cell as a formula (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;
/** The same behind what another program may take for the end of a cell. */
const INNER_FORMULA = /([,;\t\r\n])(?=[=+\-@])/g;
const WHOLLY_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const BYTE_ORDER_MARK = "\ufeff";

/** What may part the cells of a row. */
export type CsvDelimiter = "," | ";" | "\t";

/** Options of {@link toCsv}. */
export interface CsvOptions {
  /**
   * A comma, as RFC 4180 has it, where not given. French and German spreadsheets expect a
   * semicolon, and a comma in numbers, which `;` therefore brings along: `0,94`.
   */
  readonly delimiter?: CsvDelimiter | undefined;
  /** Begins the file with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean | undefined;
}

/**
 * Records as CSV (RFC 4180): a header row, then a row a record, lines ended by CRLF. Null is an
 * empty cell; text that a spreadsheet would run as a formula gets a leading apostrophe.
 *
 * @throws {GlaneError} `bad-option` where `delimiter` is none of those three.
 * @example
 * toCsv(extractOffers(dump).map((offer) => toRecord(offer)));
 * @example
 * // For a double click in a French Excel.
 * toCsv(records, { delimiter: ";", byteOrderMark: true });
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv(records: readonly OfferRecord[], options: CsvOptions = {}): string {
  const { header, row } = csvWriting(recordColumns, options);
  return header + records.map(row).join("");
}

/** How a table of these columns is written: its header and a row a record, line ends included. */
export function csvWriting(
  names: readonly string[],
  { delimiter = ",", byteOrderMark = false }: CsvOptions = {},
): { readonly header: string; readonly row: (record: object) => string } {
  checkDelimiter(delimiter);
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => toCell(cell, delimiter)).join(delimiter) + LINE_END;
  return {
    header: (byteOrderMark ? BYTE_ORDER_MARK : "") + line(names),
    row: (record) => {
      const cells = record as Readonly<Record<string, Cell>>;
      return line(names.map((name) => cells[name] ?? null));
    },
  };
}

function checkDelimiter(delimiter: string): void {
  if ([",", ";", "\t"].includes(delimiter)) return;
  throw new GlaneError("bad-option", 'delimiter is ",", ";" or a tab.');
}

function toCell(value: Cell, delimiter: CsvDelimiter): string {
  if (value === null) return "";
  const text = typeof value === "string" ? withoutFormula(value) : plain(value, delimiter);
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

// Spreadsheets that part cells by semicolons do so because their numbers hold commas.
function plain(value: number | boolean, delimiter: CsvDelimiter): string {
  const text = String(value);
  return delimiter === ";" ? text.replace(".", ",") : text;
}

/**
 * A program that parts cells at another sign than the file does begins cells in the middle of ours.
 * "+33612345678" is a number to a spreadsheet, no formula, and must stay what it is.
 */
function withoutFormula(text: string): string {
  const inside = text.replace(INNER_FORMULA, "$1'");
  return FORMULA_START.test(inside) && !WHOLLY_NUMBER.test(inside) ? `'${inside}` : inside;
}
