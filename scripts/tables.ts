/**
 * Writes anew what comes of each text in the tables of tests (test/fields/FIELD/evidence.json,
 * test/offers/lines.json, line-clues.json and cuts.json) and of each example of a rule (examples.json beside
 * evidence.json), and names the tables that change.
 *
 * usage: npm run tables
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  type EvidenceTable,
  evidenceFiles,
  examplesBeside,
  examplesOf,
  readEvidence,
} from "../test/fields/evidence-tables.js";
import { told } from "../test/fields/told.js";
import {
  CUTS,
  cutsOfLayouts,
  DUMPS,
  LINE_CLUES,
  readDumps,
  readLineClues,
  toldOfDump,
} from "../test/offers/line-tables.js";
import { cluesOfLine } from "../test/offers/told.js";
import { answeredAnew } from "../test/sections.js";

for (const file of evidenceFiles) {
  write(file, answered(readEvidence(file)));
  write(examplesBeside(file), answered(await examplesOf(file)));
}
const lines = readLineClues();
write(LINE_CLUES, { ...lines, sections: answeredAnew(lines.sections, cluesOfLine) });
write(
  DUMPS,
  readDumps().map((dump) => ({ ...dump, told: toldOfDump(dump) })),
);
write(CUTS, cutsOfLayouts());

function answered({ field, sections }: EvidenceTable): EvidenceTable {
  return { field, sections: answeredAnew(sections, (text) => told(field, text)) };
}

function write(file: string, table: object): void {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  if (JSON.stringify(table) === JSON.stringify(before)) return;
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${file} changed`);
}
