import { namesJob } from "./series-members.js";
import type { Known } from "./unit-kind.js";

/**
 * The starts of a series, each at its title: a column of a board ("En ligne") may stand over the
 * first of its cards, with no blank line between. What stands below the titles tells it: where
 * "Étiquettes : …" comes right below a title that is a start, a line that names no job and stands
 * two lines above the same label is no title, and the line between is.
 */
export function atTitles(starts: ReadonlySet<number>, known: Known): ReadonlySet<number> {
  const keys = new Set(
    [...starts].flatMap((i) => (namesJob(known, i) ? [labelAt(known, i + 1)] : [])),
  );
  keys.delete(null);
  if (keys.size === 0) return starts;
  const isColumn = (i: number) =>
    !namesJob(known, i) &&
    labelAt(known, i) === null &&
    namesJob(known, i + 1) &&
    !starts.has(i + 1) &&
    keys.has(labelAt(known, i + 2));
  return new Set([...starts].map((i) => (isColumn(i) ? i + 1 : i)));
}

/** The label that a line begins with; null where it has none. */
function labelAt({ words }: Known, i: number): string | null {
  const read = words[i];
  return read && read.labelLength > 0 && read.key !== "" ? read.key : null;
}
