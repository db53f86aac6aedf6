import type { DateValue } from "../../model/offer.js";
import type { Atom, Moving } from "./atom.js";
import {
  daysInMonth,
  easterOf,
  isoDay,
  isoOfNumber,
  mondayOf,
  mondayOfWeek,
  nthWeekday,
  numberOfIso,
} from "./calendar.js";
import type { Part } from "./lexicon.js";
import type { Lead } from "./mention.js";

/** First and last day that an atom may mean, in a year. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** First and last day of a part of a month; negative ones are counted from its end. */
const PART_OF_MONTH: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  "first-half": [1, 15],
  "second-half": [16, 31],
  "week-1": [1, 7],
  "week-2": [8, 14],
  "week-3": [15, 21],
  "week-4": [22, 28],
  "last-week": [-7, 31],
  "first-day": [1, 1],
  "last-day": [-1, 31],
};
const PART_OF_YEAR: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [1, 3],
  mid: [5, 8],
  late: [10, 12],
};

/** The first and last day of an atom, were it in that year. */
export function boundsOf(atom: Atom, year: number): Bounds {
  if (atom.moving) return movingBounds(atom.moving, year, atom.month ?? 1);
  if (atom.precision === "year" || atom.month === null) return yearBounds(atom, year);
  const { month } = atom;
  if (atom.day !== null) {
    const day = isoDay(year, month, Math.min(atom.day, daysInMonth(year, month)));
    return { earliest: day, latest: day };
  }
  const lastMonth = atom.lastMonth ?? month;
  const lastYear = lastMonth < month ? year + 1 : year;
  const length = daysInMonth(lastYear, lastMonth);
  const [first, last] = atom.part ? PART_OF_MONTH[atom.part] : [1, 31];
  return {
    earliest: isoDay(year, month, first < 0 ? length + 1 + first : first),
    latest: isoDay(lastYear, lastMonth, Math.min(last, length)),
  };
}

function movingBounds(moving: Moving, year: number, month: number): Bounds {
  const [first, last] = movingDays(moving, year, month);
  return { earliest: isoOfNumber(first), latest: isoOfNumber(last) };
}

function movingDays(moving: Moving, year: number, month: number): readonly [number, number] {
  switch (moving.kind) {
    case "easter": {
      const day = easterOf(year) + moving.days;
      return [day, day];
    }
    case "nth": {
      const day = nthWeekday(year, month, moving.weekday, moving.nth);
      return [day, day];
    }
    case "week": {
      const monday = mondayOfWeek(year, moving.week);
      return [monday, monday + 6];
    }
    case "span":
      return [moving.first, moving.last];
  }
}

function yearBounds(atom: Atom, year: number): Bounds {
  const [first, last] = (atom.part && PART_OF_YEAR[atom.part]) ?? [1, 12];
  return {
    earliest: isoDay(year, first, 1),
    latest: isoDay(year, last, daysInMonth(year, last)),
  };
}

/** An atom in EDTF; parts of months, seasons and quarters as the interval that they span. */
function edtfOf(atom: Atom, year: number): string {
  const { earliest, latest } = boundsOf(atom, year);
  if (earliest === latest) return earliest;
  if (atom.part !== null || atom.moving) return `${earliest}/${latest}`;
  if (atom.precision === "month") return earliest.slice(0, 7);
  if (atom.precision === "year") return earliest.slice(0, 4);
  return `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
}

/**
 * What to make of the dates of a mention: the whole of them; all from their first day on, or up to
 * their last; or all behind them, or ahead of them, where they are no single day.
 */
export type Opening = "closed" | "after" | "past" | "before" | "ahead";

export interface DatedAtom {
  readonly atom: Atom;
  readonly year: number;
}

/** What lies open by the words before a date: "until" tells a last day, or all that is before. */
export function openingOf(lead: Lead, until: "closed" | "before"): Opening {
  switch (lead) {
    case "after":
    case "since":
      return "after";
    case "until":
      return until;
    case "past":
    case "before":
    case "ahead":
      return lead;
    default:
      return "closed";
  }
}

/** The value of one or two dated atoms. `choice` tells alternatives from a window. */
export function toDateValue(
  from: DatedAtom,
  to: DatedAtom | null,
  opening: Opening,
  choice: boolean,
  yearInferred: boolean,
): DateValue {
  const first = boundsOf(from.atom, from.year);
  const last = to ? boundsOf(to.atom, to.year) : first;
  const flags = { precision: (to ?? from).atom.precision, asap: false, yearInferred };
  if (opening !== "closed") return { ...openValue(opening, first, last, from, to), ...flags };
  const start = edtfOf(from.atom, from.year);
  const edtf = to ? joinEdtf(start, edtfOf(to.atom, to.year), choice) : start;
  return { earliest: first.earliest, latest: last.latest, ...flags, edtf };
}

function openValue(
  opening: Exclude<Opening, "closed">,
  first: Bounds,
  last: Bounds,
  from: DatedAtom,
  to: DatedAtom | null,
): Pick<DateValue, "earliest" | "latest" | "edtf"> {
  if (opening === "after" || opening === "past") {
    const isPast = opening === "past" && last.earliest !== last.latest;
    const day = isPast ? dayAfter(last.latest, 1) : first.earliest;
    const start = isPast ? day : (edtfOf(from.atom, from.year).split("/")[0] as string);
    return { earliest: day, latest: null, edtf: `${start}/..` };
  }
  const end = to ?? from;
  const isAhead = opening === "ahead" && end.atom.part === null && last.earliest !== last.latest;
  const day = isAhead ? dayAfter(last.earliest, -1) : last.latest;
  const edtf = isAhead ? day : (edtfOf(end.atom, end.year).split("/").pop() as string);
  return { earliest: null, latest: day, edtf: `../${edtf}` };
}

const dayAfter = (iso: string, days: number): string => isoOfNumber(numberOfIso(iso) + days);

function joinEdtf(start: string, end: string, choice: boolean): string {
  const plain = !start.includes("/") && !end.includes("/");
  if (choice && plain) return `[${start},${end}]`;
  return `${start.split("/")[0]}/${end.split("/").pop()}`;
}

/** "La semaine du 6 mai": that day and the six after it; "le week-end du 4": Saturday, Sunday. */
export function widened(value: DateValue, lead: Lead): DateValue {
  if (value.earliest === null || value.earliest !== value.latest) return value;
  const day = numberOfIso(value.earliest);
  if (lead === "week") return spanning(value, day, day + 6);
  const saturday = mondayOf(day) + 5;
  return lead === "weekend" ? spanning(value, saturday, saturday + 1) : value;
}

function spanning(value: DateValue, first: number, last: number): DateValue {
  const [earliest, latest] = [isoOfNumber(first), isoOfNumber(last)];
  return { ...value, earliest, latest, edtf: `${earliest}/${latest}` };
}

/** "Dès que possible" alone. */
export const ASAP_VALUE: DateValue = {
  earliest: null,
  latest: null,
  precision: "day",
  edtf: "",
  asap: true,
  yearInferred: false,
};
