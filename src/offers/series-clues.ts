import type { DumpLine } from "./dump-lines.js";
import type { Series } from "./series.js";
import type { StartEvidence } from "./weights.js";

/** Adds what a dump's series says to the evidence of its lines, in place. */
export function addSeries(
  series: Series,
  lines: readonly DumpLine[],
  evidence: readonly StartEvidence[][],
): void {
  for (const i of series.starts) {
    // A title said again below its own is no turn to the next offer.
    if (series.areTurns && evidence[i]?.includes("farEcho")) continue;
    if (evidence[i]?.includes("contents")) continue;
    // What stands under a heading, and says the title again, is the offer's text.
    const isAgain = evidence[i]?.includes("twinAbove") && !evidence[i].includes("banner");
    if (isAgain && !series.areEntries) continue;
    evidence[i]?.push("series");
    // One row repeats words of the row above, and says nothing again.
    if (series.areEntries && series.starts.has(i - 1)) drop(evidence[i], "echo");
    if (series.areEntries && lines[i]?.mark === "bullet" && lines[i - 1]?.mark === "none") {
      // Who offers, above a list of posts.
      drop(evidence[i - 1], "letterhead");
    }
    if (isHeadOver(series, lines, i)) evidence[i + 1]?.push("belowSeries");
  }
}

function drop(found: StartEvidence[] | undefined, name: StartEvidence): void {
  const at = found?.indexOf(name) ?? -1;
  if (at >= 0) found?.splice(at, 1);
}

/** Whether a line is the heading of an offer, and the next one goes on with it. */
function isHeadOver(
  { starts, areEntries, areTurns }: Series,
  lines: readonly DumpLine[],
  i: number,
): boolean {
  const [line, below] = [lines[i], lines[i + 1]];
  if (areEntries || i === 0 || !line || below?.blanks !== 0 || starts.has(i + 1)) return false;
  return (line.blanks > 0 || areTurns === true) && /[a-z]{3}/.test(line.words);
}
