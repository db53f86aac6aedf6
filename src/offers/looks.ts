import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import { skeletonOf } from "./skeleton.js";

const [LONGEST_LABEL, LONGEST_FIXED] = [40, 40];
const LONGEST_SKELETON = 40;
/** A paragraph of fewer lines is no card, and one of more is known by other things. */
const [FEWEST_LINES, MOST_LINES] = [3, 12];
/** In this share they have as many lines. */
const ALIKE_SHARE = 0.75;
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

/** Paragraphs of a card's length, as lines; end exclusive. */
function* paragraphsOf(lines: readonly DumpLine[]): Generator<readonly [number, number]> {
  for (let i = 0, end = 0; i < lines.length; i = end) {
    end = i + 1;
    while (lines[end]?.blanks === 0) end++;
    if (end - i >= FEWEST_LINES && end - i <= MOST_LINES) yield [i, end];
  }
}

/**
 * The lines that open paragraphs of a card's length and, where nearly all paragraphs have as many
 * lines, those that stand second, third… in them.
 */
export function findParagraphs(lines: readonly DumpLine[]): (readonly number[])[] {
  const paragraphs = [...paragraphsOf(lines)];
  const firsts = paragraphs.map(([first]) => first);
  const counts = new Map<number, number>();
  for (const [from, end] of paragraphs) counts.set(end - from, (counts.get(end - from) ?? 0) + 1);
  const [length, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (count < ALIKE_SHARE * paragraphs.length) return [firsts];
  const alike = paragraphs.filter(([from, end]) => end - from === length);
  const below = Array.from({ length: length - 1 }, (_, k) => alike.map(([from]) => from + k + 1));
  return [firsts, ...below];
}
