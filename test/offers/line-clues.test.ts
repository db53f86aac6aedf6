import { describe, expect, it } from "vitest";
import { readLineClues } from "./line-tables.js";
import { cluesOfLine } from "./told.js";

describe.each(readLineClues().sections)("$behaviour", ({ cases }) => {
  it.each(Object.entries(cases))("%s → %s", (line, clues) => {
    expect(cluesOfLine(line)).toBe(clues);
  });
});
