import { columnKind } from "./column-kind.js";
import type { LabelKind } from "./labels.lexicon.js";
import type { Line } from "./lines.js";

/** A table whose cells stand one below the other: each row takes as many lines as the header. */
export interface Stack {
  readonly columns: readonly (LabelKind | null)[];
  /** Whether a blank line stands above each cell, and above the first cell of each row. */
  readonly blankAbove: { readonly cells: boolean; readonly rows: boolean };
}

const [FEWEST_COLUMNS, MOST_COLUMNS] = [3, 10];
const LABELLED_SHARE = 0.6;
const [LONGEST_NAME, LONGEST_CELL] = [40, 400];
const DAY = /\d|des que|asap|immediat|rentree/;
/** What cells hold of columns whose values are told by their form. */
const FORMS: Partial<Record<LabelKind, RegExp>> = {
  start: DAY,
  end: DAY,
  period: DAY,
  deadline: DAY,
  publication: DAY,
  interview: DAY,
  update: DAY,
  duration: /\d|mois|semaine|indetermine/,
  stipend: /\d|smic|bareme|grille|selon|gratifi/,
  hours: /\d|temps/,
  reference: /\d/,
  positions: /^\D{0,3}\d/,
  email: /@/,
  degree:
    /bac|master|licence|\bm[12]\b|\bl3\b|\bb[tu][st]\b|\bdut\b|\bcap\b|ingenieur|diplom|doctor/,
  contract:
    /\bcd[id]\b|stage|alternan|apprenti|interim|vacation|titulaire|contract|saison|benevol|civique|these|temps/,
};

/** The table whose header begins at the line `from`; null where none does. */
export function readStack(text: string, lines: readonly Line[], from: number): Stack | null {
  if (nameOf(text, lines[from]) === null && nameOf(text, lines[from + 1]) === null) return null;
  const cells = lines[from + 1]?.blankBefore === true;
  const columns: (LabelKind | null)[] = [];
  for (let i = from; columns.length < MOST_COLUMNS; i++) {
    const line = lines[i];
    if (!line || line.end - line.start > LONGEST_NAME) break;
    if (i > from && line.blankBefore !== cells) break;
    columns.push(nameOf(text, line));
    const stack = { columns, blankAbove: { cells, rows: lines[i + 1]?.blankBefore === true } };
    if (areNames(columns) && isTable(text, lines, i + 1, stack)) return stack;
  }
  return null;
}

const nameOf = (text: string, line: Line | undefined): LabelKind | null =>
  line && line.end - line.start <= LONGEST_NAME
    ? columnKind(text.slice(line.content, line.end))
    : null;

function areNames(columns: readonly (LabelKind | null)[]): boolean {
  const named = columns.filter((kind) => kind !== null);
  const isNamed = named.length >= LABELLED_SHARE * columns.length;
  return columns.length >= FEWEST_COLUMNS && isNamed && named.includes("title");
}

/** Whether what stands below tells rows: by the form of some cells, or as paragraphs of as many lines. */
function isTable(text: string, lines: readonly Line[], first: number, stack: Stack): boolean {
  const { columns, blankAbove } = stack;
  const hasForm = columns.some((kind) => kind !== null && FORMS[kind]);
  if (!hasForm && (blankAbove.cells || !blankAbove.rows)) return false;
  // A column whose name is not known may hold any word, but not the name of the next column.
  const namesGoOn = columns.some((kind, c) => kind === null && nameOf(text, lines[first + c]));
  if (namesGoOn) return false;
  return isRow(text, lines, first, stack) && isRow(text, lines, first + columns.length, stack);
}

/** The first line of each row from a line on, up to the first that is not what the header says. */
export function rowsOf(
  text: string,
  lines: readonly Line[],
  first: number,
  stack: Stack,
): number[] {
  const rows: number[] = [];
  for (let row = first; isRow(text, lines, row, stack); row += stack.columns.length) rows.push(row);
  return rows;
}

function isRow(text: string, lines: readonly Line[], row: number, stack: Stack): boolean {
  const { columns, blankAbove } = stack;
  return columns.every((kind, c) => {
    const line = lines[row + c];
    const isSpaced =
      row + c === 0 || line?.blankBefore === (c === 0 ? blankAbove.rows : blankAbove.cells);
    return line !== undefined && isSpaced && holds(text, line, kind);
  });
}

function holds(text: string, line: Line, kind: LabelKind | null): boolean {
  if (line.end - line.start > LONGEST_CELL) return false;
  const cell = text.slice(line.start, line.end);
  if (kind === "title") return nameOf(text, line) === null && /[a-z]{3}/.test(cell);
  return kind === null || FORMS[kind]?.test(cell) !== false;
}
