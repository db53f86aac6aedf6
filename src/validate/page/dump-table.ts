import { figure } from "../aligned.js";
import { fieldNames } from "../report-dumps.js";
import type { Scores } from "../tally.js";
import type { DumpSummary } from "../validate.js";
import { element, type Markup } from "./markup.js";

/** F1 of each field (a column) in each dump (a row); the lower it is, the more the cell glows. */
export function dumpTable(dumps: readonly DumpSummary[]): Markup {
  const fields = fieldNames(dumps);
  const names = shortNames(dumps.map(({ file }) => file));
  const titles = ["boundaries", ...fields, "all fields"].map((title) =>
    element("th", { scope: "col" }, element("span", {}, title)),
  );
  const rows = dumps.map(({ file, boundary, byField, fields: all }, index) => {
    const scores = [boundary, ...fields.map((name) => byField[name]), all];
    const name = element("th", { scope: "row", title: file }, names[index] ?? file);
    return element("tr", {}, name, scores.map(cell));
  });
  return element(
    "table",
    { class: "dumps" },
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "dump"), titles)),
    element("tbody", {}, rows),
  );
}

function cell(scores: Scores | undefined): Markup {
  if (scores === undefined || scores.f1 === null) return element("td", { class: "none" }, "–");
  const { f1, counts } = scores;
  const title = `${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed`;
  if (f1 === 1) return element("td", { class: "full", title }, figure(f1));
  return element("td", { style: `--lost: ${(1 - f1).toFixed(3)}`, title }, figure(f1));
}

/** File names without the folder that they share and without the ending of a fixture. */
export function shortNames(files: readonly string[]): string[] {
  const [first = "", ...rest] = files;
  let shared = folderLength(first);
  while (shared > 0 && !rest.every((file) => file.startsWith(first.slice(0, shared)))) {
    shared = folderLength(first.slice(0, shared - 1));
  }
  return files.map((file) => file.slice(shared).replace(/\.expected\.json$/i, ""));
}

const folderLength = (file: string) => Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1;
