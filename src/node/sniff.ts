import type { InputFormat } from "./input.js";

/** What a name's ending says; asked only where the content leaves it open. */
const ENDINGS: Readonly<Record<string, InputFormat>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  eml: "eml",
  mbox: "mbox",
  pdf: "pdf",
  docx: "docx",
};

/** A file's name in a folder that is worth opening. */
export const KNOWN_NAME = new RegExp(`\\.(?:${Object.keys(ENDINGS).join("|")})(?:\\.gz)?$`, "i");

/** The format that the name's ending stands for, behind `.gz` too; null where it stands for none. */
export function formatByName(name: string): InputFormat | null {
  const ending = /\.([^./\\]{1,8}?)(?:\.gz)?$/i.exec(name)?.[1];
  return ENDINGS[ending?.toLowerCase() ?? ""] ?? null;
}

/** A whole page: a saved one begins with its doctype or with `<html>`. */
const HTML_PAGE = /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s{1,20}html|html[\s>])/i;
/** The line that parts the messages of an mbox: "From ann@site.example Mon Jan  9 10:12:00 2023". */
const MBOX_LINE =
  /^From \S[^\r\n]{0,200}\d:\d{2}[^\r\n]{0,20}\b\d{4}\b[^\r\n]{0,20}\r?\n[A-Za-z][A-Za-z-]{0,60}:/;
const HEADER_BLOCK =
  /^(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,60}){2,200}/;
/** Headers that a mail program writes and nobody pastes. */
const MACHINE_HEADER =
  /^(?:MIME-Version|Content-Type|Message-ID|Received|Return-Path|Delivered-To|DKIM-Signature|X-[A-Za-z-]{2,40}):/im;
const JSON_OBJECT = /^\s{0,200}\{\s{0,200}(?:"|\}\s{0,200}$)/;
const JSON_ARRAY = /^\s{0,200}\[\s{0,200}\{\s{0,200}"/;

/**
 * What a text is that begins like this, told by its content; null where only the name, or a
 * closer look, can tell. CSV is among these: any list with semicolons looks like one.
 */
export function formatByText(beginning: string): InputFormat | null {
  if (HTML_PAGE.test(beginning)) return "html";
  if (MBOX_LINE.test(beginning)) return "mbox";
  if (MACHINE_HEADER.test(HEADER_BLOCK.exec(beginning)?.[0] ?? "")) return "eml";
  if (JSON_ARRAY.test(beginning)) return "json";
  return JSON_OBJECT.test(beginning) ? jsonKind(beginning) : null;
}

/** JSON Lines have an object a line; one object alone, on a line or on many, is JSON. */
function jsonKind(beginning: string): "json" | "jsonl" {
  const [first = "", second = ""] = beginning.split("\n", 400).filter((line) => /\S/.test(line));
  return isObject(first) && /^\s*\{/.test(second) ? "jsonl" : "json";
}

function isObject(line: string): boolean {
  try {
    return JSON.parse(line) !== null;
  } catch {
    return false;
  }
}
