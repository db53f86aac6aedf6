import type { Calibration } from "./calibration.js";
import type { Fault } from "./fault.js";
import type { Scores } from "./tally.js";
import type { Report } from "./validate.js";

const LONGEST_QUOTE = 80;
const SCORES = ["precision", "recall", "F1", "best", "right", "wrong", "missed"];

/** The report for a person to read: tables first, then every fault with its place. */
export function reportText(report: Report): string {
  const parts = [
    boundaryLines(report),
    report.dumps.length === 0 ? [] : fieldLines(report),
    calibrationLines(report.calibration),
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
      share(pk),
      share(windowDiff),
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

function calibrationLines({ count, ece, brier, bins }: Calibration): string[] {
  if (count === 0) return [];
  const rows = bins.map((bin) => [
    `  ${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
    `${bin.count}`,
    share(bin.said),
    share(bin.was),
  ]);
  return [
    `Calibration: expected error ${share(ece)}, Brier ${share(brier)}, over ${count} entries`,
    ...aligned([["  confidence", "entries", "said", "was"], ...rows]),
  ];
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
  return [name, ...[precision, recall, f1, best].map(share), `${right}`, `${wrong}`, `${missed}`];
}

function share(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}

function sum(rows: Report["phrases"], key: "cases" | "passed"): number {
  return rows.reduce((total, row) => total + row[key], 0);
}

/** Rows as lines: the first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}
