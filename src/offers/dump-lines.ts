import { isCapital, isSmall } from "../text/ascii.js";
import type { FoldedText } from "../text/fold.js";
import { type Line, splitLines } from "../text/lines.js";
import { classesOf } from "../text/sieve.js";
import { countLineBreaks, headingLevel, isBold, isRuledAbove, rawGap } from "./gaps.js";
import { isRule } from "./rule-lines.js";

/** What a line begins with, before its words. */
type Mark = "none" | "bullet" | "number" | "outline" | "quote";

/** A line of a dump, with what folding drops but layout tells: blank lines, headings, capitals. */
export interface DumpLine extends Line {
  /** The classes of all characters of the dump; those of the words stand from `content` on. */
  readonly classes: Uint8Array;
  /** The words of the line, folded, at most {@link READ_UNITS} units of them. */
  readonly words: string;
  /** What comes after them, folded, at most {@link REST_UNITS} units: mostly nothing. */
  readonly rest: string;
  /** Length of all the line's words, in units. */
  readonly size: number;
  /** Blank lines above; 3 where there are more, and above the first line. */
  readonly blanks: number;
  /** Level of a Markdown, HTML or underlined heading, from 1; 0 where it is none. */
  readonly level: number;
  readonly mark: Mark;
  /** The sign that it begins with, as written: folding makes one bullet of all pictures. */
  readonly sign: string;
  /** The number or letter that it begins with, and its signs: "2)", "b)". Empty where there is none. */
  readonly numbering: string;
  /** A row of dashes, stars or the like, without words. */
  readonly rule: boolean;
  /** A rule that belongs to the heading above it. */
  readonly underlines: boolean;
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
const REST_UNITS = 1200;
const LONGEST_UNDERLINED = 160;

const CAPITAL_WORDS =
  /^\P{L}{0,6}(?:\p{Lu}{4}|\p{Lu}{1,20}[ '’-]\p{Lu}{2})[\p{Lu}'’ ,&/·.()-]{0,60}\P{L}{0,4}\p{Ll}/u;
const NUMBERING = /[^\s\d]?\d{1,3}[^\s\d]{0,2}|[a-h]\)/;
const NAME = /^\p{Lu}[\p{Ll}'’-]{1,20} (?:de |du |d'|le )?\p{Lu}[\p{Lu}'’-]{1,24},/u;
/** "DAMEUR (2 postes)" is written in capitals. */
const IN_BRACKETS = / \([^()]{1,20}\)$/;
/** The link that a wiki prints behind each of its headings. */
const EDIT_LINK = / ?\[modifier(?: [|] [a-z ]{3,30})?\]$/;
const NO_BREAK = /[\u00a0\u202f]/g;
/** The lines of a folded text. */
export function readDumpLines(folded: FoldedText): DumpLine[] {
  const lines = splitLines(folded.text);
  const classes = classesOf(folded.text);
  const read = lines.map((line, index) => readLine(folded, classes, line, lines[index - 1]));
  return read.map((line, index) => {
    const level = underlineLevel(folded.text, line, read[index + 1]);
    return level === line.level ? line : { ...line, level };
  });
}

function readLine(
  folded: FoldedText,
  classes: Uint8Array,
  line: Line,
  previous: Line | undefined,
): DumpLine {
  const { text, raw, starts, ends } = folded;
  const { start, end, content, blankBefore } = line;
  const gap = rawGap(folded, line, previous);
  const hasMarkup = gap.includes("<");
  const lead = text.slice(start, content);
  const rawEnd = ends[Math.min(end, start + READ_UNITS) - 1] ?? 0;
  const rawWords = composed(raw.slice(starts[content] ?? rawEnd, rawEnd));
  const first = rawWords.charAt(0);
  const capitals = isCapitals(rawWords.replace(IN_BRACKETS, ""));
  return {
    start,
    end,
    content,
    blankBefore,
    classes,
    words: text.slice(content, Math.min(end, content + READ_UNITS)).replace(EDIT_LINK, ""),
    rest: text.slice(content + READ_UNITS, Math.min(end, content + READ_UNITS + REST_UNITS)),
    size: end - content,
    blanks: previous ? Math.min(3, countLineBreaks(gap, hasMarkup) - 1) : 3,
    level: headingLevel(lead, hasMarkup ? gap : ""),
    mark: markOf(lead),
    sign: content > start ? signOf(raw, starts[start] ?? 0) : "",
    numbering: NUMBERING.exec(lead)?.[0] ?? "",
    rule: isRule(raw, starts[start] ?? 0),
    underlines: false,
    ruledAbove: isRuledAbove(previous ? gap : `\n${gap}`),
    bold: isBold(gap, raw, ends[end - 1] ?? 0),
    capitals,
    capitalLead: !capitals && CAPITAL_WORDS.test(rawWords),
    small: first !== first.toUpperCase(),
    named: NAME.test(rawWords),
  };
}

/** A text with accents on their letters. */
const composed = (text: string): string => text.replace(NO_BREAK, " ").normalize("NFC");

function markOf(lead: string): Mark {
  if (lead === "") return "none";
  if (/^>{1,2}(?!>)/.test(lead)) return "quote";
  if (/\d\.\d/.test(lead)) return "outline";
  if (/\d/.test(lead) || /[a-h]\)/.test(lead)) return "number";
  return /[•·+~-]/.test(lead) ? "bullet" : "none";
}

/** A picture is its first code point; what comes after it changes but its look. */
function signOf(raw: string, at: number): string {
  const code = raw.codePointAt(at) ?? 0;
  return code > 0x2100 ? String.fromCodePoint(code) : "";
}

function isCapitals(words: string): boolean {
  let [upper, lower] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (isSmall(code)) lower++;
    else if (isCapital(code)) upper++;
    if (lower > 8 && lower > upper) return false;
  }
  return upper > 5 && lower * 8 < upper;
}

/** "Titre" above "=====" (1) or "-----" (2), as in Markdown and plain mail. */
function underlineLevel(text: string, line: DumpLine, below: DumpLine | undefined): number {
  if (line.level > 0 || line.rule || line.size > LONGEST_UNDERLINED) return line.level;
  if (!below?.rule || below.blanks > 0 || below.end - below.start < 4) return 0;
  if (text[below.start] === "=") return 1;
  return text[below.start] === "-" ? 2 : 0;
}

/** How a line is written, in short: heading level, numbering, capitals, bold. */
export function formOf({ level, mark, capitals, bold, small }: DumpLine): string {
  return `${level}${mark[0]}${capitals ? "C" : ""}${bold ? "B" : ""}${small ? "s" : ""}`;
}
