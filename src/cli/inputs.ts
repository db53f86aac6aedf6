import { realpath } from "node:fs/promises";
import { type Command, Option } from "commander";
import { GlaneError } from "../model/error.js";
import type { Encoding } from "../node/encoding.js";
import type { Input, InputFormat, InputText } from "../node/input.js";
import { openInput } from "../node/open-input.js";
import type { InputSource } from "../node/run/feed.js";
import { savingText, textFiles, withTexts } from "../node/save-text.js";
import { findSources, mayBeSeveral, STANDARD_INPUT } from "../node/sources.js";
import { complain, EXIT, type ExitCode } from "./exit.js";

/** What became of the inputs. */
export interface Outcome {
  readonly code: ExitCode;
  /** How many could be read, as far as they go. */
  readonly read: number;
}

/** How the inputs are read; each command that reads dumps has these options. */
export interface ReadingFlags {
  readonly textField?: string;
  readonly stdin?: InputFormat;
  readonly writeText?: string;
  readonly quiet?: boolean;
}

export const INPUTS = "dumps of any kind, folders, patterns, or - for standard input";

/** Formats that come as a stream: a program that pipes them in knows what it sends. */
const STDIN_FORMATS: readonly InputFormat[] = [
  "text",
  "html",
  "csv",
  "tsv",
  "jsonl",
  "json",
  "eml",
  "mbox",
];

/** What is to be read: standard input by itself where its format is told and no file is named. */
export function inputNames(files: readonly string[], { stdin }: ReadingFlags): readonly string[] {
  if (files.length > 0) return files;
  if (stdin !== undefined) return [STANDARD_INPUT];
  throw new GlaneError("bad-option", "missing required argument 'file'; see glane --help.");
}

export function addReadingOptions(command: Command): Command {
  return command
    .option("--text-field <name>", "column of tables and JSON that holds the text")
    .addOption(
      new Option("--stdin <format>", "what standard input is, where it is not to be told").choices(
        STDIN_FORMATS,
      ),
    )
    .option("--write-text <path>", "save the text that spans refer to: a file, or a folder")
    .option("--quiet", "tell nothing but errors on standard error");
}

/** Whether records have to tell their file: there are several, or a path may stand for several. */
export async function tellsSource(files: readonly string[]): Promise<boolean> {
  const several = await Promise.all(files.map(mayBeSeveral));
  return files.length > 1 || several.includes(true);
}

/**
 * Opens one input after the other and hands it on. What cannot be read is told on standard
 * error, and the rest is still done.
 */
export async function eachInput(
  files: readonly string[],
  { textField, stdin, writeText, quiet = false }: ReadingFlags,
  visit: (input: Input) => Promise<void>,
): Promise<Outcome> {
  const saved = await textFiles(writeText, await tellsSource(files));
  let [read, faults] = [0, 0];
  const onFault = ({ message }: GlaneError) => {
    faults += 1;
    complain(`${message}.`);
  };
  for (const source of await findSources(files)) {
    let isRead = false;
    const onText = () => {
      read += isRead ? 0 : 1;
      isRead = true;
    };
    try {
      const input = savingText(
        await openInput(source, { textField, stdin, onFault }),
        saved,
        onText,
      );
      await visit(input);
      onText();
      if (quiet) continue;
      tellEncoding(input);
      if (writeText !== undefined) tellUnsaved(input);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      onFault(error);
    }
  }
  return { code: faults > 0 ? EXIT.unreadable : EXIT.done, read };
}

/** What the paths stand for, to be opened when their turn comes. */
export async function inputSources(
  files: readonly string[],
  { textField, stdin, writeText, quiet = false }: ReadingFlags,
): Promise<InputSource[]> {
  const saved = await textFiles(writeText, await tellsSource(files));
  return (await findSources(files)).map((source) => ({
    name: source.name,
    open: async (onFault) => {
      const input = savingText(
        await openInput(source, { textField, stdin, onFault }),
        saved,
        () => {},
      );
      if (quiet) return input;
      const tell = () => {
        tellEncoding(input);
        if (writeText !== undefined) tellUnsaved(input);
      };
      return withTexts(input, afterwards(input.texts, tell));
    },
  }));
}

async function* afterwards(texts: Input["texts"], tell: () => void): AsyncGenerator<InputText> {
  yield* texts;
  tell();
}

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
  "windows-1252": "Windows-1252",
  "iso-8859-15": "ISO-8859-15",
};

function tellEncoding({ name, encoding }: Input): void {
  if (encoding === null || encoding === "utf-8") return;
  const place = name === "-" ? "standard input" : name;
  complain(`${place}: read as ${ENCODING_NAMES[encoding]}.`);
}

/** The text that its spans refer to stands in the table itself. */
function tellUnsaved({ name, format }: Input): void {
  if (format === "csv" || format === "tsv" || format === "json" || format === "jsonl") {
    const place = name === "-" ? "standard input" : name;
    complain(`${place}: spans refer to its own cells, so that no text is saved.`);
  }
}

function isUnreadable(error: unknown): error is GlaneError {
  return error instanceof GlaneError && error.code === "unreadable";
}

/** @throws {GlaneError} `bad-option` where what is written would take the place of a dump. */
export async function refuseToOverwrite(
  files: readonly string[],
  written: Readonly<Record<"--out" | "--write-text", string | undefined>>,
): Promise<void> {
  const real = (name: string) => realpath(name).catch(() => null);
  const sources = await findSources(files);
  for (const [option, name] of Object.entries(written)) {
    const target = name === undefined ? null : await real(name);
    if (target === null) continue;
    for (const source of sources) {
      if (source.name === "-" || (await real(source.name)) !== target) continue;
      const reason = `${option} ${name} is one of the dumps; name another file.`;
      throw new GlaneError("bad-option", reason);
    }
  }
}
