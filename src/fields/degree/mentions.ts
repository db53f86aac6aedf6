import type { DegreeValue } from "../../model/offer.js";
import { type Posting, rawText } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import { fieldsOfStudy } from "./fields-of-study.js";
import { requirementOf } from "./requirement.js";
import { type DegreeStatement, findStatements } from "./statement.js";

/** Every degree that a text names, in order, asked for or not. */
export function findDegreeMentions(
  posting: Posting,
  _context: FindContext,
): Candidate<DegreeValue>[] {
  return findStatements(posting).map((statement) => toCandidate(posting, statement));
}

/** A statement as a candidate, without evidence of its role. */
export function toCandidate(posting: Posting, statement: DegreeStatement): Candidate<DegreeValue> {
  const { value, start, end, rule, prior } = statement;
  const isNone = value.kind === "none";
  return {
    value: {
      min: value.min,
      max: value.max,
      level: value.level,
      label: rawText(posting.folded, start, end).replace(/\s+/g, " "),
      fieldsOfStudy: isNone ? [] : fieldsOfStudy(posting, end),
      requirement: isNone ? "none" : requirementOf(posting.text, start, end),
    },
    start,
    end,
    rule,
    prior,
    evidence: [],
  };
}
