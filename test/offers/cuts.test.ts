import { describe, expect, it } from "vitest";
import { layoutDumps } from "./layouts.js";
import { cutsOf, readCuts } from "./line-tables.js";

const cuts = readCuts();

describe("where the offers of a layout begin and end, and how much speaks for it", () => {
  it("is told of every layout", () => {
    expect(Object.keys(cuts)).toEqual(layoutDumps("layouts"));
  });

  it.each(Object.keys(cuts))("%s", (dump) => {
    expect(cutsOf(dump)).toEqual(cuts[dump]);
  });
});
