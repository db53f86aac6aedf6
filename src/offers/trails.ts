import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import { ENDS_SEEKING } from "./seeks.js";

const SHORTEST_STEP = 12;
/** "Métiers > Automobile > Carrossier"; of a path with bars or dashes other words may stand around it. */
const STEPS = /[>»›]/;

/** "Vous êtes ici : Accueil / Emploi / Relieur de registres", and below it the page's title. */
export const endsIn = (trail: DumpLine, { words, size, blanks }: DumpLine): boolean =>
  blanks > 0 &&
  size >= SHORTEST_STEP &&
  !ENDS_SEEKING.test(words) &&
  (trail.rest || trail.words).endsWith(words);

/** Trails that lead to the title below them: furniture, whatever the site calls its first page. */
export function withTrails(
  lines: readonly DumpLine[],
  words: readonly LineReading[],
): readonly LineReading[] {
  return words.map((read, i) => {
    const [line, next] = [lines[i] as DumpLine, lines[i + 1]];
    const isTrail = next && STEPS.test(line.words) && line.size > next.size && endsIn(line, next);
    return isTrail ? { ...read, furniture: true } : read;
  });
}
