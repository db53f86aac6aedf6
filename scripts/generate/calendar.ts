/** Days of the Gregorian calendar as `YYYY-MM-DD`; no clock, no time zone. */
const dayLength = 86_400_000;

const toTime = (iso: string) => Date.UTC(yearOf(iso), monthOf(iso) - 1, dayOf(iso));
const toIso = (time: number) => new Date(time).toISOString().slice(0, 10);
const two = (n: number) => String(n).padStart(2, "0");

export const yearOf = (iso: string) => Number(iso.slice(0, 4));
/** 1 to 12. */
export const monthOf = (iso: string) => Number(iso.slice(5, 7));
export const dayOf = (iso: string) => Number(iso.slice(8, 10));
/** 0 is Monday. */
export const weekdayOf = (iso: string) => (new Date(toTime(iso)).getUTCDay() + 6) % 7;
export const addDays = (iso: string, days: number) => toIso(toTime(iso) + days * dayLength);
export const daysBetween = (from: string, to: string) => (toTime(to) - toTime(from)) / dayLength;
export const isoOf = (year: number, month: number, day: number) =>
  `${year}-${two(month)}-${two(day)}`;
export const lastDayOf = (year: number, month: number) => dayOf(toIso(Date.UTC(year, month, 0)));
/** The same day `months` later, or the last of that month. */
export function addMonths(iso: string, months: number): string {
  const count = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return isoOf(year, month, Math.min(dayOf(iso), lastDayOf(year, month)));
}
export const mondayOf = (iso: string) => addDays(iso, -weekdayOf(iso));
