import { partsOfNumber } from "../calendar.js";

/** Noon of a day for chrono, which reads the day off the local clock: that day in every zone. */
export function localNoon(number: number): Date {
  const { year, month, day } = partsOfNumber(number);
  return new Date(year, month - 1, day, 12);
}
