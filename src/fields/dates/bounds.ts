import type { Atom, Moving } from "./atom.js";
import {
  daysInMonth,
  easterOf,
  isoDay,
  isoOfNumber,
  mondayOfWeek,
  nthWeekday,
  numberOfIso,
} from "./calendar.js";
import type { Part } from "./lexicon.js";

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

/** Days from Easter to Pentecost. */
const PENTECOST = 49;

/** The first and last day of an atom, were it in that year. */
export function boundsOf(atom: Atom, year: number): Bounds {
  const { earliest, latest } = writtenBounds(atom, year);
  if (atom.shift === 0) return { earliest, latest };
  const day = isoOfNumber(numberOfIso(earliest) + atom.shift);
  return { earliest: day, latest: day };
}

function writtenBounds(atom: Atom, year: number): Bounds {
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
      return [day, day + moving.length - 1];
    }
    case "mothers": {
      const last = nthWeekday(year, 5, 0, 5);
      const day = last === easterOf(year) + PENTECOST ? last + 7 : last;
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
