import { findNotices } from "./banner-clues.js";
import type { DumpLine } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";
import type { LineReading } from "./line-reading.js";
import {
  type Clue,
  countWords,
  lineAt,
  type Reading,
  SURE_TITLE,
  titleAt,
  wordsAt,
} from "./reading.js";

const FEWEST_RECORDS = 3;
const FEWEST_LABELS = 3;
const LABELLED_SHARE = 0.6;
/** The heading over the fields of a job site's form, and the field that holds the title. */
export const FORM_HEAD =
  /^(?:informations? generales?$|reservee?s? (?:uniquement |exclusivement )?aux? )/;
const FORM_TITLE = /^(?:intitule|titre) (?:exact )?(?:du poste|de l'offre|de l'emploi|du stage)$/;
const [FORM_LINES, HEAD_LINES, TITLE_ABOVE] = [60, 3, 3];
const [LONGEST_TITLE, LONGEST_CELL_LABEL] = [100, 30];

/** Whether a line begins a record, below no notice that begins the offer. */
export function recordClues(reading: Reading): Clue {
  const records = findRecords(reading);
  const noticed = findNotices(reading);
  return (i, found) => {
    const isRecord = records.has(i) && !noticed.has(i);
    if (!isRecord && !opensForm(reading, i)) return;
    found.push("record");
    if (wordsAt(reading, i).labelLength === 0) found.push("cells");
  };
}

/** Whether a form begins, whose title stands in a field of its own and nowhere above. */
function opensForm(reading: Reading, i: number): boolean {
  if (!isFormHead(reading, i) || isFormHead(reading, i - 1)) return false;
  for (let above = i - 1; above >= 0 && above >= i - TITLE_ABOVE; above--) {
    if (titleAt(reading, above) > SURE_TITLE) return false;
  }
  const end = Math.min(reading.lines.length, i + FORM_LINES);
  for (let below = i + 1; below < end; below++) {
    const { words, blanks } = lineAt(reading, below);
    if (below - i < HEAD_LINES && blanks === 0 && isFormHead(reading, below)) continue;
    if (FORM_HEAD.test(words)) return false;
    if (FORM_TITLE.test(words)) return true;
    if (below - i < HEAD_LINES && wordsAt(reading, below).label === "title") return blanks === 0;
  }
  return false;
}

const isFormHead = ({ lines }: Reading, i: number) => FORM_HEAD.test(lines[i]?.words ?? "");

/**
 * Records: paragraphs of labelled lines, each of which begins with the same label ("Entreprise :"),
 * without a title of its own above it.
 */
function findRecords(reading: Reading): Set<number> {
  const byKey = new Map<string, number[]>();
  const titled = new Set<number>();
  const counts = countWords(reading);
  // "Nouvelle réponse : …" over each of them is the title of none.
  const isOwn = (i: number) => (counts.get(reading.lines[i]?.words ?? "") ?? 0) < FEWEST_RECORDS;
  let [lone, loneEnd] = [-1, -1];
  for (let i = 0, end = 0; i < reading.lines.length; i = end) {
    end = paragraphEnd(reading.lines, i);
    if (lineAt(reading, i).rule) {
      if (loneEnd === i) loneEnd = end;
      continue;
    }
    const { key } = wordsAt(reading, i);
    if (isRecord(reading, i, end)) {
      addToGroup(byKey, key, i);
      if (loneEnd === i && isOwn(lone) && isTitle(reading.lines[lone], reading.words[lone]))
        titled.add(i);
    }
    // A heading alone on its paragraph; the row that underlines it comes next.
    if (end - i === 1) [lone, loneEnd] = [i, end];
  }
  const most = [...byKey.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  const ownTitles = most.filter((record, k) => {
    return titled.has(record) || isTitledBetween(reading, record, most[k + 1]);
  }).length;
  const isRecords = most.length >= FEWEST_RECORDS && ownTitles * 2 < most.length;
  return new Set(isRecords ? most : findPairs(reading));
}

/**
 * Paragraphs that begin with the same two labels, one of which gives the job: "Référence :",
 * "Métier :". Two of them are enough.
 */
function findPairs(reading: Reading): number[] {
  const byPair = new Map<string, number[]>();
  for (let i = 0; i + 1 < reading.lines.length; i++) {
    const [first, second] = [wordsAt(reading, i), wordsAt(reading, i + 1)];
    if (first.labelLength === 0 || second.labelLength === 0) continue;
    if (lineAt(reading, i + 1).blanks > 0 || first.key === second.key) continue;
    const pair = `${first.key} ${second.key}`;
    addToGroup(byPair, pair, i);
  }
  const repeated = [...byPair.values()].filter(
    (lines) =>
      lines.length > 1 &&
      lines.every((i) => [i, i + 1].some((line) => titleAt(reading, line) >= SURE_TITLE)),
  );
  return repeated
    .flat()
    .filter((i) => lineAt(reading, i).blanks > 0 && !isBelowHeading(reading, i));
}

/** "Fiche n° 2", alone on its paragraph: the offer begins there. */
function isBelowHeading({ lines, words }: Reading, i: number): boolean {
  const above = lines[i - 1];
  return above !== undefined && above.blanks > 0 && isTitle(above, words[i - 1]);
}

/** Whether a title of its own stands between a record and the next: they end offers, then. */
function isTitledBetween(reading: Reading, record: number, next = record): boolean {
  for (let i = record + 1; i < next; i++) {
    const isOwnParagraph = lineAt(reading, i).blanks > 0 && wordsAt(reading, i).labelLength === 0;
    if (isOwnParagraph && titleAt(reading, i) >= SURE_TITLE) return true;
  }
  return false;
}

/** Blank lines end a paragraph, and so do rules, each of which is one by itself. */
function paragraphEnd(lines: readonly DumpLine[], from: number): number {
  let end = from + 1;
  if (lines[from]?.rule) return end;
  while (lines[end]?.blanks === 0 && !lines[end]?.rule) end++;
  return end;
}

function isRecord(reading: Reading, from: number, end: number): boolean {
  if (lineAt(reading, from).rule) return false;
  if (wordsAt(reading, from).labelLength === 0) return isOfCells(reading, from, end);
  const labelled = reading.words
    .slice(from, end)
    .filter(({ labelLength }) => labelLength > 0).length;
  return labelled >= FEWEST_LABELS && labelled >= LABELLED_SHARE * (end - from);
}

/** Labels and their values by turns, each on a line of its own: "Sujet", and below it the subject. */
function isOfCells({ lines, words }: Reading, from: number, end: number): boolean {
  if (end - from < 2 * FEWEST_LABELS) return false;
  const isLabel = (i: number) => {
    const { label, section, labelLength, sentence } = words[i] as LineReading;
    return (
      ((lines[i] as DumpLine).words.endsWith("?") || (label ?? section) !== null) &&
      labelLength === 0 &&
      !sentence &&
      (lines[i] as DumpLine).size <= LONGEST_CELL_LABEL
    );
  };
  for (let i = from; i + 1 < end; i += 2) if (!isLabel(i) || isLabel(i + 1)) return false;
  return true;
}

/** A line between blank lines, by which a record may be called. */
const isTitle = (line: DumpLine | undefined, read: LineReading | undefined) =>
  line !== undefined &&
  !line.rule &&
  line.size < LONGEST_TITLE &&
  !read?.closing &&
  !read?.furniture;
