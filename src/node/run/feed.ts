import { GlaneError } from "../../model/error.js";
import { type DumpPart, onePosting, openDump } from "../../offers/parts.js";
import type { Input, InputText } from "../input.js";
import type { Unit } from "./task.js";

/** What is to be read, before it is opened. */
export interface InputSource {
  /** Its path as the user gave it, or `-` for standard input. */
  readonly name: string;
  /**
   * `onFault` is told of a part that cannot be read while the rest is, as a line of JSON Lines.
   *
   * @throws {GlaneError} `unreadable`, one sentence that names the input and the reason.
   */
  readonly open: (onFault: (fault: GlaneError) => void) => Promise<Input>;
}

/** What comes of an input, in order: that it was opened, its units, what it lacks, why it ended. */
export type Fed =
  | { readonly kind: "opened"; readonly input: Input }
  | { readonly kind: "units"; readonly units: readonly Unit[] }
  | { readonly kind: "fault"; readonly fault: GlaneError }
  | { readonly kind: "ended"; readonly failure: GlaneError | null };

/** Counts down the records that an earlier run wrote. */
export interface WrittenBefore {
  left: number;
}

/** Units are handed on by so many code units of text, or by so many, small ones together. */
const BATCH = { length: 1 << 16, units: 64 };

/** Reads an input piece by piece. What was read before a fault is handed on, and the fault told. */
export async function* feed(source: InputSource, before: WrittenBefore): AsyncGenerator<Fed> {
  let failure: GlaneError | null = null;
  const tell = (error: unknown) => {
    failure = unreadable(source.name, error);
  };
  const faults: GlaneError[] = [];
  function* toldFaults(): Generator<Fed> {
    for (const fault of faults.splice(0)) yield { kind: "fault", fault };
  }
  try {
    const input = await source.open((fault) => faults.push(fault));
    yield { kind: "opened", input };
    let batch: Unit[] = [];
    let length = 0;
    for await (const [part, text] of partsOf(input, tell)) {
      yield* toldFaults();
      batch.push(toUnit(part, text, input, before));
      length += part.folded.raw.length;
      if (length < BATCH.length && batch.length < BATCH.units) continue;
      yield { kind: "units", units: batch };
      [batch, length] = [[], 0];
    }
    yield* toldFaults();
    if (batch.length > 0) yield { kind: "units", units: batch };
    failure ??= cutShort(input);
  } catch (error) {
    tell(error);
  }
  yield { kind: "ended", failure };
}

type PartOfText = readonly [part: DumpPart, text: InputText];

async function* partsOf(input: Input, tell: (error: unknown) => void): AsyncGenerator<PartOfText> {
  try {
    for await (const text of input.texts) {
      for await (const part of partsOfText(text, tell)) yield [part, text];
    }
  } catch (error) {
    tell(error);
  }
}

async function* partsOfText(
  { kind, pieces, start }: InputText,
  tell: (error: unknown) => void,
): AsyncGenerator<DumpPart> {
  if (kind === "posting") {
    let text = "";
    for await (const piece of pieces) text += piece;
    yield onePosting(text, start);
    return;
  }
  const dump = openDump(undefined, start);
  try {
    for await (const piece of pieces) yield* dump.read(piece);
  } catch (error) {
    tell(error);
  }
  yield* dump.end();
}

function toUnit(
  part: DumpPart,
  { origin, extra }: InputText,
  { name, bytesRead }: Input,
  before: WrittenBefore,
): Unit {
  const written = Math.min(before.left, part.boundaries.length);
  before.left -= written;
  return { part, source: name, origin, extra, upTo: bytesRead(), written };
}

/** A file that lost its end while it was read gives no error: it only ends too early. */
function cutShort({ name, size, bytesRead }: Input): GlaneError | null {
  if (size === null || bytesRead() >= size) return null;
  const told = `${name} ended after ${bytesRead()} of ${size} bytes: it was cut short while it was read`;
  return new GlaneError("unreadable", told);
}

function unreadable(name: string, error: unknown): GlaneError {
  if (error instanceof GlaneError) {
    if (error.code === "unreadable") return error;
    throw error;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  // Faults of the system have a code; anything else is a fault of ours, which must not hide.
  if (typeof code !== "string") throw error;
  return new GlaneError("unreadable", `cannot read on in ${name}: ${message}`);
}
