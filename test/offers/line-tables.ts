import { readFileSync } from "node:fs";
import type { Section } from "../sections.js";
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

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
export const readLineClues = (): LineTable => read(LINE_CLUES);
export const readDumps = (): ToldDump[] => read(DUMPS);

export const toldOfDump = ({ dump, offersMarked }: ToldDump): string[] =>
  (offersMarked ? survey : clueLines)(dump.map((line) => `${line}\n`).join(""));
