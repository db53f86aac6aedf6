import type { DateValue } from "../../model/offer.js";
import type { Atom } from "./atom.js";
import { daysInMonth, isoDay, isoOfNumber, numberOfIso } from "./calendar.js";

/** First and last day that an atom may mean, in a year. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

const PART_OF_MONTH = {
  early: [1, 10], mid: [11, 20], late: [21, 31], "first-half": [1, 15], "second-half": [16, 31],
} as const;
const PART_OF_YEAR = {
  early: [1, 3], mid: [5, 8], late: [10, 12], "first-half": [1, 6], "second-half": [7, 12],
} as const;

export function boundsOf(atom: Atom, year: number): Bounds {
  if (atom.precision === "year" || atom.month === null) return yearBounds(atom, year);
  const { month } = atom;
  if (atom.day !== null) {
    const day = Math.min(atom.day, daysInMonth(year, month));
    return { earliest: isoDay(year, month, day), latest: isoDay(year, month, day) };
  }
  const lastMonth = atom.lastMonth ?? month;
  const lastYear = lastMonth < month ? year + 1 : year;
  const length = daysInMonth(lastYear, lastMonth);
  const [first, last] = atom.part ? PART_OF_MONTH[atom.part] : [1, 31];
  return {
    earliest: isoDay(year, month, first),
    latest: isoDay(lastYear, lastMonth, Math.min(last, length)),
  };
}

function yearBounds(atom: Atom, year: number): Bounds {
  const [first, last] = atom.part ? PART_OF_YEAR[atom.part] : [1, 12];
  return {
    earliest: isoDay(year, first, 1),
    latest: isoDay(year, last, daysInMonth(year, last)),
  };
}

/** An atom in EDTF; parts of months, seasons and quarters as the interval that they span. */
function edtfOf(atom: Atom, year: number): string {
  const { earliest, latest } = boundsOf(atom, year);
  if (earliest === latest) return earliest;
  if (atom.part !== null) return `${earliest}/${latest}`;
  if (atom.precision === "month") return earliest.slice(0, 7);
  if (atom.precision === "year") return earliest.slice(0, 4);
  return `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
}

/** What to make of the dates of a mention: the whole of them, or all after, or all before. */
export type Opening = "closed" | "after" | "before";

export interface DatedAtom {
  readonly atom: Atom;
  readonly year: number;
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
  const start = edtfOf(from.atom, from.year);
  if (opening === "after") {
    return { earliest: first.earliest, latest: null, ...flags, edtf: `${start.split("/")[0]}/..` };
  }
  if (opening === "before") {
    const end = edtfOf((to ?? from).atom, (to ?? from).year);
    return { earliest: null, latest: last.latest, ...flags, edtf: `../${end.split("/").pop()}` };
  }
  const edtf = to ? joinEdtf(start, edtfOf(to.atom, to.year), choice) : start;
  return { earliest: first.earliest, latest: last.latest, ...flags, edtf };
}

function joinEdtf(start: string, end: string, choice: boolean): string {
  const plain = !start.includes("/") && !end.includes("/");
  if (choice && plain) return `[${start},${end}]`;
  return `${start.split("/")[0]}/${end.split("/").pop()}`;
}

/** "La semaine du 6 mai": that day and the six after it. */
export function weekFrom(value: DateValue): DateValue {
  if (value.earliest === null || value.earliest !== value.latest) return value;
  const latest = isoOfNumber(numberOfIso(value.earliest) + 6);
  return { ...value, latest, edtf: `${value.earliest}/${latest}` };
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
