import { GlaneError } from "../../model/error.js";
import type { InputText } from "../input.js";
import {
  findTextColumn,
  isRecord,
  type RecordRead,
  SAMPLED_RECORDS,
  splitRecord,
  textColumn,
  textColumns,
} from "../records.js";
import type { Opened } from "./reader.js";

/** Code units; what is longer does not fit into memory several times over. */
const LONGEST = 128 << 20;
const DEEPEST = 4;

/** Records of a JSON array, or of the array within an object that holds them; one posting each. */
export async function* readJson(opened: Opened): AsyncGenerator<InputText> {
  const text = await wholeText(opened);
  if (text.trim() === "") return;
  const records = recordsOf(text, opened);
  // A text that merely begins like JSON stays the text that its name says it is.
  if (records === null) {
    yield { kind: "dump", pieces: [text], origin: null, start: 0, extra: null };
    return;
  }
  if (records.length === 0) return;
  const column = textColumn(records.slice(0, SAMPLED_RECORDS), opened);
  for (const [index, record] of records.entries()) {
    const split = splitRecord(record, column);
    if (split === null) continue;
    const origin = { format: opened.format, row: index + 1, column };
    yield { kind: "posting", pieces: [split.text], origin, start: 0, extra: split.extra };
  }
}

async function wholeText({ pieces }: Opened): Promise<string> {
  let text = "";
  for await (const piece of pieces()) {
    text += piece;
    if (text.length > LONGEST) {
      const reason = `is JSON of more than ${LONGEST >> 20} million letters; turn it into JSON Lines, as with jq -c '.[]'`;
      throw new GlaneError("unreadable", reason);
    }
  }
  return text;
}

function recordsOf(text: string, { isNamed, textField }: Opened): readonly RecordRead[] | null {
  const value = parsed(text);
  if (value instanceof GlaneError) {
    if (isNamed) throw value;
    return null;
  }
  const records = findRecords(value);
  const isTable = isNamed || textField !== undefined || findTextColumn(records) !== null;
  return isTable ? records : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec((error as Error).message)?.[1]);
    const line = text.slice(0, position || 0).split("\n").length;
    const place = Number.isNaN(position) ? "at its end" : `in line ${line}`;
    return new GlaneError("unreadable", `is no valid JSON: it breaks off or goes wrong ${place}`);
  }
}

/** Of the arrays of objects in a value, and the value itself, those with the most text. */
function findRecords(value: unknown): readonly RecordRead[] {
  const found = candidates(value, 1);
  const weight = (records: readonly RecordRead[]) => {
    const sample = records.slice(0, SAMPLED_RECORDS);
    const column = findTextColumn(sample);
    const lengths = sample.map((record) => textColumns(record).get(column ?? "")?.length ?? 0);
    return lengths.reduce((sum, length) => sum + length, 0) + Math.min(1, records.length) / 2;
  };
  return found.sort((one, other) => weight(other) - weight(one))[0] ?? [];
}

function candidates(value: unknown, depth: number): (readonly RecordRead[])[] {
  if (Array.isArray(value)) {
    const records = value.filter(isRecord);
    return records.length > 0 ? [records] : [];
  }
  if (!isRecord(value) || depth > DEEPEST) return [];
  return [[value], ...Object.values(value).flatMap((inner) => candidates(inner, depth + 1))];
}
