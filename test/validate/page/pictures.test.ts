import { expect, test } from "vitest";
import { calibration } from "../../../src/validate/calibration.js";
import { acrossTo, upTo } from "../../../src/validate/page/frame.js";
import { histogram } from "../../../src/validate/page/histogram.js";
import { reliabilityDiagram } from "../../../src/validate/page/reliability.js";
import { riskDiagram } from "../../../src/validate/page/risk.js";
import { claims } from "../claims.js";
import { markupFaults } from "./tags.js";

const frame = { left: 10, right: 110, top: 0, bottom: 50, highest: 0.5 };

/** The elements of one kind, each as its attributes. */
function drawn(source: string, tag: string): Record<string, string>[] {
  return [...source.matchAll(new RegExp(`<${tag}((?: [a-z0-9-]+="[^"]*")*)`, "g"))].map(
    ([, attributes = ""]) =>
      Object.fromEntries(
        [...attributes.matchAll(/ ([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
  );
}

test("scales lead from shares to pixels, upwards as well", () => {
  expect([acrossTo(frame, 0), acrossTo(frame, 0.25), acrossTo(frame, 1)]).toEqual([10, 35, 110]);
  expect([upTo(frame, 0), upTo(frame, 0.25), upTo(frame, 0.5)]).toEqual([50, 25, 0]);
});

test("a reliability diagram has a dot and an interval for each bin", () => {
  const some = calibration([...claims(0.85, 1, 0), ...claims(0.25, 1, 3)]);
  const { source } = reliabilityDiagram("duration", some);
  expect(source).toContain("<title>Reliability of duration: ");
  // The plot is 248 wide from 42 and 248 high from 8.
  expect(drawn(source, "circle")).toMatchObject([
    { cx: "104", cy: "194" },
    { cx: "252.8", cy: "8" },
  ]);
  const intervals = drawn(source, "line").filter((line) => line.class === "interval");
  expect(intervals).toHaveLength(2);
  expect(Number(intervals[1]?.y1)).toBeCloseTo(256 - 0.2065 * 248, 1);
  expect(markupFaults(source)).toEqual([]);
});

test("a column is as high as its bin holds entries, the wrong upon the right", () => {
  const { bins } = calibration([...claims(0.15, 1, 1), ...claims(0.95, 4, 0)]);
  const { source } = histogram({ left: 0, right: 100, top: 0, bottom: 40 }, bins);
  expect(drawn(source, "rect")).toMatchObject([
    { class: "right", x: "11", y: "30", width: "8", height: "10" },
    { class: "wrong", x: "11", y: "20", width: "8", height: "10" },
    { class: "right", x: "91", y: "0", width: "8", height: "40" },
  ]);
  expect(source).toMatch(/class="count"[^>]*>2<.*class="count"[^>]*>4</);
});

test("a risk diagram marks each cut on its curve and names those that have room", () => {
  const some = calibration([...claims(0.97, 4, 0), ...claims(0.92, 1, 0), ...claims(0.6, 3, 2)]);
  const { source } = riskDiagram("email", some);
  // Kept: 4 of 10 from 0.95, 5 from 0.9 and from 0.8, all from 0.5, of which 2 are wrong.
  const across = drawn(source, "circle").map(({ cx }) => Number(cx));
  expect(across.sort((a, b) => a - b)).toEqual([0.4, 0.5, 0.5, 1].map((x) => 42 + 248 * x));
  expect(source).toContain(">≥ 0.9<");
  expect(source).toContain(">≥ 0.5<");
  expect(source).not.toContain(">≥ 0.95<");
  expect(markupFaults(source)).toEqual([]);
});

test("the scale of risk ends above what is drawn", () => {
  const ends = (wrong: number) =>
    riskDiagram("email", calibration(claims(0.9, 100 - wrong, wrong))).source;
  expect(ends(2)).toContain(">0.05<");
  expect(ends(2)).not.toContain(">0.06<");
  expect(ends(8)).toContain(">0.10<");
  expect(ends(80)).toContain(">1.00<");
});
