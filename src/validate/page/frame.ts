import { type Content, element, type Markup } from "./markup.js";

/** A rectangle that is drawn in, and the scales of what is drawn: pixels of the picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the vertical scale ends; both begin at 0, and the other ends at 1. */
  readonly highest: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Of a scale from 0 to 1: each fifth, but for its ends with a leading 0 and one digit. */
export const SHARE_TICKS: readonly Tick[] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({
  at,
  label: at === 0 || at === 1 ? `${at}` : at.toFixed(1),
}));

export function acrossTo({ left, right }: Frame, share: number): number {
  return left + share * (right - left);
}

export function upTo({ top, bottom, highest }: Frame, value: number): number {
  return bottom - (value / highest) * (bottom - top);
}

/** Hair lines at the ticks and the labels below and to the left of them. */
export function axes(frame: Frame, across: readonly Tick[], up: readonly Tick[]): Markup {
  const { left, right, top, bottom } = frame;
  return element(
    "g",
    { class: "axes" },
    across.map(({ at }) => line(acrossTo(frame, at), top, acrossTo(frame, at), bottom)),
    up.map(({ at }) => line(left, upTo(frame, at), right, upTo(frame, at))),
    across.map(({ at, label }) =>
      text(acrossTo(frame, at), bottom + 14, label, { "text-anchor": "middle" }),
    ),
    up.map(({ at, label }) =>
      text(left - 6, upTo(frame, at) + 3.5, label, { "text-anchor": "end" }),
    ),
    element("path", { class: "base", d: `M${left} ${bottom}H${right}` }),
  );
}

export function line(x1: number, y1: number, x2: number, y2: number, kind?: string): Markup {
  return element("line", { x1, y1, x2, y2, class: kind ?? null });
}

export function text(
  x: number,
  y: number,
  label: string,
  rest: Readonly<Record<string, string | number>> = {},
): Markup {
  return element("text", { x, y, ...rest }, label);
}

/** A picture that tells its title to those who cannot see it. */
export function picture(width: number, height: number, title: string, ...content: Content[]) {
  const attributes = { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", attributes, element("title", {}, title), ...content);
}
