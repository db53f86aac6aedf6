import { probability } from "../../confidence/probability.js";
import type { DegreeValue } from "../../model/offer.js";
import type { Candidate, Finder } from "../candidate.js";
import { toCandidate } from "./mentions.js";
import { evidenceOfRole } from "./role.js";
import { findStatements } from "./statement.js";

/** Below this a mention is not worth showing as a guess. */
const LEAST = 0.2;

export const degreeFinder: Finder = {
  names: ["requiredDegree"],
  find: (posting) => {
    const weighed = findStatements(posting)
      .map((statement) => ({
        ...toCandidate(posting, statement),
        evidence: evidenceOfRole(posting, statement),
      }))
      .map((candidate) => ({ candidate, confidence: probability(candidate.prior, candidate.evidence) }))
      .filter(({ confidence }) => confidence >= LEAST)
      .sort((a, b) => b.confidence - a.confidence);
    return { requiredDegree: oneAnswerEach(weighed.map(({ candidate }) => candidate)) };
  },
};

/**
 * The likeliest first; a later one that overlaps a better one in years says the same degree less
 * well and goes ("stage M2" in the title, "Bac+4/5" in the profile); one beside it is doubted.
 */
function oneAnswerEach(candidates: readonly Candidate<DegreeValue>[]): Candidate<DegreeValue>[] {
  const kept: Candidate<DegreeValue>[] = [];
  for (const candidate of candidates) {
    const better = kept.filter((other) => !isSame(other.value, candidate.value));
    if (better.some((other) => overlaps(other.value, candidate.value))) continue;
    kept.push(better.length === 0 ? candidate : { ...candidate, evidence: [...candidate.evidence, "conflict"] });
  }
  return kept;
}

function isSame(a: DegreeValue, b: DegreeValue): boolean {
  return (
    a.min === b.min && a.max === b.max && a.level.min === b.level.min && a.level.max === b.level.max &&
    a.requirement === b.requirement
  );
}

function overlaps(a: DegreeValue, b: DegreeValue): boolean {
  if ((a.requirement === "none") !== (b.requirement === "none")) return false;
  const [low, high] = [a.level.min ?? 0, a.level.max ?? 9];
  if ((b.level.max ?? 9) < low || (b.level.min ?? 0) > high) return false;
  return (b.max ?? 99) >= (a.min ?? -1) && (b.min ?? -1) <= (a.max ?? 99);
}
