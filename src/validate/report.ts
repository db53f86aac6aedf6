import { aligned, figure } from "./aligned.js";
import type { Fault } from "./fault.js";
import { calibrationTables, confidenceLines } from "./report-calibration.js";
import { dumpLines } from "./report-dumps.js";
import type { Scores } from "./tally.js";
import type { Report } from "./validate.js";

const LONGEST_QUOTE = 80;
const SCORES = ["precision", "recall", "F1", "best", "right", "wrong", "missed"];

/** Tables that are printed on demand. */
export interface ReportTables {
  /** Reliability, and what keeping 0.95, 0.9, 0.8, 0.5 and above gives, for each field. */
  readonly calibration?: boolean | undefined;
  /** F1 of each field in each dump. */
  readonly byDump?: boolean | undefined;
}

/** The report for a person to read: tables first, then every fault with its place. */
export function reportText(report: Report, tables: ReportTables = {}): string {
  const parts = [
    boundaryLines(report),
    report.dumps.length === 0 ? [] : fieldLines(report),
    tables.byDump ? dumpLines(report.dumps) : [],
    confidenceLines(report.calibration),
    tables.calibration ? calibrationTables(report.calibration) : [],
    phraseLines(report),
    faultLines(report),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function boundaryLines({ dumps, boundary }: Report): string[] {
  if (dumps.length === 0) return [];
  const header = ["Boundaries", ...SCORES, "Pk", "WindowDiff"];
  const each = dumps.map((dump) => ({ name: dump.file, ...dump.boundary }));
  const rows = [...each, { name: "all", ...boundary }].map(
    ({ name, pk, windowDiff, ...scores }) => [
      ...scoreRow(name, scores),
      figure(pk),
      figure(windowDiff),
    ],
  );
  return aligned([header, ...rows]);
}

function fieldLines({ fields, core, all }: Report): string[] {
  const rows = Object.entries(fields).map(([name, scores]) => scoreRow(name, scores));
  const sums = [scoreRow("core fields", core), scoreRow("all fields", all)];
  return aligned([["Fields", ...SCORES], ...rows, ...sums]);
}

function phraseLines({ phrases, phrasesAll }: Report): string[] {
  if (phrases.length === 0) return [];
  const rows = phrases.map(({ file, cases, passed, scores }) => [
    ...scoreRow(file, scores),
    `${passed} of ${cases}`,
  ]);
  const [cases, passed] = [sum(phrases, "cases"), sum(phrases, "passed")];
  const all = [...scoreRow("all", phrasesAll), `${passed} of ${cases}`];
  return aligned([["Phrases", ...SCORES, "cases passed"], ...rows, all]);
}

function faultLines({ faults, spans }: Report): string[] {
  const head = `Faults: ${faults.length}; spans that do not slice back: ${spans.broken} of ${spans.checked}`;
  return [head, ...faults.map((fault) => `  ${faultLine(fault)}`)];
}

function faultLine({ file, line, column, kind, field, text, value, confidence, rule }: Fault) {
  const quote = text.replace(/\s+/g, " ").trim();
  const cut = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
  const rest = [
    value === null ? "" : JSON.stringify(value),
    confidence === null ? "" : confidence.toFixed(2),
    rule ?? "",
  ].filter((part) => part !== "");
  return `${file}:${line}:${column} ${kind} ${field} “${cut}” ${rest.join(" ")}`.trimEnd();
}

function scoreRow(name: string, { precision, recall, f1, best, counts }: Scores): string[] {
  const { right, wrong, missed } = counts;
  return [name, ...[precision, recall, f1, best].map(figure), `${right}`, `${wrong}`, `${missed}`];
}

function sum(rows: Report["phrases"], key: "cases" | "passed"): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
