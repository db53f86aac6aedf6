import type { Cell } from "./columns.js";
import { type OfferRecord, recordColumns } from "./record.js";

const LINE_END = "\r\n";
/** First characters that make a spreadsheet run a cell as a formula (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;
const WHOLLY_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Records as CSV (RFC 4180): a header row, then a row a record, lines ended by CRLF. Null is an
 * empty cell; text that a spreadsheet would run as a formula gets a leading apostrophe.
 *
 * @example
 * toCsv(extractOffers(dump).map((offer) => toRecord(offer)));
 */
export function toCsv(records: readonly OfferRecord[]): string {
  return csvHeader(recordColumns) + records.map((record) => csvRow(recordColumns, record)).join("");
}

/** The header row, line end included. */
export function csvHeader(names: readonly string[]): string {
  return names.map(toCell).join(",") + LINE_END;
}

/** One row, line end included. */
export function csvRow(names: readonly string[], record: object): string {
  const cells = record as Readonly<Record<string, Cell>>;
  return names.map((name) => toCell(cells[name] ?? null)).join(",") + LINE_END;
}

function toCell(value: Cell): string {
  if (value === null) return "";
  const text = typeof value === "string" ? withoutFormula(value) : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// "+33612345678" is a number to a spreadsheet, no formula, and must stay what it is.
function withoutFormula(text: string): string {
  return FORMULA_START.test(text) && !WHOLLY_NUMBER.test(text) ? `'${text}` : text;
}
