import { describe, expect, it } from "vitest";
import { cutLayouts, f1, layoutDumps, layoutOf } from "./layouts.js";

const dumps = layoutDumps("layouts");
const of = (layout: string) => dumps.filter((dump) => layoutOf(dump) === layout);
const layouts = [...new Set(dumps.map(layoutOf))];
/** Texts that are one offer, or none: there the number of offers is all that counts. */
const APART = ["single", "none"];
/** What a dump still loses: whoever makes one right strikes it out here. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  "long-and-short-3": ["Stage en ergothérapie"],
};

describe("layouts", () => {
  it("are many, with texts of one offer and of none among them", () => {
    expect(layouts.length).toBeGreaterThan(35);
    expect(of("single").length).toBeGreaterThan(20);
    expect(of("none").length).toBeGreaterThan(10);
  });

  it("give nearly all their offers and nearly nothing else", () => {
    expect(f1(cutLayouts("layouts", dumps))).toBeGreaterThanOrEqual(0.99);
  });

  it.each(dumps.filter((dump) => !APART.includes(layoutOf(dump))))(
    "%s: every offer begins at its heading, and nothing else does",
    (dump) => {
      const [result] = cutLayouts("layouts", [dump]);
      expect(result).toMatchObject({ missed: LOST[dump] ?? [], extra: [] });
    },
  );

  it.each(of("single"))("%s: a posting is never split, nor lost", (dump) => {
    const [result] = cutLayouts("layouts", [dump]);
    expect(result).toMatchObject({ missed: [], extra: [] });
  });

  it.each(of("none"))("%s: a text with no offer gives none", (dump) => {
    expect(cutLayouts("layouts", [dump])[0]?.extra).toEqual([]);
  });
});

describe("hard layouts", () => {
  it("are cut no worse than when they were gathered", () => {
    const hard = cutLayouts("layouts-hard", layoutDumps("layouts-hard"));
    const perLayout = [...new Set(hard.map(({ layout }) => layout))].map((layout) => {
      return `${layout} ${f1(hard.filter((result) => result.layout === layout)).toFixed(2)}`;
    });
    console.info(`F1 ${f1(hard).toFixed(3)} of ${hard.length} dumps: ${perLayout.join(", ")}`);
    expect(f1(hard)).toBeGreaterThanOrEqual(0.5);
  });
});
