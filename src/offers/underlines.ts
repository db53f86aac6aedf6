import type { DumpLine } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";
import type { LineReading } from "./line-reading.js";

const LONGEST_HEADING = 110;
/** Lines of a heading. */
export const MOST_LINES = 3;
/** A rule as long as the words above it was drawn for them. */
const SPARE_UNITS = 3;
/** In this share of its places a rule of one sign stands below headings. */
const UNDERLINE_SHARE = 0.6;
/** Each box has two rows of stars. */
const BOX_SHARE = 0.4;
/** How sentences end, and what offers end with: no heading does. */
const NO_HEADING = /[.;,]$|@[a-z0-9]|\b0\d(?:[ .]?\d\d){4}/;

/** What a rule below a block of short lines may be drawn for. */
type Drawn = "for what is above" | "for either" | "for others";

/**
 * Tells the rules that belong to the heading above them, not to what stands below: underlines, and the
 * lower sides of boxes. Between offers without a blank line rules look the same one by one; what most rules
 * of a sign are drawn for tells it.
 */
export function withUnderlines(
  lines: readonly DumpLine[],
  words: readonly LineReading[],
): readonly DumpLine[] {
  const may = lines.map((line, i) => mayHead(line, words[i] as LineReading));
  const under = findUnderlines(lines, may);
  const boxed = findBelowStars(lines, may);
  return lines.map((line, i) => {
    if (boxed.has(i)) return { ...line, ruledAbove: false };
    return under.has(i) ? { ...line, underlines: true } : line;
  });
}

/** Whether a line stands right below an underlined heading that is of the kind asked for. */
export function isBelowUnderlined(
  lines: readonly DumpLine[],
  below: number,
  isOfKind: (i: number) => boolean,
): boolean {
  if (!lines[below - 1]?.underlines) return false;
  for (let i = below - 2; i >= 0 && !lines[i]?.rule; i--) {
    if (isOfKind(i)) return true;
    if (lines[i]?.blanks) return false;
  }
  return false;
}

function findUnderlines(lines: readonly DumpLine[], may: readonly boolean[]): ReadonlySet<number> {
  const bySign = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    if (line.rule && i > 0) addToGroup(bySign, line.words.charAt(0), i);
  }
  const found = [...bySign.values()].map((rules) => {
    const drawn = rules.map((i) => drawnFor(lines, may, i));
    const under = rules.filter((_, k) => drawn[k] !== "for others");
    const sure = rules.filter((_, k) => drawn[k] === "for what is above");
    const tops = under.filter((i) => lines[headingAbove(lines, may, i) - 1]?.rule);
    const others = rules.length - under.length - tops.length;
    return sure.length > 0 && sure.length >= UNDERLINE_SHARE * (sure.length + others) ? under : [];
  });
  return new Set(found.flat());
}

function drawnFor(lines: readonly DumpLine[], may: readonly boolean[], rule: number): Drawn {
  const first = headingAbove(lines, may, rule);
  if (first < 0) return "for others";
  const [heading, top] = [lines[first] as DumpLine, lines[first - 1]];
  const isFitting = Math.abs(lengthOf(heading) - lengthOf(lines[rule] as DumpLine)) <= SPARE_UNITS;
  if (rule - first === 1 && isFitting) return "for what is above";
  if (!top) return "for either";
  if (!top.rule) return "for what is above";
  // Rows between rules are one like the other.
  if (lengthBelow(lines, rule) <= rule - first) return "for others";
  if (first === 1) return "for either";
  const isApart = top.blanks > 0 || (rule - first === 1 && lengthAbove(lines, first - 1) > 1);
  return isApart ? "for what is above" : "for others";
}

/** Where the heading glued to a rule begins, below a blank line or a rule; -1 where none does. */
function headingAbove(lines: readonly DumpLine[], may: readonly boolean[], rule: number): number {
  if ((lines[rule] as DumpLine).blanks > 0) return -1;
  for (let first = rule - 1; first >= Math.max(0, rule - MOST_LINES); first--) {
    const line = lines[first] as DumpLine;
    if (!may[first]) return -1;
    if (first === 0 || line.blanks > 0 || lines[first - 1]?.rule) return first;
  }
  return -1;
}

/**
 * The lines below boxes of stars, which folding drops: a line with stars above it, and above the
 * one line over it.
 */
function findBelowStars(lines: readonly DumpLine[], may: readonly boolean[]): ReadonlySet<number> {
  const starred = lines.flatMap(({ ruledAbove }, i) => (ruledAbove ? [i] : []));
  const found = starred.filter((i) => {
    const isBoxed = lines[i - 1]?.ruledAbove === true && may[i - 1] === true;
    return isBoxed && !lines[i - 2]?.ruledAbove && !lines[i + 1]?.ruledAbove;
  });
  return new Set(found.length >= BOX_SHARE * starred.length ? found : []);
}

/** Whether a line may be one of a heading: no sentence, and nothing that offers end with. */
function mayHead({ rule, size, words }: DumpLine, read: LineReading): boolean {
  if (rule || size > LONGEST_HEADING || NO_HEADING.test(words)) return false;
  const isDetail = read.label !== null && read.label !== "title" && read.label !== "reference";
  return !isDetail && (read.contactAt < 0 || !read.closing);
}

const lengthOf = ({ start, end }: DumpLine): number => end - start;

/** The lines from a rule down to the next; without end where a blank line stands among them. */
function lengthBelow(lines: readonly DumpLine[], rule: number): number {
  let end = rule + 1;
  for (; end < lines.length; end++) {
    const { rule: isRule, blanks } = lines[end] as DumpLine;
    if (blanks > 0) return Number.POSITIVE_INFINITY;
    if (isRule) break;
  }
  return end < lines.length ? end - rule - 1 : Number.POSITIVE_INFINITY;
}

/** The lines from a rule up to the last. */
function lengthAbove(lines: readonly DumpLine[], rule: number): number {
  let first = rule;
  while (first > 0 && !(lines[first - 1] as DumpLine).rule) first--;
  return rule - first;
}
