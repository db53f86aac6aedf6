import { type DumpLine, formOf } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";
import type { LineReading } from "./line-reading.js";

/** So many headings of groups, and this share of the headings of their form, make it one of groups. */
const [FEWEST_GROUPS, GROUP_SHARE] = [2, 0.5];
const LONGEST_GROUP = 48;
const DECORATION = /^[^a-z0-9"'([]{1,6} |^[^a-z0-9"'([]{2,6}/;

/**
 * The headings written like those of known groups: "/// Stages ///" and "/// Emplois ///" tell that
 * "/// Auditions ///" heads a group too.
 */
export function withKinOfGroups(
  lines: readonly DumpLine[],
  words: readonly LineReading[],
): readonly LineReading[] {
  const byForm = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const form = headingForm(line, lines[i + 1]);
    if (form !== null) addToGroup(byForm, form, i);
  }
  const kin = new Set<number>();
  for (const members of byForm.values()) {
    const groups = members.filter((i) => words[i]?.group).length;
    if (groups < FEWEST_GROUPS || groups < GROUP_SHARE * members.length) continue;
    for (const i of members) if (!words[i]?.section && !words[i]?.seeks) kin.add(i);
  }
  return words.map((read, i) => (kin.has(i) ? { ...read, group: true } : read));
}

/**
 * How a heading is written; null for what stands in no paragraph of its own, for plain words, and for
 * levels, by which offers have their headings too.
 */
function headingForm(line: DumpLine, below: DumpLine | undefined): string | null {
  if (line.rule || line.size > LONGEST_GROUP || line.mark !== "none" || line.level > 0) return null;
  const form = formOf(line);
  if (line.blanks === 0 || (below && below.blanks === 0)) return null;
  const decoration = DECORATION.exec(line.words)?.[0] ?? "";
  return decoration !== "" || line.capitals || line.bold ? `${form} ${decoration}` : null;
}
