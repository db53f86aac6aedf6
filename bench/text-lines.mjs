// @ts-check

/**
 * The lines of a text with the offset at which each begins. Lines end at LF, CRLF or a lone CR.
 *
 * @param {string} text
 * @returns {{ start: number, text: string }[]}
 */
export function linesOf(text) {
  const lines = [];
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, text: text.slice(start, index) });
    start = index + ending.length;
  }
  lines.push({ start, text: text.slice(start) });
  return lines;
}

/**
 * Number of the line, from 0, that holds an offset.
 *
 * @param {readonly { start: number }[]} lines
 * @param {number} offset
 */
export function lineAt(lines, offset) {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** @param {{ text: string } | undefined} line */
export function isBlank(line) {
  return line === undefined || line.text.trim() === "";
}
