import { describe, expect, it } from "vitest";
import { REFERENCE_REACH, yearNear } from "../../../src/fields/dates/years.js";

const day = (month: number, day: number) => ({ month, day, turn: null, part: null });
const near = (iso: string, before: number, after: number) => ({ iso, before, after });

describe("the year of a day that tells none", () => {
  it("puts it within the anchor's reach, its ends among it", () => {
    expect(yearNear(day(1, 15), near("2024-12-01", 0, 45))).toBe(2025);
    expect(yearNear(day(1, 16), near("2024-12-01", 0, 45))).toBe(2024);
    expect(yearNear(day(12, 1), near("2024-01-10", 40, 0))).toBe(2023);
    expect(yearNear(day(11, 30), near("2024-01-10", 40, 0))).toBe(2024);
  });

  it("is one and the same for each day of the year about a reference", () => {
    const reference = { iso: "2024-01-15", ...REFERENCE_REACH };
    expect(yearNear(day(11, 15), reference)).toBe(2024);
    expect(yearNear(day(11, 16), reference)).toBe(2023);
  });

  it("lies before the anchor where the day is past", () => {
    expect(yearNear(day(3, 1), near("2024-01-15", 0, 366), true)).toBe(2023);
    expect(yearNear(day(1, 15), near("2024-01-15", 0, 366), true)).toBe(2024);
  });

  it("is told by the turn before the reach", () => {
    const turned = (turn: "last" | "next") => ({ ...day(3, 1), turn });
    expect(yearNear(turned("last"), near("2024-01-15", 0, 366))).toBe(2023);
    expect(yearNear(turned("next"), near("2024-05-15", 366, 0))).toBe(2025);
  });
});
