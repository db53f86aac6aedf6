import { Readable } from "node:stream";
import { GlaneError } from "../../model/error.js";
import { type Delimiter, findTable } from "../delimiter.js";
import type { InputText } from "../input.js";
import { type RecordRead, SAMPLED_RECORDS, splitRecord, textColumn } from "../records.js";
import type { Opened } from "./reader.js";

/** Code units of one record: more is a quotation mark that is never closed. */
const LONGEST_RECORD = 4 << 20;

/** A table, row after row; one posting each. */
export async function* readCsv(opened: Opened): AsyncGenerator<InputText> {
  const table = await findTable(opened.beginning);
  if (table === null) return;
  const { format } = opened;
  const rows = records(opened, table.delimiter, table.from);
  const sample: RecordRead[] = [];
  let names: readonly string[] | null = null;
  let column = "";
  let row = 0;
  const toText = (record: RecordRead): InputText | null => {
    row += 1;
    const split = splitRecord(record, column);
    if (split === null) return null;
    const origin = { format, row, column };
    return { kind: "posting", pieces: [split.text], origin, start: 0, extra: split.extra };
  };
  function* known(): Generator<InputText> {
    column = textColumn(sample, opened);
    for (const record of sample) {
      const text = toText(record);
      if (text !== null) yield text;
    }
  }
  for await (const cells of rows) {
    if (names === null) {
      names = table.hasHeader ? headerNames(cells) : cells.map((_, at) => `column ${at + 1}`);
      if (table.hasHeader) continue;
    }
    const record = toRecord(names, cells);
    if (column !== "") {
      const text = toText(record);
      if (text !== null) yield text;
      continue;
    }
    sample.push(record);
    if (sample.length === SAMPLED_RECORDS) yield* known();
  }
  if (column === "" && sample.length > 0) yield* known();
}

function headerNames(cells: readonly string[]): string[] {
  const names: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const name = cell.trim() || `column ${at + 1}`;
    names.push(names.includes(name) ? `${name} ${at + 1}` : name);
  }
  return names;
}

function toRecord(names: readonly string[], cells: readonly string[]): RecordRead {
  const entries = cells.map((cell, at): [string, string] => [
    names[at] ?? `column ${at + 1}`,
    cell,
  ]);
  return Object.fromEntries(entries);
}

async function* records(
  { pieces }: Opened,
  delimiter: Delimiter,
  from: number,
): AsyncGenerator<string[]> {
  const { parse } = await import("csv-parse");
  const parser = Readable.from(pieces()).compose(
    parse({
      delimiter,
      from_line: from,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
    }),
  );
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield cells;
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (!code.startsWith("CSV_")) throw error;
    const fault =
      code === "CSV_MAX_RECORD_SIZE"
        ? `has a row of more than ${LONGEST_RECORD >> 20} million letters`
        : "is a table with a quotation mark that is never closed";
    throw new GlaneError("unreadable", `${fault}; the rows before it are done`);
  }
}
