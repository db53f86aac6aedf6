import { phrase } from "../../text/phrase.js";
import type { Atom } from "./atom.js";
import { isDay } from "./calendar.js";
import { countedFrom } from "./counted.js";
import { fitTogether, isUpTo, join, jointShape } from "./join.js";
import { EARLIEST_BEHIND, LATEST_BEHIND, LEADS } from "./leads.js";
import type { Lead, Mention, Shape } from "./mention.js";
import { withNeighbours } from "./neighbours.js";

const LONGEST_LEAD = 34;
const LONGEST_BEHIND = 40;

/** Between a vague date and the exact one that says what it means: "rentrée (3 septembre)". */
const MEANS = phrase("^ ?,? ?(?:\\(|:|soit|des)? ?(?:(?:du|le) )?$", "");
/** "Le lundi qui suit la Toussaint, soit le 3 novembre": the day meant, told in full. */
const SAME = phrase("^,? ?\\(?(?:soit|c'est-a-dire) (?:le |du )?$", "");

interface Opening {
  readonly lead: Lead;
  readonly start: number;
}

/** Joins dates that are said together into mentions, in order. */
export function compose(text: string, written: readonly Atom[]): Mention[] {
  const atoms = withNeighbours(text, written).filter(
    (_, i, all) => !isUpTo(text, all[i - 1], all[i + 1]),
  );
  const mentions: Mention[] = [];
  let explained: Opening | null = null;
  for (let i = 0; i < atoms.length; ) {
    const from = atoms[i] as Atom;
    const opening: Opening = explained ?? openingOf(text, from.start, mentions.at(-1)?.end ?? 0);
    if (isExplained(text, from, atoms[i + 1])) {
      explained = opening.lead ? opening : null;
      i++;
      continue;
    }
    explained = null;
    const { to, shape, next } = follow(text, atoms, i, opening.lead);
    const counted = countedFrom(text, from, opening.lead, opening.start);
    if (!counted)
      mentions.push(close(text, shape === "either" ? from : firstOf(from, to), to, shape, opening));
    else if (counted.day && shape === "single") {
      mentions.push(close(text, counted.day, null, shape, { lead: null, start: counted.start }));
    }
    i = next;
  }
  return mentions.map((mention, i) => withSharedYear(text, mention, mentions[i + 1]));
}

const OR_ELSE = phrase("^ ?,? ?(?:/|ou|ou bien|ou encore|ou alors|or)(?: du| de| d')? ?$", "");

/** "Janvier-juin ou mars-août 2026": the year serves both; "octobre-décembre ou mars-mai 2026" is two. */
function withSharedYear(text: string, mention: Mention, next: Mention | undefined): Mention {
  const { from, to, shape, end } = mention;
  if (shape !== "range" || !next || !to) return mention;
  if (from.year !== null || to.year !== null) return mention;
  const year = next.from.year ?? next.to?.year ?? null;
  if (year === null || !OR_ELSE.test(text.slice(end, next.core))) return mention;
  const isYearBefore = (from.month ?? 0) > (next.from.month ?? 12);
  return { ...mention, to: { ...to, year: isYearBefore ? year - 1 : year } };
}

/** "Rentrée décalée du 3 novembre": the second date says what the first means. */
function isExplained(text: string, vague: Atom, next: Atom | undefined): boolean {
  if (
    next &&
    vague.year === null &&
    next.day !== null &&
    SAME.test(text.slice(vague.end, next.start))
  ) {
    return vague.precision === "day";
  }
  if (!vague.weak || !next || next.weak !== null || next.precision === "year") return false;
  if (vague.day !== null && !vague.moving) return false;
  return MEANS.test(text.slice(vague.end, next.start));
}

/** The dates that go on from the one at `index`: the last of them, and how they hang together. */
function follow(text: string, atoms: readonly Atom[], index: number, lead: Lead) {
  const from = atoms[index] as Atom;
  let to: Atom | null = null;
  let shape: Shape = "single";
  let next = index + 1;
  if (from.joint !== null && from.last) {
    to = { ...from, day: from.last.day, joint: null, last: null };
    shape = jointShape(from.joint, lead);
  }
  for (let atom = atoms[next]; atom; atom = atoms[++next]) {
    const last: Atom = to ?? from;
    const joined = join(text, last, atom, { lead, shape, behind: atoms[next + 1] });
    if (!joined || (shape !== "single" && joined !== shape) || !fitTogether(last, atom)) break;
    shape = joined;
    to = atom.joint !== null && atom.last ? { ...atom, day: atom.last.day } : atom;
  }
  if (shape === "single" && from.last?.year && from.precision === "year") {
    return { to: { ...from, year: from.last.year }, shape: "window" as const, next };
  }
  return { to, shape: lead === "week" && shape === "range" ? ("window" as const) : shape, next };
}

/** "Du 28 au 3 mars": the month is told of the last day, and the first is of the one before. */
function firstOf(from: Atom, to: Atom | null): Atom {
  const { joint, day, month, year } = from;
  if (joint === null || day === null || month === null || to?.month !== month) return from;
  if (to.year !== year || day <= (to.day ?? day)) return from;
  const before = month === 1 ? 12 : month - 1;
  const ofYear = year !== null && month === 1 ? year - 1 : year;
  return isDay(ofYear, before, day) ? { ...from, month: before, year: ofYear } : from;
}

function close(text: string, from: Atom, to: Atom | null, shape: Shape, opening: Opening): Mention {
  const end = (to ?? from).end;
  const behind = text.slice(end, end + LONGEST_BEHIND);
  const mention = { start: opening.start, core: from.start, from, to, shape };
  const isOpen = opening.lead === null || opening.lead === "from";
  const latest = isOpen ? LATEST_BEHIND.exec(behind) : null;
  if (latest) return { ...mention, end: end + latest[0].length, lead: "before" };
  const earliest = isOpen ? EARLIEST_BEHIND.exec(behind) : null;
  if (earliest) return { ...mention, end: end + earliest[0].length, lead: "after" };
  // "From 3 to 5 May" is no day from which on; "à partir du 6 janvier jusqu'au 30 juin" is.
  if (shape === "range" && text.startsWith("from ", opening.start)) {
    return { ...mention, end, lead: "from" };
  }
  const lead = shape === "window" && opening.lead === "after" ? "between" : opening.lead;
  return { ...mention, end, lead };
}

/** The opening words right before an offset, not reaching into what was read already. */
function openingOf(text: string, offset: number, floor: number): Opening {
  const from = Math.max(floor, offset - LONGEST_LEAD);
  const before = text.slice(from, offset);
  for (const { lead, pattern } of LEADS) {
    const match = pattern.exec(before);
    if (!match) continue;
    const start = from + match.index;
    if (match.index > 0 || start === 0 || !/[a-z0-9]/.test(text[start - 1] as string)) {
      return { lead, start };
    }
  }
  return { lead: null, start: offset };
}
