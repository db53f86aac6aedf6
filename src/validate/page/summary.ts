import { figure } from "../aligned.js";
import { singleCalibrations, sumCalibrations } from "../calibrations.js";
import { HEADLINE_CUT, headlineCut } from "../report-calibration.js";
import type { Scores } from "../tally.js";
import type { Report } from "../validate.js";
import { anchorOf } from "./group.js";
import { element, type Markup } from "./markup.js";
import { cutFigures, percent, table } from "./tables.js";

/** The figures that are asked for first. */
export function keyFigures({ boundary, core, all, calibration: { everything } }: Report): Markup {
  const { precision, rightKept } = headlineCut(everything);
  const tiles = [
    ["F1 of boundaries", figure(boundary.f1)],
    ["F1 of core fields", figure(core.f1)],
    ["F1 of all fields", figure(all.f1)],
    ["calibration error", figure(everything.ece)],
    [`right, from ${HEADLINE_CUT}`, percent(precision)],
    ["of all that is right, kept", percent(rightKept)],
  ] as const;
  return element(
    "dl",
    { class: "key" },
    tiles.map(([title, value]) =>
      element("div", {}, element("dt", {}, title), element("dd", {}, value)),
    ),
  );
}

/** A row a field: how right it is, how true its confidence is, what the headline cut keeps. */
export function summaryTable(report: Report): Markup {
  const { calibration: calibrations } = report;
  const groups = [...singleCalibrations(calibrations), ...sumCalibrations(calibrations)];
  const rows = groups.map(([name, calibration]) => {
    const { count, ece, adaptiveEce, brier, logLoss, aurc } = calibration;
    // A field of which nothing was said has no section to lead to.
    const link = count === 0 ? name : element("a", { href: `#${anchorOf(name)}` }, name);
    const { precision, recall, f1 } = scoresOf(report, name) ?? NO_SCORES;
    const shares = [precision, recall, f1].map(figure);
    const confidence = [ece, adaptiveEce, brier, logLoss, aurc].map(figure);
    return [link, ...shares, count, ...confidence, ...cutFigures(headlineCut(calibration))];
  });
  const header = [
    ...["", "precision", "recall", "F1", "entries"],
    ...["ECE", "adaptive", "Brier", "log loss", "AURC"],
    ...["of all", "of the right", "right"].map((title) => `≥ ${HEADLINE_CUT}: ${title}`),
  ];
  return table("", header, rows, "sums");
}

const NO_SCORES = { precision: null, recall: null, f1: null };

function scoresOf(report: Report, name: string): Scores | undefined {
  const sums: Readonly<Record<string, Scores>> = {
    boundaries: report.boundary,
    "core fields": report.core,
    "all fields": report.all,
  };
  return sums[name] ?? (report.fields as Readonly<Record<string, Scores>>)[name];
}
