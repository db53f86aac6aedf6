import { GlaneError } from "../../model/error.js";
import type { InputText } from "../input.js";
import { isRecord, type RecordRead, SAMPLED_RECORDS, splitRecord, textColumn } from "../records.js";
import type { Opened } from "./reader.js";

/** Code units of one line; a posting has a thousandth of it. */
const LONGEST_LINE = 16 << 20;

interface Row {
  readonly line: number;
  readonly record: RecordRead;
}

/** JSON Lines: an object a line, one posting each. A line that is none is told and left out. */
export async function* readJsonl(opened: Opened): AsyncGenerator<InputText> {
  let sample: Row[] | null = [];
  let column = "";
  const toTexts = (rows: readonly Row[]) =>
    rows.flatMap(({ line, record }): InputText[] => {
      const split = splitRecord(record, column);
      if (split === null) return [];
      const origin = { format: opened.format, row: line, column };
      return [{ kind: "posting", pieces: [split.text], origin, start: 0, extra: split.extra }];
    });
  const known = () => {
    const rows = sample ?? [];
    sample = null;
    if (rows.length === 0) return [];
    column = textColumn(
      rows.map(({ record }) => record),
      opened,
    );
    return toTexts(rows);
  };
  for await (const row of readRows(opened)) {
    if (sample === null) yield* toTexts([row]);
    else {
      sample.push(row);
      if (sample.length === SAMPLED_RECORDS) yield* known();
    }
  }
  yield* known();
}

async function* readRows({ pieces, onFault }: Opened): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of linesOf(pieces())) {
    line += 1;
    if (text.trim() === "") continue;
    const record = parsed(text);
    if (isRecord(record)) yield { line, record };
    else onFault(new GlaneError("unreadable", `line ${line} is no JSON object; it is left out`));
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of pieces) {
    const lines = (held + piece).split("\n");
    held = lines.pop() ?? "";
    if (held.length > LONGEST_LINE) {
      throw new GlaneError(
        "unreadable",
        `has a line of more than ${LONGEST_LINE >> 20} million letters`,
      );
    }
    yield* lines;
  }
  if (held !== "") yield held;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
