/**
 * The matches of a global pattern in a short text, as `matchAll` gives them, without the copy of the
 * pattern that `matchAll` makes each time. Whoever reads them must not search with the same pattern.
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}

/** The last match of a global pattern in a short text. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    last = match;
    if (match[0] === "") pattern.lastIndex++;
  }
  return last;
}
