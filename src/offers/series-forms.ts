import { type DumpLine, formOf } from "./dump-lines.js";
import { addToGroup } from "./grouping.js";
import { findHanging } from "./hanging.js";
import { COUNTING, formsOf, isLoneHead } from "./line-forms.js";
import type { LineReading } from "./line-reading.js";
import { isBelowUnderlined } from "./underlines.js";
import { type Known, OF_NAMES } from "./unit-kind.js";

/** Lines below addresses, in a dump that parts its offers by nothing else. */
export const BELOW_CONTACT = "below contact";
/** Paragraphs under headings that tell of several offers: "3. POSTES". */
export const UNDER_GROUP = "line under group";
const OF_OFFERS =
  /(?<![a-z])(?:postes|emplois?|offres|stages|recrutements?|jobs|alternances?|vacations|theses|missions|benevolat|services? civiques?)(?![a-z])/;
const LONGEST_HEADING = 60;
/** More of the addresses stand above a blank line in a dump that parts its offers by them. */
const MOST_APART = 0.2;
const CONTACT = /[\w-]@[a-z0-9]|\b0[1-9](?:[ .]?\d\d){4}\b/;
/** What parts the details on a card: "Intérim Sud · Nîmes · 18/11". */
const DETAIL = / [·•|-] /g;
/** What details begin with: the contract, or how many hours or years. */
const ENGAGED =
  /^(?:cd[id]|stage|alternance|interim|apprentissage|temps (?:plein|partiel)|(?:full|part)[- ]time|seasonal|permanent|internship|contract|\d{1,2} (?:mois|months|years|ans)) [·•|-] /;
/** … or end with, below the place: "Angers · CDI", "Bordelais · mars à juin". */
const ENGAGED_LAST =
  /^[^·•|]{2,40} [·•|-] (?:cd[id]|stage|alternance|interim|apprentissage|temps (?:plein|partiel)|saison|\d{1,2} (?:mois|months|ans)|(?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]* a [a-z]{3,9})$/;
/** A shorter paragraph tells that someone is looked for, but hardly on what terms. */
const SHORTEST_AD = 60;
/** "Pour proposer un poste : …": how to answer, and nothing of an offer. */
const ASKS = /^(?:pour|merci|si|afin) /;
const CUT = /, |[a-z]-$/;
const FIRST_LETTER = 97;
/** "2 - Les Ânes de Vachères": a number that a dash parts from what it counts. */
const DASHED = /^\d{1,2} [-/] (?=[a-z])/;
const [LONGEST_TITLE, LONGEST_DETAILS] = [110, 100];

/** Lines by the forms that make them look alike: a series is made of one form. */
export function groupByForm(known: Known): Map<string, number[]> {
  const { text, lines, words, own, contents } = known;
  const byForm = new Map<string, number[]>();
  const isJob = (i: number) =>
    own[i]?.some((name) => OF_NAMES.has(name) || name === "contractFirst") === true;
  const add = (form: string, i: number) => addToGroup(byForm, form, i);
  for (const [mark, heads] of findHanging(lines)) byForm.set(`hang ${mark}`, [...heads]);
  const answered = findAnswered(known);
  if (answered.length > 0) byForm.set(BELOW_CONTACT, answered);
  // "Offres similaires", and the titles under it.
  let isListed = false;
  let group: DumpLine | null = null;
  for (const [i, line] of lines.entries()) {
    if (words[i]?.group) group = OF_OFFERS.test(line.words) ? line : null;
    else if (group && endsGroup(group, line, lines[i + 1])) group = null;
    else if (group && line.size > SHORTEST_AD && (line.blanks > 0 || lines[i - 1] === group))
      add(UNDER_GROUP, i);
    isListed = words[i - 1]?.announcesOthers === true || (isListed && line.blanks === 0);
    if (isListed || contents.has(i) || words[i]?.furniture || isBelowUnderlined(lines, i, isJob))
      continue;
    for (const form of formsOf(text, line, lines[i - 1])) add(form, i);
    if (words[i]?.seeks && line.blanks > 0 && line.size > SHORTEST_AD) add("line seeks", i);
    const isGlued = line.blanks === 0 || lines[i + 1]?.blanks === 0;
    const isAnswered = isGlued && (words[i]?.contactAt ?? -1) >= 0 && line.size > SHORTEST_AD;
    if (isAnswered && line.mark === "none" && !ASKS.test(line.words)) add("line contact", i);
    const details = line.size < LONGEST_TITLE ? detailsOf(lines[i + 1]) : "";
    // A row over a row of its kind is no title over its details.
    if (details !== "" && details !== detailsOf({ ...line, blanks: 0 })) add(`above ${details}`, i);
    // Words in capitals that the end of the line cuts: "EARL DE LA LANDE, Con-".
    const isCut = line.capitals && lines[i + 1]?.small && lines[i + 1]?.blanks === 0;
    if (isCut && CUT.test(line.words)) add("line capital lead", i);
    const numbering =
      line.mark === "number" ? line.numbering : (DASHED.exec(line.words)?.[0] ?? "");
    if (numbering === "") continue;
    const form = `count ${numbering.replace(COUNTING, "0")}`;
    if (countOf(numbering) === (byForm.get(form)?.length ?? 0) + 1) add(form, i);
  }
  return byForm;
}

/** Whether another part begins: a heading with nothing glued to it, or one of the group's form. */
function endsGroup(group: DumpLine, line: DumpLine, below: DumpLine | undefined): boolean {
  if (!isLoneHead(line) || line.size > LONGEST_HEADING || /[.:;,!?]$/.test(line.words))
    return false;
  return (below?.blanks ?? 1) > 0 || formOf(line) === formOf(group);
}

/** The place in a list that a number or a letter tells: 3 of "3.", 2 of "b)". */
const countOf = (numbering: string): number =>
  Number(/\d+/.exec(numbering) ?? numbering.charCodeAt(0) - FIRST_LETTER + 1);

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

/** How a line below a title tells details, and how many; empty where it does not. */
function detailsOf(below: DumpLine | undefined): string {
  if (!below || below.blanks > 0 || below.size > LONGEST_DETAILS) return "";
  const parts = below.words.match(DETAIL);
  return parts && (parts.length > 1 || ENGAGED.test(below.words) || ENGAGED_LAST.test(below.words))
    ? parts.join("")
    : "";
}
