import type { Posting } from "../text/posting.js";
import type { Candidate } from "./candidate.js";
import type { EvidenceName } from "./evidence.js";

/** How a value is worded, as data. */
export interface Rule<Value> {
  /** Stable, `field.what`; unique over all fields. */
  readonly id: string;
  /**
   * Over folded text; global. A group named `span` narrows the evidence to a part of the match
   * (then the pattern carries the `d` flag).
   */
  readonly pattern: RegExp;
  /** How often a match is right, before the evidence around it is weighed. */
  readonly prior: number;
  /** The value of a match; null where the match means nothing after all. */
  readonly value: (match: RegExpExecArray, posting: Posting) => Value | null;
  /** Texts in which this rule finds a value. */
  readonly examples: readonly string[];
  /** Texts in which this rule gives no value that may be trusted (0.5 and above). */
  readonly counterExamples: readonly string[];
  readonly why?: string;
  /** The law or standard behind it. */
  readonly source?: string;
}

/** What a field's own reading of the surroundings says of a match; null throws the match away. */
export type Surroundings = (
  start: number,
  end: number,
  match: RegExpExecArray,
) => readonly EvidenceName[] | null;

/** Every match of the rules in a posting, as candidates. */
export function runRules<Value>(
  rules: readonly Rule<Value>[],
  posting: Posting,
  surroundings: Surroundings = () => [],
): Candidate<Value>[] {
  const candidates: Candidate<Value>[] = [];
  for (const rule of rules) {
    const pattern = rule.pattern;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(posting.text); match; match = pattern.exec(posting.text)) {
      if (match[0] === "") pattern.lastIndex++;
      const [start, end] = match.indices?.groups?.span ?? [
        match.index,
        match.index + match[0].length,
      ];
      if (end <= start) continue;
      const value = rule.value(match, posting);
      const evidence = value === null ? null : surroundings(start, end, match);
      if (value === null || evidence === null) continue;
      candidates.push({ value, start, end, rule: rule.id, prior: rule.prior, evidence });
    }
  }
  return candidates;
}
