import type { DumpLine } from "./dump-lines.js";
import { DATE } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";
import { BELOW_CONTACT, groupByForm, UNDER_GROUP } from "./series-forms.js";
import { addFirst, areCards, namesJob, opensEntry, unitOf, withoutIdle } from "./series-members.js";
import { atTitles } from "./series-titles.js";
import { isAnnounced, isListOfSubjects } from "./subject-list.js";
import { findTurns, worthOf } from "./turns.js";
import { type Kind, type Known, kindOf } from "./unit-kind.js";

/** Lines that begin the offers of a dump's series. */
export interface Series {
  readonly starts: ReadonlySet<number>;
  /** Whether each is an offer by itself, with the rest of its paragraph, rather than a heading. */
  readonly areEntries: boolean;
  /** Whether what stands above and below tells them, rather than their form. */
  readonly areTurns?: true;
}

/** `worth` tells by how much a series' offers outweigh what else is of its form. */
interface Judged extends Series {
  readonly worth: number;
}

const NO_SERIES: Judged = { starts: new Set(), areEntries: false, worth: 0 };
/** Over so much of a dump a series of headings reaches. */
const LEAST_SPREAD = 0.2;
const COUNT = "count ";
const FEWEST_OFFERS = 3;
/** A series above another may be that much worse, and is still the one. */
const HEAD_START = 2;
const TALLEST_CARD = 12;
/** Numbers in their order from 1 count what stands below them; a heading tells of several. */
const FEWEST_COUNTED = 2;
const TOLD = [COUNT, "greeting", UNDER_GROUP];
/** In this share of its units a series speaks of offers. */
const OFFER_SHARE = 0.6;
/** In this share where each line may be one: prose holds words of offers too. */
const PLAIN_SHARE = 0.75;
/** Forms that lines of prose have too. */
const PROSE = /^line (?:paragraph|plain)/;
/** In this share entries tell terms and how to answer, whether or not they name a job. */
const ALIKE_SHARE = 0.75;
/** Forms that lists have, and prose has not. */
const MARKED =
  /^(?:line mark|line cells|line tuple|line date|roman|letter|command|counted|count |below date|hang )/;
/** Forms of rows, and of items of lists. */
const ROW = /^line (?:mark|cells|tuple|dashes|wanted|seeks)/;
/** Forms that whole postings have too, somewhere; in a list they follow one another. */
const COMPACT = /^line (?:wanted|seeks|dashes|contact)/;
const HANGING = "hang ";
/** Headings of an outline: "## Les marnes". */
const OUTLINED = /^heading /;
/** Forms of headings. */
const HEADED = /^(?:head|mark |hang |coded)/;
/** A title over its details may have a sentence below, and the heading of the next group. */
const LISTED_LINES = 5;
/** Which kinds of units a series of a form is made of: numbers hardly ever count anything else. */
const WANTED: readonly (readonly [Kind, RegExp])[] = [
  ["offer", /^/],
  [
    "answered",
    /^(?:line (?!paragraph|capital|plain)|roman|letter|command|counted|count |below date|hang )/,
  ],
  [
    "poor offer",
    /^(?:line (?!paragraph|capital|plain|under)|roman|letter|command|counted|count |below date|hang )/,
  ],
  ["terms alone", /^(?:roman|letter|command|counted|below date)/],
];
/**
 * The lines that begin the offers of a series: lines of one form (paragraphs, bullets, numbers,
 * rows of cells, questions…), most of which name a job and its terms. A dump of one-line or
 * one-paragraph offers is told by nothing else.
 */
export function findSeries(known: Known): Series {
  let best = NO_SERIES;
  for (const [form, all] of groupByForm(known)) {
    const found = judge(form, withoutIdle(form, all, known), known);
    if (found && outweighs(found, best, known)) best = found;
  }
  if (!best.areEntries && isOfOnePart(best.starts, known)) best = NO_SERIES;
  const turns = findTurns(known);
  return turns.length > 0 && worthOf(known, turns) >= best.worth
    ? { starts: new Set(turns), areEntries: false, areTurns: true }
    : { ...best, starts: atTitles(best.starts, known) };
}

/** Headings that follow one another in a small part of a dump are those of one offer. */
function isOfOnePart(starts: ReadonlySet<number>, { lines }: Known): boolean {
  let [first, last] = [lines.length - 1, 0];
  for (const i of starts) [first, last] = [Math.min(first, i), Math.max(last, i)];
  const spread = (lines[last]?.start ?? 0) - (lines[first]?.start ?? 0);
  return spread < LEAST_SPREAD * (lines.at(-1)?.end ?? 0);
}

function outweighs(one: Judged, other: Judged, { lines }: Known): boolean {
  if (other.worth === 0) return true;
  // "12 / Coiffeuse / « Le salon recherche… »": a card begins with its first line.
  const lead = headStart(one, other, lines) - headStart(other, one, lines);
  const more = one.worth + lead - other.worth;
  return more > 0 || (more === 0 && one.starts.size > other.starts.size);
}

/** What it counts for a series that another stands in its paragraphs, line by line. */
function headStart(outer: Judged, inner: Judged, lines: readonly DumpLine[]): number {
  const isLog = [...outer.starts].some((start) => DATE.test(lines[start]?.words ?? ""));
  // A heading over several of them is that of a group.
  if (isLog || inner.starts.size > outer.starts.size) return 0;
  const within = [...inner.starts].filter((start) => {
    let i = start;
    while (start - i < TALLEST_CARD && lines[i]?.blanks === 0 && !outer.starts.has(i)) i--;
    return i < start && outer.starts.has(i);
  });
  return within.length >= ALIKE_SHARE * inner.starts.size ? HEAD_START : 0;
}

/** Lines of one form as a series, and by how much its offers outweigh the rest; null where it is none. */
function judge(form: string, members: readonly number[], known: Known): Judged | null {
  const fewest = TOLD.some((told) => form.startsWith(told)) ? FEWEST_COUNTED : FEWEST_OFFERS;
  if (members.length < fewest || (COMPACT.test(form) && !areCards(members))) return null;
  if (form.startsWith("above ")) return judgeTitles(members, known);
  const areEntries = form.startsWith("line ");
  const kinds = kindsOf(form, members, known);
  // Of the paragraphs of one posting several may seek, but one tells how to answer.
  const answered = members.filter((i) => known.words[i]?.closing).length;
  const areItems = members.every((i) => known.lines[i]?.mark === "bullet");
  if (form === "line seeks" && !areItems && answered < ALIKE_SHARE * members.length) return null;
  if (form.startsWith(COUNT)) return judgeCount(form, members, kinds, known);
  const { offers, isMost, worth } = weigh(form, kinds);
  const least = form === "line plain" ? PLAIN_SHARE : OFFER_SHARE;
  const enough = offers >= fewest && offers >= least * kinds.length;
  if (enough || isMost) {
    return { starts: startsOf(form, members, kinds, isMost, known), areEntries, worth };
  }
  const subjects = OUTLINED.test(form) ? judgeSubjects(members, worth, known) : null;
  return subjects ?? (HEADED.test(form) ? judgeAnnounced(members, kinds, known) : null);
}

/** Titles over details of one kind: most of them name a job. */
function judgeTitles(members: readonly number[], known: Known): Judged | null {
  const worth = 2 * members.filter((i) => namesJob(known, i)).length - members.length;
  const least = (2 * ALIKE_SHARE - 1) * members.length;
  if (!areCards(members, LISTED_LINES) || worth < least) return null;
  return { starts: new Set(members), areEntries: true, worth };
}

/** "Les postes ouverts", and below it headings that name jobs, hardly on what terms. */
function judgeAnnounced(
  members: readonly number[],
  kinds: readonly Kind[],
  known: Known,
): Judged | null {
  const named = members.filter((i, k) => kinds[k] !== "other" && namesJob(known, i));
  if (named.length < FEWEST_OFFERS || named.length < ALIKE_SHARE * members.length) return null;
  if (!isAnnounced(known, named[0] ?? 0)) return null;
  return { starts: new Set(named), areEntries: false, worth: 2 * named.length - members.length };
}

/** "Projets de thèse retenus", and below it headings of subjects, each with whom to write to. */
function judgeSubjects(members: readonly number[], worth: number, known: Known): Judged | null {
  const isNone = (i: number) => {
    const { section, label, closing } = known.words[i] as LineReading;
    return section !== null || label !== null || closing;
  };
  if (members.some(isNone) || !isListOfSubjects(known, members)) return null;
  return { starts: new Set(members), areEntries: false, worth: Math.max(0, worth) };
}

/** Numbers in their order count offers, all of them or none. */
function judgeCount(
  form: string,
  members: readonly number[],
  kinds: readonly Kind[],
  known: Known,
): Judged | null {
  const all = { starts: new Set(members), areEntries: false };
  if (kinds.length < FEWEST_OFFERS && areCounted(kinds)) return { ...all, worth: 0 };
  const { offers, isMost, worth } = weigh(form, kinds);
  if (isMost || isListOfSubjects(known, members)) return { ...all, worth: Math.max(0, worth) };
  if (offers < FEWEST_COUNTED || offers < FEWEST_OFFERS || offers < OFFER_SHARE * kinds.length)
    return null;
  return { starts: startsOf(form, members, kinds, isMost, known), areEntries: false, worth };
}

/** What the units of a form are, one by one. */
function kindsOf(form: string, members: readonly number[], known: Known): Kind[] {
  return members.map((first, k) => {
    if (PROSE.test(form) && !opensEntry(known, first)) return "other";
    const unit = unitOf(known.lines, first, members[k + 1], form.startsWith("line "));
    return kindOf({ ...unit, isRow: ROW.test(form), isHead: form.startsWith(HANGING) }, known);
  });
}

/** How many units are offers, whether nearly all are, and by how much they outweigh the others. */
function weigh(form: string, kinds: readonly Kind[]) {
  const count = (what: Kind) => kinds.filter((kind) => kind === what).length;
  const offers = count("offer");
  // Entries that say as much as the offers among them, but call the job by no known word.
  const alike = MARKED.test(form) && offers > 1 ? offers + count("answered") : offers;
  const isMost = alike >= ALIKE_SHARE * kinds.length && alike >= FEWEST_OFFERS;
  return { offers, isMost, worth: 2 * (isMost ? alike : offers) - kinds.length };
}

/** The members that begin offers. */
function startsOf(
  form: string,
  members: readonly number[],
  kinds: readonly Kind[],
  isMost: boolean,
  known: Known,
): Set<number> {
  const wanted = WANTED.filter(([, forms]) => forms.test(form)).map(([kind]) => kind);
  if (isMost && MARKED.test(form) && !form.startsWith(HANGING)) wanted.push("terms alone");
  const starts = new Set(members.filter((_, k) => wanted.includes(kinds[k] as Kind)));
  if (form === BELOW_CONTACT) addFirst(starts, known);
  return starts;
}

/** An offer, and another that says less: in a list of tasks not even the first states terms. */
const areCounted = ([first, ...others]: readonly Kind[]): boolean =>
  first === "offer" && others.every((kind) => kind !== "other");
