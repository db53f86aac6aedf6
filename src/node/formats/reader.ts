import type { GlaneError } from "../../model/error.js";
import type { InputFormat, InputText, Origin } from "../input.js";

/** What a format's reader is given; it takes the bytes or the decoded text, whichever it needs. */
export interface Opened {
  readonly name: string;
  readonly format: InputFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The same as text; its pieces may be empty. */
  readonly pieces: () => AsyncIterable<string>;
  /** The beginning of the text. */
  readonly beginning: string;
  /** The column that the user named; undefined where it is to be found. */
  readonly textField: string | undefined;
  /** Whether the name's ending says so too; else the content alone does. */
  readonly isNamed: boolean;
  /** Told of a part that cannot be read while the rest is: a sentence without its full stop. */
  readonly onFault: (fault: GlaneError) => void;
}

export type Read = (opened: Opened) => AsyncIterable<InputText>;

/** A dump taken out of a file that is no text by itself. */
export function extracted(text: string, origin: Origin, start = 0): InputText {
  const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return { kind: "dump", pieces: [ended], origin, start, extra: null };
}
