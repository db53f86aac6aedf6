import { figure } from "../aligned.js";
import type { Scores } from "../tally.js";
import type { Report } from "../validate.js";
import type { Markup } from "./markup.js";
import { table } from "./tables.js";

/** A row a table of phrases, and all of them as one. */
export function phraseTable({ phrases, phrasesAll }: Report): Markup {
  const row = (name: string, { precision, recall, f1 }: Scores, passed: number, cases: number) => [
    ...[name, ...[precision, recall, f1].map(figure)],
    `${passed} of ${cases}`,
  ];
  const rows = phrases.map(({ file, scores, passed, cases }) => row(file, scores, passed, cases));
  const passed = phrases.reduce((sum, one) => sum + one.passed, 0);
  const cases = phrases.reduce((sum, one) => sum + one.cases, 0);
  const header = ["", "precision", "recall", "F1", "passed"];
  return table("", header, [...rows, row("all", phrasesAll, passed, cases)]);
}
