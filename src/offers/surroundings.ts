import type { SectionKind } from "../text/sections.lexicon.js";
import type { Blocks } from "./blocks.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { StartEvidence } from "./weights.js";

/** The order in which an offer mostly tells its parts. */
const ORDER: Readonly<Record<SectionKind, number>> = {
  organisation: 1,
  context: 1,
  work: 2,
  profile: 3,
  conditions: 4,
  applying: 5,
};
/** How far the parts before and after a line are looked for, in lines. */
const FARTHEST_PART = 60;
const CLOSING_LINES = 4;
const ECHO_LINES = 6;
/** Own words that make a line count as a title in what it says about others. */
const TITLE_LIKE = 1.5;

/** All that is known of a dump's lines, index by index. */
export interface Reading {
  readonly lines: readonly DumpLine[];
  readonly words: readonly LineReading[];
  readonly blocks: Blocks;
  /** What the words of each line weigh as a title. */
  readonly titles: Float64Array;
}

/** What stands around each line says for and against a beginning there. */
export class Surroundings {
  private readonly partBefore: Int32Array;
  private readonly partAfter: Int32Array;
  private readonly parents: Int32Array;
  private readonly sectionLevels: ReadonlySet<number>;

  constructor(private readonly reading: Reading) {
    this.partBefore = partsBefore(reading);
    this.partAfter = partsAfter(reading);
    this.parents = parentHeadings(reading.lines);
    this.sectionLevels = findSectionLevels(reading);
  }

  of(i: number): StartEvidence[] {
    const found: StartEvidence[] = [];
    this.addHeading(i, found);
    this.addAbove(i, found);
    this.addBelow(i, found);
    this.addOrder(i, found);
    if (this.isEcho(i)) found.push("echo");
    return found;
  }

  private addHeading(i: number, found: StartEvidence[]): void {
    const { lines, words, titles } = this.reading;
    const { level } = lines[i] as DumpLine;
    if (level === 0) return;
    found.push(this.sectionLevels.has(level) && !((titles[i] ?? 0) > TITLE_LIKE) ? "sectionLevel" : "heading");
    const parent = this.parents[i] as number;
    if (parent < 0) return;
    if (words[parent]?.section) found.push("underSection");
    else if ((titles[parent] ?? 0) > TITLE_LIKE && !words[parent]?.group) found.push("underTitle");
  }

  private addAbove(i: number, found: StartEvidence[]): void {
    const { lines, words, blocks } = this.reading;
    const line = lines[i] as DumpLine;
    const above = lines[i - 1];
    if (!above) {
      found.push("first");
      return;
    }
    const aboveWords = words[i - 1] as LineReading;
    if (line.blanks > 0) found.push("blankAbove");
    if (line.blanks > 1) found.push("blanksAbove");
    const edge = above.rule || aboveWords.furniture || blocks.roles[i - 1] !== "none";
    if (line.blanks === 0 && line.level === 0 && !edge) found.push("gluedAbove");
    if (above.rule) found.push("ruleAbove");
    if (aboveWords.furniture) found.push("furnitureAbove");
    if (this.isClosedAbove(i)) found.push("closingAbove");
    if (line.blanks === 0 && !edge && introduces(above, aboveWords)) found.push("introduced");
  }

  private isClosedAbove(i: number): boolean {
    const { words, lines } = this.reading;
    for (let above = i - 1; above >= 0 && above >= i - CLOSING_LINES; above--) {
      const read = words[above] as LineReading;
      // A heading ("Contact") asks for an answer below it, not above.
      if (read.closing && !(read.section && (lines[above] as DumpLine).size < 30 && above === i - 1)) return true;
    }
    return false;
  }

  private addBelow(i: number, found: StartEvidence[]): void {
    const { lines, words } = this.reading;
    const line = lines[i] as DumpLine;
    const below = lines[i + 1];
    if (!below) {
      found.push("last");
      return;
    }
    if (below.blanks > 0) found.push("blankBelow");
    if (lines[i - 1]?.rule && below.rule && below.blanks === 0) found.push("boxed");
    if (isOfferLabel(words[i + 1]) || (below.rule && isOfferLabel(words[i + 2]))) found.push("labelBelow");
    if (isPlaceLine(below)) found.push("placeBelow");
    if (line.level > 0 && this.hasDeeperBelow(i)) found.push("deeperBelow");
  }

  private hasDeeperBelow(i: number): boolean {
    const { lines } = this.reading;
    const { level } = lines[i] as DumpLine;
    for (let below = i + 1; below < lines.length && below < i + FARTHEST_PART; below++) {
      const other = (lines[below] as DumpLine).level;
      if (other > 0) return other > level;
    }
    return false;
  }

  private addOrder(i: number, found: StartEvidence[]): void {
    const { words } = this.reading;
    const before = this.partBefore[i] as number;
    const after = this.partAfter[i] as number;
    if (before < 0 || after < 0 || words[i]?.section) return;
    const ended = orderOf(words[before]);
    const begun = orderOf(words[after]);
    if (ended >= 3 && begun <= 2) found.push("restart");
    else if (ended >= begun) found.push("sameAgain");
    else if (!found.includes("closingAbove")) found.push("goesOn");
  }

  /** The title again, or a second title line, just under the first. */
  private isEcho(i: number): boolean {
    const { lines, titles, words } = this.reading;
    const own = contentWords(lines[i] as DumpLine);
    for (let above = i - 1; above >= 0 && above >= i - ECHO_LINES; above--) {
      if ((words[above] as LineReading).closing) return false;
      const isTitle = (titles[above] ?? 0) > TITLE_LIKE;
      if (!isTitle) continue;
      if (above === i - 1 && (lines[i] as DumpLine).blanks === 0) return true;
      const seen = contentWords({ words: this.reading.blocks.titles.get(above) ?? (lines[above] as DumpLine).words });
      let shared = 0;
      for (const word of own) if (seen.has(word)) shared++;
      if (own.size > 0 && shared * 2 >= own.size) return true;
    }
    return false;
  }
}

const orderOf = (reading: LineReading | undefined) => (reading?.section ? ORDER[reading.section] : 0);

function contentWords({ words }: { readonly words: string }): Set<string> {
  return new Set(words.slice(0, 120).match(/[a-z]{4,}/g) ?? []);
}

function introduces(above: DumpLine, read: LineReading): boolean {
  if (above.level > 0 || above.size > 70) return false;
  return read.section !== null || (read.label !== null && read.labelLength === 0) || above.words.endsWith(":");
}

const FIRST_LABELS = new Set([
  "contact", "duration", "location", "organisation", "start", "period", "contract", "reference", "deadline", "publication",
  "degree", "stipend", "title",
]);

function isOfferLabel(read: LineReading | undefined): boolean {
  return Boolean(read?.label && FIRST_LABELS.has(read.label));
}

/** "ORGANISATION - 75 - PARIS", "CDI - Organisation - Ville", "44000 NANTES". */
function isPlaceLine({ words, blanks, size }: DumpLine): boolean {
  if (blanks > 0 || size > 90) return false;
  return /(?:^| )- \d{2,3} - |^\d{5} [a-z]|\(\d{2,5}\)$|^(?:cdi|cdd|stage|alternance|interim|apprentissage) (?:-|\|) .{3,60}(?:-|\|) /.test(words);
}

function partsBefore({ lines, words }: Reading): Int32Array {
  const parts = new Int32Array(lines.length).fill(-1);
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    parts[i] = last >= 0 && i - last <= FARTHEST_PART ? last : -1;
    if (words[i]?.section) last = i;
  }
  return parts;
}

function partsAfter({ lines, words }: Reading): Int32Array {
  const parts = new Int32Array(lines.length).fill(-1);
  let next = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    parts[i] = next >= 0 && next - i <= FARTHEST_PART ? next : -1;
    if (words[i]?.section) next = i;
  }
  return parts;
}

/** For each heading, the nearest heading of a lesser level above it. */
function parentHeadings(lines: readonly DumpLine[]): Int32Array {
  const parents = new Int32Array(lines.length).fill(-1);
  const open: number[] = [];
  for (const [i, { level }] of lines.entries()) {
    if (level === 0) continue;
    while (open.length > 0 && (lines[open[open.length - 1] as number] as DumpLine).level >= level) open.pop();
    parents[i] = open[open.length - 1] ?? -1;
    open.push(i);
  }
  return parents;
}

const FEWEST_SECTION_HEADINGS = 2;
const SECTION_SHARE = 0.25;

/** Heading levels at which this dump writes the parts of its offers rather than their titles. */
function findSectionLevels({ lines, words }: Reading): Set<number> {
  const all = new Map<number, [sections: number, headings: number]>();
  for (const [i, { level }] of lines.entries()) {
    if (level === 0) continue;
    const [sections, headings] = all.get(level) ?? [0, 0];
    all.set(level, [sections + (words[i]?.section ? 1 : 0), headings + 1]);
  }
  const levels = new Set<number>();
  for (const [level, [sections, headings]] of all) {
    if (sections >= FEWEST_SECTION_HEADINGS && sections >= SECTION_SHARE * headings) levels.add(level);
  }
  return levels;
}
