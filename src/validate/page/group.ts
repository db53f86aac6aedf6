import { figure } from "../aligned.js";
import type { Calibration } from "../calibration.js";
import type { NamedCalibration } from "../calibrations.js";
import { element, type Markup } from "./markup.js";
import { reliabilityDiagram, reliabilityThumbnail } from "./reliability.js";
import { riskDiagram } from "./risk.js";
import { binTable, cutTable } from "./tables.js";

/** Below it, a share is known but roughly. */
const FEW = 30;

/** The fragment that leads to a group's section. */
export function anchorOf(name: string): string {
  return name.replace(/ /g, "-");
}

/** A field, the boundaries or a sum: its pictures, and its figures beside them. */
export function groupSection([name, calibration]: NamedCalibration): Markup {
  const { count } = calibration;
  const id = anchorOf(name);
  const size = count < FEW ? `${count} entries: few, so mind the bars` : `${count} entries`;
  return element(
    "section",
    { class: "group", id, "aria-labelledby": `${id}-name` },
    element("h3", { id: `${id}-name` }, name, " ", element("small", {}, size)),
    element(
      "div",
      { class: "panes" },
      reliabilityDiagram(name, calibration),
      riskDiagram(name, calibration),
      element("div", {}, figures(calibration), cutTable(calibration), binTable(calibration)),
    ),
  );
}

export function groupThumbnail([name, calibration]: NamedCalibration): Markup {
  return element(
    "a",
    { href: `#${anchorOf(name)}` },
    element("b", {}, name),
    element("span", {}, `${calibration.count} · ECE ${figure(calibration.ece)}`),
    reliabilityThumbnail(name, calibration),
  );
}

function figures({ ece, adaptiveEce, brier, logLoss, aurc }: Calibration): Markup {
  const rows = [
    ["ECE", ece],
    ["adaptive", adaptiveEce],
    ["Brier", brier],
    ["log loss", logLoss],
    ["AURC", aurc],
  ] as const;
  return element(
    "dl",
    {},
    rows.map(([title, value]) =>
      element("div", {}, element("dt", {}, title), element("dd", {}, figure(value))),
    ),
  );
}
