import type { DurationValue } from "../../model/offer.js";
import { toValue } from "./length.js";

const MS_A_DAY = 86_400_000;
/** Days by which a term may miss whole months and still be meant as months. */
const MONTH_SLACK = 7;
const DAYS_A_MONTH = 30.4375;
/** Below this a term is told in days rather than weeks. */
const FEWEST_WEEK_DAYS = 12;

/**
 * The length of a term from its first day to its last, both included, `derived` true: whole months
 * where the days come near enough, else weeks, else days.
 *
 * @param startIso - First day, `YYYY-MM-DD`.
 * @param endIso - Last day, `YYYY-MM-DD`.
 * @returns null where the end comes before the start, or either is no day.
 * @example durationBetween("2014-04-01", "2014-09-30") // 6 months, P6M
 */
export function durationBetween(startIso: string, endIso: string): DurationValue | null {
  const start = Date.parse(`${startIso}T00:00:00Z`);
  const end = Date.parse(`${endIso}T00:00:00Z`);
  const days = Math.round((end - start) / MS_A_DAY) + 1;
  if (!(days > 0)) return null;
  const months = Math.round(days / DAYS_A_MONTH);
  if (months >= 1 && Math.abs(daysOfMonths(start, months) - days) <= slackFor(months)) {
    return toValue(months, months, "month", true);
  }
  if (days < FEWEST_WEEK_DAYS) return toValue(days, days, "day", true);
  const weeks = Math.round(days / 7);
  return toValue(weeks, weeks, "week", true);
}

/** "From 9 January to 30 June" is meant as six months; a single month must fit better. */
const slackFor = (months: number): number =>
  months === 1 ? MONTH_SLACK - 2 : MONTH_SLACK + months / 2;

function daysOfMonths(start: number, months: number): number {
  const from = new Date(start);
  const to = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate());
  return Math.round((to - start) / MS_A_DAY);
}
