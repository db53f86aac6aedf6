import { dayInWords, dayMonth, monthDay } from "./days.js";
import { easterFeast, holiday, parentsDay } from "./feasts.js";
import { dayMonthNumeric, iso, isoMonth, monthNumeric, numeric, spaced } from "./figures.js";
import { month, season, shortMonth } from "./months.js";
import { nthWeekday } from "./nth-weekday.js";
import type { DateParser } from "./parser.js";
import { share, weekOfYear, year } from "./periods.js";
import { ago, ahead } from "./relative.js";
import { dayOfStretch, partOfStretch, partOfWeek } from "./stretch-parts.js";
import { manyStretches, oneStretch } from "./stretches.js";
import { bareWeekday, dayAlone, turnedWeekday, weekdayAndDay } from "./weekdays.js";

/** Dates as they are written: where two overlap, the longer wins, then the earlier here. */
export const writtenDates: readonly DateParser[] = [
  dayMonth,
  dayInWords,
  monthDay,
  nthWeekday,
  numeric,
  spaced,
  iso,
  month,
  shortMonth,
  monthNumeric,
  isoMonth,
  season,
  share,
  weekOfYear,
  holiday,
  easterFeast,
  parentsDay,
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
  partOfWeek,
  dayOfStretch,
  turnedWeekday,
  weekdayAndDay,
  bareWeekday,
  dayAlone,
];
