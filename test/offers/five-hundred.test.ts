import { describe, expect, it } from "vitest";
import { detectOffers } from "../../src/index.js";
import { type MadeUpDump, makeBoard, makeBulletin, makeCatalogue } from "./made-up-dumps.js";

const LEAST_F1 = 0.98;

function f1({ text, starts }: MadeUpDump): number {
  const wanted = new Set(starts);
  const found = detectOffers(text).map(({ span }) => span.start);
  const right = found.filter((start) => wanted.has(start)).length;
  return (2 * right) / (found.length + wanted.size);
}

describe("five hundred offers in one dump", () => {
  it.each([
    ["pages of a job board", makeBoard],
    ["a bulletin of bare titles", makeBulletin],
    ["a catalogue with its table of contents", makeCatalogue],
  ])("%s: hardly one is lost", (_name, make) => {
    const dump = make(500);
    expect(dump.starts).toHaveLength(500);
    expect(f1(dump)).toBeGreaterThanOrEqual(LEAST_F1);
  });

  it("are the same on every run", () => {
    expect(makeBulletin(50)).toEqual(makeBulletin(50));
  });
});
