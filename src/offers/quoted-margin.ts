import type { DumpLine } from "./dump-lines.js";

/** From this share of its lines on, and so many, a dump is one that has been quoted. */
const [QUOTED_SHARE, FEWEST_QUOTED] = [0.5, 6];
const EMPTY_QUOTE = /^[> ]+$/;

/**
 * Where most lines are quoted, the signs of it are a margin, and one that stands alone on its line
 * is a blank line. A lone quoted line is none either: "> Titre".
 */
export function withoutMargin(text: string, lines: readonly DumpLine[]): readonly DumpLine[] {
  const quoted = lines.filter(({ mark }) => mark === "quote").length;
  if (quoted <= QUOTED_SHARE * lines.length || quoted < FEWEST_QUOTED) {
    return lines.map((line, i) => {
      const below = lines[i + 1];
      const isLone = line.blanks > 0 && below?.mark !== "quote";
      return line.mark === "quote" && isLone ? { ...line, mark: "none" } : line;
    });
  }
  const kept: DumpLine[] = [];
  let blanks = 0;
  for (const line of lines) {
    if (EMPTY_QUOTE.test(text.slice(line.start, Math.min(line.end, line.start + 12)))) blanks++;
    else {
      const mark = line.mark === "quote" ? "none" : line.mark;
      kept.push({ ...line, mark, blanks: Math.min(3, line.blanks + blanks) });
      blanks = 0;
    }
  }
  return kept;
}
