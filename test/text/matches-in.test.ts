import { describe, expect, it } from "vitest";
import { lastMatch, matchesIn } from "../../src/text/matches-in.js";

const WORDS = /[a-z]+/g;

describe("matches in a text", () => {
  it("are those that matchAll gives, groups included", () => {
    const pattern = /(\d+) ?(h|min)?/g;
    const text = "35 h 30 min, puis 12";
    expect(matchesIn(pattern, text).map((match) => [...match])).toEqual(
      [...text.matchAll(pattern)].map((match) => [...match]),
    );
  });

  it("are found anew from the beginning, wherever an earlier search stopped", () => {
    WORDS.lastIndex = 5;
    expect(matchesIn(WORDS, "un deux").map(([word]) => word)).toEqual(["un", "deux"]);
  });

  it("that are empty end the search all the same", () => {
    expect(matchesIn(/x*/g, "axb").map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(lastMatch(/x*/g, "axb")?.index).toBe(3);
  });

  it("may be none", () => {
    expect(matchesIn(WORDS, "12")).toEqual([]);
    expect(lastMatch(WORDS, "12")).toBeNull();
  });

  it("end with the last", () => {
    expect(lastMatch(WORDS, "un deux trois.")).toMatchObject({ 0: "trois", index: 8 });
  });
});
