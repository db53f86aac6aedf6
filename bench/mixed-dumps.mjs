// @ts-check
import { expectedStarts } from "./expected-starts.mjs";

/** @typedef {import("./dumps.mjs").Dump} Dump */
/** @typedef {{ dump: string, text: string, beginnings: string[] }} Offer */

/** What people put between two pages that they paste. */
const SEPARATORS = {
  "a blank line": "\n\n",
  "three blank lines": "\n\n\n\n",
  "a row of dashes": "\n\n---\n\n",
  "a page break": "\n\f",
  "no blank line": "\n",
};
const OFFERS = 6;
/** A shorter offer is a row or a card, which its neighbours tell. */
const SHORTEST = 200;
const RULE_AT_END = /(?:\s*\n\s*[-=*_#~]{3,}\s*)+$/;

/**
 * Dumps of pages pasted one below the other, no two of one dump: the offers of other dumps in an
 * order drawn by chance. The same arguments give the same dumps.
 *
 * @param {readonly Dump[]} dumps
 * @param {number} count how many with each separator
 * @returns {Dump[]}
 */
export function mixedDumps(dumps, count) {
  const offers = dumps.flatMap(offersOf).filter(({ text }) => text.length >= SHORTEST);
  if (new Set(offers.map(({ dump }) => dump)).size < OFFERS) {
    throw new Error(`--mixed takes offers of at least ${OFFERS} dumps; name more with --gold DIR`);
  }
  const draw = drawer(1);
  return Object.entries(SEPARATORS).flatMap(([group, separator]) =>
    Array.from({ length: count }, (_, k) => {
      /** @type {Map<string, Offer>} */
      const picked = new Map();
      while (picked.size < OFFERS) {
        const offer = /** @type {Offer} */ (offers[Math.floor(draw() * offers.length)]);
        if (!picked.has(offer.dump)) picked.set(offer.dump, offer);
      }
      const pages = [...picked.values()];
      return {
        ...{ name: `${group} ${k + 1}`, group, single: false },
        text: pages.map(({ text }) => text).join(separator),
        offers: pages.map(({ beginnings: [heading = "", ...headingAlternatives] }) => ({
          heading,
          headingAlternatives,
        })),
      };
    }),
  );
}

/** @param {Dump} dump @returns {Offer[]} */
function offersOf(dump) {
  const { name, group, text, single } = dump;
  if (single) return [];
  const starts = expectedStarts(dump).map(([first = 0]) => text.lastIndexOf("\n", first - 1) + 1);
  return dump.offers.map(({ heading, headingAlternatives = [] }, k) => ({
    dump: `${group} ${name}`,
    text: text
      .slice(starts[k], starts[k + 1])
      .replace(RULE_AT_END, "")
      .trim(),
    beginnings: [heading, ...headingAlternatives],
  }));
}

/** Numbers from 0 to 1, drawn by chance from a seed. @param {number} seed */
function drawer(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
