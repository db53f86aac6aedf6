import type { DumpLine } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";

/** So many marked lines, in this share of those with the mark, stand over lines without one. */
const [FEWEST, HANGING_SHARE] = [3, 0.75];
const LONGEST_HEAD = 100;
/** A line as long as this goes on below where that begins with a small letter. */
const SHORTEST_WRAPPED = 50;
const WORD = /[a-z]{3}/;
const [PICTURE, PICTURES] = ["picture", "pictures"];

/**
 * Marked lines that head what stands below them: "→ Guide de canyon", and its terms on the next line
 * without a mark. In a list of duties one mark follows the other, and below the headings of a posting
 * stand lists. Grouped by their marks; pictures, which change from one to the next, are one mark where
 * a blank line stands above.
 */
export function findHanging(lines: readonly DumpLine[]): ReadonlyMap<string, readonly number[]> {
  const marked = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    if (line.mark !== "bullet" || line.level > 0 || line.rule) continue;
    addToGroup(marked, line.sign || "sign", i);
    const isAlone = lines[i + 1]?.blanks !== 0;
    if (line.sign === "" || isAlone) continue;
    if (line.blanks > 0) addToGroup(marked, PICTURE, i);
    addToGroup(marked, PICTURES, i);
  }
  const found = [...marked].map(([mark, all]) => {
    return [mark, all.filter((i) => hangs(lines, i)), all.length] as const;
  });
  const hanging = new Map(
    found.flatMap(([mark, heads, all]) =>
      heads.length >= FEWEST && heads.length >= HANGING_SHARE * all ? [[mark, heads]] : [],
    ),
  );
  // Of all pictures together nothing more is told where one mark tells as much.
  const most = hanging.get(PICTURES)?.length ?? 0;
  const isTold = [...hanging].some(([mark, heads]) => mark !== PICTURES && heads.length >= most);
  if (isTold) hanging.delete(PICTURES);
  return hanging;
}

function hangs(lines: readonly DumpLine[], i: number): boolean {
  const [{ size, words }, below] = [lines[i] as DumpLine, lines[i + 1]];
  if (!below || below.blanks > 0 || below.mark !== "none" || below.rule) return false;
  if (!WORD.test(words) || !WORD.test(below.words)) return false;
  const isWrapped = size >= SHORTEST_WRAPPED && below.small;
  return size <= LONGEST_HEAD && !isWrapped && !/[,;:]$/.test(words);
}
