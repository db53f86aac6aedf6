import { expect, test } from "vitest";
import { scratchFolder } from "../node/scratch-folder.js";
import { dump, headings } from "./dumps.js";
import { glane } from "./run-glane.js";

const duration = (quote: string, min: number) => [{ quote, value: { min, unit: "month" } }];

function fixture(second: number): string {
  return JSON.stringify({
    text: "../a.txt",
    offers: [
      { heading: headings[0], fields: { duration: duration("6 mois", 6) } },
      { heading: headings[1], fields: { duration: duration("4 mois", second) } },
    ],
  });
}

const phrases = JSON.stringify({
  field: "duration",
  cases: [
    { text: "Durée du stage : 6 mois", expect: duration("6 mois", 6) },
    { text: "deux ans d'expérience", expect: [], why: "experience asked for" },
  ],
});

const folder = (second: number, rest: Readonly<Record<string, string>> = {}) => ({
  cwd: scratchFolder({
    "a.txt": dump,
    "fixtures/a.expected.json": fixture(second),
    "fixtures/phrases/duration.json": phrases,
    "fixtures/notes.json": "{ not read",
    ...rest,
  }),
});

test("a folder's fixtures and phrase tables make one report", async () => {
  const { code, stdout, stderr } = await glane(["validate", "fixtures", "--json"], folder(4));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report = JSON.parse(stdout);
  expect(report.boundary).toMatchObject({ f1: 1, windowDiff: 0, pk: 0 });
  expect(report.fields.duration).toMatchObject({ precision: 1, recall: 1, best: 1 });
  expect(report.phrases).toMatchObject([{ field: "duration", cases: 2, passed: 2 }]);
  expect(report.calibration.everything.count).toBeGreaterThanOrEqual(4);
  expect(report.calibration.fields.duration).toMatchObject({
    ...{ count: expect.any(Number), ece: expect.any(Number), adaptiveEce: expect.any(Number) },
    ...{ brier: expect.any(Number), logLoss: expect.any(Number), aurc: expect.any(Number) },
    cuts: [{ least: 0.95 }, { least: 0.9 }, { least: 0.8 }, { least: 0.5 }],
  });
  expect(report.dumps[0].byField.duration).toEqual(report.fields.duration);
  expect(report.spans.broken).toBe(0);
});

test("the report for people names each fault with its place", async () => {
  const { code, stdout } = await glane(["validate", "fixtures/a.expected.json"], folder(5));
  expect(code).toBe(0);
  const line = dump.slice(0, dump.indexOf("4 mois")).split("\n").length;
  expect(stdout).toMatch(/^duration +0\.500 +0\.500 +0\.500/m);
  expect(stdout).toMatch(new RegExp(`a\\.txt:${line}:\\d+ missed duration “4 mois”`));
  expect(stdout).toMatch(new RegExp(`a\\.txt:${line}:\\d+ wrong duration `));
});

test("full tables are printed where they are asked for", async () => {
  const args = ["validate", "fixtures/a.expected.json"];
  const [short, full] = await Promise.all([
    glane(args, folder(4)),
    glane([...args, "--calibration", "--by-dump"], folder(4)),
  ]);
  expect(short.stdout).toMatch(/^Confidence +entries/m);
  expect(short.stdout).not.toMatch(/^Calibration of|^F1 by dump/m);
  expect(full.stdout).toMatch(/^Calibration of duration: \d+ entries$/m);
  expect(full.stdout).toMatch(/^F1 by dump +1$/m);
});

test.each([
  [4, "0.99", 0],
  [5, "0.99", 1],
  [5, "0.5", 0],
])("an expected %i months against --min-f1 %s gives exit %i", async (second, least, expected) => {
  const { code, stderr } = await glane(["validate", "fixtures", "--min-f1", least], folder(second));
  expect(code).toBe(expected);
  expect(stderr === "").toBe(expected === 0);
});

test("a fixture with a fault is misuse, told with its path", async () => {
  const bad = JSON.stringify({ text: "a.txt", offers: [{ heading: "x", fields: { pay: [] } }] });
  const { code, stderr } = await glane(["validate", "bad.json"], folder(4, { "bad.json": bad }));
  expect(code).toBe(2);
  expect(stderr).toMatch(/^glane: bad\.json is no fixture: offers\[0\]\.fields: .*"pay"\.\n$/);
});

test("a heading that is not in the dump is a fault of the fixture", async () => {
  const bad = JSON.stringify({ text: "a.txt", offers: [{ heading: "Nowhere", fields: {} }] });
  const { code, stderr } = await glane(["validate", "bad.json"], folder(4, { "bad.json": bad }));
  expect(code).toBe(2);
  expect(stderr).toContain("offers[0].heading is not in the text");
});

test("a missing fixture or dump is told, and the others are still done", async () => {
  const lost = JSON.stringify({ text: "gone.txt", offers: [] });
  const { code, stdout, stderr } = await glane(
    ["validate", "none.json", "lost.expected.json", "fixtures", "--json"],
    folder(4, { "lost.expected.json": lost }),
  );
  expect(code).toBe(3);
  expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  expect(JSON.parse(stdout).dumps).toHaveLength(1);
});
