import type { DumpLine } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";
import type { LineReading } from "./line-reading.js";

/** The head of a page and its number: "Institut des Marnes – Thèses 2027        3". */
const RUNNING = /^([^\t]{8,100}?)(?:\t| [-|·] )(?:p\.? ?|page )?(\d{1,4})$/;
const FEWEST_PAGES = 2;

/** Lines that are the same but for the number of the page, which grows: furniture of a printed page. */
export function withPageHeads(
  lines: readonly DumpLine[],
  words: readonly LineReading[],
): readonly LineReading[] {
  const byHead = new Map<string, { readonly i: number; readonly page: number }[]>();
  for (const [i, line] of lines.entries()) {
    const found = RUNNING.exec(line.words);
    if (found) addToGroup(byHead, found[1] as string, { i, page: Number(found[2]) });
  }
  const heads = new Set<number>();
  for (const pages of byHead.values()) {
    const grows = pages.every(({ page }, k) => k === 0 || page > (pages[k - 1]?.page ?? 0));
    if (pages.length >= FEWEST_PAGES && grows) for (const { i } of pages) heads.add(i);
  }
  return words.map((read, i) => (heads.has(i) ? { ...read, furniture: true, group: false } : read));
}
