import { expect, test } from "vitest";
import { shortNames } from "../../../src/validate/page/dump-table.js";
import { reportPage } from "../../../src/validate/page/page.js";
import { reportOver } from "../sample-report.js";
import { markupFaults } from "./tags.js";

const report = reportOver({
  "in/a.expected.json": ["Stage\n6 mois, puis 3 mois", 6],
  "in/b.expected.json": ["Stage\n4 mois", 5],
});
const page = reportPage(report, "1.2.3");

test("the page is well formed, and its links lead to its sections", () => {
  expect(markupFaults(page)).toEqual([]);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/);
  expect(page).toContain('<section class="group" id="core-fields"');
});

test("the page runs nothing and asks no network for anything", () => {
  expect(page).toContain(
    '<meta http-equiv="Content-Security-Policy" ' +
      'content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;">',
  );
  expect(page).not.toMatch(
    /<script|<link|<img|<iframe|\ssrc=|\son[a-z]+=|javascript:|url\(|@import/i,
  );
  expect(page.match(/https?:/g)).toBeNull();
});

test("each field that said something is drawn, with its figures beside it", () => {
  const section = page.slice(page.indexOf('id="duration"'));
  expect(section).toContain("3 entries: few");
  expect(section).toContain("Reliability of duration");
  expect(section).toContain("Risk and coverage of duration");
  // 0.95 right, 0.95 wrong, 0.75 wrong.
  expect(section).toContain("<dt>ECE</dt><dd>0.550</dd>");
  expect(section).toMatch(/≥ 0\.9<\/th><td>2<\/td><td>66\.7 %<\/td><td>100\.0 %<\/td><td>50\.0 %/);
});

test("F1 is told by dump where there are several", () => {
  expect(page).toContain('<th scope="row" title="in/a.expected.json">a</th>');
  expect(page).toContain('<td style="--lost: 1.000" title="0 right, 1 wrong, 1 missed">0.000</td>');
  const single = reportOver({ "a.expected.json": ["Stage\n6 mois", 6] });
  expect(reportPage(single, "1.2.3")).not.toContain("F1 by dump");
});

test("a name that looks like markup is shown as it reads", () => {
  const name = `"><script>alert('1')</script>&amp;`;
  const odd = reportOver({ [name]: ["Stage\n6 mois", 6], b: ["Stage\n6 mois", 6] });
  const shown = reportPage(odd, "1.2.3");
  expect(markupFaults(shown)).toEqual([]);
  expect(shown).not.toContain("<script");
  expect(shown).toContain("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;");
});

test("without dumps there is a page, with nothing drawn and phrases in a table", () => {
  const empty = reportPage(reportOver({}), "1.2.3");
  expect(markupFaults(empty)).toEqual([]);
  expect(empty).not.toMatch(/<svg|<table/);
  const cases = [
    { text: "stage de 6 mois", expect: [{ value: { min: 6 } }] },
    { text: "stage de 5 mois", expect: [{ value: { min: 6 } }] },
  ];
  const table = { file: "duration.json", table: { field: "duration" as const, cases } };
  const phrases = reportPage(reportOver({}, [table]), "1.2.3");
  expect(markupFaults(phrases)).toEqual([]);
  expect(phrases).toContain(
    '<th scope="row">duration.json</th><td>0.500</td><td>0.500</td><td>0.500</td><td>1 of 2</td>',
  );
});

test("a field of which nothing was said has a row, and no section", () => {
  const silent = reportPage(reportOver({ a: ["Stage\nsix mois", 6] }), "1.2.3");
  expect(silent).toContain('<th scope="row">duration</th><td>–</td><td>0.000</td><td>0.000</td>');
  expect(markupFaults(silent)).toEqual([]);
  expect(silent).not.toContain('id="duration"');
});

test("the same report gives the same page", () => {
  expect(reportPage(report, "1.2.3")).toBe(page);
});

test.each([
  [
    ["in/a.expected.json", "in/b.expected.json"],
    ["a", "b"],
  ],
  [
    ["in/x/a.expected.json", "in/y/a.expected.json"],
    ["x/a", "y/a"],
  ],
  [
    ["inner/a.json", "in/b.json"],
    ["inner/a.json", "in/b.json"],
  ],
  [["/one/a.expected.json"], ["a"]],
  [[], []],
])("of %j the names are %j", (files, names) => {
  expect(shortNames(files)).toEqual(names);
});
