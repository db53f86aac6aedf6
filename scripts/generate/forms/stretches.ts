import { addDays, daysBetween, yearOf } from "../calendar.js";
import { nearReference } from "../plan.js";
import { type Grain, wordDate } from "./day-words.js";
import { dayFor, exactly, openFrom } from "./french-dates.js";
import type { YearStyle } from "./month-words.js";
import { type Asked, type Forms, type Said, says } from "./said.js";

/** The stay from its first to its last day; its length can be computed from them. */
const span = (asked: Asked): Said => {
  const { random, plan } = asked;
  const [from, to] = spanDays(asked);
  const long = daysBetween(from, to) > 45;
  const grain = long ? random.weighted({ day: 55, month: 38, part: 7 }) : "day";
  const same = yearOf(from) === yearOf(to);
  const bothNear = nearReference(plan, from) && nearReference(plan, to);
  const figures = grain === "day" && random.chance(0.3);
  const shape = figures ? "figures" : "words";
  const last: YearStyle = figures
    ? random.pick(["full", "full", "short"])
    : random.chance(0.2) && bothNear
      ? "none"
      : "full";
  const first: YearStyle =
    last === "full" && !figures && same && random.chance(0.7) ? "none" : last;
  const one = wordDate(random, from, grain, first, shape);
  const other = wordDate(random, to, grain, last, shape);
  const openStart = random.chance(0.07);
  const text = openStart
    ? `à partir ${one.of} et jusqu'${other.to}`
    : random.pick([
        `${one.of} ${other.to}`,
        `${one.of} ${other.to}`,
        `${one.bare} – ${other.bare}`,
        `${one.of} jusqu'${other.to}`,
      ]);
  return {
    text,
    states: [
      { field: "startDate", value: openStart ? openFrom(one) : exactly(one) },
      { field: "endDate", value: exactly(other) },
      { field: "duration", value: { derived: true }, optional: true },
    ],
  };
};

function spanDays(asked: Asked): readonly [string, string] {
  const { plan, random, field } = asked;
  if (field !== null) return [plan.days.startDate, plan.days.endDate];
  const from = dayFor(asked);
  return [from, addDays(from, random.pick([1, 2, 4, 13, 30, 60, 120, 200]))];
}

/** A stretch in which one event falls. */
const window = (asked: Asked): Said => {
  const { random } = asked;
  const from = dayFor(asked);
  const grain: Grain = asked.field === "startDate" && random.chance(0.6) ? "month" : "day";
  const to = addDays(from, grain === "month" ? random.pick([31, 61]) : random.int(2, 18));
  const style = nearReference(asked.plan, to) && random.chance(0.25) ? "none" : "full";
  const first = yearOf(from) === yearOf(to) ? "none" : style;
  const one = wordDate(random, from, grain, first, "words");
  const other = wordDate(random, to, grain, style, "words");
  const text =
    grain === "month" && random.chance(0.5)
      ? `en ${one.bare} ou ${other.bare}`
      : `entre ${one.since} et ${other.since}`;
  return says(text, { earliest: one.earliest, latest: other.latest });
};

export const stretches: Forms = { span, window };
