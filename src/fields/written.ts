import { entityAt } from "../text/html.js";
import type { Posting } from "../text/posting.js";
import { rawText } from "../text/posting.js";

/** Markup that folding drops: marks of emphasis, tags, the links around a text. */
const MARKUP =
  /<\/?[a-z][^<>]{0,200}>|\*{1,3}|`{1,3}|\]\([^()\s]{0,400}\)|(?<![a-z\d])_{1,2}|_{1,2}(?![a-z\d])/gi;

const ENTITIES = /&#?[a-z0-9]{2,8};/gi;
const decoded = (entity: string) => entityAt(entity, 0)?.text ?? entity;

/**
 * A folded range as the text writes it, capitals and accents kept, markup and line wraps gone.
 * Letters are composed: who compares values must not need to know how a PDF spelt its "é".
 */
export function written(posting: Posting, start: number, end: number): string {
  if (end <= start) return "";
  const raw = rawText(posting.folded, start, end);
  const words = raw.replace(MARKUP, "").replace(ENTITIES, decoded).replace(/\s+/g, " ");
  return words.trim().normalize("NFC");
}

/** Whether the raw character behind a folded offset is a capital letter. */
export function isCapital(posting: Posting, offset: number): boolean {
  const { raw, starts } = posting.folded;
  const from = starts[offset];
  if (from === undefined) return false;
  const code = raw.charCodeAt(from);
  return code < 128 ? code > 64 && code < 91 : /\p{Lu}/u.test(raw[from] as string);
}

/** The folded offset at which a raw offset stands, or the next one after it. */
export function foldedOffset(posting: Posting, raw: number): number {
  const { starts } = posting.folded;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LONGEST_HEAD = 2000;

/** The first so many lines of a text; a line without end is no line to read as a title. */
export function headOf(posting: Posting, lines: number): string {
  return posting.text.slice(0, Math.min(LONGEST_HEAD, posting.lines[lines]?.start ?? LONGEST_HEAD));
}
