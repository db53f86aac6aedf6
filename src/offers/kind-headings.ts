import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";

/** So many titles have the same words below them. */
const FEWEST_TITLES = 2;

/**
 * "## Proposition de stage de recherche" right below "# Détection de tempo", and below the next title
 * again: a heading that says what kind of offer each title above it names opens a part, no offer.
 */
export function withKindHeadings(
  lines: readonly DumpLine[],
  words: readonly LineReading[],
): readonly LineReading[] {
  const titles = new Map<string, Set<string>>();
  for (const [i, { words: kind }] of lines.entries()) {
    const title = titleAbove(lines, i);
    if (title !== null) titles.set(kind, (titles.get(kind) ?? new Set()).add(title));
  }
  return words.map((read, i) => {
    const above = titleAbove(lines, i) === null ? undefined : titles.get(lines[i]?.words ?? "");
    return (above?.size ?? 0) >= FEWEST_TITLES && !read.section
      ? { ...read, section: "context" }
      : read;
  });
}

/** The words of the heading on the line above, of a higher level; null where there is none. */
function titleAbove(lines: readonly DumpLine[], i: number): string | null {
  const [line, above] = [lines[i], lines[i - 1]];
  if (!line || !above || above.level === 0 || line.level <= above.level) return null;
  return line.blanks < 2 ? above.words : null;
}
