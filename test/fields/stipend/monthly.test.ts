import { describe, expect, it } from "vitest";
import { monthlyAmount } from "../../../src/fields/stipend/monthly.js";
import { extractFields } from "../../../src/index.js";
import type { StipendPeriod } from "../../../src/model/offer.js";

const monthly = (amount: number, period: StipendPeriod | null, hours: number | null = null) =>
  monthlyAmount(
    { kind: "amount", min: amount, max: amount, currency: "EUR", period, tax: null },
    hours,
  )?.max ?? null;

describe("the monthly amount", () => {
  it("of a month is itself, of a year a twelfth", () => {
    expect(monthly(900, "month")).toBe(900);
    expect(monthly(30_000, "year")).toBe(2500);
  });

  it("of an hour is that of 151.67 hours, or of the weekly hours that the offer states", () => {
    expect(monthly(12, "hour")).toBe(1820.04);
    expect(monthly(12, "hour", 39)).toBe(2028);
  });

  it("of an hour's gratification is that of 22 days of 7 hours", () => {
    expect(monthly(4.35, "hour")).toBe(669.9);
  });

  it("of a week or a day is that of the average month", () => {
    expect(monthly(300, "week")).toBe(1300);
    expect(monthly(100, "day")).toBe(2167);
  });

  it("of a month's pay below 30 is none: an hour's, misnamed", () => {
    expect(monthly(29.99, "month")).toBeNull();
    expect(monthly(30, "month")).toBe(30);
  });

  it("of an hour below 6 in another currency is that of an employee", () => {
    const value = { kind: "amount", min: 4, max: 4, currency: "CHF", period: "hour" } as const;
    expect(monthlyAmount({ ...value, tax: null }, null)?.max).toBe(606.68);
  });

  it("is not told for a total or a period that nobody states", () => {
    expect(monthly(500, "total")).toBeNull();
    expect(monthly(500, null)).toBeNull();
  });

  it("leaves open the side that the amount leaves open", () => {
    const value = { kind: "amount", min: 24_000, max: null, currency: "EUR" } as const;
    expect(monthlyAmount({ ...value, period: "year", tax: "gross" }, null)).toEqual({
      min: 2000,
      max: null,
    });
  });

  it("takes the weekly hours of the same offer", () => {
    const text = "CDI 39h\nSalaire : 12 € brut de l'heure";
    expect(extractFields(text).stipend[0]?.value.monthly).toEqual({ min: 2028, max: 2028 });
  });
});
