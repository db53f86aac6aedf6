import { GlaneError } from "../model/error.js";

export type RecordRead = Readonly<Record<string, unknown>>;

/** Records looked at to find the column that holds the text. */
export const SAMPLED_RECORDS = 50;
/** Mean length, in code units, from which a column is prose. */
const PROSE = 40;
/** The same where it is by this column alone that a text is taken for a table. */
export const SURELY_PROSE = 120;
/** A column called so is the text even beside one that is up to so many times as long. */
const NAMED_TEXT = 3;
const TEXT_NAMES =
  /^(?:(?:job|offer|offre|poste|post|full)[ _-]?)?(?:description|desc|texte?|annonce|contenu|content|body|corps|details?|d[ée]tails?|missions?|message)(?:[ _-]?(?:du[ _-])?(?:text|html|poste|offre|annonce|full|job))?$/i;
const DEEPEST = 4;

/** The columns of a record that hold strings; one within an object by its keys, joined by dots. */
export function textColumns(record: RecordRead, above = "", depth = 1): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === "string") found.set(above + key, value);
    else if (isRecord(value) && depth < DEEPEST) {
      for (const entry of textColumns(value, `${above + key}.`, depth + 1)) found.set(...entry);
    }
  }
  return found;
}

export function isRecord(value: unknown): value is RecordRead {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The column whose values are longest, told by a sample; null where none holds prose. */
export function findTextColumn(sample: readonly RecordRead[], leastMean = PROSE): string | null {
  const lengths = new Map<string, number>();
  for (const record of sample) {
    for (const [name, value] of textColumns(record)) {
      if (/\s/.test(value.trim()))
        lengths.set(name, (lengths.get(name) ?? 0) + value.trim().length);
    }
  }
  const least = leastMean * sample.length;
  const prose = [...lengths].filter(([, length]) => length >= least);
  const weight = ([name, length]: readonly [string, number]) =>
    length * (TEXT_NAMES.test(name.slice(name.lastIndexOf(".") + 1)) ? NAMED_TEXT : 1);
  return prose.sort((one, other) => weight(other) - weight(one))[0]?.[0] ?? null;
}

/**
 * The column that holds the text: the one that the user named, else the one found.
 *
 * @throws {GlaneError} `bad-option` where there is none of that name, `unreadable` where none
 *   holds prose.
 */
export function textColumn(
  sample: readonly RecordRead[],
  { name, textField }: { name: string; textField: string | undefined },
): string {
  const names = [...new Set(sample.flatMap((record) => [...textColumns(record).keys()]))];
  const there = names.length === 0 ? "it has none with text" : `it has ${listed(names)}`;
  if (textField !== undefined) {
    if (names.includes(textField)) return textField;
    const place = name === "-" ? "standard input" : name;
    throw new GlaneError(
      "bad-option",
      `--text-field ${textField} is no column of ${place}; ${there}.`,
    );
  }
  const found = findTextColumn(sample);
  if (found !== null) return found;
  throw new GlaneError(
    "unreadable",
    `has no column of prose; name the one to read with --text-field (${there})`,
  );
}

const MOST_LISTED = 30;

function listed(names: readonly string[]): string {
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : "";
  return names.slice(0, MOST_LISTED).join(", ") + more;
}

export interface SplitRecord {
  readonly text: string;
  /** The other columns, as they are; null where there are none. */
  readonly extra: RecordRead | null;
}

/** A record's text apart from its other columns; null where it has no text. */
export function splitRecord(record: RecordRead, column: string): SplitRecord | null {
  const text = textColumns(record).get(column);
  if (text === undefined || text.trim() === "") return null;
  const extra = without(record, column);
  return { text, extra: Object.keys(extra).length > 0 ? extra : null };
}

function without(record: RecordRead, column: string): RecordRead {
  if (Object.hasOwn(record, column)) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== column));
  }
  const kept = Object.entries(record).map(([key, value]): [string, unknown] => {
    const isAbove = column.startsWith(`${key}.`) && isRecord(value);
    return [key, isAbove ? without(value, column.slice(key.length + 1)) : value];
  });
  return Object.fromEntries(
    kept.filter(
      ([key, value]) =>
        !(isRecord(value) && column.startsWith(`${key}.`) && Object.keys(value).length === 0),
    ),
  );
}
