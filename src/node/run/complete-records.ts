import { createReadStream } from "node:fs";
import type { Format } from "../../output/writer.js";

/** So much of an output file is whole records. */
export interface Complete {
  readonly records: number;
  /** Where the last of them ends, in bytes from the beginning of the file. */
  readonly bytes: number;
}

const NEW_LINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BRACE = 0x7b;

/** Counts the whole records of a file from `start` on, where a record ends or none has begun. */
export async function completeRecords(
  file: string,
  format: Format,
  start: number,
): Promise<Complete> {
  const counter = format === "json" || format === "jsonld" ? elements(start) : rows(format, start);
  for await (const chunk of createReadStream(file, { start })) counter.take(chunk as Buffer);
  return counter.told();
}

interface Counter {
  readonly take: (chunk: Buffer) => void;
  readonly told: () => Complete;
}

/** A record a line; a line of CSV goes on within quotes. */
function rows(format: Format, start: number): Counter {
  let [records, bytes, at, quoted] = [0, start, start, false];
  return {
    take: (chunk) => {
      for (const byte of chunk) {
        at += 1;
        if (byte === QUOTE && format === "csv") quoted = !quoted;
        if (byte !== NEW_LINE || quoted) continue;
        records += 1;
        bytes = at;
      }
    },
    told: () => ({ records, bytes }),
  };
}

/** The elements of a JSON array, one a line, each but the first behind a comma and a line break. */
function elements(start: number): Counter {
  let [records, bytes, at] = [0, start, start];
  let line: Buffer[] = [];
  const end = (isWhole: (text: Buffer) => boolean) => {
    const text = Buffer.concat(line);
    line = [];
    const length = text.at(-1) === COMMA ? text.length - 1 : text.length;
    if (text[0] !== BRACE || !isWhole(text.subarray(0, length))) return;
    records += 1;
    bytes = at - text.length + length;
  };
  return {
    take: (chunk) => {
      for (let from = 0; from < chunk.length; ) {
        const found = chunk.indexOf(NEW_LINE, from);
        const to = found < 0 ? chunk.length : found;
        line.push(chunk.subarray(from, to));
        at += to - from;
        if (found >= 0) end(() => true);
        if (found >= 0) at += 1;
        from = to + 1;
      }
    },
    told: () => {
      // The last one has nothing behind it yet that would tell its end.
      end(isJson);
      return { records, bytes };
    },
  };
}

function isJson(text: Buffer): boolean {
  try {
    JSON.parse(text.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}
