import type { DumpLine } from "./dump-lines.js";
import { ROMAN } from "./line-forms.js";
import {
  type Clue,
  lineAt,
  type Reading,
  SURE_TITLE,
  TITLE_LIKE,
  titleAt,
  wordsAt,
} from "./reading.js";

/** How far below a heading the next one is looked for, in lines. */
const FARTHEST_HEADING = 60;
const FEWEST_SECTION_HEADINGS = 2;
const SECTION_SHARE = 0.25;
/** "II. PROFIL", written as no heading, stands below all that are. */
const ROMAN_LEVEL = 9;

const levelOf = ({ level, words }: DumpLine) =>
  level === 0 && ROMAN.test(words) ? ROMAN_LEVEL : level;

/** What the outline of Markdown, HTML or underlined headings says. */
export function headingClues(reading: Reading): Clue {
  const { lines } = reading;
  const parents = parentHeadings(lines);
  const lists = findLists(reading, parents);
  const sectionLevels = findSectionLevels(reading);
  return (i, found) => {
    const level = levelOf(lineAt(reading, i));
    if (level === 0) return;
    const ofSections = sectionLevels.has(level) && titleAt(reading, i) < SURE_TITLE;
    if (ofSections) found.push("sectionLevel");
    if (level === ROMAN_LEVEL) return;
    if (!ofSections) found.push("heading");
    if (hasDeeperBelow(lines, i)) found.push("deeperBelow");
    if (lists.has(i)) found.push("overTitles");
    const parent = parents[i] as number;
    if (parent < 0 || lists.has(parent)) return;
    const { section, group } = wordsAt(reading, parent);
    if (section) found.push("underSection");
    else if ((ofSections || titleAt(reading, parent) > TITLE_LIKE) && !group)
      found.push("underTitle");
  };
}

function hasDeeperBelow(lines: readonly DumpLine[], i: number): boolean {
  const { level } = lines[i] as DumpLine;
  const end = Math.min(lines.length, i + FARTHEST_HEADING);
  for (let below = i + 1; below < end; below++) {
    const other = (lines[below] as DumpLine).level;
    if (other > 0) return other > level;
  }
  return false;
}

/** For each heading, the nearest heading of a lesser level above it; -1 where there is none. */
function parentHeadings(lines: readonly DumpLine[]): Int32Array {
  const parents = new Int32Array(lines.length).fill(-1);
  const open: number[] = [];
  const openLevel = (heading: number | undefined) =>
    heading === undefined ? 0 : (lines[heading] as DumpLine).level;
  for (const [i, { level }] of lines.entries()) {
    if (level === 0) continue;
    while (openLevel(open.at(-1)) >= level) open.pop();
    parents[i] = open.at(-1) ?? -1;
    open.push(i);
  }
  return parents;
}

/** Headings of lists of offers: most headings just under them are titles. */
function findLists(reading: Reading, parents: Int32Array): Set<number> {
  const children = new Map<number, [titled: number, all: number]>();
  for (const [i, { level }] of reading.lines.entries()) {
    const parent = parents[i] as number;
    if (level === 0 || parent < 0) continue;
    const [titled, all] = children.get(parent) ?? [0, 0];
    const isTitle = titleAt(reading, i) > TITLE_LIKE && !wordsAt(reading, i).section;
    children.set(parent, [titled + (isTitle ? 1 : 0), all + 1]);
  }
  const lists = [...children].filter(([, [titled, all]]) => titled > 1 && titled * 2 > all);
  return new Set(lists.map(([parent]) => parent));
}

/** Levels at which this dump writes the parts of its offers rather than their titles. */
function findSectionLevels({ lines, words }: Reading): Set<number> {
  const all = new Map<number, [sections: number, headings: number]>();
  for (const [i, line] of lines.entries()) {
    const level = levelOf(line);
    if (level === 0) continue;
    const [sections, headings] = all.get(level) ?? [0, 0];
    all.set(level, [sections + (words[i]?.section ? 1 : 0), headings + 1]);
  }
  const levels = [...all].filter(
    ([, [sections, headings]]) =>
      sections >= FEWEST_SECTION_HEADINGS && sections >= SECTION_SHARE * headings,
  );
  return new Set(levels.map(([level]) => level));
}
