import type { FoldedText } from "../text/fold.js";
import { findBlocks, type Role } from "./blocks.js";
import { type DumpLine, readDumpLines } from "./dump-lines.js";
import { type LineReading, readWords } from "./line-reading.js";
import { type Reading, Surroundings } from "./surroundings.js";
import { titleEvidence } from "./title.js";
import { OUTSIDE_WEIGHTS, PATH_WEIGHTS, START_WEIGHTS, type StartEvidence } from "./weights.js";

/** What each line of a dump weighs, before its habit is known. */
export interface Survey extends Reading {
  /** What speaks for and against a beginning at the line. */
  readonly evidence: readonly (readonly StartEvidence[])[];
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
  /** How many lines up to here say what offers say. */
  readonly substance: Int32Array;
}

/** Weighs the lines of a dump. */
export function surveyDump(folded: FoldedText): Survey {
  const lines = readDumpLines(folded);
  const words = lines.map(readWords);
  const blocks = findBlocks(folded.text, lines);
  const ads = findAds(lines, words);
  const own = lines.map((line, i) => titleEvidence(line, words[i] as LineReading, blocks.titles.get(i), ads.has(i)));
  const titles = Float64Array.from(own, weighTitle);
  const numbered = new Set(own.flatMap((names, i) => (names.includes("offerNumber") ? [i] : [])));
  const reading = { lines, words, blocks, titles, numbered, ads };
  const surroundings = new Surroundings(reading);
  const contents = findContents(reading);
  const filed = findFiled(blocks.roles, titles);
  const evidence: StartEvidence[][] = [];
  const start = new Float64Array(lines.length);
  const outside = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const around = evidenceAround(blocks.roles[i] as Role, i, surroundings, contents);
    if (filed[i]) around.push("filed");
    start[i] = weighStart(blocks.roles[i] as Role, titles[i] as number, around);
    evidence.push([...(own[i] as StartEvidence[]), ...around]);
    outside[i] = weighOutside(lines[i] as DumpLine, words[i] as LineReading, blocks.roles[i] as Role);
  }
  return { ...reading, evidence, start, outside, ...findRepeats(reading), lastClosing: findLastClosings(words), substance: countSubstance(words) };
}

const weigh = (evidence: readonly StartEvidence[]) => evidence.reduce((sum, name) => sum + START_WEIGHTS[name], 0);

const weighTitle = (evidence: readonly StartEvidence[]) => Math.min(PATH_WEIGHTS.mostTitle, weigh(evidence));

function evidenceAround(role: Role, i: number, surroundings: Surroundings, contents: ReadonlySet<number>): StartEvidence[] {
  const ofRole = ROLE_EVIDENCE[role];
  if (ofRole && role !== "subject" && role !== "front-matter") return [ofRole];
  const around = surroundings.of(i);
  if (contents.has(i)) around.push("contents");
  if (ofRole) around.push(ofRole);
  return around;
}

function weighStart(role: Role, title: number, around: readonly StartEvidence[]): number {
  const own = role === "hidden" || role === "mail-header" || role === "table-row" || role === "reply" ? 0 : title;
  return own + weigh(around);
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

/**
 * Which lines stand in a file of one offer: below front matter that titles it, and where there is
 * more than one, below any.
 */
function findFiled(roles: readonly Role[], titles: Float64Array): boolean[] {
  const several = roles.filter((role) => role === "front-matter").length > 1;
  let filed = false;
  return roles.map((role, i) => {
    if (role === "front-matter") filed = (titles[i] as number) > (several ? LEAST_FILED : FILED_TITLE);
    return filed && role === "none";
  });
}

const FILED_TITLE = 1.5;
const LEAST_FILED = -3;
const LONGEST_AD = 900;

/**
 * Advertisements of one paragraph, each of which says how to answer it: they begin where the one
 * before has ended, in the middle of what looks like prose.
 */
function findAds(lines: readonly DumpLine[], words: readonly LineReading[]): Set<number> {
  const ads = new Set<number>();
  let closed = true;
  for (let i = 0; i < lines.length; ) {
    const first = lines[i] as DumpLine;
    let end = i + 1;
    while (end < lines.length && (lines[end] as DumpLine).blanks === 0 && !isItem(first, lines[end] as DumpLine)) end++;
    const last = lines[end - 1] as DumpLine;
    const closes = words.slice(i, end).some(({ closing }) => closing);
    const wordy = last.end - first.start > SHORTEST_AD && last.end - first.start < LONGEST_AD;
    if (closes && wordy && closed && !first.rule && !words[i]?.section) ads.add(i);
    const passes = words[i]?.furniture || first.rule || first.level > 0;
    if (!passes) closed = closes;
    i = end;
  }
  return ads;
}

const SHORTEST_AD = 60;
/** In a list, each item is a paragraph of its own. */
const isItem = (first: DumpLine, line: DumpLine) => first.mark === "bullet" && line.mark === "bullet";

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

function countSubstance(words: readonly LineReading[]): Int32Array {
  const counts = new Int32Array(words.length);
  let count = 0;
  for (const [i, { closing, label, section, offerWords }] of words.entries()) {
    if (closing || label || section || offerWords) count++;
    counts[i] = count;
  }
  return counts;
}
