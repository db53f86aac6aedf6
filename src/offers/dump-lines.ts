import type { FoldedText } from "../text/fold.js";
import { type Line, splitLines } from "../text/lines.js";

/** What a line begins with, before its words. */
export type Mark = "none" | "bullet" | "number" | "quote";

/** A line of a dump, with what folding dropped but layout tells: blank lines, headings, capitals. */
export interface DumpLine extends Line {
  /** The words of the line, at most {@link READ_UNITS} units, folded. */
  readonly words: string;
  /** Length of the line's words, in units. */
  readonly size: number;
  /** Blank lines above, 3 where there are more. */
  readonly blanks: number;
  /** Level of a Markdown, HTML or underlined heading, from 1; 0 where it is none. */
  readonly level: number;
  readonly mark: Mark;
  /** A row of dashes, stars or the like, without words. */
  readonly rule: boolean;
  /** A row of stars or a line of HTML stands above: folding drops both. */
  readonly ruledAbove: boolean;
  /** Bold from its first to its last word. */
  readonly bold: boolean;
  /** Written in capitals. */
  readonly capitals: boolean;
  /** Begins with words in capitals and goes on in small letters: "STAGE GRAPHISME. Atelier …". */
  readonly capitalLead: boolean;
  /** Begins with a small letter. */
  readonly small: boolean;
  /** Begins with a person's name: "Anne DUPRE, chargée de …". */
  readonly named: boolean;
}

/** How much of a line is looked at: a dump may be one line of megabytes. */
export const READ_UNITS = 240;
const GAP_UNITS = 400;
const LONGEST_RULE = 200;
const RULE_IN_GAP = /^[ \t]{0,4}[*_]{3,}[ \t]*$|<hr\b/im;
const LONGEST_UNDERLINED = 160;

/** The lines of a folded text. */
export function readDumpLines(folded: FoldedText): DumpLine[] {
  const lines = splitLines(folded.text);
  const read = lines.map((line, index) => readLine(folded, line, lines[index - 1]));
  for (let i = 0; i + 1 < read.length; i++) {
    const level = underlineLevel(folded.text, read[i] as DumpLine, read[i + 1] as DumpLine);
    if (level > 0) read[i] = { ...(read[i] as DumpLine), level };
  }
  return read;
}

function readLine(folded: FoldedText, line: Line, previous: Line | undefined): DumpLine {
  const { text, raw, starts, ends } = folded;
  const words = text.slice(line.content, Math.min(line.end, line.content + READ_UNITS));
  const gap = rawGap(folded, line, previous);
  const lead = text.slice(line.start, line.content);
  const rawEnd = ends[Math.min(line.end, line.start + READ_UNITS) - 1] ?? 0;
  const rawWords = raw.slice(starts[line.content] ?? rawEnd, rawEnd);
  const first = rawWords[0] ?? "";
  return {
    ...line,
    words,
    size: line.end - line.content,
    blanks: previous ? Math.min(3, countLineBreaks(gap) - 1) : 3,
    level: headingLevel(lead, gap),
    mark: markOf(lead),
    rule: isRule(raw, starts[line.start] ?? 0),
    ruledAbove: RULE_IN_GAP.test(gap),
    bold: isBold(raw, gap, ends[line.end - 1] ?? 0),
    capitals: isCapitals(rawWords),
    capitalLead: /^\P{Ll}{0,8}\p{Lu}[\p{Lu}'’ ,&/·.()-]{4,60}\p{P}?.{0,3}\p{Ll}/u.test(rawWords) && /^\P{L}{0,6}\p{Lu}{4}|^\P{L}{0,6}\p{Lu}+[ '’-]\p{Lu}{2}/u.test(rawWords),
    named: /^\p{Lu}[\p{Ll}'’-]{1,20} (?:de |du |d'|le )?\p{Lu}[\p{Lu}'’-]{1,24},/u.test(rawWords),
    small: first !== first.toUpperCase(),
  };
}

/** The raw text between two lines: blank lines and the markup that folding drops. */
function rawGap(folded: FoldedText, line: Line, previous: Line | undefined): string {
  const { raw, starts, ends } = folded;
  const from = previous ? (ends[previous.end - 1] ?? 0) : 0;
  const to = starts[line.start] ?? from;
  return raw.slice(Math.max(from, to - GAP_UNITS), to);
}

function countLineBreaks(gap: string): number {
  let breaks = 0;
  for (let i = 0; i < gap.length; i++) {
    const code = gap.charCodeAt(i);
    if (code === 10 ? gap.charCodeAt(i - 1) !== 13 : code === 13) breaks++;
    else if (code === 12) breaks += 2;
  }
  // Blocks of HTML may stand on one line of the source.
  return Math.max(breaks, /<(?:h[1-6]|hr|article|section)\b/i.test(gap) ? 2 : 1);
}

function headingLevel(lead: string, gap: string): number {
  const hashes = /^ ?(#{1,6})(?:[ \t]|$)/.exec(lead);
  if (hashes) return (hashes[1] as string).length;
  const tag = /<h([1-6])\b[^<>]{0,200}>[^a-z]{0,40}$/i.exec(gap);
  return tag ? Number(tag[1]) : 0;
}

function markOf(lead: string): Mark {
  if (/^>{1,2}(?!>)/.test(lead)) return "quote";
  if (/\d/.test(lead) || /[a-h]\)/.test(lead)) return "number";
  return /[•·+~-]/.test(lead) ? "bullet" : "none";
}

/** Judged by the raw line: folding leaves little of "* * *". */
function isRule(raw: string, from: number): boolean {
  let to = from;
  while (to < raw.length && to - from <= LONGEST_RULE && !/[\r\n]/.test(raw[to] as string)) to++;
  const line = raw.slice(from, to).trim();
  return line.length > 2 && to - from <= LONGEST_RULE && /^[-=~#+•·.|:/_*–—═─\s]+$/.test(line);
}

function isBold(raw: string, gap: string, end: number): boolean {
  if (!/(?:\*\*|__|<b>|<strong>)[ \t]{0,3}$/i.test(gap)) return false;
  return /^[ \t]{0,3}(?:\*\*|__|<\/b>|<\/strong>)/i.test(raw.slice(end, end + 12));
}

function isCapitals(words: string): boolean {
  let [upper, lower] = [0, 0];
  for (const letter of words) {
    const other = letter.toUpperCase();
    if (other !== letter) lower++;
    else if (other !== letter.toLowerCase()) upper++;
  }
  return upper > 5 && lower * 8 < upper;
}

/** "Titre" above "=====" (1) or "-----" (2), as in Markdown and plain mail. */
function underlineLevel(text: string, line: DumpLine, below: DumpLine): number {
  if (line.level > 0 || line.rule || line.size > LONGEST_UNDERLINED) return line.level;
  if (!below.rule || below.blanks > 0 || below.end - below.start < 4) return 0;
  if (text[below.start] === "=") return 1;
  return text[below.start] === "-" ? 2 : 0;
}

/** How a line is written, in short: heading level, numbering, capitals, bold. */
export function formOf({ level, mark, capitals, bold, small }: DumpLine): string {
  return `${level}${mark[0]}${capitals ? "C" : ""}${bold ? "B" : ""}${small ? "s" : ""}`;
}
