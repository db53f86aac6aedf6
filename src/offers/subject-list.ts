import type { Known } from "./unit-kind.js";

const FEWEST_SUBJECTS = 3;
/** A list of subjects is announced by a heading so many lines above; each has so many lines. */
const [ANNOUNCED_LINES, SUBJECT_LINES] = [15, 25];
const OF_SEVERAL =
  /^.{0,60}\b(?:sujets|stages|projets|offres|theses|postes|emplois|jobs|missions|annonces|positions|internships|openings|vacancies)\b[^.]{0,80}$/;
/** Of the terms length, hours and contract: days and prices belong to events too. */
const ENGAGING = 0b1101;

/** "Sujets de stage", and below it numbers that each tell for how long, how many hours or how to answer. */
export function isListOfSubjects(known: Known, members: readonly number[]): boolean {
  return (
    isAnnounced(known, members[0] ?? 0) &&
    members.length >= FEWEST_SUBJECTS &&
    members.every((i, k) => tellsEngagement(known, i, members[k + 1] ?? i + SUBJECT_LINES))
  );
}

/** Whether a heading tells, not far above a line, that several offers stand below: no part of one does. */
export function isAnnounced({ lines, words }: Known, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - ANNOUNCED_LINES); i--) {
    if (words[i]?.group) return true;
    if (words[i]?.section) return false;
    if (OF_SEVERAL.test(lines[i]?.words ?? "")) return true;
  }
  return false;
}

function tellsEngagement({ lines, words, termsAt }: Known, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SUBJECT_LINES, lines.length); i++) {
    if (words[i]?.foreign) return false;
    if (termsAt(i) & ENGAGING || words[i]?.closing) return true;
  }
  return false;
}
