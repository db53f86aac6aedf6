// @ts-check
import { dayPeriod, monthPeriod, yearPeriod } from "../date-periods.mjs";

const months = [
  "janv",
  "fevr",
  "mars",
  "avr",
  "mai",
  "juin",
  "juil",
  "aou",
  "sept",
  "oct",
  "nov",
  "dec",
];
const numeric = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\b/;
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const inWords = /(?:\b(\d{1,2})(?:er)? )?\b(\p{L}{3,9})\.?(?: (\d{4}))?/u;

/**
 * The periods of words tagged as a date, whose value fr-compromise does not tell: a day, a month or
 * a year. Without a year, that of the reference and the next one count.
 *
 * @param {string} text
 * @param {string} referenceDate
 * @returns {import("../date-periods.mjs").Period[]}
 */
export function taggedDateReadings(text, referenceDate) {
  const words = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const now = Number(referenceDate.slice(0, 4));
  const yearsOf = (/** @type {string | undefined} */ year) =>
    year === undefined
      ? [now, now + 1]
      : [year.length === 2 ? century(Number(year)) : Number(year)];
  const [, y, m, d] = iso.exec(words) ?? [];
  if (y) return [dayPeriod(Number(y), Number(m), Number(d))];
  const [, day, month, year] = numeric.exec(words) ?? [];
  if (day) return yearsOf(year).map((one) => dayPeriod(one, Number(month), Number(day)));
  for (const [, date, word = "", told] of words.matchAll(new RegExp(inWords, "gu"))) {
    const index = months.findIndex((start) => word.startsWith(start));
    if (index < 0) continue;
    return yearsOf(told).map((one) =>
      date ? dayPeriod(one, index + 1, Number(date)) : monthPeriod(one, index + 1),
    );
  }
  const alone = /^(?:1[89]|20)\d{2}$/.exec(words)?.[0];
  return alone ? [yearPeriod(Number(alone))] : [];
}

/** @param {number} year of two digits */
function century(year) {
  return year < 50 ? 2000 + year : 1900 + year;
}
