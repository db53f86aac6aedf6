import type { CalibrationBin } from "../bins.js";
import { acrossTo, axes, type Frame, SHARE_TICKS, text, upTo } from "./frame.js";
import { element, type Markup } from "./markup.js";

/** Between one bar and the next. */
const GAP = 2;

/** A bar a bin, as high as it holds entries: what is right from below, what is wrong upon it. */
export function histogram(room: Omit<Frame, "highest">, bins: readonly CalibrationBin[]): Markup {
  const frame = { ...room, highest: Math.max(1, ...bins.map(({ count }) => count)) };
  return element(
    "g",
    { class: "histogram" },
    axes(frame, SHARE_TICKS, []),
    bins.map(({ from, to, count, was }) => {
      const [x, end] = [acrossTo(frame, from) + GAP / 2, acrossTo(frame, to) - GAP / 2];
      const right = Math.round(count * was);
      const bar = (kind: string, low: number, high: number) => {
        const y = upTo(frame, high);
        const height = upTo(frame, low) - y;
        return height === 0 ? null : element("rect", { class: kind, x, y, width: end - x, height });
      };
      return [
        bar("right", 0, right),
        bar("wrong", right, count),
        text((x + end) / 2, upTo(frame, count) - 4, `${count}`, {
          class: "count",
          "text-anchor": "middle",
        }),
      ];
    }),
  );
}
