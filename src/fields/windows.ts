import type { Label } from "../text/labels.js";
import type { LabelKind } from "../text/labels.lexicon.js";
import type { Posting } from "../text/posting.js";
import type { Candidate } from "./candidate.js";
import type { Rule, Surroundings } from "./rule.js";

/** A stretch of folded text that is worth a closer look. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** A match this near the end of a window may have been cut short by it. */
const EDGE = 3;

/**
 * The stretches around every match of a cheap pattern, merged where they meet: rules cost a
 * hundred times what such a scan costs, and most of a posting holds nothing for them.
 */
export function windowsAround(
  text: string,
  trigger: RegExp,
  before: number,
  after: number,
  more: readonly Window[] = [],
): Window[] {
  const found: Window[] = [...more];
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(text); hit; hit = trigger.exec(text)) {
    found.push(around(text, hit.index, hit.index + hit[0].length, before, after));
  }
  return merge(found);
}

/**
 * A pattern for the beginnings of words, for {@link windowsAround}: plain letters in order, which
 * engines scan for ten times as fast as for patterns with choices in them.
 */
export const stems = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${[...words].sort().join("|")})`, "g");

/** The stretch from `before` characters ahead of a range to `after` behind it. */
export function around(
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
): Window {
  return { start: Math.max(0, start - before), end: Math.min(text.length, end + after) };
}

/** The values of a posting's labels of one kind, with the labels themselves. */
export function windowsOfLabels(
  { labels, text }: Posting,
  kind: LabelKind,
  longest = 120,
): Window[] {
  const own = (labels as readonly Label[]).filter((label) => label.kind === kind);
  return own.map(({ start, valueStart, valueEnd }) => ({
    start,
    end: Math.min(text.length, valueEnd + EDGE, valueStart + longest),
  }));
}

/** Windows in order, those that touch as one. */
export function merge(windows: readonly Window[]): Window[] {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && window.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else merged.push(window);
  }
  return merged;
}

/** As `runRules`, within windows alone. */
export function runRulesIn<Value>(
  rules: readonly Rule<Value>[],
  posting: Posting,
  windows: readonly Window[],
  surroundings: Surroundings = () => [],
): Candidate<Value>[] {
  const candidates: Candidate<Value>[] = [];
  for (const { start, end } of windows) {
    const bounded = posting.text.slice(0, end);
    const edge = end === posting.text.length ? end : end - EDGE;
    for (const rule of rules) {
      const { pattern } = rule;
      pattern.lastIndex = start;
      for (let match = pattern.exec(bounded); match; match = pattern.exec(bounded)) {
        if (match[0] === "") pattern.lastIndex++;
        const candidate = toCandidate(rule, match, posting, edge, surroundings);
        if (candidate) candidates.push(candidate);
      }
    }
  }
  return candidates;
}

function toCandidate<Value>(
  rule: Rule<Value>,
  match: RegExpExecArray,
  posting: Posting,
  edge: number,
  surroundings: Surroundings,
): Candidate<Value> | null {
  const whole: [number, number] = [match.index, match.index + match[0].length];
  const [start, end] = match.indices?.groups?.span ?? whole;
  if (end <= start || end > edge) return null;
  const value = rule.value(match, posting);
  const evidence = value === null ? null : surroundings(start, end, match);
  if (value === null || evidence === null) return null;
  return { value, start, end, rule: rule.id, prior: rule.prior, evidence };
}
