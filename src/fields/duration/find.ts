import type { DurationValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, Finder } from "../candidate.js";
import { runRules } from "../rule.js";
import { durationRules } from "./rules.js";
import { parseLength } from "./length.js";
import { weighSurroundings } from "./surroundings.js";

/** From this prior on a statement outweighs weaker ones that say something else. */
const STRONG = 0.8;

export const durationFinder: Finder = {
  names: ["duration"],
  find: (posting) => ({ duration: findDurations(posting) }),
};

function findDurations(posting: Posting): Candidate<DurationValue>[] {
  const all = runRules(durationRules, posting, (start, end, match) => {
    const value = parseLength(posting.text.slice(start, end));
    return weighSurroundings(posting, start, end, match.index, value);
  });
  const kept = keepBestReadings(all);
  const strong = kept.filter((candidate) => candidate.prior >= STRONG);
  return kept.map((candidate) => {
    const contradicted = strong.length > 0 && candidate.prior < STRONG &&
      strong.every((other) => other.value.iso !== candidate.value.iso);
    return contradicted
      ? { ...candidate, evidence: [...candidate.evidence, "conflict" as const] }
      : candidate;
  });
}

/** Of the rules that read one place, the surest; of two as sure, the one that reads more. */
function keepBestReadings(all: readonly Candidate<DurationValue>[]): Candidate<DurationValue>[] {
  const ranked = [...all].sort(
    (a, b) => b.prior - a.prior || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate<DurationValue>[] = [];
  for (const candidate of ranked) {
    const taken = kept.some((other) => other.start < candidate.end && candidate.start < other.end);
    if (!taken) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
