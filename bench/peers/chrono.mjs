// @ts-check
import { fr } from "chrono-node";
import { dayPeriod, monthPeriod, spanOf, yearPeriod } from "../date-periods.mjs";

/** @typedef {import("chrono-node").ParsedComponents} Components */
/** @typedef {import("chrono-node").ParsedResult} Result */

/**
 * chrono's French parser alone.
 *
 * @param {"casual" | "strict"} mode
 * @returns {import("../mention.mjs").Peer}
 */
export function chronoPeer(mode) {
  const name = mode === "strict" ? "chrono strict" : "chrono";
  return { name, reads: { date: (text, day) => datesOf(fr[mode], text, day) } };
}

/**
 * Of a date without a year, both the nearest and the next one count.
 *
 * @param {typeof fr.casual} parser @param {string} text @param {string} referenceDate
 */
function datesOf(parser, text, referenceDate) {
  const reference = new Date(`${referenceDate}T12:00:00`);
  const results = parser.parse(text, reference).filter(tellsDay);
  const forward = parser.parse(text, reference, { forwardDate: true });
  return results.map((result) => {
    const next = forward.find(({ index }) => index === result.index) ?? result;
    return { text: result.text, values: [...readings(result), ...readings(next)] };
  });
}

/** A time of day alone is no date. @param {Result} result */
function tellsDay({ start }) {
  return /** @type {const} */ (["day", "weekday", "month", "year"]).some((part) =>
    start.isCertain(part),
  );
}

/** The whole, and either end of it, for a table may ask for one of them. @param {Result} result */
function readings({ start, end }) {
  const first = periodOf(start);
  if (!end) return [first];
  const last = periodOf(end);
  return [spanOf(first, last), first, last];
}

/** As long as what the text tells: chrono fills in the rest. @param {Components} components */
function periodOf(components) {
  const part = (/** @type {"year" | "month" | "day"} */ name) => components.get(name) ?? 1;
  if (components.isCertain("day") || components.isCertain("weekday")) {
    return dayPeriod(part("year"), part("month"), part("day"));
  }
  return components.isCertain("month")
    ? monthPeriod(part("year"), part("month"))
    : yearPeriod(part("year"));
}
