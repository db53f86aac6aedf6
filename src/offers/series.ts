import type { DumpLine } from "./dump-lines.js";
import { GREETING } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";
import { SEEKS } from "./seeks.js";
import { BELOW_CONTACT, groupByForm } from "./series-forms.js";
import { isListOfSubjects } from "./subject-list.js";
import { headOf, saysOffer } from "./title-patterns.js";
import { findTurns, worthOf } from "./turns.js";
import { type Kind, type Known, kindOf, OF_JOBS, OF_NONE, type Unit } from "./unit-kind.js";

/** Lines that begin the offers of a dump's series. */
export interface Series {
  readonly starts: ReadonlySet<number>;
  /** Whether each is an offer by itself, with the rest of its paragraph, rather than a heading. */
  readonly areEntries: boolean;
  /** Whether what stands above and below tells them, rather than their form. */
  readonly areTurns?: true;
}

const FEWEST_OFFERS = 3;
/** Numbers in their order from 1 count what stands below them. */
const FEWEST_COUNTED = 2;
/** In this share of its units a series speaks of offers. */
const OFFER_SHARE = 0.6;
/** In this share where each line may be one: prose holds words of offers too. */
const PLAIN_SHARE = 0.75;
/** Forms that lines of prose have too. */
const PROSE = /^line (?:paragraph|plain)/;
/** In this share entries tell terms and how to answer, whether or not they name a job. */
const ALIKE_SHARE = 0.75;
/** Forms that lists have, and prose has not. */
const MARKED = /^(?:line mark|line cells|line tuple|roman|letter|counted|count |below date|hang )/;
/** Forms of rows, and of items of lists. */
const ROW = /^line (?:mark|cells|tuple|dashes|wanted|seeks)/;
/** Forms that whole postings have too, somewhere; in a list they follow one another. */
const COMPACT = /^line (?:wanted|seeks|dashes)/;
const HANGING = "hang ";
const CARD_LINES = 3;
/** A title over its details may have a sentence below, and the heading of the next group. */
const LISTED_LINES = 5;
const LEAD_UNITS = 70;
const LONGEST_GREETING = 40;
/** Which kinds of units a series of a form is made of: numbers hardly ever count anything else. */
const WANTED: readonly (readonly [Kind, RegExp])[] = [
  ["offer", /^/],
  [
    "answered",
    /^(?:line (?!paragraph|capital|plain)|roman|letter|counted|count |below date|hang )/,
  ],
  [
    "poor offer",
    /^(?:line (?!paragraph|capital|plain)|roman|letter|counted|count |below date|hang )/,
  ],
  ["terms alone", /^(?:roman|letter|counted|below date)/],
];
/**
 * The lines that begin the offers of a series: lines of one form (paragraphs, bullets, numbers,
 * rows of cells, questions…), most of which name a job and its terms. A dump of one-line or
 * one-paragraph offers is told by nothing else.
 */
export function findSeries(known: Known): Series {
  let best: Series = { starts: new Set(), areEntries: false };
  let most = 0;
  for (const [form, all] of groupByForm(known)) {
    const members = withoutIdle(form, all, known);
    const isCount = form.startsWith("count ");
    if (members.length < (isCount || form === "greeting" ? FEWEST_COUNTED : FEWEST_OFFERS))
      continue;
    const areEntries = form.startsWith("line ");
    if (COMPACT.test(form) && !areCards(members)) continue;
    if (form.startsWith("above ")) {
      const worth = 2 * members.filter((i) => namesJob(known, i)).length - members.length;
      if (
        !areCards(members, LISTED_LINES) ||
        worth <= most ||
        worth < (2 * ALIKE_SHARE - 1) * members.length
      )
        continue;
      [most, best] = [worth, { starts: new Set(members), areEntries: true }];
      continue;
    }
    const kinds = members.map((first, k) => {
      if (PROSE.test(form) && !opensEntry(known, first)) return "other";
      const unit = unitOf(known.lines, first, members[k + 1], areEntries);
      return kindOf({ ...unit, isRow: ROW.test(form), isHead: form.startsWith(HANGING) }, known);
    });
    // Of the paragraphs of one posting several may seek, but one tells how to answer.
    const answered = members.filter((i) => known.words[i]?.closing).length;
    const areItems = members.every((i) => known.lines[i]?.mark === "bullet");
    if (form === "line seeks" && !areItems && answered < ALIKE_SHARE * members.length) continue;
    const count = (what: Kind) => kinds.filter((kind) => kind === what).length;
    const offers = count("offer");
    if (isCount && kinds.length < FEWEST_OFFERS && areCounted(kinds)) {
      if (most === 0) best = { starts: new Set(members), areEntries };
      continue;
    }
    // Entries that say as much as the offers among them, but call the job by no known word.
    const alike = MARKED.test(form) && offers > 1 ? offers + count("answered") : offers;
    const isMost = alike >= ALIKE_SHARE * kinds.length;
    const worth = 2 * (isMost ? alike : offers) - kinds.length;
    const least = form === "line plain" ? PLAIN_SHARE : OFFER_SHARE;
    const enough =
      offers >= (form === "greeting" ? FEWEST_COUNTED : FEWEST_OFFERS) &&
      offers >= least * kinds.length;
    if (isCount && ((isMost && alike >= FEWEST_OFFERS) || isListOfSubjects(known, members))) {
      if (worth > most || most === 0) best = { starts: new Set(members), areEntries };
      most = Math.max(most, worth);
      continue;
    }
    if (!enough && !(isMost && alike >= FEWEST_OFFERS)) continue;
    if (worth <= most) continue;
    most = worth;
    const wanted = WANTED.filter(([, forms]) => forms.test(form)).map(([kind]) => kind);
    if (isMost && MARKED.test(form) && !form.startsWith(HANGING)) wanted.push("terms alone");
    const starts = new Set(members.filter((_, k) => wanted.includes(kinds[k] as Kind)));
    if (form === BELOW_CONTACT) addFirst(starts, known);
    best = { starts, areEntries };
  }
  const turns = findTurns(known);
  return turns.length > 0 && worthOf(known, turns) >= most
    ? { starts: new Set(turns), areEntries: false, areTurns: true }
    : best;
}

/**
 * The members of a list of links or of headings without those under a heading of their own where
 * nothing is offered: "Ressources", "Nos postes".
 */
function withoutIdle(form: string, members: readonly number[], known: Known): readonly number[] {
  if (form === "line paragraph") {
    return members.filter((i) => {
      const [line, read] = [known.lines[i], known.words[i]];
      return !(
        read?.farewell ||
        (line && line.size < LONGEST_GREETING && GREETING.test(line.words))
      );
    });
  }
  if (form.startsWith("head")) return members.filter((i) => !known.words[i]?.group);
  if (!form.startsWith("line mark") || members.length < FEWEST_OFFERS) return members;
  const kept: number[] = [];
  let run: number[] = [];
  const close = () => {
    const told = run.map((i, k) => {
      return kindOf({ ...unitOf(known.lines, i, run[k + 1], true), isRow: true }, known);
    });
    if (told.some((kind) => kind === "offer" || kind === "answered")) kept.push(...run);
    run = [];
  };
  for (const [k, i] of members.entries()) {
    if (k > 0 && isUnderNewHeading(known, members[k - 1] as number, i)) close();
    run.push(i);
  }
  close();
  return kept;
}

/** Whether a heading stands between two lines. */
function isUnderNewHeading({ lines, words }: Known, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (lines[i]?.level || words[i]?.group) return true;
  return false;
}

/** Nothing is answered above the first offer: it begins where a job is named first. */
function addFirst(starts: Set<number>, known: Known): void {
  const [second = 0] = starts;
  const first = known.lines.findIndex((_, i) => namesJob(known, i));
  if (first >= 0 && first < second - 1) starts.add(first);
}

/** An offer, and another that says less: in a list of tasks not even the first states terms. */
const areCounted = ([first, ...others]: readonly Kind[]): boolean =>
  first === "offer" && others.every((kind) => kind !== "other");

/** Cards hold a title and its details, and next to nothing else. */
const areCards = (members: readonly number[], most = CARD_LINES): boolean =>
  members.length >= FEWEST_OFFERS &&
  members.filter((i, k) => (members[k + 1] ?? i) - i <= most).length >=
    ALIKE_SHARE * members.length;

function namesJob({ own }: Known, i: number): boolean {
  const found = own[i] ?? [];
  return found.some((name) => OF_JOBS.has(name)) && !found.some((name) => OF_NONE.has(name));
}

/** Prose about jobs names them anywhere; an entry begins with what it offers. */
function opensEntry({ lines, words, own }: Known, i: number): boolean {
  const line = lines[i] as DumpLine;
  if (line.capitalLead || own[i]?.includes("twin")) return true;
  const lead = headOf(line, LEAD_UNITS);
  return ((words[i] as LineReading).seeks && SEEKS.test(lead.text)) || saysOffer(lead);
}

/** An entry ends with its paragraph; what stands under a heading goes on to the next heading. */
function unitOf(
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
