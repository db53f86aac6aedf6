import type { DumpLine } from "./dump-lines.js";
import { GREETING, isLoneHead } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";
import { SEEKS } from "./seeks.js";
import { headOf, saysOffer } from "./title-patterns.js";
import { type Known, kindOf, OF_JOBS, OF_NONE, type Unit } from "./unit-kind.js";

/** Which lines of a form are members of its series, and how far each reaches. */

const FEWEST_CARDS = 3;
/** In this share cards follow one another closely. */
const CARD_SHARE = 0.75;
const CARD_LINES = 3;
const LEAD_UNITS = 70;
const LONGEST_GREETING = 40;

/**
 * The members of a list of links or of headings without those under a heading of their own where
 * nothing is offered: "Ressources", "Nos postes".
 */
export function withoutIdle(
  form: string,
  members: readonly number[],
  known: Known,
): readonly number[] {
  const unsigned = members.filter((i) => !isSigned(known, i));
  return keepTold(form, unsigned, known);
}

/** "Bon courage !", and below it who wishes it. */
const isSigned = ({ lines, words, own }: Known, i: number) =>
  words[i - 1]?.farewell === true &&
  (lines[i] as DumpLine).size < LONGEST_GREETING &&
  !own[i]?.some((name) => name !== "jobLike" && OF_JOBS.has(name));

function keepTold(form: string, members: readonly number[], known: Known): readonly number[] {
  if (form === "line paragraph" || form === "line plain") {
    return members.filter((i) => {
      const [line, read] = [known.lines[i], known.words[i]];
      return !(
        read?.farewell ||
        (line && line.size < LONGEST_GREETING && GREETING.test(line.words))
      );
    });
  }
  if (form.startsWith("head")) {
    return numbered(members, known).filter((i) => !known.words[i]?.group);
  }
  if (form.startsWith("mark ")) return withoutGroups(members, known);
  if (!form.startsWith("line mark") || members.length < FEWEST_CARDS) return members;
  const kept: number[] = [];
  let run: number[] = [];
  const close = () => {
    const told = run.map((i, k) => {
      return kindOf({ ...unitOf(known.lines, i, run[k + 1], true), isRow: true }, known);
    });
    if (told.some((kind) => kind === "offer" || kind === "answered")) kept.push(...run);
    run = [];
  };
  const isTight = members.filter((i, k) => members[k + 1] === i + 1).length * 2 > members.length;
  for (const [k, i] of members.entries()) {
    if (k > 0 && isUnderNewHeading(known, members[k - 1] as number, i, isTight)) close();
    run.push(i);
  }
  close();
  return kept;
}

/** "► TERRAIN" over several titles, each over its own words, heads a group. */
function withoutGroups(members: readonly number[], known: Known): readonly number[] {
  const isTitle = (i: number) =>
    isLoneHead(known.lines[i] as DumpLine) &&
    known.lines[i + 1]?.blanks === 0 &&
    namesJob(known, i);
  const isOver = (i: number) => i + 1 < known.lines.length && isTitle(i + 1);
  const isGroup = members.some((i, k) => {
    const end = members[k + 1] ?? known.lines.length;
    let titles = 0;
    for (let at = i + 1; at < end; at++) if (isTitle(at)) titles++;
    return isOver(i) && titles > 1;
  });
  return isGroup ? members.filter((i) => !isOver(i) || namesJob(known, i)) : members;
}

/** Where most headings are "Offre 3 : …", one without a number sums up or looks around. */
function numbered(members: readonly number[], { own }: Known): readonly number[] {
  const offers = members.filter((i) => own[i]?.includes("offerNumber"));
  return offers.length > members.length / 2 ? offers : members;
}

/** Whether a heading stands between two lines; in a tight list a short line of its own is one. */
function isUnderNewHeading(
  { lines, words }: Known,
  from: number,
  to: number,
  isTight: boolean,
): boolean {
  for (let i = from + 1; i < to; i++) {
    const { level, capitals, mark, size } = lines[i] as DumpLine;
    if (level > 0 || words[i]?.group) return true;
    if ((capitals || isTight) && mark === "none" && size < LONGEST_GREETING) return true;
  }
  return false;
}

/** Nothing is answered above the first offer: it begins where a job is named first. */
export function addFirst(starts: Set<number>, known: Known): void {
  const [second = 0] = starts;
  const first = known.lines.findIndex((_, i) => namesJob(known, i));
  if (first >= 0 && first < second - 1) starts.add(first);
}

/** Cards hold a title and its details, and next to nothing else. */
export const areCards = (members: readonly number[], most = CARD_LINES): boolean =>
  members.length >= FEWEST_CARDS &&
  members.filter((i, k) => (members[k + 1] ?? i) - i <= most).length >= CARD_SHARE * members.length;

export function namesJob({ own }: Known, i: number): boolean {
  const found = own[i] ?? [];
  return found.some((name) => OF_JOBS.has(name)) && !found.some((name) => OF_NONE.has(name));
}

/** Prose about jobs names them anywhere; an entry begins with what it offers. */
export function opensEntry({ lines, words, own }: Known, i: number): boolean {
  const line = lines[i] as DumpLine;
  if (line.capitalLead || line.capitals || own[i]?.includes("twin")) return true;
  const lead = headOf(line, LEAD_UNITS);
  return ((words[i] as LineReading).seeks && SEEKS.test(lead.text)) || saysOffer(lead);
}

/** An entry ends with its paragraph; what stands under a heading goes on to the next heading. */
export function unitOf(
  lines: readonly DumpLine[],
  first: number,
  next = lines.length,
  isEntry: boolean,
): Unit {
  if (!isEntry) return { first, end: next, isEntry };
  let end = first + 1;
  while (end < next && (lines[end] as DumpLine).blanks === 0) end++;
  return { first, end, isEntry };
}
