import { Chrono, type ParsedResult, type Refiner } from "chrono-node/fr";
import type { DatePrecision } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Atom, Moving } from "./atom.js";
import { numberOfIso } from "./calendar.js";
import type { Part } from "./lexicon.js";
import { localNoon } from "./parsers/clock.js";
import { postedDates, relativeDates, writtenDates } from "./parsers/list.js";
import { type DateParser, type Sight, toChrono } from "./parsers/parser.js";
import {
  postedWindows,
  RELATIVE_SIGHTS,
  relativeWindows,
  SIGHTS,
  type Window,
  writtenWindows,
} from "./sights.js";

/** Written dates tell nothing of today, so any day will do for them. */
const ANY_DAY = localNoon(0);

/** Of overlapping readings keeps the longest, then the one of the parser named first. */
const keepLongest: Refiner = {
  refine: (_context, results) =>
    withoutOverlaps(results, (one) => [one.index, one.index + one.text.length]),
};

/** chrono with the parsers that what was seen calls for, made when first needed. */
function enginesOf(parsers: readonly DateParser[], sights: readonly Sight[]) {
  const engines = new Map<number, Chrono>();
  return (seen: number): Chrono => {
    const known = engines.get(seen);
    if (known) return known;
    const called = parsers.filter(({ sees }) =>
      sees.some((one) => seen & (1 << sights.indexOf(one))),
    );
    const engine = new Chrono({ parsers: called.map(toChrono), refiners: [keepLongest] });
    engines.set(seen, engine);
    return engine;
  };
}

const written = enginesOf(writtenDates, SIGHTS);
const posted = enginesOf(postedDates, RELATIVE_SIGHTS);
const relative = enginesOf(relativeDates, RELATIVE_SIGHTS);

/** How far dates counted from the reference date are read: a posting gives few that can be used. */
export type Reach = "posting" | "anywhere";

/** Every date of a posting, in order, as atoms. */
export function findAtoms(posting: Posting, referenceDate: string | null, reach: Reach): Atom[] {
  const { text } = posting;
  const atoms = read(text, writtenWindows(posting), written, ANY_DAY);
  if (referenceDate === null) return atoms;
  const noon = localNoon(numberOfIso(referenceDate));
  const counted =
    reach === "anywhere"
      ? read(text, relativeWindows(posting), relative, noon)
      : read(text, postedWindows(posting), posted, noon);
  return counted.length === 0 ? atoms : distinct([...counted, ...atoms]);
}

function read(
  text: string,
  windows: readonly Window[],
  engineOf: (seen: number) => Chrono,
  noon: Date,
): Atom[] {
  const atoms: Atom[] = [];
  for (const { start, end, seen } of windows) {
    for (const result of engineOf(seen).parse(text.slice(start, end), noon)) {
      if (!isInLink(text, start + result.index)) atoms.push(toAtom(result, start));
    }
  }
  return distinct(atoms);
}

const LONGEST_LINK = 120;
/** "https://liste.example/2024-March/036.html": the day of a page. */
const IN_LINK = /:\/\/[^\s()<>:]{1,120}$/;
const isInLink = (text: string, start: number): boolean =>
  IN_LINK.test(text.slice(Math.max(0, start - LONGEST_LINK), start));

const distinct = (atoms: readonly Atom[]): Atom[] =>
  withoutOverlaps(atoms, ({ start, end }) => [start, end]);

/** In order, the longest of those that overlap; of equals the first. */
function withoutOverlaps<One>(
  all: readonly One[],
  span: (one: One) => readonly [number, number],
): One[] {
  const kept: { one: One; start: number; end: number }[] = [];
  for (const { one, start, end } of inOrder(all, span)) {
    let last = kept.at(-1);
    while (last && last.end > start && end - start > last.end - last.start) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || last.end <= start) kept.push({ one, start, end });
  }
  return kept.map(({ one }) => one);
}

const inOrder = <One>(all: readonly One[], span: (one: One) => readonly [number, number]) =>
  all
    .map((one) => ({ one, start: span(one)[0], end: span(one)[1] }))
    .sort((a, b) => a.start - b.start);

function toAtom(result: ParsedResult, offset: number): Atom {
  const { start, end } = result;
  const tags = new Map([...start.tags()].map((tag) => tag.split(":", 2) as [string, string]));
  const certain = (name: "year" | "month" | "day" | "weekday") =>
    start.isCertain(name) ? start.get(name) : null;
  const [month, day] = [certain("month"), certain("day")];
  const moving = movingOf(tags.get("moving"));
  return {
    start: offset + result.index,
    end: offset + result.index + result.text.length,
    precision: (tags.get("precision") ?? (day === null ? "month" : "day")) as DatePrecision,
    year: certain("year"),
    month,
    lastMonth: tags.has("last") ? Number(tags.get("last")) : month,
    day,
    part: (tags.get("part") as Part | undefined) ?? null,
    weekday: moving ? null : certain("weekday"),
    moving,
    turn: (tags.get("turn") as Atom["turn"] | undefined) ?? null,
    weak: (tags.get("weak") as Atom["weak"] | undefined) ?? null,
    shift: 0,
    relative: tags.has("relative"),
    joint: tags.get("joint") ?? null,
    last: end ? { year: end.get("year"), day: end.isCertain("day") ? end.get("day") : null } : null,
  };
}

function movingOf(tag: string | undefined): Moving | null {
  if (tag === undefined) return null;
  const [kind, ...numbers] = tag.split(" ");
  const [one = 0, other = 0, length = 1] = numbers.map(Number);
  switch (kind) {
    case "easter":
      return { kind, days: one };
    case "nth":
      return { kind, nth: one, weekday: other, length };
    case "mothers":
      return { kind };
    case "week":
      return { kind, week: one };
    default:
      return { kind: "span", first: one, last: other };
  }
}
