import type { Posting } from "../text/posting.js";
import { Scanner } from "../text/scan/scanner.js";

/** One walk over a posting serves the patterns of all fields. */
const scanner = new Scanner();

/** Makes patterns known before a posting is walked for the first of them. */
export const prepareMatches = (patterns: readonly RegExp[]): void => scanner.prepare(patterns);

/**
 * The first match of a global pattern in a posting, at or behind an offset; as `exec` would find it.
 *
 * @param subject - the beginning of the posting's text to which the search keeps; all of it at first
 */
export const nextMatch = (
  pattern: RegExp,
  posting: Posting,
  from = 0,
  subject = posting.text,
): RegExpExecArray | null => scanner.next(pattern, subject, from, posting.text);

/** Whether a pattern may match in a posting; where it may not, nothing is looked for. */
export const mayMatch = (pattern: RegExp, posting: Posting): boolean =>
  scanner.mayMatch(pattern, posting.text);

/** Where the search goes on behind a match. */
export const endOf = (match: RegExpExecArray): number => match.index + Math.max(1, match[0].length);
