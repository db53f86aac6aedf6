import type { DumpLine } from "./dump-lines.js";
import { formsOf } from "./line-forms.js";
import { type LineReading, SEEKS } from "./line-reading.js";
import { headOf, saysOffer } from "./title-patterns.js";
import { type Kind, type Known, kindOf, OF_JOBS, OF_NONE, type Unit } from "./unit-kind.js";

/** Lines that begin the offers of a dump's series. */
export interface Series {
  readonly starts: ReadonlySet<number>;
  /** Whether each is an offer by itself, with the rest of its paragraph, rather than a heading. */
  readonly areEntries: boolean;
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
const MARKED = /^(?:line mark|line cells|roman|letter|counted|count |below date)/;
/** More of the addresses stand above a blank line in a dump that parts its offers by them. */
const MOST_APART = 0.2;
const CONTACT = /[\w-]@[a-z0-9]|\b0[1-9](?:[ .]?\d\d){4}\b/;
/** What parts the details on a card: "Intérim Sud · Nîmes · 18/11". */
const DETAIL = / [·•|-] /g;
const CARD_LINES = 3;
const [LONGEST_TITLE, LONGEST_DETAILS] = [110, 100];
/** A list of subjects is announced by a heading so many lines above; each has so many lines. */
const [ANNOUNCED_LINES, SUBJECT_LINES] = [15, 25];
const OF_SEVERAL = /^.{0,60}\b(?:sujets|stages|projets|offres|theses|postes)\b[^.]{0,80}$/;
const LEAD_UNITS = 70;
/** Which kinds of units a series of a form is made of: numbers hardly ever count anything else. */
const WANTED: readonly (readonly [Kind, RegExp])[] = [
  ["offer", /^/],
  ["answered", /^(?:line (?!paragraph|capital|plain)|roman|letter|counted|count |below date)/],
  ["poor offer", /^(?:line (?!paragraph|capital|plain)|roman|letter|counted|count |below date)/],
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
    if (members.length < (isCount ? FEWEST_COUNTED : FEWEST_OFFERS)) continue;
    const areEntries = form.startsWith("line ");
    if (form.startsWith("above ")) {
      const worth = 2 * members.filter((i) => namesJob(known, i)).length - members.length;
      if (!areCards(members) || worth <= most || worth < (2 * ALIKE_SHARE - 1) * members.length)
        continue;
      [most, best] = [worth, { starts: new Set(members), areEntries: true }];
      continue;
    }
    const kinds = members.map((first, k) => {
      if (PROSE.test(form) && !opensEntry(known, first)) return "other";
      return kindOf(unitOf(known.lines, first, members[k + 1], areEntries), known);
    });
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
    const enough = offers >= FEWEST_OFFERS && offers >= least * kinds.length;
    if (isCount && ((isMost && alike >= FEWEST_OFFERS) || isListOfSubjects(known, members))) {
      if (worth > most)
        [most, best] = [Math.max(most, worth), { starts: new Set(members), areEntries }];
      else if (most === 0) best = { starts: new Set(members), areEntries };
      continue;
    }
    if (!enough && !(isMost && alike >= FEWEST_OFFERS)) continue;
    if (worth <= most) continue;
    most = worth;
    const wanted = WANTED.filter(([, forms]) => forms.test(form)).map(([kind]) => kind);
    if (isMost && MARKED.test(form)) wanted.push("terms alone");
    const starts = new Set(members.filter((_, k) => wanted.includes(kinds[k] as Kind)));
    best = { starts, areEntries };
  }
  return best;
}

/**
 * The members of a list of links or of headings without those under a heading of their own where
 * nothing is offered: "Ressources", "Nos postes".
 */
function withoutIdle(form: string, members: readonly number[], known: Known): readonly number[] {
  if (form.startsWith("head")) return members.filter((i) => !known.words[i]?.group);
  if (!form.startsWith("line mark") || members.length < FEWEST_OFFERS) return members;
  const kept: number[] = [];
  let run: number[] = [];
  const close = () => {
    const told = run.map((i, k) => kindOf(unitOf(known.lines, i, run[k + 1], true), known));
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

/** An offer, and another that says less: in a list of tasks not even the first states terms. */
const areCounted = ([first, ...others]: readonly Kind[]): boolean =>
  first === "offer" && others.every((kind) => kind !== "other");

/** Cards hold a title and its details, and next to nothing else. */
const areCards = (members: readonly number[]): boolean =>
  members.length >= FEWEST_OFFERS &&
  members.filter((i, k) => (members[k + 1] ?? i) - i <= CARD_LINES).length >=
    ALIKE_SHARE * members.length;

/** How a line below a title tells details, and how many; empty where it does not. */
function detailsOf(below: DumpLine | undefined): string {
  if (!below || below.blanks > 0 || below.size > LONGEST_DETAILS) return "";
  const parts = below.words.match(DETAIL);
  return parts && parts.length > 1 ? parts.join("") : "";
}

function namesJob({ own }: Known, i: number): boolean {
  const found = own[i] ?? [];
  return found.some((name) => OF_JOBS.has(name)) && !found.some((name) => OF_NONE.has(name));
}

/** "Sujets de stage", and below it numbers that each tell a length or how to answer. */
function isListOfSubjects(known: Known, members: readonly number[]): boolean {
  const [first = 0] = members;
  const isAnnounced = known.words
    .slice(Math.max(0, first - ANNOUNCED_LINES), first)
    .some(
      ({ group }, k) =>
        group ||
        OF_SEVERAL.test(known.lines[Math.max(0, first - ANNOUNCED_LINES) + k]?.words ?? ""),
    );
  return (
    isAnnounced &&
    members.length >= FEWEST_OFFERS &&
    members.every((i, k) => tellsLength(known, i, members[k + 1] ?? i + SUBJECT_LINES))
  );
}

function tellsLength({ lines, words, termsAt }: Known, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SUBJECT_LINES, lines.length); i++) {
    if (words[i]?.foreign) return false;
    if (termsAt(i) & 1 || words[i]?.closing) return true;
  }
  return false;
}

/** Prose about jobs names them anywhere; an entry begins with what it offers. */
function opensEntry({ lines, words, own }: Known, i: number): boolean {
  const line = lines[i] as DumpLine;
  if (line.capitalLead || own[i]?.includes("twin")) return true;
  const lead = headOf(line, LEAD_UNITS);
  return ((words[i] as LineReading).seeks && SEEKS.test(lead.text)) || saysOffer(lead);
}

function groupByForm(known: Known): Map<string, number[]> {
  const { text, lines, contents } = known;
  const byForm = new Map<string, number[]>();
  const add = (form: string, i: number) => {
    const members = byForm.get(form);
    if (members) members.push(i);
    else byForm.set(form, [i]);
  };
  const answered = findAnswered(known);
  if (answered.length > 0) byForm.set("below contact", answered);
  for (const [i, line] of lines.entries()) {
    if (contents.has(i)) continue;
    for (const form of formsOf(text, line, lines[i - 1])) add(form, i);
    const details = line.size < LONGEST_TITLE ? detailsOf(lines[i + 1]) : "";
    if (details !== "") add(`above ${details}`, i);
    if (line.mark !== "number" || line.numbering === "") continue;
    const form = `count ${line.numbering.replace(/\d+/, "0")}`;
    if (Number(/\d+/.exec(line.numbering)) === (byForm.get(form)?.length ?? 0) + 1) add(form, i);
  }
  return byForm;
}

/**
 * The lines below those that give an address or a number, in a dump that leaves no blank line there:
 * offers that nothing parts but the way to answer them.
 */
function findAnswered({ lines, words }: Known): number[] {
  const found: number[] = [];
  let apart = 0;
  for (const [i, { words: own }] of lines.entries()) {
    if (!words[i]?.closing || !CONTACT.test(own)) continue;
    let below = i + 1;
    while (lines[below]?.rule || words[below]?.furniture) below++;
    const line = lines[below];
    if (!line || CONTACT.test(line.words)) continue;
    if (line.blanks > 0 || below > i + 1) apart++;
    const { label, labelLength } = words[below] as LineReading;
    found.push(label === "title" && labelLength === 0 ? below + 1 : below);
  }
  return apart <= MOST_APART * found.length ? found.filter((i) => i < lines.length) : [];
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
