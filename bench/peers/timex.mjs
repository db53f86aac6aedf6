// @ts-check
import { addDays, monthPeriod, seasonPeriod, spanOf, yearPeriod } from "../date-periods.mjs";

/** @typedef {import("../date-periods.mjs").Period} Period */

const seasons = /** @type {Record<string, number>} */ ({ SP: 3, SU: 6, FA: 9, WI: 12 });

/**
 * The periods that a resolved value of Recognizers-Text allows. Its ends are exclusive in months
 * and inclusive in "du 5 au 7 mai": both count. So does either end of a range by itself, and the
 * month where that end is a first.
 *
 * @param {Record<string, string>} value `{ timex, value }` or `{ timex, start, end }`
 * @returns {Period[]}
 */
export function timexReadings({ timex = "", value, start, end }) {
  const named = namedPeriod(timex);
  if (named) return [named];
  const day = value && /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (day) return [{ earliest: day, latest: day }];
  const first = start ? edges(start.slice(0, 10)) : [{ earliest: null, latest: null }];
  const last = end ? edges(end.slice(0, 10)) : [{ earliest: null, latest: null }];
  const before = end ? [{ earliest: null, latest: addDays(end.slice(0, 10), -1) }] : [];
  const whole = [...last, ...before].flatMap((to) => first.map((from) => spanOf(from, to)));
  return [...whole, ...(start && end ? [...first, ...last] : [])];
}

/** @param {string} timex */
function namedPeriod(timex) {
  const [, year, rest] = /^(\d{4})(?:-(\d{2}|SP|SU|FA|WI))?$/.exec(timex) ?? [];
  if (year === undefined) return null;
  if (rest === undefined) return yearPeriod(Number(year));
  const season = seasons[rest];
  return season ? seasonPeriod(Number(year), season) : monthPeriod(Number(year), Number(rest));
}

/** @param {string} iso @returns {Period[]} */
function edges(iso) {
  const day = { earliest: iso, latest: iso };
  const [year = 0, month = 1] = iso.split("-").map(Number);
  return iso.endsWith("-01") ? [day, monthPeriod(year, month)] : [day];
}
