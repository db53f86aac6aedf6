import { addDays, dayOf, isoOf, lastDayOf, monthOf, yearOf } from "../calendar.js";
import { dayFor } from "./french-dates.js";
import { type Asked, type Forms, type Said, says } from "./said.js";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

interface Worded {
  readonly bare: string;
  readonly at: string;
  readonly earliest: string;
  readonly latest: string;
}

function worded(asked: Asked, grain: "day" | "month", iso = dayFor(asked)): Worded {
  const [year, month, day] = [yearOf(iso), monthOf(iso), dayOf(iso)];
  const name = months[month - 1] ?? "";
  if (grain === "month") {
    const bare = `${name} ${year}`;
    const [earliest, latest] = [isoOf(year, month, 1), isoOf(year, month, lastDayOf(year, month))];
    return { bare, at: `in ${bare}`, earliest, latest };
  }
  const bare = asked.random.pick([
    `${day} ${name} ${year}`,
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${day}${ordinal(day)} ${name} ${year}`,
    `${name} ${day}${ordinal(day)}, ${year}`,
  ]);
  return { bare, at: `on ${bare}`, earliest: iso, latest: iso };
}

const ordinal = (day: number) => {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
};
const exactly = ({ earliest, latest }: Worded) => ({ earliest, latest });
const either = (asked: Asked) => worded(asked, asked.random.chance(0.5) ? "day" : "month");

const spanEn = (asked: Asked): Said => {
  const { field, plan, random } = asked;
  const iso = dayFor({ ...asked, field: field === null ? null : "startDate" });
  const end = field === null ? addDays(iso, random.int(2, 200)) : plan.days.endDate;
  const grain = asked.random.chance(0.5) ? "day" : "month";
  const [one, other] = [worded(asked, grain, iso), worded(asked, grain, end)];
  const text = asked.random.pick([
    `from ${one.bare} to ${other.bare}`,
    `from ${one.bare} until ${other.bare}`,
    `${one.bare} – ${other.bare}`,
  ]);
  return {
    text,
    states: [
      { field: "startDate", value: exactly(one) },
      { field: "endDate", value: exactly(other) },
      { field: "duration", value: { derived: true }, optional: true },
    ],
  };
};

const asap = { earliest: null, latest: null, asap: true };

export const englishDates: Forms = {
  dateEn: (asked) => {
    const date = either(asked);
    return says(date.bare, exactly(date));
  },
  atEn: (asked) => {
    const date = either(asked);
    return says(date.at, exactly(date));
  },
  dayEn: (asked) => {
    const date = worded(asked, "day");
    return says(date.bare, exactly(date));
  },
  onEn: (asked) => {
    const date = worded(asked, "day");
    return says(date.at, exactly(date));
  },
  fromEn: (asked) => {
    const date = either(asked);
    const text = `${asked.random.pick(["from", "as of", "starting"])} ${date.bare}`;
    return says(text, { earliest: date.earliest, latest: null }, { accept: [exactly(date)] });
  },
  byEn: (asked) => {
    const date = worded(asked, "day");
    const word = asked.random.pick(["by", "before", "no later than"]);
    return says(`${word} ${date.bare}`, exactly(date));
  },
  untilEn: (asked) => {
    const date = either(asked);
    const open = { earliest: null, latest: date.latest };
    return says(`until ${date.bare}`, exactly(date), { accept: [open] });
  },
  asapEn: ({ random }) => says(random.pick(["as soon as possible", "immediately", "ASAP"]), asap),
  spanEn,
};
