import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { placeAt } from "../location/place.js";
import { spanOf } from "../location/span.js";
import { isTown, spell } from "../location/town.js";
import { isCapital } from "../written.js";
import { type Name, readEmployer, readName, readSubject } from "./name.js";

/** A label's value up to what describes the name: "La Huche, association créée en 1994". */
export function readLabel(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const value = posting.text.slice(start, end);
  const cut = value.search(
    /\t|;|\||\.(?:\s|$)| ?: | \(| - (?=\d|bp|cs|[a-z]{2,20} ?\(?\d)|, (?=\d)/,
  );
  const stop = cut < 0 ? end : start + cut;
  const name = readName(posting, start, describedAt(posting, start, stop));
  return name && !isJobTitle(posting.text.slice(name.start, Math.min(name.end, name.start + 12)))
    ? name
    : null;
}

/** Where a comma leads on to a description in small letters, or to a town. */
function describedAt(posting: Posting, start: number, stop: number): number {
  const comma = /, ?/g;
  comma.lastIndex = start;
  for (
    let match = comma.exec(posting.text);
    match && match.index < stop;
    match = comma.exec(posting.text)
  ) {
    const next = match.index + match[0].length;
    const listed = / et | & /.test(posting.text.slice(next, stop));
    if (!isCapital(posting, next) && !listed) return match.index;
    if (isCapital(posting, next) && (placeAt(posting, next, stop) || !listed)) return match.index;
  }
  return stop;
}

/** A name behind "chez": it ends where small words go on. */
export function readChez(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  if (
    !isCapital(posting, start) &&
    !/^[a-z0-9-]{2,30}\.[a-z]{2,8}\b/.test(posting.text.slice(start, end))
  ) {
    return null;
  }
  return readEmployer(
    posting,
    start,
    capitalsEnd(posting, start, sentenceEnd(posting, start, end)),
  );
}

/** A full stop before a space or a capital ends the sentence; one within a brand does not. */
function sentenceEnd(posting: Posting, start: number, end: number): number {
  for (
    let at = posting.text.indexOf(".", start);
    at >= 0 && at < end;
    at = posting.text.indexOf(".", at + 1)
  ) {
    if (/\s/.test(posting.text[at + 1] ?? " ") || isCapital(posting, at + 1)) return at;
  }
  return end;
}

/** How far words with capitals and the small words between them reach. */
function capitalsEnd(posting: Posting, start: number, end: number): number {
  const word = /[^\s]{1,40}/g;
  word.lastIndex = start;
  let last = start;
  for (
    let match = word.exec(posting.text);
    match && match.index < end;
    match = word.exec(posting.text)
  ) {
    const isSmall =
      /^(?:de|du|des|d'|et|&|la|le|les|l'|en|sur|sous|pour|a|au|aux|the|of|and|-)$/.test(match[0]);
    const isName =
      match.index === start ||
      isCapital(posting, match.index) ||
      /^[&\d]/.test(match[0]) ||
      (/^[dl]'/.test(match[0]) && isCapital(posting, match.index + 2));
    // "Horizon à Lens": the place is not of the name.
    if (/^(?:-|a|au)$/.test(match[0]) && last > start) break;
    if (isName) last = Math.min(end, match.index + match[0].length);
    else if (!isSmall) break;
  }
  return last;
}

/** "Horizon recrute un…", but not an agency for its client. */
export function readRecruiter(match: RegExpExecArray, posting: Posting): Name | null {
  if (
    /pour (?:son|l'un|un|le compte|notre|l'une?)[^.]{0,20} (?:client|partenaire|adherent)/.test(
      match[0],
    )
  )
    return null;
  return readClauseSubject(match, posting);
}

export function readDefined(match: RegExpExecArray, posting: Posting): Name | null {
  return readClauseSubject(match, posting);
}

/** The subject, without what stands before it: "Dans ce cadre, Horizon recrute". */
function readClauseSubject(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const lead =
    /^(?:dans|pour|afin|en|suite|a|depuis|avec|au|fort|forte|creee?s?|fondee?s?|implantee?|situee?|basee?|nee?|specialisee?|acteur|leader|filiale|membre|ainsi|c'est|pilotee?s?|engagee?s?)(?![a-z])[^,]{0,110}, |^aujourd'hui,? /.exec(
      posting.text.slice(start, end),
    );
  const from = start + (lead?.[0].length ?? 0);
  if (from >= end || !isCapital(posting, from)) {
    return lead && /^(?:la|le|l'|les)/.test(posting.text.slice(from, end))
      ? readSubject(posting, from, end)
      : null;
  }
  return readSubject(posting, from, end);
}

export function readAbout(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const name = readSubject(posting, start, end);
  return name && !isTown(spell(posting, name.start, name.end)) && isCapital(posting, name.start)
    ? name
    : null;
}
