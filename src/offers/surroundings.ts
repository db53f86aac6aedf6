import type { SectionKind } from "../text/sections.lexicon.js";
import type { Blocks } from "./blocks.js";
import { type DumpLine, formOf } from "./dump-lines.js";
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
const BLANK_SHARE = 0.04;
const ECHO_LINES = 6;
const FOREIGN_LINES = 16;
const LETTERHEAD_LINES = 6;
const MOST_LISTED = 12;
const SIMILAR_OFFERS = /(?:offres?|annonces?|emplois?|postes?|jobs?)(?: qui)? (?:similaires|peuvent vous interesser|pourraient vous interesser|a proximite|recentes)|similar jobs/;
/** Own words that make a line count as a title in what it says about others. */
const TITLE_LIKE = 1.5;
const SURE_TITLE = 3;
const FAR_ECHO_LINES = 40;

/** All that is known of a dump's lines, index by index. */
export interface Reading {
  readonly lines: readonly DumpLine[];
  readonly words: readonly LineReading[];
  readonly blocks: Blocks;
  /** What the words of each line weigh as a title. */
  readonly titles: Float64Array;
  /** Lines that number their offer: "Offre n° 3". */
  readonly numbered: ReadonlySet<number>;
  /** Lines that begin an advertisement of one paragraph. */
  readonly ads: ReadonlySet<number>;
}

/** What stands around each line says for and against a beginning there. */
export class Surroundings {
  private readonly partBefore: Int32Array;
  private readonly partAfter: Int32Array;
  private readonly parents: Int32Array;
  private readonly rhythm: ReadonlySet<number>;
  private readonly overTitles: ReadonlySet<number>;
  private readonly sectionLevels: ReadonlySet<number>;
  /** Whether the dump sets its parts apart with blank lines at all. */
  private readonly usesBlanks: boolean;

  constructor(private readonly reading: Reading) {
    this.partBefore = partsBefore(reading);
    this.partAfter = partsAfter(reading);
    this.parents = parentHeadings(reading.lines);
    this.rhythm = findRhythm(reading);
    this.overTitles = findOverTitles(reading, this.parents);
    this.sectionLevels = findSectionLevels(reading);
    const blanks = reading.lines.filter(({ blanks }) => blanks > 0).length;
    this.usesBlanks = blanks > BLANK_SHARE * reading.lines.length;
  }

  of(i: number): StartEvidence[] {
    const found: StartEvidence[] = [];
    this.addHeading(i, found);
    this.addAbove(i, found);
    this.addBelow(i, found);
    this.addOrder(i, found);
    if (this.isBeforeForeign(i)) found.push("foreignBelow");
    if (this.isLetterhead(i)) found.push("letterhead");
    if (this.reading.numbered.has(i)) return found;
    if (this.isEcho(i)) found.push("echo");
    else if (this.isTwin(i)) found.push("twinAbove");
    else if (this.isFarEcho(i)) found.push("farEcho");
    return found;
  }

  private addHeading(i: number, found: StartEvidence[]): void {
    const { lines, words, titles } = this.reading;
    const { level } = lines[i] as DumpLine;
    if (level === 0) return;
    const ofSections = this.sectionLevels.has(level) && (titles[i] ?? 0) < SURE_TITLE;
    found.push(ofSections ? "sectionLevel" : "heading");
    if (this.overTitles.has(i)) found.push("overTitles");
    const parent = this.parents[i] as number;
    if (parent < 0 || this.overTitles.has(parent)) return;
    if (words[parent]?.section) found.push("underSection");
    else if ((ofSections || (titles[parent] ?? 0) > TITLE_LIKE) && !words[parent]?.group) found.push("underTitle");
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
    const edge = above.rule || line.ruledAbove || aboveWords.furniture || blocks.roles[i - 1] !== "none";
    const glued = this.usesBlanks && !this.reading.ads.has(i) && line.blanks === 0 && line.level === 0 && !edge;
    if (glued) found.push("gluedAbove");
    if (above.rule || line.ruledAbove) found.push("ruleAbove");
    if (aboveWords.furniture) found.push("furnitureAbove");
    const closing = this.closingDistance(i);
    if (closing === 1 && !glued) found.push("closingAbove");
    else if (closing > 0) found.push("closingNear");
    if (this.isListedAbove(i)) found.push("contents");
    if (!edge && introduces(above, aboveWords, line.blanks)) found.push("introduced");
  }

  /** How many lines above the offer before asks to be answered; 0 where it does not. */
  private closingDistance(i: number): number {
    const { words, lines } = this.reading;
    for (let above = i - 1, distance = 1; above >= 0 && distance <= CLOSING_LINES; above--) {
      const read = words[above] as LineReading;
      const line = lines[above] as DumpLine;
      if (line.rule || read.furniture) continue;
      // A heading ("Contact") asks for an answer below it, not above.
      if (read.closing && !(read.section && line.size < 30 && distance === 1)) return distance;
      distance++;
    }
    return 0;
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
    if (line.mark === "number" && (isItemOf(line, below) || isItemOf(lines[i - 1], line))) found.push("listItem");
    if (this.rhythm.has(i)) found.push("rhythm");
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
    else if (!found.includes("closingAbove") && !found.includes("closingNear")) found.push("goesOn");
  }

  /** A course, a sale: prices and registrations follow. */
  private isBeforeForeign(i: number): boolean {
    const { words, lines } = this.reading;
    let foreign = 0;
    for (let below = i + 1; below < lines.length && below <= i + FOREIGN_LINES; below++) {
      if (words[below]?.foreign && (lines[below] as DumpLine).size < 100) foreign++;
    }
    return foreign > 1;
  }

  /** Who offers, on the lines above the title: "VILLE DE …", "Laboratoire …". */
  private isLetterhead(i: number): boolean {
    const { lines, titles, words, blocks } = this.reading;
    if (!ORGANISATION.test((lines[i] as DumpLine).words)) return false;
    for (let j = i; j < lines.length && j < i + LETTERHEAD_LINES; j++) {
      const [line, read] = [lines[j] as DumpLine, words[j] as LineReading];
      if (j > i && (titles[j] as number) > TITLE_LIKE && blocks.roles[j] === "none") return true;
      if (read.sentence || read.closing || read.section || read.furniture || read.group || line.mark !== "none" || line.rule) return false;
    }
    return false;
  }

  /** An entry of a list that the site adds: "Offres similaires" and the titles under it. */
  private isListedAbove(i: number): boolean {
    const { lines } = this.reading;
    for (let above = i - 1; above >= 0 && above > i - MOST_LISTED; above--) {
      if (SIMILAR_OFFERS.test((lines[above] as DumpLine).words)) return true;
      if ((lines[above + 1] as DumpLine).blanks > 0) return false;
    }
    return false;
  }

  /** The title again, or a second title line, just under the first. */
  private isEcho(i: number): boolean {
    const { lines, titles, words, blocks } = this.reading;
    const line = lines[i] as DumpLine;
    const own = contentWords(line.words);
    for (let above = i - 1, distance = 1; above >= 0 && distance <= ECHO_LINES; above--) {
      const role = blocks.roles[above];
      if (role === "hidden" || role === "mail-header") continue;
      distance++;
      const read = words[above] as LineReading;
      if (role === "none" && (read.closing || read.sentence)) return false;
      if (!((titles[above] ?? 0) > TITLE_LIKE)) continue;
      if (above === i - 1 && line.blanks === 0) return true;
      if (sharesWords(own, blocks.titles.get(above) ?? (lines[above] as DumpLine).words)) return true;
    }
    return false;
  }

  /** The very words of the title, on a line of its own: "Intitulé du poste" and the title below. */
  private isTwin(i: number): boolean {
    const { lines, titles, words } = this.reading;
    const own = lines[i] as DumpLine;
    if (own.size < 12 || own.blanks > 1) return false;
    for (let above = i - 1; above >= 0 && above > i - FAR_ECHO_LINES; above--) {
      if ((words[above] as LineReading).contactAt >= 0) return false;
      if ((titles[above] as number) > TITLE_LIKE && (lines[above] as DumpLine).words === own.words) return true;
    }
    return false;
  }

  /** The title said again further down, before the offer asked to be answered. */
  private isFarEcho(i: number): boolean {
    const { lines, titles, words, blocks } = this.reading;
    if ((titles[i] as number) < TITLE_LIKE) return false;
    const own = contentWords((lines[i] as DumpLine).words);
    for (let above = i - 1; above >= 0 && above > i - FAR_ECHO_LINES; above--) {
      const read = words[above] as LineReading;
      if (read.closing || orderOf(read) > ORDER.work) return false;
      if ((titles[above] as number) < SURE_TITLE) continue;
      if (sharesWords(own, blocks.titles.get(above) ?? (lines[above] as DumpLine).words)) return true;
    }
    return false;
  }
}

const ORGANISATION =
  /^(?:l'|la |le |les )?(?:mairie|ville|commune|communaute|agglomeration|departement|conseil|region|syndicat|association|federation|fondation|universite|ecole|laboratoire|institut|centre|hopital|clinique|musee|theatre|compagnie|cabinet|agence|societe|entreprise|groupe|bureau|maison|office|parc|lycee|college|ehpad|cooperative|ministere|prefecture|direction|etablissement|chambre|museum|ferme|librairie|editions|cinema|festival|restaurant|hotel|reseau|union|comite|mission locale|caisse|banque|observatoire|station|reserve|conservatoire|orchestre|bibliotheque|mediatheque)(?![a-z])/;

/** Whether two lines stand together in a numbered list. */
const isItemOf = (above: DumpLine | undefined, line: DumpLine) => above?.mark === "number" && line.mark === "number" && line.blanks === 0;

const orderOf = (reading: LineReading | undefined) => (reading?.section ? ORDER[reading.section] : 0);

const COMMON = /^(?:offres?|stages?|postes?|fiche|mission|emploi|annonce|sujet|alternance|recrute|recherchons?|pour|dans|avec|chez)$/;

function contentWords(words: string): Set<string> {
  return new Set((words.slice(0, 120).match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.test(word)));
}

function sharesWords(own: ReadonlySet<string>, words: string): boolean {
  const seen = contentWords(words);
  let shared = 0;
  for (const word of own) if (seen.has(word)) shared++;
  return own.size > 0 && shared * 2 >= own.size;
}

function introduces(above: DumpLine, read: LineReading, blanks: number): boolean {
  if (read.label !== null && read.labelLength === 0) return true;
  if (blanks > 0) return false;
  if (above.words.endsWith(":")) return true;
  return above.level === 0 && above.size <= 70 && read.section !== null;
}

const FIRST_LABELS = new Set([
  "contact", "duration", "location", "organisation", "start", "period", "contract", "reference", "deadline", "publication",
  "degree", "stipend", "title",
]);

function isOfferLabel(read: LineReading | undefined): boolean {
  return Boolean(read?.label && FIRST_LABELS.has(read.label));
}

/** "ORGANISATION - 75 - PARIS", "CDI - Organisation - Ville", "44000 NANTES". */
function isPlaceLine({ words, size }: DumpLine): boolean {
  if (size > 90) return false;
  return /(?:^| )- \d{2,3} - |^\d{2,3} - [a-z]|^\d{5} [a-z]|\(\d{2,5}\)$|^(?:cdi|cdd|stage|alternance|interim|apprentissage) (?:-|\|) .{3,60}(?:-|\|) /.test(words);
}

/** "Encadrant : …" names a person; "Encadrement", alone on its line, opens a part. */
function isPart(read: LineReading | undefined, line: DumpLine | undefined): boolean {
  if (!read?.section || !line) return false;
  return read.label === null || read.labelLength === 0 || line.size <= read.labelLength + 1;
}

function partsBefore({ lines, words }: Reading): Int32Array {
  const parts = new Int32Array(lines.length).fill(-1);
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    parts[i] = last >= 0 && i - last <= FARTHEST_PART ? last : -1;
    if (isPart(words[i], lines[i])) last = i;
  }
  return parts;
}

function partsAfter({ lines, words }: Reading): Int32Array {
  const parts = new Int32Array(lines.length).fill(-1);
  let next = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    parts[i] = next >= 0 && next - i <= FARTHEST_PART ? next : -1;
    if (isPart(words[i], lines[i])) next = i;
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

const FEWEST_BEATS = 3;
const BEAT_SHARE = 0.7;

/** Lines of one form above one label, again and again: "### Titre" above "Encadrant :". */
function findRhythm({ lines, words }: Reading): Set<number> {
  const byLabel = new Map<string, number[]>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const { key, labelLength } = words[i + 1] as LineReading;
    if (labelLength > 0 && words[i]?.labelLength === 0 && !lines[i]?.rule) byLabel.set(key, [...(byLabel.get(key) ?? []), i]);
  }
  const beats = new Set<number>();
  for (const above of byLabel.values()) {
    if (above.length < FEWEST_BEATS) continue;
    const byForm = new Map<string, number[]>();
    for (const i of above) byForm.set(formOf(lines[i] as DumpLine), [...(byForm.get(formOf(lines[i] as DumpLine)) ?? []), i]);
    for (const same of byForm.values()) {
      const distinct = new Set(same.map((i) => (lines[i] as DumpLine).words)).size;
      if (same.length >= FEWEST_BEATS && same.length >= BEAT_SHARE * above.length && distinct >= BEAT_SHARE * same.length) for (const i of same) beats.add(i);
    }
  }
  return beats;
}

/** Headings of lists: most headings just under them are titles. */
function findOverTitles({ titles, words, lines }: Reading, parents: Int32Array): Set<number> {
  const children = new Map<number, [titled: number, all: number]>();
  for (const [i, { level }] of lines.entries()) {
    const parent = parents[i] as number;
    if (level === 0 || parent < 0) continue;
    const [titled, all] = children.get(parent) ?? [0, 0];
    const isTitle = (titles[i] as number) > TITLE_LIKE && !words[i]?.section;
    children.set(parent, [titled + (isTitle ? 1 : 0), all + 1]);
  }
  return new Set([...children].filter(([, [titled, all]]) => titled > 1 && titled * 2 > all).map(([parent]) => parent));
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
