import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { classifyLabel } from "../../src/text/labels.js";
import { classifyHeading } from "../../src/text/sections.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const [TEXTS, SIZE] = [64, 1 << 20];

/** By how many texts of that size the heap has grown once each was read. */
function growth(read: (text: string) => void): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < TEXTS; i++) {
    const words = `intitule numero ${100 + i} du texte; `;
    read(words.repeat(SIZE / words.length));
  }
  collect();
  return (process.memoryUsage().heapUsed - before) / SIZE;
}

describe("what is remembered of a long text", () => {
  it.each([
    ["a heading", classifyHeading],
    ["a label", classifyLabel],
  ])("%s does not keep the text alive", (_name, classify) => {
    expect(growth((text) => classify(text.slice(0, 26)))).toBeLessThan(TEXTS / 4);
  });

  it("would grow with what is sliced off it", () => {
    const kept: string[] = [];
    expect(growth((text) => kept.push(text.slice(0, 26)))).toBeGreaterThan(TEXTS / 2);
    expect(kept).toHaveLength(TEXTS);
  });
});
