import type { FoldedText } from "../text/fold.js";
import { findBlocks, type Role } from "./blocks.js";
import { type DumpLine, readDumpLines } from "./dump-lines.js";
import { type LineReading, readWords } from "./line-reading.js";
import { type Reading, Surroundings } from "./surroundings.js";
import { titleEvidence } from "./title.js";
import { type OutsideEvidence, type StartEvidence, WEIGHTS, type Weights } from "./weights.js";

/** What each line of a dump weighs, before its habit is known. */
export interface Survey extends Reading {
  readonly weights: Weights;
  /** What speaks for and against a beginning at the line. */
  readonly evidence: readonly (readonly StartEvidence[])[];
  /** Log-odds that an offer begins at the line. */
  readonly start: Float64Array;
  /** What it costs an offer to hold the line. */
  readonly inside: Float64Array;
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
export function surveyDump(folded: FoldedText, weights: Weights = WEIGHTS): Survey {
  const lines = readDumpLines(folded);
  const words = lines.map(readWords);
  const blocks = findBlocks(folded.text, lines);
  const ads = findAds(lines, words);
  const own = lines.map((line, i) => {
    const title = blocks.titles.get(i);
    if (title === undefined) {
      const found = titleEvidence(line, words[i] as LineReading, ads.has(i));
      return i === 0 ? found.filter((name) => !OF_THE_MIDDLE.has(name)) : found;
    }
    const stated = { ...line, words: title, size: title.length, mark: "none", rule: false, capitals: false, small: false } as const;
    return titleEvidence(stated, readWords(stated));
  });
  const titles = Float64Array.from(own, (evidence) => Math.min(weights.path.mostTitle, weigh(evidence, weights)));
  const numbered = new Set(own.flatMap((names, i) => (names.includes("offerNumber") ? [i] : [])));
  const reading = { lines, words, blocks, titles, numbered, ads };
  const surroundings = new Surroundings(reading);
  const contents = findContents(reading);
  const records = findRecords(lines, words);
  const filed = findFiled(blocks.roles, titles);
  const evidence: StartEvidence[][] = [];
  const start = new Float64Array(lines.length);
  const outside = new Float64Array(lines.length);
  const inside = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const around = evidenceAround(blocks.roles[i] as Role, i, surroundings, contents);
    if (filed[i]) around.push("filed");
    if (records.has(i)) around.push("record");
    const hasTitle = !UNTITLED.has(blocks.roles[i] as Role);
    start[i] = (hasTitle ? (titles[i] as number) : 0) + weigh(around, weights);
    evidence.push(hasTitle ? [...(own[i] as StartEvidence[]), ...around] : around);
    const beside = outsideEvidence(lines[i] as DumpLine, words[i] as LineReading, blocks.roles[i] as Role);
    outside[i] = weights.outside[beside];
    if (beside === "foreign") inside[i] = weights.path.foreign;
  }
  return { ...reading, weights, evidence, start, inside, outside, ...findRepeats(reading, weights), lastClosing: findLastClosings(words), substance: countSubstance(words) };
}

function weigh(evidence: readonly StartEvidence[], weights: Weights): number {
  let sum = 0;
  for (const name of evidence) sum += weights.start[name];
  return sum;
}

function evidenceAround(role: Role, i: number, surroundings: Surroundings, contents: ReadonlySet<number>): StartEvidence[] {
  const ofRole = ROLE_EVIDENCE[role];
  if (ofRole && role !== "subject" && role !== "front-matter") return [ofRole];
  const around = surroundings.of(i);
  if (contents.has(i)) around.push("contents");
  if (ofRole) around.push(ofRole);
  return around;
}

/** A text may begin in the middle of an offer: what tells the middle says nothing on its first line. */
const OF_THE_MIDDLE: ReadonlySet<StartEvidence> = new Set<StartEvidence>([
  "section", "label", "labelWord", "unknownLabel", "inner", "article", "verb", "sentence", "clause", "long", "veryLong", "colon", "question",
]);

/** Lines whose words are not looked at for a title. */
const UNTITLED: ReadonlySet<Role> = new Set<Role>(["hidden", "mail-header", "table-row", "reply"]);

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
const SHORT = 100;
const LONGEST_AD = 900;

/** From this share of its paragraphs on, a dump is one of advertisements. */
const AD_SHARE = 0.3;
const FEWEST_ADS = 3;

/**
 * Advertisements of one paragraph, most of which say how to answer them: they begin where the one
 * before has ended, in the middle of what looks like prose.
 */
function findAds(lines: readonly DumpLine[], words: readonly LineReading[]): Set<number> {
  const paragraphs: { first: number; closes: boolean; wordy: boolean }[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i] as DumpLine;
    let end = i + 1;
    while (end < lines.length && (lines[end] as DumpLine).blanks === 0 && !isItem(first, lines[end] as DumpLine)) end++;
    const size = (lines[end - 1] as DumpLine).end - first.start;
    const wordy = size > SHORTEST_AD && size < LONGEST_AD && !words[i]?.section && !first.rule;
    const closes = words.slice(i, end).some(({ closing }) => closing);
    if (!words[i]?.furniture && !first.rule) paragraphs.push({ first: i, closes, wordy });
    i = end;
  }
  const ads = paragraphs.filter(({ closes, wordy }) => closes && wordy);
  const isDump = ads.length >= AD_SHARE * paragraphs.length && ads.length >= 2 * paragraphs.filter(({ wordy }) => !wordy).length;
  if (!isDump || (ads.length < FEWEST_ADS && paragraphs.length > FEWEST_ADS)) return new Set();
  return new Set(paragraphs.filter(({ wordy }) => wordy).map(({ first }) => first));
}

const FEWEST_RECORDS = 3;
const FEWEST_LABELS = 3;
const LABELLED_SHARE = 0.6;

/**
 * Records: paragraphs of labelled lines, each of which begins with the same label ("Entreprise :")
 * while no other label comes first as often.
 */
function findRecords(lines: readonly DumpLine[], words: readonly LineReading[]): Set<number> {
  const byKey = new Map<string, number[]>();
  const titled = new Set<number>();
  let above = -1;
  for (let i = 0; i < lines.length; ) {
    let end = i + 1;
    while (end < lines.length && (lines[end] as DumpLine).blanks === 0) end++;
    const labelled = words.slice(i, end).filter(({ labelLength }) => labelLength > 0).length;
    const { key, labelLength } = words[i] as LineReading;
    if (labelLength > 0 && labelled >= FEWEST_LABELS && labelled >= LABELLED_SHARE * (end - i)) {
      byKey.set(key, [...(byKey.get(key) ?? []), i]);
      if (above === i - 1 && isLoneTitle(lines[above], words[above])) titled.add(i);
    }
    above = end - i === 1 ? i : -1;
    i = end;
  }
  const most = [...byKey.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  const ownTitles = most.filter((record) => titled.has(record)).length;
  return new Set(most.length >= FEWEST_RECORDS && ownTitles * 2 < most.length ? most : []);
}

/** A line between blank lines, by which a record may be called. */
const isLoneTitle = (line: DumpLine | undefined, read: LineReading | undefined) =>
  line !== undefined && !line.rule && line.size < SHORT && !read?.closing && !read?.furniture;

const SHORTEST_AD = 60;
/** In a list, each item is a paragraph of its own. */
const isItem = (first: DumpLine, line: DumpLine) => first.mark === "bullet" && line.mark === "bullet";

/**
 * Which lines are entries of a table of contents: links to places, dots and a page, or lines that
 * stand together here and apart below.
 */
function findContents({ lines, words }: Reading): Set<number> {
  const later = new Map<string, number>();
  const twins = new Int32Array(lines.length).fill(-1);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as DumpLine;
    const key = line.words.replace(/[^a-z0-9]+/g, " ").trim();
    if (line.size > LONGEST_ENTRY || key.length < SHORTEST_ENTRY || words[i]?.section || words[i]?.label) continue;
    twins[i] = later.get(key) ?? -1;
    later.set(key, i);
  }
  const apart = (i: number) => {
    const [one, other] = [twins[i] as number, twins[i + 1] ?? -1];
    return one >= 0 && other > one + 1 && lines[i + 1]?.blanks === 0;
  };
  const contents = new Set<number>();
  for (const [i, line] of lines.entries()) {
    const listed = [i - 2, i - 1, i].some((j) => j >= 0 && apart(j) && apart(j + 1));
    if (CONTENTS_LINK.test(line.words) || listed) contents.add(i);
  }
  return contents;
}

const LONGEST_ENTRY = 160;
const SHORTEST_ENTRY = 8;
const CONTENTS_LINK = /\]\(#|(?:\.{4,}|(?: \.){4,})[ \t]?\d{0,4}$/;

/** By what a line is weighed where it belongs to no offer. */
export function outsideEvidence(line: DumpLine, read: LineReading, role: Role): OutsideEvidence {
  if (role === "mail-header" || role === "reply") return "mailHeader";
  if (line.rule) return "rule";
  if (read.furniture) return "furniture";
  if (read.foreign && line.size < SHORT) return "foreign";
  if (read.group) return "group";
  if (read.label) return "label";
  if (read.section) return "section";
  if (read.closing) return "closing";
  return read.offerWords ? "offerWords" : "text";
}

const OFTEN = 3;

/** Labels and headings that come again: an offer mostly says each once. */
function findRepeats({ lines, words }: Reading, { path }: Weights): Pick<Survey, "sameBefore" | "again"> {
  const counts = new Map<string, number>();
  for (const { key } of words) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  const sameBefore = new Int32Array(lines.length).fill(-1);
  const again = new Float64Array(lines.length);
  const last = new Map<string, number>();
  for (const [i, read] of words.entries()) {
    if (read.key.length < 3 || (lines[i] as DumpLine).rule) continue;
    sameBefore[i] = last.get(read.key) ?? -1;
    last.set(read.key, i);
    const weight = read.label ? path.labelAgain : read.section ? path.sectionAgain : path.wordsAgain;
    again[i] = weight * ((counts.get(read.key) as number) >= OFTEN ? path.recurring : 1);
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
