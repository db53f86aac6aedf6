import { detectOffers } from "../../src/index.js";
import { surveyDump } from "../../src/offers/survey.js";
import { foldText } from "../../src/text/fold.js";

const SHOWN = 24;

/** The lines of a dump, each with what speaks for and against a beginning there: "Stage vitrine: first". */
export function clueLines(text: string): string[] {
  return read(text).map(({ words, clues }) => `${words}: ${clues}`);
}

/** The same; "▶" stands before the first line of an offer, "◀" before its last. */
export function survey(text: string): string[] {
  const spans = detectOffers(text).map(({ span }) => span);
  return read(text).map(({ from, to, words, clues }) => {
    const begins = spans.some(({ start }) => start >= from && start < to) ? "▶ " : "";
    const ends = spans.some(({ end }) => end > from && end <= to) ? "◀ " : "";
    return `${begins}${ends}${words}: ${clues}`;
  });
}

function read(text: string) {
  const folded = foldText(text);
  const { lines, evidence } = surveyDump(folded);
  return lines.map(({ start, end }, i) => {
    // Marks at a line's edge are folded away: it begins behind the line break.
    const from = text.lastIndexOf("\n", (folded.starts[start] ?? 0) - 1) + 1;
    const to = folded.ends[end - 1] ?? 0;
    const words = text.slice(from, to).trim().slice(0, SHOWN);
    return { from, to, words, clues: (evidence[i] ?? []).join(" ") };
  });
}

/** What is said of a line that stands below a greeting, alone in its paragraph. */
export function cluesOfLine(line: string): string {
  return read(`Bonjour à tous\n\n${line}\n\nÀ bientôt`)[1]?.clues ?? "";
}
