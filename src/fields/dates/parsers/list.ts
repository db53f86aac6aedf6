import { dayInWords, dayMonth, monthDay, nthWeekday } from "./days.js";
import { easterFeast, holiday } from "./feasts.js";
import { dayMonthNumeric, iso, isoMonth, monthNumeric, numeric } from "./figures.js";
import { month, season } from "./months.js";
import type { DateParser } from "./parser.js";
import { share, weekOfYear, year } from "./periods.js";
import { ago, ahead } from "./relative.js";
import { dayOfStretch, manyStretches, oneStretch, partOfStretch } from "./stretches.js";
import { bareWeekday, dayAlone, turnedWeekday, weekdayAndDay } from "./weekdays.js";

/** Dates as they are written: where two overlap, the longer wins, then the earlier here. */
export const writtenDates: readonly DateParser[] = [
  dayMonth,
  dayInWords,
  monthDay,
  nthWeekday,
  numeric,
  iso,
  month,
  monthNumeric,
  isoMonth,
  season,
  share,
  weekOfYear,
  holiday,
  easterFeast,
  dayMonthNumeric,
  year,
];

/** Dates counted from today that a posting gives of itself. */
export const postedDates: readonly DateParser[] = [ago];

/** Dates counted from today that any text may give. */
export const relativeDates: readonly DateParser[] = [
  ago,
  ahead,
  oneStretch,
  manyStretches,
  partOfStretch,
  dayOfStretch,
  turnedWeekday,
  weekdayAndDay,
  bareWeekday,
  dayAlone,
];
