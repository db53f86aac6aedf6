import type { CalibrationBin } from "../bins.js";
import type { Calibration } from "../calibration.js";
import { acrossTo, axes, type Frame, line, picture, SHARE_TICKS, text, upTo } from "./frame.js";
import { histogram } from "./histogram.js";
import { element, type Markup } from "./markup.js";

const PLOT: Frame = { left: 42, right: 290, top: 8, bottom: 256, highest: 1 };
const COUNTS = { left: 42, right: 290, top: 278, bottom: 336 };
const THUMBNAIL: Frame = { left: 24, right: 144, top: 6, bottom: 126, highest: 1 };
const THUMBNAIL_TICKS = SHARE_TICKS.filter(({ at }) => at === 0 || at === 1);
const [LEAST_RADIUS, HIGHEST_RADIUS] = [3, 6];

/**
 * Said against right, a dot a bin, its area by its entries, its bar the 95 % interval; below it,
 * on the same scale, how many entries each bin holds. On the diagonal, confidence is true.
 */
export function reliabilityDiagram(name: string, { bins }: Calibration): Markup {
  return picture(
    300,
    374,
    `Reliability of ${name}: confidence said against share right`,
    axes(
      PLOT,
      SHARE_TICKS.map(({ at }) => ({ at, label: "" })),
      SHARE_TICKS,
    ),
    reliability(PLOT, bins, 1),
    histogram(COUNTS, bins),
    text(PLOT.left + 6, PLOT.top + 14, "share right", { class: "title" }),
    text((PLOT.left + PLOT.right) / 2, 369, "confidence said", {
      class: "title",
      "text-anchor": "middle",
    }),
  );
}

/** The same without counts, small enough to be one of many. */
export function reliabilityThumbnail(name: string, { bins }: Calibration): Markup {
  return picture(
    150,
    144,
    `Reliability of ${name}`,
    axes(THUMBNAIL, THUMBNAIL_TICKS, THUMBNAIL_TICKS),
    reliability(THUMBNAIL, bins, 0.8),
  );
}

function reliability(frame: Frame, bins: readonly CalibrationBin[], size: number): Markup {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const { left, right, top, bottom } = frame;
  return element(
    "g",
    { class: "reliability" },
    line(left, bottom, right, top, "ideal"),
    bins.map(({ said, interval: [low, high] }) => {
      const x = acrossTo(frame, said);
      return line(x, upTo(frame, low), x, upTo(frame, high), "interval");
    }),
    bins.map((bin) => {
      const { said, was, count } = bin;
      const r = size * (LEAST_RADIUS + (HIGHEST_RADIUS - LEAST_RADIUS) * Math.sqrt(count / most));
      const place = { cx: acrossTo(frame, said), cy: upTo(frame, was), r };
      return element("circle", place, element("title", {}, binTitle(bin)));
    }),
  );
}

function binTitle({ count, said, was }: CalibrationBin): string {
  return `${count} entries: said ${said.toFixed(3)}, right ${was.toFixed(3)}`;
}
