import type { FoldedText } from "../text/fold.js";
import { findBlocks, type Role } from "./blocks.js";
import { type DumpLine, readDumpLines } from "./dump-lines.js";
import { type LineReading, readWords } from "./line-reading.js";
import { type Reading, Surroundings } from "./surroundings.js";
import { titleEvidence } from "./title.js";
import { OUTSIDE_WEIGHTS, PATH_WEIGHTS, START_WEIGHTS, type StartEvidence } from "./weights.js";

/** What each line of a dump weighs, before its habit is known. */
export interface Survey extends Reading {
  /** Log-odds that an offer begins at the line. */
  readonly start: Float64Array;
  /** Log-odds that the line belongs to no offer. */
  readonly outside: Float64Array;
  /** The line before with the same key, or -1. */
  readonly sameBefore: Int32Array;
  /** What it costs an offer to hold both. */
  readonly again: Float64Array;
  /** The last line up to here that asks to be answered, or -1. */
  readonly lastClosing: Int32Array;
}

/** Weighs the lines of a dump. */
export function surveyDump(folded: FoldedText): Survey {
  const lines = readDumpLines(folded);
  const words = lines.map(readWords);
  const blocks = findBlocks(folded.text, lines);
  const own = lines.map((line, i) => titleEvidence(line, words[i] as LineReading, blocks.titles.get(i)));
  const titles = Float64Array.from(own, weighTitle);
  const reading = { lines, words, blocks, titles };
  const surroundings = new Surroundings(reading);
  const contents = findContents(reading);
  const start = new Float64Array(lines.length);
  const outside = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    start[i] = weighStart(i, reading, surroundings, contents.has(i));
    outside[i] = weighOutside(lines[i] as DumpLine, words[i] as LineReading, blocks.roles[i] as Role);
  }
  return { ...reading, start, outside, ...findRepeats(reading), lastClosing: findLastClosings(words) };
}

const weigh = (evidence: readonly StartEvidence[]) => evidence.reduce((sum, name) => sum + START_WEIGHTS[name], 0);

const weighTitle = (evidence: readonly StartEvidence[]) => Math.min(PATH_WEIGHTS.mostTitle, weigh(evidence));

function weighStart(i: number, reading: Reading, surroundings: Surroundings, contents: boolean): number {
  const role = reading.blocks.roles[i] as Role;
  const ofRole = ROLE_EVIDENCE[role];
  if (ofRole && !["subject", "front-matter"].includes(role)) return weigh([ofRole]);
  const around = surroundings.of(i);
  if (contents) around.push("contents");
  if (role === "front-matter") return Math.max(0, (reading.titles[i] as number) + 12) + weigh(["frontMatter", ...around]);
  return (reading.titles[i] as number) + weigh(ofRole ? [ofRole, ...around] : around);
}

const ROLE_EVIDENCE: Readonly<Record<Role, StartEvidence | null>> = {
  none: null,
  hidden: "hidden",
  "front-matter": "frontMatter",
  "mail-header": "hidden",
  subject: "subject",
  reply: "reply",
  "table-row": "tableRow",
};

/** Which lines are entries of a table of contents: links to places, dots and a page, twins below. */
function findContents({ lines, words }: Reading): Set<number> {
  const later = new Map<string, number>();
  const twins = new Set<number>();
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as DumpLine;
    const key = line.words.replace(/[^a-z0-9]+/g, " ").trim();
    if (line.size > 160 || key.length < 8 || words[i]?.section || words[i]?.label) continue;
    if (later.has(key)) twins.add(i);
    later.set(key, i);
  }
  const contents = new Set<number>();
  for (const [i, line] of lines.entries()) {
    const linked = /\]\(#/.test(line.words) || /(?:\.{4,}|(?: \.){4,})[ \t]?\d{0,4}$/.test(line.words);
    const beside = (j: number, gap: DumpLine | undefined) => twins.has(j) && gap?.blanks === 0;
    if (linked || (twins.has(i) && (beside(i + 1, lines[i + 1]) || beside(i - 1, line)))) contents.add(i);
  }
  return contents;
}

function weighOutside(line: DumpLine, read: LineReading, role: Role): number {
  const weights = OUTSIDE_WEIGHTS;
  if (role === "mail-header" || role === "reply") return weights.mailHeader;
  if (line.rule) return weights.rule;
  if (read.furniture) return weights.furniture;
  if (read.foreign) return weights.foreign;
  if (read.group) return weights.group;
  if (read.label) return weights.label;
  if (read.section) return weights.section;
  if (read.closing) return weights.closing;
  return read.offerWords ? weights.offerWords : weights.text;
}

const OFTEN = 3;

/** Labels and headings that come again: an offer mostly says each once. */
function findRepeats({ lines, words }: Reading): Pick<Survey, "sameBefore" | "again"> {
  const counts = new Map<string, number>();
  for (const { key } of words) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  const sameBefore = new Int32Array(lines.length).fill(-1);
  const again = new Float64Array(lines.length);
  const last = new Map<string, number>();
  for (const [i, read] of words.entries()) {
    if (read.key.length < 3 || (lines[i] as DumpLine).rule) continue;
    sameBefore[i] = last.get(read.key) ?? -1;
    last.set(read.key, i);
    const weight = read.label ? PATH_WEIGHTS.labelAgain : read.section ? PATH_WEIGHTS.sectionAgain : PATH_WEIGHTS.wordsAgain;
    again[i] = weight * ((counts.get(read.key) as number) >= OFTEN ? PATH_WEIGHTS.recurring : 1);
  }
  return { sameBefore, again };
}

function findLastClosings(words: readonly LineReading[]): Int32Array {
  const closings = new Int32Array(words.length);
  let last = -1;
  for (const [i, { closing }] of words.entries()) {
    if (closing) last = i;
    closings[i] = last;
  }
  return closings;
}
