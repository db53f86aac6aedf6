import { CUES } from "./cues.js";
import { noScores, type Scores, type Sides } from "./scores.js";

const NEAR = 30;
const FAR = 80;
/** What a cue's word is worth by its distance in characters. */
const worthAt = (gap: number): number => (gap <= NEAR ? 1 : gap <= FAR ? 0.65 : 0.35);

/** What the words of a date's clause say of its role. */
export function cueScores(sides: Sides): Scores {
  const scores = noScores();
  const before = withoutAddresses(sides.before);
  const after = withoutAddresses(sides.after);
  for (const { role, side, weight, pattern } of CUES) {
    const behind = side === "after" ? null : lastEnd(pattern, before);
    const ahead = side === "before" ? null : firstStart(pattern, after);
    const gap = Math.min(
      behind === null ? Number.POSITIVE_INFINITY : before.length - behind,
      ahead ?? Number.POSITIVE_INFINITY,
    );
    if (gap < Number.POSITIVE_INFINITY) scores[role] += weight * worthAt(gap);
  }
  return scores;
}

/** Words inside an address or a link are no cues; that one stands there is. */
const withoutAddresses = (text: string): string =>
  text
    .replace(DOCUMENTS, "(cv)")
    .replace(REST_OF_LIST, "")
    .replace(/[^\s@]{1,64}@\S{1,64}|https?:\S+/g, "@");

/** "(CV, lettre, rapport de soutenance, articles)": what is sent, not what happens on the day. */
const REST_OF_LIST =
  /^[^()]{0,60}\b(?:cv|lettres?|diplomes?|soutenance|publications|references)\b[^()]{0,60}\)/;
const DOCUMENTS = /\((?=[^()]{0,40}\b(?:cv|lettres?|curriculum|lm)\b)[^()]{0,140}\)/g;

function lastEnd(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0;
  let last: number | null = null;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    last = match.index + match[0].length;
    if (match[0] === "") break;
  }
  return last;
}

function firstStart(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? null;
}
