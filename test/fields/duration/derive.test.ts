import { describe, expect, it } from "vitest";
import { durationBetween } from "../../../src/fields/duration/derive.js";

describe("durationBetween", () => {
  it.each([
    ["2014-04-01", "2014-09-30", "P6M"],
    ["2023-02-01", "2023-07-31", "P6M"],
    ["2026-01-26", "2026-02-27", "P1M"],
    ["2023-01-09", "2023-06-30", "P6M"],
    ["2024-02-01", "2024-02-29", "P1M"],
    ["2025-12-01", "2026-02-28", "P3M"],
  ])("tells whole months from %s to %s", (start, end, iso) => {
    expect(durationBetween(start, end)).toMatchObject({ iso, unit: "month", derived: true });
  });

  it.each([
    ["2026-01-05", "2026-02-15", "P6W"],
    ["2026-06-01", "2026-06-14", "P2W"],
    ["2026-06-01", "2026-06-05", "P5D"],
    ["2026-06-01", "2026-06-01", "P1D"],
  ])("tells weeks or days from %s to %s, which are no whole months", (start, end, iso) => {
    expect(durationBetween(start, end)).toMatchObject({ iso, derived: true });
  });

  it("tells nothing where the end comes first or a day is none", () => {
    expect(durationBetween("2026-06-02", "2026-06-01")).toBeNull();
    expect(durationBetween("2026-06-31x", "2026-07-01")).toBeNull();
  });
});
