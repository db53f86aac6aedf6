/**
 * Writes anew what comes of each text in the tables of tests (test/fields/FIELD/evidence.json,
 * test/offers/lines.json and line-clues.json), and names the tables that change.
 *
 * usage: npm run tables
 */
import { readFileSync, writeFileSync } from "node:fs";
import { evidenceFiles, readEvidence } from "../test/fields/evidence-tables.js";
import { told } from "../test/fields/told.js";
import {
  DUMPS,
  LINE_CLUES,
  readDumps,
  readLineClues,
  toldOfDump,
} from "../test/offers/line-tables.js";
import { cluesOfLine } from "../test/offers/told.js";
import { answeredAnew } from "../test/sections.js";

for (const file of evidenceFiles) {
  const table = readEvidence(file);
  const answer = (text: string) => told(table.field, text);
  write(file, { ...table, sections: answeredAnew(table.sections, answer) });
}
const lines = readLineClues();
write(LINE_CLUES, { ...lines, sections: answeredAnew(lines.sections, cluesOfLine) });
write(
  DUMPS,
  readDumps().map((dump) => ({ ...dump, told: toldOfDump(dump) })),
);

function write(file: string, table: object): void {
  const before = JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
  if (JSON.stringify(table) === before) return;
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${file} changed`);
}
