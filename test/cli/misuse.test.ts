import { expect, test } from "vitest";
import { glane } from "./run-glane.js";

test.each<[string, string[], RegExp]>([
  [
    "an unknown option",
    ["extract", "-", "--formt", "csv"],
    /'--formt' \(Did you mean --format\?\)/,
  ],
  ["an unknown command", ["extrakt", "-"], /'extrakt' \(Did you mean extract\?\)/],
  ["no file", ["extract"], /missing required argument 'file'; see glane --help/],
  [
    "an unknown format",
    ["extract", "-", "--format", "xml"],
    /Allowed choices are ndjson, json, csv/,
  ],
  ["an unknown form of segments", ["segment", "-", "--format", "csv"], /choices are ndjson, text/],
  [
    "a day that is none",
    ["extract", "-", "--reference-date", "2022-02-30"],
    /'--reference-date <day>' .*'2022-02-30' .*YYYY-MM-DD/,
  ],
  ["a date of another form", ["extract", "-", "--reference-date", "1/12/2022"], /YYYY-MM-DD/],
  [
    "an unknown field",
    ["extract", "-", "--fields", "duration,salary"],
    /No field is called "salary"; choose from startDate, /,
  ],
  ["a confidence above 1", ["extract", "-", "--min-confidence", "90"], /number from 0 to 1/],
  ["a least F1 that is no number", ["validate", "x", "--min-f1", "high"], /number from 0 to 1/],
])("%s: exit 2 and one sentence", async (_, args, sentence) => {
  const { code, stdout, stderr } = await glane(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^glane: [^\n]+\n$/);
  expect(stderr).toMatch(sentence);
});

test("no command at all: exit 2 and the help", async () => {
  const { code, stdout, stderr } = await glane([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^Usage: glane/);
});

test("--help tells commands and exit codes, --version the version", async () => {
  const [help, version] = await Promise.all([glane(["--help"]), glane(["--version"])]);
  expect(help.code).toBe(0);
  for (const command of ["extract", "segment", "validate", "schema"]) {
    expect(help.stdout).toMatch(new RegExp(`^  ${command}`, "m"));
  }
  expect(help.stdout).toMatch(/Exit codes: 0 done, 1 .*, 2 .*, 3 /);
  expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
