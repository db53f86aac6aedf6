import { describe, expect, it } from "vitest";
import { stems, windowsAround } from "../../src/fields/windows.js";
import { foldText } from "../../src/text/fold.js";
import { readPosting } from "../../src/text/posting.js";

describe("windows", () => {
  const postingOf = (text: string) => readPosting(foldText(text));
  const text = `${"x".repeat(50)} stage ${"y".repeat(50)} stage ${"z".repeat(50)}`;

  it("lie around each place that a cheap pattern finds", () => {
    const found = windowsAround(postingOf(text), stems("stag"), 10, 10);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      `${"x".repeat(9)} stage ${"y".repeat(8)}`,
      `${"y".repeat(9)} stage ${"z".repeat(8)}`,
    ]);
  });

  it("are one where they meet", () => {
    expect(windowsAround(postingOf(text), stems("stag"), 40, 40)).toHaveLength(1);
  });

  it("stay within the text", () => {
    expect(windowsAround(postingOf("stage"), stems("stage"), 40, 40)).toEqual([
      { start: 0, end: 5 },
    ]);
  });

  it("begin at beginnings of words alone", () => {
    expect(windowsAround(postingOf("hostage"), stems("stage"), 4, 4)).toEqual([]);
  });
});
