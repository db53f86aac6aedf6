import { classifyLabel, type Label } from "./labels.js";
import type { LabelKind } from "./labels.lexicon.js";
import type { Line } from "./lines.js";

type Separator = "\t" | "|" | ";" | ",";

/** The header row of a table turned to text: what each column holds. */
export interface TableHeader {
  readonly start: number;
  readonly separator: Separator;
  readonly columns: readonly (LabelKind | null)[];
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

/** The header rows of a dump, in order; `above` stands in the text before it. */
export function findTableHeaders(
  text: string,
  lines: readonly Line[],
  above: TableHeader | null = null,
): TableHeader[] {
  const headers: TableHeader[] = above ? [above] : [];
  let width = above?.columns.length ?? 0;
  for (const line of lines) {
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

/** What names a column, and elsewhere may be any word. */
const COLUMNS: ReadonlyMap<string, LabelKind> = new Map<string, LabelKind>([
  ["libelle", "title"],
  ["libelle du poste", "title"],
  ["libelle de l'offre", "title"],
  ["enseigne", "organisation"],
  ["asso", "organisation"],
  ["type", "contract"],
  ["nature", "contract"],
  ["cp", "location"],
]);

const columnKind = (cell: string): LabelKind | null => {
  const words = cell.trim();
  if (words.length > 60 || /[@€]|\d{2}/.test(words)) return null;
  return COLUMNS.get(words) ?? classifyLabel(words);
};

/** The cells of a row as labelled values, by the columns of the table's header. */
export function labelCells(text: string, line: Line, header: TableHeader): Label[] {
  const cells = cellsOf(text, line, header.separator);
  if (Math.abs(cells.length - header.columns.length) > 1) return [];
  return cells.flatMap((cell, i) => {
    const kind = header.columns[i];
    if (!kind || text.slice(cell.start, cell.end).trim() === "") return [];
    const { start, end } = cell;
    return [{ kind, start, end: start, valueStart: start, valueEnd: end, tie: "mark" as const }];
  });
}
