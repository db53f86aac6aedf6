import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import { skeletonOf } from "./skeleton.js";

const [LONGEST_LABEL, LONGEST_FIXED] = [40, 40];
const LONGEST_SKELETON = 40;
/** A paragraph of fewer lines is no card, and one of more is known by other things. */
const [FEWEST_LINES, MOST_LINES] = [3, 12];
export const CONTRACT_LINE =
  /^(?:cdi|cdd|stage|alternance|apprentissage|interim|benevolat|service civique|freelance|saisonnier|temps (?:plein|partiel))(?: ?[(,|/·-].{0,30})?$/;
const HYPHENS = /w(?:-w)+/g;
const SHORTEST_TWIN = 8;
const AGO = /^(?:publiee? |postee? )?(?:il y a |hier|aujourd'hui|avant-hier)/;

/** By what a line may be known again on the next card: its label, its words, how it is written. */
export function looksOf(
  line: DumpLine,
  { label, labelLength, key, contactAt }: LineReading,
  above: DumpLine | undefined,
): string[] {
  if (line.rule) return [];
  const { words, size } = line;
  if (labelLength > 0 && key !== "") {
    return label ? [`label ${key}`, `kind ${label}`] : [`label ${key}`];
  }
  const tab = words.slice(0, LONGEST_LABEL).indexOf("\t");
  if (tab > 0) return [`label ${words.slice(0, tab)}`];
  const looks: string[] = [];
  if (size <= LONGEST_FIXED) looks.push(`words ${words.replace(/\d+/g, "0")}`);
  if (line.capitals && size <= LONGEST_FIXED) looks.push("capitals");
  if (CONTRACT_LINE.test(words)) looks.push("contract");
  if (size <= LONGEST_FIXED && AGO.test(words)) looks.push("ago");
  if (contactAt === 0) looks.push("contact");
  if (above && size >= SHORTEST_TWIN && words.startsWith(above.words)) looks.push("again");
  const skeleton = skeletonOf(line, LONGEST_SKELETON).replace(HYPHENS, "w");
  if (skeleton !== "") looks.push(`skeleton ${skeleton}`);
  return looks;
}

/** The lines that open a paragraph of a card's length. */
export function findParagraphs(lines: readonly DumpLine[]): number[] {
  const found: number[] = [];
  for (let i = 0, end = 0; i < lines.length; i = end) {
    end = i + 1;
    while (end < lines.length && lines[end]?.blanks === 0) end++;
    if (end - i >= FEWEST_LINES && end - i <= MOST_LINES) found.push(i);
  }
  return found;
}
