import { readFileSync } from "node:fs";
import { cutDump } from "../../src/offers/detect.js";
import { foldText } from "../../src/text/fold.js";
import type { Section } from "../sections.js";
import { layoutDumps, layoutText } from "./layouts.js";
import { clueLines, survey } from "./told.js";

/** Lines under what they show, each with the clues that it gives by itself. */
export interface LineTable {
  readonly sections: readonly Section<string>[];
}

/** A dump, and of each of its lines what speaks for and against an offer's beginning there. */
export interface ToldDump {
  readonly behaviour: string;
  /** Whether it is told as well where offers begin and end. */
  readonly offersMarked: boolean;
  readonly dump: readonly string[];
  readonly told: readonly string[];
}

export const LINE_CLUES = "test/offers/line-clues.json";
export const DUMPS = "test/offers/lines.json";
export const CUTS = "test/offers/cuts.json";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
export const readLineClues = (): LineTable => read(LINE_CLUES);
export const readCuts = (): Record<string, string[]> => read(CUTS);
export const readDumps = (): ToldDump[] => read(DUMPS);

export const toldOfDump = ({ dump, offersMarked }: ToldDump): string[] =>
  (offersMarked ? survey : clueLines)(dump.map((line) => `${line}\n`).join(""));

/**
 * Of each dump in `fixtures/layouts`, the first and the last line of every offer among those that are
 * not blank, and by how much, in log-odds, its beginning outweighs the cut without it.
 */
export const cutsOfLayouts = (): Record<string, string[]> =>
  Object.fromEntries(layoutDumps("layouts").map((name) => [name, cutsOf(name)]));

export const cutsOf = (name: string): string[] =>
  cutDump(foldText(layoutText("layouts", name))).offers.map(
    ({ first, last, margin }) => `${first + 1} to ${last + 1}, ${margin.toFixed(1)}`,
  );
