import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { GlaneError } from "../model/error.js";
import type { Input, InputText } from "./input.js";
import { outputFile, type Sink } from "./sink.js";
import { STANDARD_INPUT } from "./sources.js";

/** Opens the file that an input's text is saved in. */
export type TextFiles = (input: Input) => Promise<Sink>;

/**
 * Where texts are saved: in `target` itself, or, of several inputs, in a folder of that name, a
 * file an input. Null where they are not.
 *
 * @throws {GlaneError} `bad-option` where several are to be saved in what is a file.
 */
export async function textFiles(
  target: string | undefined,
  isSeveral: boolean,
): Promise<TextFiles | null> {
  if (target === undefined) return null;
  const kind = await stat(target).catch(() => null);
  const isFolder = kind?.isDirectory() ?? (isSeveral || /[/\\]$/.test(target));
  if (isSeveral && !isFolder) {
    throw new GlaneError(
      "bad-option",
      `--write-text ${target} is a file; name a folder for several.`,
    );
  }
  if (!isFolder) return () => outputFile(target);
  return async ({ name }) => {
    const file = path.join(target, inside(name));
    const same = path.resolve(file) === path.resolve(name);
    if (same) throw new GlaneError("bad-option", `--write-text ${target} would replace ${name}.`);
    await mkdir(path.dirname(file), { recursive: true });
    return outputFile(file);
  };
}

/** The name of an input's text within the folder: its own path, without what leads out of it. */
function inside(name: string): string {
  if (name === STANDARD_INPUT) return "standard-input.txt";
  const parts = path.normalize(name).split(/[/\\]/);
  return `${path.join(...parts.filter((part) => !/^(?:\.{0,2}|[A-Za-z]:)$/.test(part)))}.txt`;
}

/**
 * The input, whose dumps are saved as they are read. Postings of a table are not saved: the table
 * itself holds the text that their spans refer to. Where reading ends early nothing is saved.
 *
 * @param onText Told when there is some text.
 */
export function savingText(input: Input, files: TextFiles | null, onText: () => void): Input {
  async function* texts(): AsyncGenerator<InputText> {
    let sink: Sink | null = null;
    const write = async (piece: string) => {
      if (piece === "") return;
      onText();
      if (files === null) return;
      sink ??= await files(input);
      await sink.write(piece);
    };
    const opened = () => sink as Sink | null;
    try {
      for await (const text of input.texts) {
        if (text.kind === "dump") yield { ...text, pieces: passing(text.pieces, write) };
        else {
          onText();
          yield text;
        }
      }
      await opened()?.close();
      sink = null;
    } finally {
      await opened()?.discard();
    }
  }
  return withTexts(input, texts());
}

async function* passing(
  pieces: InputText["pieces"],
  write: (piece: string) => Promise<void>,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    await write(piece);
    yield piece;
  }
}

/** Its encoding is asked for again each time, for it is known only in the end. */
export function withTexts(input: Input, texts: Input["texts"]): Input {
  return Object.create(input, { texts: { value: texts, enumerable: true } }) as Input;
}
