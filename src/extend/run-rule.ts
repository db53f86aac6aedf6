import type { Candidate } from "../fields/candidate.js";
import type { EvidenceName } from "../fields/evidence.js";
import { spanOf } from "../fields/span-of.js";
import { written } from "../fields/written.js";
import type { Posting } from "../text/posting.js";
import type { DefinedRule, RuleSource } from "./extension.js";

/** What a rule or label of one's own finds in a posting, `evidenceAt` telling what speaks for it. */
export function runRule<Value>(
  rule: DefinedRule<Value>,
  posting: Posting,
  referenceDate: string | null,
  evidenceAt: (start: number) => EvidenceName[],
): Candidate<Value>[] {
  const { id, pattern, prior } = rule;
  // `matchAll` runs a copy of the pattern: a `value` that reads a text itself disturbs nothing.
  return [...posting.text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = spanOf(match);
    if (end <= start) return [];
    const value = rule.value(match, sourceOf(posting, referenceDate, match));
    if (value === null || value === undefined) return [];
    return [{ value, start, end, rule: id, prior, evidence: evidenceAt(start) }];
  });
}

function sourceOf(
  posting: Posting,
  referenceDate: string | null,
  match: RegExpExecArray,
): RuleSource {
  return {
    text: posting.text,
    referenceDate,
    written: (group = 0) => {
      const { indices } = match;
      const place = typeof group === "number" ? indices?.[group] : indices?.groups?.[group];
      return place ? written(posting, ...place) : "";
    },
  };
}
