import { Chrono, casual, type ParsedResult, type Refiner } from "chrono-node/fr";
import { GB } from "chrono-node/en";
import type { DatePrecision } from "../../model/offer.js";
import type { Atom } from "./atom.js";
import { numberOfIso } from "./calendar.js";
import type { Part } from "./lexicon.js";
import { parsers } from "./parsers.js";

/** Where a date may stand: all that chrono is ever shown lies around such a place. */
const DATE_LIKE =
  /\d ?[/.-] ?\d|(?:19|20)\d\d|\b(?:janv|fevr?|mars|mai\b|avr|jui[nl]|aout|sept|octo|nove|dece|janu|febr|march|apri|june|july|augu|printemps|ete\b|automne|hiver|rentree|noel|toussaint|summer|spring|autumn|winter)/g;
const RELATIVE = /\b(?:hier|aujourd'hui|il y a \d|yesterday|today|\d+ (?:days?|weeks?) ago)\b/g;
const BEFORE = 48;
const AFTER = 48;
/** chrono's cost grows with the square of what it is shown, so no window is longer than this. */
const LONGEST_WINDOW = 360;
/** Only certain components are read, so any day will do where the caller gives none. */
const ANY_DAY = "2000-06-15";

/** Of overlapping readings keeps the longest, then the one of the parser named first. */
const keepLongest: Refiner = {
  refine(_context, results) {
    const kept: typeof results = [];
    const longestFirst = results
      .map((result, order) => ({ result, order }))
      .sort((a, b) => b.result.text.length - a.result.text.length || a.order - b.order);
    for (const { result } of longestFirst) {
      const end = result.index + result.text.length;
      if (kept.every((other) => end <= other.index || result.index >= other.index + other.text.length)) {
        kept.push(result);
      }
    }
    return kept.sort((a, b) => a.index - b.index);
  },
};

const written = new Chrono({ parsers: [...parsers], refiners: [keepLongest] });
const relative = { fra: casual, eng: GB };

/** Every date written in a folded text, in order, as atoms. */
export function findAtoms(text: string, referenceDate: string | null, language: string): Atom[] {
  const atoms = windowsOf(text, DATE_LIKE).flatMap(([start, end]) =>
    written.parse(text.slice(start, end), dayOf(ANY_DAY)).map((result) => toAtom(result, start)),
  );
  if (referenceDate === null) return atoms;
  return [...atoms, ...findRelative(text, referenceDate, language, atoms)].sort((a, b) => a.start - b.start);
}

function findRelative(text: string, day: string, language: string, known: readonly Atom[]): Atom[] {
  const engine = language === "eng" ? relative.eng : relative.fra;
  return windowsOf(text, RELATIVE)
    .flatMap(([start, end]) =>
      engine
        .parse(text.slice(start, end), dayOf(day))
        .filter((result) => RELATIVE_WHOLE.test(result.text))
        .map((result) => ({ ...toAtom(result, start), relative: true })),
    )
    .filter((atom) => atom.day !== null)
    .filter((atom) => known.every((other) => other.end <= atom.start || other.start >= atom.end));
}

const RELATIVE_WHOLE = /hier|aujourd'hui|il y a|yesterday|today|ago/;

function dayOf(iso: string): Date {
  const date = new Date(numberOfIso(iso) * 86_400_000);
  // chrono reads the day off the local clock: noon there is that day in every time zone.
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

/** Short windows around what a cheap scan has seen, merged where they meet. */
function windowsOf(text: string, scan: RegExp): [number, number][] {
  const windows: [number, number][] = [];
  scan.lastIndex = 0;
  for (let hit = scan.exec(text); hit; hit = scan.exec(text)) {
    const start = wordStart(text, Math.max(0, hit.index - BEFORE));
    const end = wordEnd(text, Math.min(text.length, hit.index + hit[0].length + AFTER));
    const last = windows[windows.length - 1];
    if (last && start <= last[1] && end - last[0] <= LONGEST_WINDOW) last[1] = Math.max(last[1], end);
    else if (last && start < last[1]) {
      if (end > last[1]) windows.push([last[1], end]);
    } else windows.push([start, end]);
  }
  return windows;
}

const NEAR = 24;

function wordStart(text: string, from: number): number {
  for (let i = from; i > from - NEAR && i > 0; i--) if (/\s/.test(text[i - 1] as string)) return i;
  return from;
}

function wordEnd(text: string, from: number): number {
  for (let i = from; i < from + NEAR && i < text.length; i++) if (/\s/.test(text[i] as string)) return i;
  return Math.min(text.length, from);
}

function toAtom(result: ParsedResult, offset: number): Atom {
  const { start } = result;
  const tags = new Map([...start.tags()].map((tag) => tag.split(":", 2) as [string, string]));
  const certain = (name: "year" | "month" | "day" | "weekday") =>
    start.isCertain(name) ? (start.get(name) ?? null) : null;
  const month = certain("month");
  const day = certain("day");
  const lastMonth = tags.has("last") ? Number(tags.get("last")) : month;
  const precision = (tags.get("precision") ?? (day !== null ? "day" : "month")) as DatePrecision;
  return {
    start: offset + result.index,
    end: offset + result.index + result.text.length,
    precision,
    year: certain("year"),
    month,
    lastMonth,
    day,
    part: (tags.get("part") as Part | undefined) ?? null,
    weekday: certain("weekday"),
    weak: tags.has("weak"),
    relative: false,
    joint: tags.get("joint")?.split(" ")[0] ?? null,
    last: result.end
      ? { year: result.end.get("year"), day: result.end.isCertain("day") ? result.end.get("day") : null }
      : null,
  };
}
