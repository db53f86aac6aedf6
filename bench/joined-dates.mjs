// @ts-check

/** @typedef {import("./mention.mjs").Mention} Mention */
/** @typedef {import("./date-periods.mjs").Period} Period */

const joint =
  /^ ?(?:à|aux?|et|ou|jusqu'(?:à|au|en)|[-–/]|to|and|or|until)(?: l[ea])? ?(?:mi[- ]|fin |début )?$/;

/**
 * Two dates with no more than "à", "au", "et", "ou" or a dash between them are both ends of a range
 * too: each gets that reading besides its own, for those who tell dates one by one.
 *
 * @param {string} text
 * @param {readonly Mention[]} mentions in the order of the text
 * @returns {Mention[]}
 */
export function joinedDates(text, mentions) {
  const plain = text.toLowerCase().replace(/[’]/g, "'").replace(/\s/g, " ");
  let from = 0;
  const placed = mentions.map((mention) => {
    const start = plain.indexOf(mention.text.toLowerCase().replace(/\s/g, " "), from);
    if (start >= 0) from = start + mention.text.length;
    return { ...mention, start, end: start + mention.text.length };
  });
  return placed.map(({ text: words, values, start, end }, index) => {
    const [before, after] = [placed[index - 1], placed[index + 1]];
    const joins = (/** @type {number} */ left, /** @type {number} */ right) =>
      left >= 0 && right >= left && joint.test(plain.slice(left, right));
    const wider = [
      ...(before && joins(before.end, start) ? spans(before.values, values) : []),
      ...(after && joins(end, after.start) ? spans(values, after.values) : []),
    ];
    return { text: words, values: [...values, ...wider] };
  });
}

/** @param {readonly object[]} first @param {readonly object[]} last @returns {Period[]} */
function spans(first, last) {
  const [starts, ends] = [/** @type {Period[]} */ (first), /** @type {Period[]} */ (last)];
  return starts.flatMap(({ earliest }) => ends.map(({ latest }) => ({ earliest, latest })));
}
