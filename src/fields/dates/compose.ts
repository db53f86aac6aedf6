import { phrase } from "../../text/phrase.js";
import type { Atom } from "./atom.js";
import { LENGTH_OF_TIME } from "./cues.js";
import { EARLIEST_BEHIND, LATEST_BEHIND, LEADS } from "./leads.js";
import { either } from "./lexicon.js";
import { isBefore, type Lead, type Mention, type Shape } from "./mention.js";

const LONGEST_LEAD = 34;
const LONGEST_GAP = 30;
const LONGEST_BEHIND = 40;

const UP_TO = either(
  "-|->|•|a|au|aux|to|until|et se terminant le",
  "(?:et |et ce )?(?:jusqu'a|jusqu'au|jusqu'a la|jusqu'en|jusque)",
);
const TO = phrase(`^ ?(?:inclus,? )?(?:${UP_TO})(?: la| l')?(?: fin)?(?: le)? ?$`, "");
const AND = phrase("^ ?(?:et|and)(?: le| la| l'| les| en| the)? ?$", "");
const AGAIN = " le| la| l'| en| des| au| a partir de| a partir d'| a partir du";
const OR = phrase(`^ ?,? ?(?:/|ou|ou bien|et/ou|or|voire)(?:${AGAIN})? ?$`, "");
const NO_LATER = phrase("^,? ?(?:et )?(?:au plus tard|no later than|et avant)(?: le)? ?$", "");
const LIST = phrase("^,(?: le)? ?$", "");
/** Between a vague date and the exact one that says what it means: "rentrée (3 septembre)". */
const MEANS = phrase("^ ?,? ?(?:\\(|:|soit|des)? ?(?:(?:du|le) )?$", "");
const LONGEST_MEANS = 12;
const COUNTED = phrase(`(?:${LENGTH_OF_TIME}|\\b(?:la veille|le lendemain)) $`, "");
const LONGEST_COUNT = 24;

interface Opening {
  readonly lead: Lead;
  readonly start: number;
}

/** Joins dates that are said together into mentions, in order. */
export function compose(text: string, atoms: readonly Atom[]): Mention[] {
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
    if (!isCountedFrom(text, opening)) mentions.push(close(text, from, to, shape, opening));
    i = next;
  }
  return mentions;
}

/** "Deux semaines avant le 3 mars" is some other day. */
function isCountedFrom(text: string, { lead, start }: Opening): boolean {
  if (lead !== "ahead" && lead !== "past") return false;
  return COUNTED.test(text.slice(Math.max(0, start - LONGEST_COUNT), start));
}

/** "Rentrée décalée du 3 novembre": the second date says what the first means. */
function isExplained(text: string, vague: Atom, next: Atom | undefined): boolean {
  if (!vague.weak || !next || next.weak !== null || next.precision === "year") return false;
  if (vague.day !== null && !vague.moving) return false;
  if (next.start - vague.end >= LONGEST_MEANS) return false;
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

function jointShape(joint: string, lead: Lead): Shape {
  if (lead === "between") return "window";
  if (/^(?:ou|or|\/)/.test(joint)) return "either";
  return /^(?:et|and|\+)/.test(joint) ? "window" : "range";
}

interface Joining {
  readonly lead: Lead;
  readonly shape: Shape;
  /** The date behind the two. */
  readonly behind: Atom | undefined;
}

/** How two dates hang together by the words between them; null where they do not. */
function join(
  text: string,
  last: Atom,
  next: Atom,
  { lead, shape, behind }: Joining,
): Shape | null {
  const gap = text.slice(last.end, next.start);
  if (gap.length > LONGEST_GAP || gap.includes("\n\n")) return null;
  if (lead === "after" && NO_LATER.test(gap)) return "window";
  if (lead === "between" && (AND.test(gap) || TO.test(gap))) return "window";
  if (gap === "/" && last.year !== null && last.day !== null) return "range"; // ISO 8601
  if (OR.test(gap)) return "either";
  if (LIST.test(gap) && next.day === null) {
    return shape === "either" || isListed(text, next, behind) ? "either" : null;
  }
  if (gap.trim() === "-" && (lead === "after" || isNextMonth(gap, last, next))) return "either";
  return TO.test(gap) && lead !== "since" && lead !== "past" && !isBefore(lead) ? "range" : null;
}

/** "Juin, juillet ou août": what comes behind tells that the commas part alternatives. */
function isListed(text: string, next: Atom, behind: Atom | undefined): boolean {
  if (!behind || behind.start - next.end > LONGEST_GAP) return false;
  const gap = text.slice(next.end, behind.start);
  return OR.test(gap) || AND.test(gap) || (LIST.test(gap) && behind.day === null);
}

/** "Mars-avril", without spaces: one or the other. */
function isNextMonth(gap: string, last: Atom, next: Atom): boolean {
  if (gap !== "-" || last.day !== null || next.day !== null || last.part || next.part) return false;
  return last.month !== null && next.month === (last.month % 12) + 1 && last.precision === "month";
}

/** Two dates are of one kind, and the first leaves to the second what it does not say. */
function fitTogether(first: Atom, second: Atom): boolean {
  if (first.relative || second.relative) return false;
  if (first.precision === "year" && second.precision !== "year") return first.part !== null;
  return first.year === null || second.year === null || second.year >= first.year;
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
