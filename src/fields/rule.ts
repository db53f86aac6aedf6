import type { Posting } from "../text/posting.js";
import type { Candidate } from "./candidate.js";
import type { EvidenceName } from "./evidence.js";
import { endOf, mayMatch, nextMatch, prepareMatches } from "./matches.js";
import { spanOf } from "./span-of.js";
import { edgeOf, type Window, wholeOf } from "./windows.js";

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

/**
 * Every match of the rules in a posting, as candidates: by window, then by rule, then by place.
 *
 * @param windowsOf - the stretches to look at; a match ends before the end of its window
 */
export function runRules<Value>(
  rules: readonly Rule<Value>[],
  posting: Posting,
  surroundings: Surroundings = () => [],
  windowsOf: (posting: Posting) => readonly Window[] = wholeOf,
): Candidate<Value>[] {
  prepareMatches(rules.map(({ pattern }) => pattern));
  const candidates: Candidate<Value>[] = [];
  const possible = rules.filter(({ pattern }) => mayMatch(pattern, posting));
  if (possible.length === 0) return candidates;
  for (const window of windowsOf(posting)) {
    const { start, end } = window;
    const bounded = posting.text.slice(0, end);
    const edge = edgeOf(window, posting);
    const found = new Map<RegExp, readonly RegExpExecArray[]>();
    for (const rule of possible) {
      const { pattern } = rule;
      // Several rules may share a pattern and tell apart by what stands around it.
      const matches = found.get(pattern) ?? matchesOf(pattern, posting, start, bounded);
      found.set(pattern, matches);
      for (const match of matches) {
        const candidate = toCandidate(rule, match, posting, edge, surroundings);
        if (candidate) candidates.push(candidate);
      }
    }
  }
  return candidates;
}

function matchesOf(pattern: RegExp, posting: Posting, start: number, bounded: string) {
  const matches: RegExpExecArray[] = [];
  let match = nextMatch(pattern, posting, start, bounded);
  for (; match; match = nextMatch(pattern, posting, endOf(match), bounded)) matches.push(match);
  return matches;
}

function toCandidate<Value>(
  rule: Rule<Value>,
  match: RegExpExecArray,
  posting: Posting,
  edge: number,
  surroundings: Surroundings,
): Candidate<Value> | null {
  const [start, end] = spanOf(match);
  if (end <= start || end > edge) return null;
  const value = rule.value(match, posting);
  const evidence = value === null ? null : surroundings(start, end, match);
  if (value === null || evidence === null) return null;
  return { value, start, end, rule: rule.id, prior: rule.prior, evidence };
}
