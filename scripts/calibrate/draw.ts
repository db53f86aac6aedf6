import type { Calibration } from "../../src/validate/calibration.js";
import { escapeMarkup, type Markup } from "../../src/validate/page/markup.js";
import { reliabilityDiagram } from "../../src/validate/page/reliability.js";
import { riskDiagram } from "../../src/validate/page/risk.js";
import { STYLE } from "../../src/validate/page/style.js";

/** The report's pictures as files of their own, by name, for the docs. */
export function drawPictures(name: string, calibration: Calibration): Map<string, string> {
  return new Map([
    ["reliability.svg", alone(reliabilityDiagram(name, calibration))],
    ["risk-coverage.svg", alone(riskDiagram(name, calibration))],
  ]);
}

function alone(picture: Markup): string {
  const style = `<style>${escapeMarkup(STYLE)}</style>`;
  return `${picture.source.replace(/^<svg([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1>${style}`)}\n`;
}
