import { lastAtOrBefore } from "../../text/lines.js";
import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { DEPARTMENTS } from "../location/lexicon.js";
import { placeAt } from "../location/place.js";
import { spanOf, wholePlace } from "../location/span.js";
import { isCapital, written } from "../written.js";
import { type Name, readEmployer, readGiven, saysKind } from "./name.js";

const HEAD_LINES = 3;

function lineOf(posting: Posting, offset: number): number {
  return lastAtOrBefore(posting.lines, offset);
}

export function readSecondLine(match: RegExpExecArray, posting: Posting): Name | null {
  const line = lineOf(posting, match.index);
  const code = (match.groups?.code ?? "").toUpperCase();
  if (line < 1 || line > 2 || !DEPARTMENTS[code]) return null;
  const [start, end] = spanOf(match);
  return /^\W{0,3}$/.test(posting.text.slice(start, end)) ? null : readGiven(posting, start, end);
}

/** "Employeur (Ville – 00000) – Titre". */
export function readHeading(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const [from, to] = match.indices?.groups?.place ?? [0, 0];
  const place = wholePlace(posting, from, to);
  const isNumber = DEPARTMENTS[posting.text.slice(from, to).toUpperCase()] !== undefined;
  if (!place && !isNumber) return null;
  // "Titre – Employeur – Ville (66)" is read by its parts.
  if (isNumber && posting.text.slice(start, end).includes(" - ")) return null;
  const isDoubtful = place?.told === "nothing" || place?.told === "country";
  // "Statisticien(ne)"
  if (isDoubtful && posting.text[from - 2] !== " ") return null;
  if (isDoubtful && !/^ ?[-:] ?[a-z]/.test(posting.text.slice(to + 1, to + 5))) return null;
  const comma = posting.text.slice(start, end).lastIndexOf(", ");
  const stop = place?.value.city === null && comma > 0 ? start + comma : end;
  return readEmployer(posting, start, stop);
}

/** "Titre / Employeur / Lieu", "Employeur, Ville" under a title. */
export function readSegment(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const [from, to] = match.indices?.groups?.place ?? [0, 0];
  const line = lineOf(posting, start);
  if (line >= HEAD_LINES) return null;
  const place = wholePlace(posting, from, to) ?? placeAt(posting, from, to);
  if (!place?.value.city || place.told === "nothing") return null;
  const name = readEmployer(posting, start, end);
  const strict = !/[/|•]/.test(match.groups?.mark ?? "");
  return name && (!strict || isSolid(posting, name, line)) ? name : null;
}

/** Between dashes a subject stands as often as an employer; two capitals or a kind tell. */
function isSolid(posting: Posting, name: Name, line: number): boolean {
  const folded = posting.text.slice(name.start, name.end);
  if (saysKind(folded)) return true;
  if (line === 0) return false;
  if (name.name === name.name.toUpperCase()) return !isShouted(posting);
  const words = [...folded.matchAll(/[a-z0-9]{2,}/g)];
  return words.filter(({ index }) => isCapital(posting, name.start + index)).length >= 2;
}

/** Whether the title is in capitals, so that capitals tell nothing. */
function isShouted(posting: Posting): boolean {
  const title = written(posting, 0, posting.lines[0]?.end ?? 0);
  return title === title.toUpperCase();
}

/** A line of the head that is an employer by its first noun. */
export function readLine(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const line = lineOf(posting, start);
  if (line > 1 || !isCapital(posting, start)) return null;
  const text = posting.text.slice(start, end);
  const cut = text.search(/ - | ?\(|,| ?:|\.(?:\s|$)| \d{2} ?\d{3}\b/);
  if (text[cut] === ":" || text.slice(cut, cut + 2) === " :" || /[.!?]$/.test(text)) return null;
  const name = readEmployer(posting, start, cut < 0 ? end : start + cut);
  return name && !isJobTitle(posting.text.slice(name.start, name.end)) ? name : null;
}

export function readBeforeColon(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  if (!isJobTitle(match.groups?.title ?? "")) return null;
  const name = readEmployer(posting, start, end);
  const words = name ? posting.text.slice(name.start, name.end) : "";
  return name && (saysKind(words) || / /.test(words)) && !/\d$/.test(words) ? name : null;
}

export function readInRow(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const [from, to] = match.indices?.groups?.place ?? [0, 0];
  const place = placeAt(posting, from, to);
  return place && place.told !== "nothing" ? readEmployer(posting, start, end) : null;
}
