import { type Survey, surveyDump } from "../../src/offers/survey.js";
import { foldText } from "../../src/text/fold.js";

const MARK = "▶";

/** A dump as it is surveyed, and the index of the line that "▶" stands before, which is taken out. */
export function look(marked: string): { survey: Survey; i: number } {
  const at = Math.max(0, marked.indexOf(MARK));
  const folded = foldText(marked.replace(MARK, ""));
  const survey = surveyDump(folded);
  const i = survey.lines.findIndex(({ end }) => (folded.ends[end - 1] ?? 0) > at);
  return { survey, i };
}

/** What speaks for and against an offer's beginning at the line marked with "▶". */
export function clues(marked: string): readonly string[] {
  const { survey, i } = look(marked);
  return survey.evidence[i] ?? [];
}
