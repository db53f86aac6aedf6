// @ts-check
import nlp from "fr-compromise";
import { withRange } from "../mention.mjs";
import { phoneValue } from "./phone-value.mjs";
import { taggedDateReadings } from "./tagged-date.mjs";

/** @typedef {import("../mention.mjs").Mention} Mention */
/** @typedef {{ text: string, start: number, number: number | null }} Match */

const units = /** @type {[RegExp, string][]} */ ([
  [/jour/i, "day"],
  [/semaine/i, "week"],
  [/mois/i, "month"],
  [/\ban/i, "year"],
]);
const lengths = "#Value+ (jour|jours|semaine|semaines|mois|an|ans|année|années)";

/**
 * fr-compromise tags words and reads numbers; dates, amounts and lengths are put together here from
 * its tags, as someone who uses it would.
 *
 * @type {import("../mention.mjs").Peer}
 */
export const frCompromisePeer = {
  name: "fr-compromise",
  reads: {
    date: (text, day) =>
      matches(text, "#Date+").flatMap((match) => {
        const values = taggedDateReadings(match.text, day);
        return values.length > 0 ? [{ text: match.text, values }] : [];
      }),
    duration: (text) => matches(text, lengths).map((match) => lengthMention(match, text)),
    hours: (text) => matches(text, "#Value+ (h|heure|heures)").map((match) => hours(match, text)),
    money: (text) =>
      [...matches(text, "#Money+"), ...matches(text, "#Value+ #Currency")].flatMap((match) =>
        money(match, text),
      ),
    email: (text) => tagged(text, "#Email", (address) => ({ address })),
    phone: (text) => tagged(text, "#PhoneNumber+", phoneValue),
    url: (text) => tagged(text, "#Url", (href) => ({ href })),
    place: (text) => tagged(text, "#Place+", (city) => ({ city })),
    organization: (text) => tagged(text, "#Organization+", (name) => ({ name })),
    person: (text) => tagged(text, "#Person+", (name) => ({ name })),
  },
};

/** @param {string} text @param {string} pattern @returns {Match[]} */
function matches(text, pattern) {
  /** @type {any} */
  const found = nlp(text).match(pattern);
  return found
    .json({ offset: true })
    .map((/** @type {any} */ match, /** @type {number} */ index) => ({
      text: match.text.replace(/^[^\p{L}\p{N}€$£+]+|[^\p{L}\p{N}€$£/]+$/gu, ""),
      start: match.offset?.start ?? 0,
      number: found.eq(index).numbers().get()[0] ?? null,
    }));
}

/** @param {string} text @param {string} tag @param {(found: string) => object} value @returns {Mention[]} */
function tagged(text, tag, value) {
  return matches(text, tag).map((match) => ({ text: match.text, values: [value(match.text)] }));
}

/** @param {Match} match @param {string} context @returns {Mention} */
function lengthMention({ text, start, number }, context) {
  const unit = units.find(([word]) => word.test(text))?.[1];
  if (number === null || unit === undefined) return { text, values: [] };
  return { text, values: withRange(context, start, { min: number, max: number, unit }) };
}

/** @param {Match} match @param {string} context @returns {Mention} */
function hours({ text, start, number }, context) {
  const values = number === null ? [] : withRange(context, start, { min: number, max: number });
  return { text, values };
}

/** @param {Match} match @param {string} context @returns {Mention[]} */
function money({ text, start, number }, context) {
  const currency = /[€]|eur/i.test(text) ? "EUR" : /\$/.test(text) ? "USD" : "";
  if (number === null) return [];
  const sum = { kind: "amount", min: number, max: number, currency };
  return [{ text, values: withRange(context, start, sum) }];
}
