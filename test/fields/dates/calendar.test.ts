import { describe, expect, it } from "vitest";
import {
  easterOf,
  fullYear,
  isoOfNumber,
  mondayOfWeek,
  nthWeekday,
  numberOfIso,
  weekdayOfNumber,
} from "../../../src/fields/dates/calendar.js";

describe("the calendar", () => {
  it.each([
    [2013, "2013-03-31"],
    [2019, "2019-04-21"],
    [2020, "2020-04-12"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("puts Easter %i on %s", (year, day) => {
    expect(isoOfNumber(easterOf(year))).toBe(day);
  });

  it.each([
    [2020, 1, "2019-12-30"],
    [2020, 53, "2020-12-28"],
    [2021, 1, "2021-01-04"],
    [2024, 12, "2024-03-18"],
  ])("begins week %i of %i on %s", (year, week, monday) => {
    expect(isoOfNumber(mondayOfWeek(year, week))).toBe(monday);
  });

  it("counts weekdays within a month, the fifth being the last", () => {
    expect(isoOfNumber(nthWeekday(2021, 3, 1, 1))).toBe("2021-03-01");
    expect(isoOfNumber(nthWeekday(2019, 10, 0, 5))).toBe("2019-10-27");
    expect(isoOfNumber(nthWeekday(2024, 2, 4, 5))).toBe("2024-02-29");
  });

  it("knows the weekday of days before 1970 as well", () => {
    expect(weekdayOfNumber(numberOfIso("1969-12-31"))).toBe(3);
    expect(weekdayOfNumber(numberOfIso("2024-01-15"))).toBe(1);
  });

  it("reads years of two digits as 1950 to 2049", () => {
    expect([fullYear("49"), fullYear("50"), fullYear("03"), fullYear("1987")]).toEqual([
      2049, 1950, 2003, 1987,
    ]);
  });
});
