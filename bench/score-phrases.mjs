// @ts-check
import { isMet, tells } from "./fits.mjs";
import { share, sumCounts } from "./scores.mjs";

/** @typedef {import("./phrase-tables.mjs").PhraseCase} PhraseCase */
/** @typedef {import("./phrase-tables.mjs").Expected} Expected */
/** @typedef {import("./mention.mjs").Mention} Mention */
/** @typedef {import("./fits.mjs").Value} Value */
/** @typedef {(wanted: Value, reading: Value) => boolean} Fits */

/**
 * Everything found taken for the field's answer: a case is right where what is expected was found
 * and nothing besides.
 *
 * @param {readonly PhraseCase[]} cases
 * @param {(one: PhraseCase) => Mention[]} read
 * @param {Fits} fits
 */
export function scoreAsField(cases, read, fits) {
  const counts = cases.map((one) => countCase(one.expect, read(one), fits));
  const right = counts.filter(({ wrong, missed }) => wrong + missed === 0).length;
  return { right: share(right, cases.length), counts: sumCounts(counts) };
}

/** @param {readonly Expected[]} expect @param {readonly Mention[]} mentions @param {Fits} fits */
function countCase(expect, mentions, fits) {
  const isRight = (/** @type {Mention} */ mention) =>
    expect.some((one) => isMet(one, mention, fits));
  const required = expect.filter(({ optional }) => optional !== true);
  const hit = required.filter((one) => mentions.some((mention) => isMet(one, mention, fits)));
  const right = mentions.filter(isRight).length;
  return {
    ...{ right, wrong: mentions.length - right },
    ...{ hit: hit.length, missed: required.length - hit.length },
  };
}

/**
 * Roles aside: the share of the cases that expect such a thing in which it is found, whatever else
 * is found as well.
 *
 * @param {readonly PhraseCase[]} cases
 * @param {import("./mention.mjs").Kind} kind
 * @param {(one: PhraseCase) => Mention[]} read
 * @param {Fits} fits
 */
export function shareMentioned(cases, kind, read, fits) {
  const toldBy = (/** @type {PhraseCase} */ { expect }) =>
    expect.filter(({ value, optional }) => !optional && tells(kind, value));
  const asked = cases.filter((one) => toldBy(one).length > 0);
  const found = asked.filter((one) => countCase(toldBy(one), read(one), fits).missed === 0);
  return { asked: asked.length, share: share(found.length, asked.length) };
}
