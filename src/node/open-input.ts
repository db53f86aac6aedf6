import { GlaneError } from "../model/error.js";
import { type Bytes, openBytes } from "./bytes.js";
import { openDecoder, refuseBinary } from "./decode.js";
import { findTable } from "./delimiter.js";
import type { Read } from "./formats/reader.js";
import type { Input, InputFormat, InputText } from "./input.js";
import { findTextColumn, SURELY_PROSE } from "./records.js";
import { beginsWith, binaryKind } from "./signature.js";
import { formatByName, formatByText } from "./sniff.js";
import { explained, type Source, STANDARD_INPUT } from "./sources.js";

export interface InputOptions {
  /** The column of tables and of JSON that holds the text; found where it is not named. */
  readonly textField?: string | undefined;
  /** What standard input is; told by its content where it is not given. */
  readonly stdin?: InputFormat | undefined;
  /**
   * Told of a part that cannot be read while the rest still is, as a line of JSON Lines. Its
   * message is one sentence without its full stop.
   */
  readonly onFault?: (fault: GlaneError) => void;
}

/** One file a format, loaded when such a file comes. */
const READERS: Readonly<Record<InputFormat, () => Promise<Read>>> = {
  text: async () => (await import("./formats/text.js")).readText,
  markdown: async () => (await import("./formats/text.js")).readText,
  html: async () => (await import("./formats/html.js")).readHtml,
  csv: async () => (await import("./formats/csv.js")).readCsv,
  tsv: async () => (await import("./formats/csv.js")).readCsv,
  jsonl: async () => (await import("./formats/jsonl.js")).readJsonl,
  json: async () => (await import("./formats/json.js")).readJson,
  eml: async () => (await import("./formats/eml.js")).readEml,
  mbox: async () => (await import("./formats/mbox.js")).readMbox,
  pdf: async () => (await import("./formats/pdf.js")).readPdf,
  docx: async () => (await import("./formats/docx.js")).readDocx,
};

const BINARY: ReadonlySet<InputFormat> = new Set(["pdf", "docx", "eml", "mbox"]);

/**
 * Opens what a source stands for: its format told by its content first and its name second, its
 * texts read when they are asked for, piece by piece where the format allows it.
 *
 * @throws {GlaneError} `unreadable` where it cannot be opened or holds no text, from here or
 *   while its texts are read; `bad-option` where `textField` is no column of it.
 * @example
 * const [source] = await findSources(["offers.csv"]);
 * const input = await openInput(source);
 * for await (const { kind, pieces } of input.texts) …
 */
export async function openInput(
  { name, fault }: Source,
  { textField, stdin, onFault = () => {} }: InputOptions = {},
): Promise<Input> {
  if (fault !== null) throw new GlaneError("unreadable", fault);
  let bytes: Bytes | null = null;
  try {
    bytes = await openBytes(name);
    const given = name === STANDARD_INPUT ? stdin : undefined;
    return await readable(name, bytes, given, textField, (one) =>
      onFault(explained(name, one) as GlaneError),
    );
  } catch (error) {
    bytes?.close();
    throw explained(name, error);
  }
}

async function readable(
  name: string,
  bytes: Bytes,
  given: InputFormat | undefined,
  textField: string | undefined,
  onFault: (fault: GlaneError) => void,
): Promise<Input> {
  const beginning = binaryFormat(bytes.head) === null ? beginningOf(bytes.head) : "";
  const named = given ?? formatByName(name);
  const format = given ?? binaryFormat(bytes.head) ?? (await textFormat(beginning, named));
  if (bytes.head.length === 0 && (named === "pdf" || named === "docx")) {
    throw new GlaneError("unreadable", "is empty");
  }
  const read = await READERS[format]();
  const decoder = openDecoder();
  async function* pieces(): AsyncGenerator<string> {
    for await (const chunk of bytes.chunks) yield decoder.read(chunk);
    yield decoder.end();
  }
  const { chunks, size, bytesRead } = bytes;
  const isNamed = named === format;
  const opened = { name, format, chunks, pieces, beginning, textField, isNamed, onFault };
  return {
    name,
    format,
    size,
    bytesRead,
    get encoding() {
      return BINARY.has(format) ? null : decoder.encoding();
    },
    texts: explaining(name, read(opened), bytes.close),
  };
}

/** @throws {GlaneError} `unreadable` where it is of a kind that is not read. */
function binaryFormat(head: Uint8Array): InputFormat | null {
  if (beginsWith(head, "%PDF-")) return "pdf";
  if (beginsWith(head, "PK\x03\x04")) return "docx";
  const kind = binaryKind(head);
  if (kind !== null) throw new GlaneError("unreadable", `is ${kind}, not text`);
  return null;
}

function beginningOf(head: Uint8Array): string {
  const decoder = openDecoder();
  const text = decoder.read(head) + decoder.end();
  refuseBinary(text);
  return text;
}

async function textFormat(beginning: string, named: InputFormat | null): Promise<InputFormat> {
  const told = formatByText(beginning);
  // A line of JSON Lines may be cut short by a mistake; its name still says what it is.
  if (told === "json" && named === "jsonl") return "jsonl";
  if (told !== null) return told;
  if (named !== null && named !== "pdf" && named !== "docx") {
    if (named !== "text" && named !== "markdown") return named;
  }
  if (await isTable(beginning)) return "csv";
  return named === "markdown" ? "markdown" : "text";
}

const REGULAR = 0.95;
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

/** A table that nothing but its content tells of: a header, regular rows, a column of long prose. */
async function isTable(beginning: string): Promise<boolean> {
  const header = /^[^\r\n]{5,2000}/.exec(beginning)?.[0];
  if (header === undefined || !/[;,\t|]/.test(header)) return false;
  const table = await findTable(beginning);
  if (table === null || !table.hasHeader || table.regular < REGULAR) return false;
  if (table.rows.length < FEWEST_ROWS || table.width < FEWEST_COLUMNS) return false;
  const [names = [], ...rows] = table.rows;
  const records = rows.map((cells) =>
    Object.fromEntries(cells.map((cell, at) => [names[at] ?? String(at), cell])),
  );
  return findTextColumn(records, SURELY_PROSE) !== null;
}

async function* explaining(
  name: string,
  texts: AsyncIterable<InputText>,
  close: () => void,
): AsyncGenerator<InputText> {
  try {
    for await (const text of texts) yield { ...text, pieces: explainingPieces(name, text.pieces) };
  } catch (error) {
    throw explained(name, error);
  } finally {
    close();
  }
}

async function* explainingPieces(
  name: string,
  pieces: InputText["pieces"],
): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    throw explained(name, error);
  }
}
