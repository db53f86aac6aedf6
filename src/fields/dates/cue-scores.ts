import { lastMatch } from "../../text/matches-in.js";
import { classesOf, sieve } from "../../text/sieve.js";
import type { Cue } from "./cue.js";
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
  const [mayBefore, mayAfter] = [cuesIn(before), cuesIn(after)];
  for (const cue of CUES) {
    const { role, side, weight, pattern } = cue;
    const behind = side === "after" || !mayBefore.has(cue) ? null : lastEnd(pattern, before);
    const ahead = side === "before" || !mayAfter.has(cue) ? null : firstStart(pattern, after);
    const gap = Math.min(
      behind === null ? Number.POSITIVE_INFINITY : before.length - behind,
      ahead ?? Number.POSITIVE_INFINITY,
    );
    if (gap < Number.POSITIVE_INFINITY) scores[role] += weight * worthAt(gap);
  }
  return scores;
}

/** So many patterns a sieve takes. */
const SIEVED = 32;
const SIEVES = Array.from({ length: Math.ceil(CUES.length / SIEVED) }, (_, k) => {
  const cues = CUES.slice(k * SIEVED, (k + 1) * SIEVED);
  return { cues, sieve: sieve(Object.fromEntries(cues.map(({ pattern }, i) => [i, pattern]))) };
});

/** The cues that may stand in a text: a few of them, for most. */
function cuesIn(text: string): Set<Cue> {
  const classes = classesOf(text);
  const may = new Set<Cue>();
  for (const { cues, sieve } of SIEVES) {
    const bits = sieve.mayMatch(classes, 0, text.length);
    for (const [i, cue] of cues.entries()) if ((bits >>> i) & 1) may.add(cue);
  }
  return may;
}

/** Words inside an address or a link are no cues; that one stands there is. */
function withoutAddresses(text: string): string {
  let plain = text;
  if (plain.includes("(")) plain = plain.replace(DOCUMENTS, "(cv)");
  if (plain.includes(")")) plain = plain.replace(REST_OF_LIST, "");
  return /@|http/.test(plain) ? plain.replace(ADDRESS, "@") : plain;
}

const ADDRESS = /[^\s@]{1,64}@\S{1,64}|https?:\S+/g;
/** "(CV, lettre, rapport de soutenance, articles)": what is sent, not what happens on the day. */
const REST_OF_LIST =
  /^[^()]{0,60}\b(?:cv|lettres?|diplomes?|soutenance|publications|references)\b[^()]{0,60}\)/;
const DOCUMENTS = /\((?=[^()]{0,40}\b(?:cv|lettres?|curriculum|lm)\b)[^()]{0,140}\)/g;

function lastEnd(pattern: RegExp, text: string): number | null {
  const last = lastMatch(pattern, text);
  return last && last.index + last[0].length;
}

function firstStart(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? null;
}
