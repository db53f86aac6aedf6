import { columnKind } from "./column-kind.js";
import type { Label } from "./labels.js";
import type { LabelKind } from "./labels.lexicon.js";
import { type Line, lastAtOrBefore } from "./lines.js";
import { readStack, rowsOf, type Stack } from "./stacked-table.js";

type Separator = "\t" | "|" | ";" | ",";

/** The header of a table turned to text: what each column holds. */
export type TableHeader = RowHeader | StackHeader;

interface RowHeader {
  readonly start: number;
  readonly separator: Separator;
  readonly columns: readonly (LabelKind | null)[];
}

/** Each cell stands on a line of its own. */
interface StackHeader extends Stack {
  readonly start: number;
  /** Where the last of its rows ends. */
  readonly end: number;
}

const FEWEST_COLUMNS = 3;
const FEWEST_LABELS = 2;
const LABELLED_SHARE = 0.4;
/** The columns of comma- and semicolon-separated values have short names; clauses are longer. */
const LONGEST_NAME = 24;
/** A comma within a sentence stands before a space. */
const TIGHT_COMMAS = /,[^\s\d].{0,60},[^\s\d]/;

interface Cell {
  readonly start: number;
  readonly end: number;
}

function cellsOf(text: string, line: Line, separator: Separator): Cell[] {
  const cells: Cell[] = [];
  const mayQuote = separator === ";" || separator === ",";
  let start = line.start;
  let isQuoted = false;
  for (let i = line.start; i <= line.end; i++) {
    if (mayQuote && text[i] === '"') isQuoted = !isQuoted;
    if (i < line.end && (text[i] !== separator || isQuoted)) continue;
    cells.push(mayQuote ? unquoted(text, start, i) : { start, end: i });
    start = i + 1;
  }
  // "| a | b |": the bars at the ends hold no cells.
  return separator === "|" && text[line.start] === "|" ? cells.slice(1, -1) : cells;
}

function unquoted(text: string, start: number, end: number): Cell {
  const isQuoted = end - start > 1 && text[start] === '"' && text[end - 1] === '"';
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** How many cells a row has. */
export const countCells = (text: string, line: Line, separator: Separator): number =>
  cellsOf(text, line, separator).length;

const separatorOf = (text: string, line: Line): Separator | null => {
  const row = text.slice(line.start, line.end);
  if (row.includes("\t")) return "\t";
  if (row.includes("|")) return "|";
  if (row.indexOf(";") !== row.lastIndexOf(";")) return ";";
  return TIGHT_COMMAS.test(row) && !row.includes(", ") ? "," : null;
};

/** Whether a row of values parted by commas or semicolons may name columns. */
const mayBeNames = (separator: Separator, cells: readonly Cell[]) =>
  separator === "\t" || separator === "|" || areNames(cells);

const areNames = (cells: readonly Cell[]) =>
  cells.every(({ start, end }) => end > start && end - start <= LONGEST_NAME);

/** The headers of a dump's tables, in order; `above` stands in the text before it. */
export function findTableHeaders(
  text: string,
  lines: readonly Line[],
  above: TableHeader | null = null,
): TableHeader[] {
  const headers: TableHeader[] = [];
  if (above) headers.push(isStack(above) ? stackFrom(text, lines, 0, above) : above);
  let width = above?.columns.length ?? 0;
  for (const [i, line] of lines.entries()) {
    const last = headers.at(-1);
    if (last && isStack(last) && line.start < last.end) continue;
    const stack = readStack(text, lines, i);
    if (stack) {
      const rows = stackFrom(text, lines, i + stack.columns.length, stack);
      headers.push({ ...rows, start: line.start });
      continue;
    }
    const separator = separatorOf(text, line);
    const cells = separator ? cellsOf(text, line, separator) : [];
    const isFirst = cells.length !== width;
    width = cells.length;
    if (!separator || !isFirst || width < FEWEST_COLUMNS || !mayBeNames(separator, cells)) continue;
    const columns = cells.map(({ start, end }) => columnKind(text.slice(start, end)));
    const labelled = columns.filter((kind) => kind !== null).length;
    const isTitled = columns[0] === "title" && areNames(cells);
    if (isTitled || labelled >= Math.max(FEWEST_LABELS, LABELLED_SHARE * cells.length)) {
      headers.push({ start: line.start, separator, columns });
    }
  }
  return headers;
}

export const isStack = (header: TableHeader): header is StackHeader => "blankAbove" in header;

function stackFrom(text: string, lines: readonly Line[], first: number, stack: Stack): StackHeader {
  const last = rowsOf(text, lines, first, stack).at(-1);
  const end = last === undefined ? 0 : lines[last + stack.columns.length - 1]?.end;
  return { ...stack, start: -1, end: end ?? 0 };
}

/** The header of the table in which the row at an offset stands, if any. */
export function headerAt(headers: readonly TableHeader[], offset: number): TableHeader | null {
  const header = headers[lastAtOrBefore(headers, offset - 1)];
  return header && !(isStack(header) && offset >= header.end) ? header : null;
}

/** The cells of a row, which begins a text, as labelled values, by the columns of the table's header. */
export function labelCells(text: string, lines: readonly Line[], header: TableHeader): Label[] {
  const { columns } = header;
  const cells = isStack(header)
    ? lines.slice(0, columns.length)
    : lines.slice(0, 1).flatMap((row) => cellsOf(text, row, header.separator));
  if (Math.abs(cells.length - columns.length) > (isStack(header) ? 0 : 1)) return [];
  return cells.flatMap(({ start, end }, i) => {
    const kind = columns[i];
    if (!kind || text.slice(start, end).trim() === "") return [];
    return [{ kind, start, end: start, valueStart: start, valueEnd: end, tie: "mark" as const }];
  });
}
