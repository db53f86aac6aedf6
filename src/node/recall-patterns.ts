import { readFileSync } from "node:fs";
import { recallBy } from "../text/scan/recall.js";
import { recallFrom } from "./pattern-record.js";

/** Written by the build, beside what is built. */
const RECORD = new URL("./patterns.json", import.meta.url);

/** Takes what patterns ask for from the build's record; without one it is read off them again. */
export function recallPatterns(): void {
  try {
    recallBy(recallFrom(JSON.parse(readFileSync(RECORD, "utf8"))));
  } catch {
    // Run from its sources, or a damaged file: slower by a fifth of a second, with the same answers.
  }
}
