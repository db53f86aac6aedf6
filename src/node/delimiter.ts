const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Table {
  readonly delimiter: Delimiter;
  /** The line at which it begins, from 1: Excel may write "sep=;" above it. */
  readonly from: number;
  readonly hasHeader: boolean;
  /** Columns of most rows. */
  readonly width: number;
  /** The share of rows that have so many. */
  readonly regular: number;
  readonly rows: readonly (readonly string[])[];
}

const SAMPLED_ROWS = 40;
const LONGEST_NAME = 60;

/** The table that a text begins with, by the delimiter that gives the most regular rows; null where it is blank. */
export async function findTable(beginning: string): Promise<Table | null> {
  if (beginning.trim() === "") return null;
  const told = /^sep=([,;\t|])\r?\n/.exec(beginning)?.[1] as Delimiter | undefined;
  const from = told === undefined ? 1 : 2;
  const tables = await Promise.all(
    (told === undefined ? DELIMITERS : [told]).map((one) => readTable(beginning, one, from)),
  );
  const weight = ({ width, regular }: Table) => (width > 1 ? regular * 10 + Math.log(width) : 0);
  return tables.sort((one, other) => weight(other) - weight(one))[0] ?? null;
}

async function readTable(beginning: string, delimiter: Delimiter, from: number): Promise<Table> {
  const { parse } = await import("csv-parse/sync");
  const options = {
    delimiter,
    from_line: from,
    to: SAMPLED_ROWS,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  };
  const rows = closed(() => parse(beginning, options) as string[][]);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, often] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const regular = often / Math.max(1, rows.length);
  return { delimiter, from, hasHeader: isHeader(rows[0] ?? []), width, regular, rows };
}

/** The rows of a beginning that may end within quotes. */
function closed(read: () => string[][]): string[][] {
  try {
    return read();
  } catch {
    return [];
  }
}

function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== "");
  const isName = (name: string) =>
    name.length <= LONGEST_NAME && !/^[\d\s.,/:€-]+$|[\n@]|https?:/.test(name);
  return names.length > 0 && names.every(isName) && new Set(names).size === names.length;
}
