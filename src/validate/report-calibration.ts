import { aligned, figure } from "./aligned.js";
import type { CalibrationBin } from "./bins.js";
import type { Calibration } from "./calibration.js";
import { type Calibrations, singleCalibrations, sumCalibrations } from "./calibrations.js";
import { type Cut, cutAt } from "./risk-coverage.js";

/** The cut that the short table tells. */
export const HEADLINE_CUT = 0.9;

const HEADER = ["entries", "ECE", "adaptive", "Brier", "log loss", "AURC"];
const CUT_HEADER = ["of all", "of right", "right"];

/** One line a field: how far its confidence is from the truth, and what 0.9 and above is worth. */
export function confidenceLines(calibrations: Calibrations): string[] {
  if (calibrations.everything.count === 0) return [];
  const rows = [...singleCalibrations(calibrations), ...sumCalibrations(calibrations)].map(
    ([name, calibration]) => {
      const { count, ece, adaptiveEce, brier, logLoss, aurc } = calibration;
      const figures = [ece, adaptiveEce, brier, logLoss, aurc].map(figure);
      return [name, `${count}`, ...figures, ...cutFigures(headlineCut(calibration))];
    },
  );
  const kept = CUT_HEADER.map((title) => `${HEADLINE_CUT}+ ${title}`);
  return aligned([["Confidence", ...HEADER, ...kept], ...rows]);
}

/** Every table behind that line, for each field. */
export function calibrationTables(calibrations: Calibrations): string[] {
  return [...singleCalibrations(calibrations), ...sumCalibrations(calibrations)]
    .filter(([, { count }]) => count > 0)
    .flatMap(([name, { count, bins, massBins, cuts }], index) => [
      ...(index === 0 ? [] : [""]),
      `Calibration of ${name}: ${count} entries`,
      ...binLines("bins of equal width", bins),
      ...binLines("bins of equal mass", massBins),
      ...cutLines(cuts),
    ]);
}

export function headlineCut({ cuts }: Calibration): Cut {
  return cuts.find(({ least }) => least === HEADLINE_CUT) ?? cutAt([], HEADLINE_CUT);
}

function binLines(title: string, bins: readonly CalibrationBin[]): string[] {
  const rows = bins.map(({ from, to, count, said, was, interval }) => [
    `  ${figure(from)} to ${figure(to)}`,
    ...[`${count}`, figure(said), figure(was), interval.map(figure).join(" to ")],
  ]);
  return aligned([[`  ${title}`, "entries", "said", "right", "95 % interval"], ...rows]);
}

function cutLines(cuts: readonly Cut[]): string[] {
  const rows = cuts.map((cut) => [`  ${cut.least} and above`, `${cut.kept}`, ...cutFigures(cut)]);
  return aligned([["  keep only", "entries", ...CUT_HEADER], ...rows]);
}

function cutFigures({ coverage, rightKept, precision }: Cut): string[] {
  return [coverage, rightKept, precision].map(figure);
}
