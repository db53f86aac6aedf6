import { describe, expect, it } from "vitest";
import { cutLayouts, f1 } from "./layouts.js";

const results = cutLayouts("layouts");
const of = (layout: string) => results.filter((result) => result.layout === layout);
const layouts = [...new Set(results.map(({ layout }) => layout))];
/** Texts that are one offer, or none: there the number of offers is all that counts. */
const APART = ["single", "none"];

describe("layouts", () => {
  it("are many, with texts of one offer and of none among them", () => {
    expect(layouts.length).toBeGreaterThan(35);
    expect(of("single").length).toBeGreaterThan(20);
    expect(of("none").length).toBeGreaterThan(10);
  });

  it("give nearly all their offers and nearly nothing else", () => {
    expect(f1(results)).toBeGreaterThanOrEqual(0.99);
  });

  it.each(layouts.filter((layout) => !APART.includes(layout)))(
    "%s: hardly one is lost",
    (layout) => {
      expect(f1(of(layout))).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each(of("single").map(({ name, ...result }) => [name, result] as const))(
    "%s: a posting is never split, nor lost",
    (_name, { missed, extra }) => {
      expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    },
  );

  it.each(of("none").map(({ name, extra }) => [name, extra] as const))(
    "%s: a text with no offer gives none",
    (_name, extra) => {
      expect(extra).toEqual([]);
    },
  );
});

describe("hard layouts", () => {
  const hard = cutLayouts("layouts-hard");

  it("are cut no worse than when they were gathered", () => {
    const perLayout = [...new Set(hard.map(({ layout }) => layout))].map((layout) => {
      return `${layout} ${f1(hard.filter((result) => result.layout === layout)).toFixed(2)}`;
    });
    console.info(`F1 ${f1(hard).toFixed(3)} of ${hard.length} dumps: ${perLayout.join(", ")}`);
    expect(f1(hard)).toBeGreaterThanOrEqual(0.5);
  });
});
