import { describe, expect, it } from "vitest";
import { stems, windowsAround } from "../../src/fields/windows.js";

describe("windows", () => {
  const text = `${"x".repeat(50)} stage ${"y".repeat(50)} stage ${"z".repeat(50)}`;

  it("lie around each place that a cheap pattern finds", () => {
    const found = windowsAround(text, stems("stag"), 10, 10);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      `${"x".repeat(9)} stage ${"y".repeat(8)}`,
      `${"y".repeat(9)} stage ${"z".repeat(8)}`,
    ]);
  });

  it("are one where they meet", () => {
    expect(windowsAround(text, stems("stag"), 40, 40)).toHaveLength(1);
  });

  it("stay within the text", () => {
    expect(windowsAround("stage", stems("stage"), 40, 40)).toEqual([{ start: 0, end: 5 }]);
  });

  it("begin at beginnings of words alone", () => {
    expect(windowsAround("hostage", stems("stage"), 4, 4)).toEqual([]);
  });
});
