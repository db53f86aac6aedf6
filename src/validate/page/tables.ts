import { figure } from "../aligned.js";
import type { Calibration } from "../calibration.js";
import type { Cut } from "../risk-coverage.js";
import { type Content, element, type Markup } from "./markup.js";

/** A table with its name, if any, above it; the first column names the rows. */
export function table(
  caption: string,
  header: readonly Content[],
  rows: readonly (readonly Content[])[],
  kind: string | null = null,
): Markup {
  const cell = (content: Content, column: number) =>
    column === 0 ? element("th", { scope: "row" }, content) : element("td", {}, content);
  return element(
    "table",
    { class: kind },
    caption === "" ? null : element("caption", {}, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        header.map((title) => element("th", { scope: "col" }, title)),
      ),
    ),
    element(
      "tbody",
      {},
      rows.map((row) => element("tr", {}, row.map(cell))),
    ),
  );
}

export function cutTable({ cuts }: Calibration): Markup {
  const rows = cuts.map((cut) => [`≥ ${cut.least}`, cut.kept, ...cutFigures(cut)]);
  return table("Keep only what is", ["at", "entries", "of all", "of the right", "right"], rows);
}

export function binTable({ bins }: Calibration): Markup {
  const rows = bins.map(({ from, to, count, said, was, interval }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    ...[count, figure(said), figure(was)],
    interval.map((end) => end.toFixed(2)).join("–"),
  ]);
  return table("Reliability", ["bin", "entries", "said", "right", "95 %"], rows);
}

export function cutFigures({ coverage, rightKept, precision }: Cut): string[] {
  return [coverage, rightKept, precision].map(percent);
}

/** 0.954 as "95.4 %". */
export function percent(share: number | null): string {
  return share === null ? "–" : `${(100 * share).toFixed(1)} %`;
}
