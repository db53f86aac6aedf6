// @ts-check

/**
 * Days as ISO `YYYY-MM-DD`, both inclusive.
 *
 * @typedef {{ earliest: string | null, latest: string | null }} Period
 */

/** @param {number} year @param {number} month from 1 @param {number} day @returns {Period} */
export function dayPeriod(year, month, day) {
  const iso = isoDay(year, month, day);
  return { earliest: iso, latest: iso };
}

/** @param {number} year @param {number} month from 1 @returns {Period} */
export function monthPeriod(year, month) {
  return { earliest: isoDay(year, month, 1), latest: isoDay(year, month + 1, 0) };
}

/** @param {number} year @returns {Period} */
export function yearPeriod(year) {
  return { earliest: isoDay(year, 1, 1), latest: isoDay(year, 12, 31) };
}

/**
 * Three months; winter ends in the next year.
 *
 * @param {number} year @param {number} firstMonth from 1 @returns {Period}
 */
export function seasonPeriod(year, firstMonth) {
  return { earliest: isoDay(year, firstMonth, 1), latest: isoDay(year, firstMonth + 3, 0) };
}

/** The period of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else. @param {string} iso */
export function isoPeriod(iso) {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return yearPeriod(Number(year));
  if (day === undefined) return monthPeriod(Number(year), Number(month));
  return dayPeriod(Number(year), Number(month), Number(day));
}

/** @param {Period} first @param {Period} last @returns {Period} */
export function spanOf(first, last) {
  return { earliest: first.earliest, latest: last.latest };
}

/** @param {string} iso @param {number} days */
export function addDays(iso, days) {
  const day = new Date(`${iso}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Months and days beyond their range go on in the next one. */
function isoDay(
  /** @type {number} */ year,
  /** @type {number} */ month,
  /** @type {number} */ day,
) {
  return new Date(Date.UTC(year, month - 1, day, 12)).toISOString().slice(0, 10);
}
