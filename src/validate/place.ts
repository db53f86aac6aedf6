/** Where something stands, as editors count: from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells the line of a code unit. Lines end at LF, CRLF or a lone CR. */
export interface LineIndex {
  readonly count: number;
  /** Line of `offset`, from 0. */
  lineAt(offset: number): number;
  placeAt(offset: number): Place;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  const lineAt = (offset: number) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    count: starts.length,
    lineAt,
    placeAt: (offset) => {
      const line = lineAt(offset);
      return { line: line + 1, column: offset - (starts[line] as number) + 1 };
    },
  };
}

/** Where `quote` first stands in `text` from `from` to `to`, line wraps aside; null if nowhere. */
export function findQuote(text: string, quote: string, from: number, to: number): number | null {
  const part = text.slice(from, to);
  const exact = part.indexOf(quote);
  if (exact >= 0) return from + exact;
  const words = quote.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("\\s+");
  const wrapped = new RegExp(pattern, "i").exec(part);
  return wrapped === null ? null : from + wrapped.index;
}
