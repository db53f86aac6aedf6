import { describe, expect, it } from "vitest";
import { readDumps, toldOfDump } from "./line-tables.js";

describe("each line of a dump tells what speaks for and against an offer's beginning there", () => {
  it.each(readDumps())("$behaviour", (dump) => {
    expect(toldOfDump(dump)).toEqual(dump.told);
  });
});
