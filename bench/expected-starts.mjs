// @ts-check

/** @typedef {import("./dumps.mjs").Dump} Dump */

/**
 * For each expected offer, in order, the offsets at which it may begin: its heading's first.
 *
 * @param {Dump} dump
 * @returns {number[][]}
 */
export function expectedStarts({ name, text, offers }) {
  let from = 0;
  const headings = offers.map(({ heading }) => {
    const start = findLine(text, heading, from, text.length);
    if (start < 0) throw new Error(`${name}: not in the text: "${heading}"`);
    from = start + heading.length;
    return start;
  });
  return offers.map(({ headingAlternatives = [] }, index) => {
    const start = headings[index] ?? 0;
    const before = headings[index - 1] ?? 0;
    const after = headings[index + 1] ?? text.length;
    const others = headingAlternatives.map((line) => nearest(text, line, start, before, after));
    return [start, ...others.filter((other) => other >= 0)];
  });
}

/**
 * The mention of a line nearest to `start`, above or below it; -1 where there is none.
 *
 * @param {string} text @param {string} line
 * @param {number} start @param {number} before @param {number} after
 */
function nearest(text, line, start, before, after) {
  const below = findLine(text, line, start, after);
  let above = -1;
  let at = findLine(text, line, before, start);
  while (at >= 0) {
    above = at;
    at = findLine(text, line, at + line.length, start);
  }
  if (above < 0 || below < 0) return Math.max(above, below);
  return below - start <= start - above ? below : above;
}

/**
 * The first line that reads so, else the first mention in any line; -1 where there is none.
 *
 * @param {string} text @param {string} line @param {number} from @param {number} to
 */
function findLine(text, line, from, to) {
  let mention = -1;
  for (let at = text.indexOf(line, from); at >= 0 && at < to; at = text.indexOf(line, at + 1)) {
    if (mention < 0) mention = at;
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? "";
    const after = /^[^\r\n]*/.exec(text.slice(at + line.length))?.[0] ?? "";
    if (`${before}${after}`.trim() === "") return at;
  }
  return mention;
}

/**
 * Where the text goes on from an offset, blanks aside.
 *
 * @param {string} text @param {number} offset
 */
export function skipBlanks(text, offset) {
  let at = offset;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
