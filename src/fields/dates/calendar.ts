/** Calendar days as ISO strings and as day numbers (days since 1970-01-01), without time zones. */

const MS_A_DAY = 86_400_000;

/** The day number of a calendar day. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / MS_A_DAY);

/** `YYYY-MM-DD` of a day number. */
export const isoOfNumber = (number: number): string =>
  new Date(number * MS_A_DAY).toISOString().slice(0, 10);

export const numberOfIso = (iso: string): number => {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return dayNumber(year, month, day);
};

/** `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether such a day can exist; a year that is not told may be a leap year. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2024, month);

/** 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** A year of two digits: this century. Postings are not older than the web. */
export const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : 2000 + Number(digits);
