import type { Label } from "../text/labels.js";
import type { LabelKind } from "../text/labels.lexicon.js";
import type { Posting } from "../text/posting.js";
import { endOf, nextMatch } from "./matches.js";

/** A stretch of folded text that is worth a closer look. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** A match this near the end of a window may have been cut short by it. */
const EDGE = 3;

/** All of a posting as one window. */
export const wholeOf = ({ text }: Posting): Window[] => [{ start: 0, end: text.length }];

/** Where matches in a window end at the latest. */
export const edgeOf = ({ end }: Window, { text }: Posting): number =>
  end === text.length ? end : end - EDGE;

/**
 * The stretches around every match of a cheap pattern, merged where they meet: rules cost a
 * hundred times what such a scan costs, and most of a posting holds nothing for them.
 */
export function windowsAround(
  posting: Posting,
  trigger: RegExp,
  before: number,
  after: number,
  more: readonly Window[] = [],
): Window[] {
  const found: Window[] = [...more];
  let hit = nextMatch(trigger, posting);
  for (; hit; hit = nextMatch(trigger, posting, endOf(hit))) {
    found.push(around(posting.text, hit.index, hit.index + hit[0].length, before, after));
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
