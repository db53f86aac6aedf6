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

/** Year, month (1–12) and day of a day number. */
export const partsOfNumber = (number: number): { year: number; month: number; day: number } => {
  const [year, month, day] = isoOfNumber(number).split("-").map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
};

/** `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, day: number): string =>
  [digits(year, 4), digits(month, 2), digits(day, 2)].join("-");

const digits = (number: number, length: number): string => String(number).padStart(length, "0");

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether such a day can exist; a year that is not told may be a leap year. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2024, month);

/** 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** 0 for Sunday; day number 0 was a Thursday. */
export const weekdayOfNumber = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** The Monday of the week that a day is in. */
export const mondayOf = (number: number): number => number - ((weekdayOfNumber(number) + 6) % 7);

const LAST_OF_THIS_CENTURY = 49;

/** A year of two digits: 1950 to 2049. */
export const fullYear = (digits: string): number => {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number + (number > LAST_OF_THIS_CENTURY ? 1900 : 2000);
};

/** Easter Sunday (Gregorian), by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * (c >> 2) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The nth such weekday of a month, 5 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  const offset = (weekday - weekdayOfNumber(first) + 7) % 7;
  const day = first + offset + 7 * (nth - 1);
  return day < first + daysInMonth(year, month) ? day : day - 7;
}

/** The Monday of an ISO week: week 1 holds the 4th of January. */
export const mondayOfWeek = (year: number, week: number): number =>
  mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);
