import type { DegreeValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import { written } from "../written.js";
import { fieldsBefore, fieldsOfStudy } from "./fields-of-study.js";
import { requirementOf } from "./requirement.js";
import { isInCatalogue } from "./role.js";
import { type DegreeStatement, findStatements } from "./statement.js";

/** Every degree that a text names, asked for or not; no training body's catalogue. */
export function findDegreeMentions(
  posting: Posting,
  _context: FindContext,
): Candidate<DegreeValue>[] {
  return findStatements(posting)
    .filter(({ passage }) => !isInCatalogue(posting.text, passage.start))
    .map((statement) => toCandidate(posting, statement));
}

/**
 * The disciplines of a statement: those behind any of its names ("Bac+5 en biologie, école
 * d'ingénieur"), those behind its bracket, or those before it.
 */
function studiesOf(posting: Posting, statement: DegreeStatement): string[] {
  const { start, end, namedEnd, gaps, passage } = statement;
  const named = gaps.flatMap(({ from, to }) => fieldsOfStudy(posting, from, to));
  // "Bac+5 ou doctorat en chimie": the chemistry is that of both.
  for (const at of [namedEnd, end, passage.end]) {
    if (named.length === 0) named.push(...fieldsOfStudy(posting, at));
  }
  if (named.length === 0) named.push(...fieldsBefore(posting, start));
  return [...new Set(named)].slice(0, MOST);
}

const MOST = 8;

/** A statement as a candidate, without evidence of its role. */
export function toCandidate(posting: Posting, statement: DegreeStatement): Candidate<DegreeValue> {
  const { value, start, end, namedEnd, rule, prior } = statement;
  const isNone = value.kind === "none";
  return {
    value: {
      min: value.min,
      max: value.max,
      level: value.level,
      label: written(posting, start, end).replace(/(?<=\p{L})[.…]+$/u, ""),
      fieldsOfStudy: isNone ? [] : studiesOf(posting, statement),
      requirement: isNone ? "none" : requirementOf(posting.text, start, namedEnd),
    },
    start,
    end,
    rule,
    prior,
    evidence: [],
  };
}
