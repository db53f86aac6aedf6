import type { DegreeValue } from "../../model/offer.js";
import type { Candidate, Finder } from "../candidate.js";
import { toCandidate } from "./mentions.js";
import { evidenceOfRole } from "./role.js";
import { standing } from "./standing.js";
import { type DegreeStatement, findStatements } from "./statement.js";

/** A mention that is another's is shown as a guess from this prior on. */
const WORTH_GUESSING = 0.75;

/** What is asked for comes before what would be welcome. */
const WISH_BELOW = 2.5;

/** Two places that say the same are as good as twenty. */
const MOST_AGREEING = 2;

interface Weighed {
  readonly candidate: Candidate<DegreeValue>;
  readonly standing: number;
  readonly passage: DegreeStatement["passage"];
}

export const degreeFinder: Finder = {
  names: ["requiredDegree"],
  find: (posting) => {
    const weighed = findStatements(posting)
      .map((statement): Weighed => {
        const evidence = evidenceOfRole(posting, statement);
        const candidate = { ...toCandidate(posting, statement), evidence };
        const isWish = candidate.value.requirement === "preferred";
        const rank = standing(candidate.prior, evidence) - (isWish ? WISH_BELOW : 0);
        return { candidate, standing: rank, passage: statement.passage };
      })
      .filter(({ candidate }) => !isTold(candidate) || candidate.prior >= WORTH_GUESSING)
      .sort((a, b) => b.standing - a.standing || a.candidate.start - b.candidate.start);
    return { requiredDegree: oneAnswerEach(weighed) };
  },
};

/**
 * The likeliest first; a later one that overlaps a better one in years says the same degree less
 * well and goes ("stage M2" in the title, "Bac+4/5" in the profile); another elsewhere is doubted.
 */
function oneAnswerEach(weighed: readonly Weighed[]): Candidate<DegreeValue>[] {
  const kept: Weighed[] = [];
  for (const item of weighed) {
    const { value } = item.candidate;
    const better = kept.filter(({ candidate }) => !isSame(candidate.value, value));
    const agreeing = kept.length - better.length;
    if (agreeing >= (isTold(item.candidate) ? 1 : MOST_AGREEING)) continue;
    if (better.some(({ candidate }) => overlaps(candidate.value, value))) continue;
    if (better.length > 0 && isTold(item.candidate)) continue;
    const isDoubted = better.some(({ passage }) => passage !== item.passage);
    kept.push(isDoubted ? { ...item, candidate: doubted(item.candidate) } : item);
  }
  return kept.map(({ candidate }) => candidate);
}

function isTold({ evidence }: Candidate<DegreeValue>): boolean {
  return evidence.includes("told-of-else");
}

function doubted(candidate: Candidate<DegreeValue>): Candidate<DegreeValue> {
  return { ...candidate, evidence: [...candidate.evidence, "conflict"] };
}

function isSame(a: DegreeValue, b: DegreeValue): boolean {
  const [low, high] = [a.level, b.level];
  return (
    a.min === b.min &&
    a.max === b.max &&
    low.min === high.min &&
    low.max === high.max &&
    a.requirement === b.requirement
  );
}

function overlaps(a: DegreeValue, b: DegreeValue): boolean {
  if ((a.requirement === "none") !== (b.requirement === "none")) return false;
  const [low, high] = [a.level.min ?? 0, a.level.max ?? 9];
  if ((b.level.max ?? 9) < low || (b.level.min ?? 0) > high) return false;
  return (b.max ?? 99) >= (a.min ?? -1) && (b.min ?? -1) <= (a.max ?? 99);
}
