import type { Calibration } from "../calibration.js";
import { HEADLINE_CUT } from "../report-calibration.js";
import type { Cut, RiskPoint } from "../risk-coverage.js";
import { acrossTo, axes, type Frame, line, picture, SHARE_TICKS, text, upTo } from "./frame.js";
import { element, type Markup } from "./markup.js";

/** Where the scale of risk may end, so that few wrong entries do not lie on the axis unseen. */
const SCALES = [0.05, 0.1, 0.25, 0.5, 1];
const STEPS = 5;
/** Marks closer together than this, in pixels, would write over one another. */
const LEAST_DISTANCE = 36;
/** Room above the curve for the title. */
const FILLED = 0.92;

/** Of the surest entries up to a share of all, how many are wrong; with a mark at each cut. */
export function riskDiagram(name: string, { riskCoverage, cuts }: Calibration): Markup {
  const most = Math.max(0, ...riskCoverage.map(({ risk }) => risk));
  const highest = SCALES.find((end) => most <= FILLED * end) ?? 1;
  const frame: Frame = { left: 42, right: 290, top: 8, bottom: 336, highest };
  const ticks = Array.from({ length: STEPS + 1 }, (_, step) => (step * highest) / STEPS);
  const label = (at: number) => (at === 0 ? "0" : at.toFixed(2));
  return picture(
    300,
    374,
    `Risk and coverage of ${name}: share wrong among the surest entries`,
    axes(
      frame,
      SHARE_TICKS,
      ticks.map((at) => ({ at, label: label(at) })),
    ),
    curve(frame, riskCoverage),
    marks(frame, cuts),
    text(frame.left + 6, frame.top + 14, "share wrong of what is kept", { class: "title" }),
    text((frame.left + frame.right) / 2, 369, "share kept, the surest first", {
      class: "title",
      "text-anchor": "middle",
    }),
  );
}

function curve(frame: Frame, points: readonly RiskPoint[]): Markup | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const places = [{ coverage: 0, risk: first.risk }, ...points].map(
    ({ coverage, risk }) => [acrossTo(frame, coverage), upTo(frame, risk)] as const,
  );
  const path = places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
  const all = upTo(frame, last.risk);
  return element(
    "g",
    { class: "risk" },
    element("path", { class: "area", d: `M${path}V${frame.bottom}H${frame.left}Z` }),
    line(frame.left, all, frame.right, all, "ideal"),
    element("path", { class: "curve", d: `M${path}` }),
  );
}

/** The cuts as dots, each named by its confidence where there is room, the headline cut first. */
function marks(frame: Frame, cuts: readonly Cut[]): Markup {
  const named: number[] = [];
  const headlineFirst = [...cuts].sort((one, other) => headline(other) - headline(one));
  return element(
    "g",
    { class: "marks" },
    headlineFirst.map(({ least, coverage, precision }) => {
      if (coverage === null || precision === null) return null;
      const [x, y] = [acrossTo(frame, coverage), upTo(frame, 1 - precision)];
      const hasRoom = named.every((other) => Math.abs(x - other) >= LEAST_DISTANCE);
      if (hasRoom) named.push(x);
      return [
        element("circle", { cx: x, cy: y, r: 3.5 }),
        hasRoom ? text(x, y - 9, `≥ ${least}`, { "text-anchor": "middle" }) : null,
      ];
    }),
  );
}

function headline({ least }: Cut): number {
  return Number(least === HEADLINE_CUT);
}
