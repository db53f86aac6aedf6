import type { DateValue } from "../../model/offer.js";
import type { Atom } from "./atom.js";
import { type Bounds, boundsOf } from "./bounds.js";
import { isoOfNumber, mondayOf, numberOfIso } from "./calendar.js";
import type { Lead } from "./mention.js";

/** An atom in EDTF; parts of months, seasons and quarters as the interval that they span. */
function edtfOf(atom: Atom, year: number): string {
  const { earliest, latest } = boundsOf(atom, year);
  if (earliest === latest) return earliest;
  if (atom.part !== null || atom.moving) return `${earliest}/${latest}`;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
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
  yearInferred: boolean,
  choice = false,
): DateValue {
  const first = boundsOf(from.atom, from.year);
  const last = to ? boundsOf(to.atom, to.year) : first;
  // "Avril ou mars": whatever the order of the words, the value begins with the earlier day.
  if (to && last.latest < first.earliest) {
    return toDateValue(to, from, opening, yearInferred, choice);
  }
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
