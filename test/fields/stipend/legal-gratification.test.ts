import { describe, expect, it } from "vitest";
import { legalMonthly } from "../../../src/fields/stipend/legal-gratification.js";

describe("the legal gratification of a month", () => {
  it.each([
    ["2011-05-02", 417.09],
    ["2013-12-31", 436.05],
    ["2014-12-01", 479.66],
    ["2015-08-31", 508.2],
    ["2015-09-01", 554.4],
    ["2018-03-01", 577.5],
    ["2022-10-03", 600.6],
    ["2023-01-01", 623.7],
    ["2025-12-31", 669.9],
    ["2026-01-01", 693],
  ])("on %s is %d €", (day, amount) => {
    expect(legalMonthly(day)).toEqual({ min: amount, max: amount });
  });

  it("is not told for days that the table does not know", () => {
    expect(legalMonthly("2009-12-31")).toBeNull();
    expect(legalMonthly("2027-01-01")).toBeNull();
  });
});
