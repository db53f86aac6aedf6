import { expect, test } from "vitest";
import { reportText } from "../../src/validate/report.js";
import { dumpLines } from "../../src/validate/report-dumps.js";
import { reportOver } from "./sample-report.js";

const report = reportOver({
  "in/a.expected.json": ["Stage\n6 mois, puis 3 mois", 6],
  "in/b.expected.json": ["Stage\n4 mois", 5],
});

test("the short report has a line of confidence for each field, and no more of it", () => {
  const told = reportText(report);
  expect(told).toMatch(/^Confidence .* 0\.9\+ of all +0\.9\+ of right +0\.9\+ right$/m);
  // Said 0.95, 0.95 and 0.75, of which the first alone is right.
  expect(told).toMatch(/^duration +3 +0\.550 .* 0\.667 +1\.000 +0\.500$/m);
  expect(told).toMatch(/^boundaries +2 +0\.000 .* 1\.000 +1\.000 +1\.000$/m);
  expect(told).not.toMatch(/^(?:Calibration of|F1 by dump)/m);
});

test("the full tables tell each field's bins and what each threshold keeps", () => {
  const told = reportText(report, { calibration: true });
  const field = told.slice(told.indexOf("Calibration of duration: 3 entries"));
  expect(field).toMatch(/^ {2}bins of equal width +entries +said +right +95 % interval$/m);
  expect(field).toMatch(/^ {2}0\.900 to 1\.000 +2 +0\.950 +0\.500 +0\.095 to 0\.905$/m);
  expect(field).toMatch(/^ {2}0\.750 to 0\.750 +1 +0\.750 +0\.000 /m);
  expect(field).toMatch(/^ {2}0\.95 and above +2 +0\.667 +1\.000 +0\.500$/m);
  expect(field).toMatch(/^ {2}0\.5 and above +3 +1\.000 +1\.000 +0\.333$/m);
});

test("F1 by dump numbers the dumps and names them below", () => {
  const told = reportText(report, { byDump: true });
  expect(told).toMatch(/^F1 by dump +1 +2$/m);
  expect(told).toMatch(/^boundaries +1\.000 +1\.000$/m);
  expect(told).toMatch(/^duration +0\.667 +0\.000$/m);
  expect(told).toMatch(/^all fields +0\.667 +0\.000\n {2}1: in\/a\.expected\.json\n {2}2: in\/b/m);
});

test("many dumps take several tables, a field that one of them lacks a dash", () => {
  const [one] = report.dumps;
  if (one === undefined) throw new Error("a dump was expected");
  const lines = dumpLines([...Array(14).fill(one), { ...one, byField: {} }, one]);
  expect(lines.filter((line) => line.startsWith("F1 by dump"))).toHaveLength(2);
  expect(lines).toContain("F1 by dump     15     16");
  expect(lines).toContain("duration        –  0.667");
});

test("phrase tables alone have no confidence to tell", () => {
  expect(reportText(reportOver({}), { calibration: true, byDump: true })).toBe(
    "Faults: 0; spans that do not slice back: 0 of 0\n",
  );
});
