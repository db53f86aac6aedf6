import type { Posting } from "../../text/posting.js";
import { written } from "../written.js";
import {
  ACRONYMS,
  LEAD,
  LISTED,
  NAMED_BEFORE,
  NO_ADJECTIVE,
  NO_STUDY,
  PARTS,
  SPECIALITY,
  STOP,
} from "./study.lexicon.js";

const LONGEST = 140;
const LONGEST_STUDY = 60;
const LONGEST_BEFORE = 110;

/** The disciplines named right after a degree, verbatim; none from `limit` on. */
export function fieldsOfStudy(posting: Posting, end: number, limit?: number): string[] {
  const { text } = posting;
  const listed = LISTED.exec(text.slice(end, end + LONGEST));
  if (listed && limit === undefined) return studiesByLine(posting, end + listed[0].length);
  const reach = Math.min(end + LONGEST, limit ?? text.length);
  const lead = LEAD.exec(text.slice(end, reach));
  // Between two degrees only "en biologie" names a discipline, or an adjective before a bracket.
  if (limit !== undefined && !/[a-z]/.test(lead?.[0] ?? "")) {
    return /^ [a-z ]{5,40}\($/.test(text.slice(end, limit)) ? fieldsBefore(posting, limit) : [];
  }
  if (!lead) return [];
  const from = end + lead[0].length;
  const stop = STOP.exec(text.slice(from, reach));
  const to = stop ? from + stop.index : limit !== undefined ? reach : lastSpace(text, from, reach);
  return studiesIn(posting, from, to);
}

/** The disciplines that stand before a degree: "Formation en chimie (Bac+2 à Bac+5)". */
export function fieldsBefore(posting: Posting, start: number): string[] {
  const before = posting.text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const match = NAMED_BEFORE.exec(before);
  const words = match?.groups?.studies ?? match?.groups?.adjective;
  if (!match || words === undefined) return [];
  if (match.groups?.adjective !== undefined && NO_ADJECTIVE.test(words)) return [];
  const from = start - before.length + match.index + match[0].indexOf(words);
  return studiesIn(posting, from, from + (STOP.exec(words)?.index ?? words.length));
}

/** The disciplines of a range that holds nothing else; none where its first part is no discipline. */
function studiesIn(posting: Posting, from: number, to: number): string[] {
  const { text } = posting;
  const fields: string[] = [];
  let start = from;
  for (const part of [...text.slice(from, to).matchAll(PARTS), null]) {
    const stopAt = part ? from + (part.index as number) : to;
    const field = trimmed(text, start, stopAt);
    if (field && isStudy(text.slice(...field))) fields.push(written(posting, ...field));
    else if (fields.length === 0 && field) return [];
    if (part) start = from + (part.index as number) + part[0].length;
  }
  return fields;
}

/** "en :" and a discipline a line below it. */
function studiesByLine(posting: Posting, from: number): string[] {
  const fields: string[] = [];
  for (const line of posting.lines) {
    if (line.start < from) continue;
    const words = posting.text.slice(line.content, line.end);
    const isOver = line.blankBefore && fields.length > 0;
    if (isOver || words.length > LONGEST_STUDY || /:/.test(words)) break;
    const named = studiesIn(posting, line.content, line.end);
    if (named.length === 0) break;
    fields.push(...named);
  }
  return fields;
}

/** What leads on to the next degree: "informatique de niveau (Bac+5)". */
const LINK =
  / (?:et|ou|de|en|(?:de )?type|(?:(?:au moins |minimum )?(?:de |au |d'un )?)niveau|au (?:moins|minimum)(?: au)?)[\s(]{0,4}$/;

function isStudy(words: string): boolean {
  if (ACRONYMS.has(words)) return true;
  if (words.length <= 2 || words.length >= LONGEST_STUDY) return false;
  return !NO_STUDY.test(`${words} `) && /[a-z]{3}/.test(words);
}

function trimmed(text: string, start: number, end: number): [number, number] | null {
  while (start < end && /[\s("':-]/.test(text[start] as string)) start++;
  start += SPECIALITY.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start, end);
  const open = words.lastIndexOf("(");
  if (open >= 0 && !words.includes(")")) end = start + open;
  const link = LINK.exec(text.slice(start, end));
  if (link) end -= link[0].length;
  while (end > start && /[\s"':,.(#-]/.test(text[end - 1] as string)) end--;
  return end > start ? [start, end] : null;
}

function lastSpace(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const at = text.lastIndexOf(" ", to);
  return at > from ? at : from;
}
