import { lastAtOrBefore } from "../../text/lines.js";
import { labelAt, type Posting, rawText } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { isCapital, written } from "../written.js";
import { DEPARTMENT_CODES, DEPARTMENTS, TOWNS } from "./lexicon.js";
import { isTown, type Place, placeAt, readCity, spell } from "./place.js";

const HEAD_LINES = 3;
/** Institutions that stand before the name of their town. */
const INSTITUTION =
  /(?:(?:la |le |l')?(?:universite|mairie|ville|commune|chu|campus|gare|prefecture|centre-ville|hotel de ville|metropole|agglomeration|siege|bureau|locaux?|agence)s? (?:de |d'|du |a )(?=[a-z]))/y;
/** Words of a label's value that stand before the place itself. */
const LEAD_IN =
  /(?:(?:le |ce )?(?:poste|stage|mission|contrat|service)? ?(?:est |sera )?(?:principalement |essentiellement )?(?:basee?(?:\(e\)|[.·]e)?|situee?|localisee?|implantee?|a pourvoir)?s? ?(?:geographiquement |principalement )?)?(?:a proximite (?:immediate )?(?:de |d')|proximite (?:de |d')?|proche (?:de |d')?|pres de |region de |environs de |secteur (?:de |d')?|centre de |sur |a |au |aux |en |dans )?/y;
/** A wish, not a place: nothing behind it is looked at. */
const NOWHERE = /^(?:a (?:definir|distance|convenir|determiner|preciser)|tele-?travail|full remote|remote|toute la france|france entiere|variable|selon|en distanciel|itinerant|voir |cf)/;

export function spanOf(match: RegExpExecArray): [number, number] {
  return match.indices?.groups?.span ?? [match.index, match.index + match[0].length];
}

/** Which line of the posting an offset stands in, from 0. */
function lineOf(posting: Posting, offset: number): number {
  return lastAtOrBefore(posting.lines, offset);
}

/** The whole range as one place, an institution's name before it left out. */
export function wholePlace(posting: Posting, start: number, end: number): Place | null {
  INSTITUTION.lastIndex = start;
  const from = start + (INSTITUTION.exec(posting.text)?.[0].length ?? 0);
  for (const at of from === start ? [start] : [from, from + 3]) {
    const place = placeAt(posting, at, end);
    if (place && place.end >= end) return withArticle(posting, place);
  }
  return null;
}

export function readHeadingBracket(match: RegExpExecArray, posting: Posting): Place | null {
  if (lineOf(posting, match.index) > 0) return null;
  const [start, end] = spanOf(match);
  const place = wholePlace(posting, start, trimEnd(posting.text, start, end)) ?? codeAlone(posting, start, end);
  if (!place) return null;
  if (place.value.city === null && !place.value.postalCode) return withAreaOf(posting, place, start - 1);
  const afterJob = isJobTitle(posting.text.slice(0, match.index));
  if (place.value.city === null && place.value.postalCode) {
    return afterJob ? null : withTownBefore(posting, place, match.index);
  }
  const isDoubtful = place.told === "nothing" || place.told === "country";
  if (isDoubtful && posting.text[match.index - 1] !== " ") return null; // "Statisticien(ne)"
  return isDoubtful && (afterJob || !isSetOff(posting, match.index + match[0].length)) ? null : place;
}

/** "Abidjan (Côte d'Ivoire)", "Commune d'Orbec (Calvados)": the area of the town before it. */
function withAreaOf(posting: Posting, place: Place, bracket: number): Place {
  const town = townBefore(posting, bracket);
  const whole = town ? placeAt(posting, town, place.end + 1) : null;
  return whole?.value.city ? whole : place;
}

/** "(13)": the town stands before the bracket. */
function codeAlone(posting: Posting, start: number, end: number): Place | null {
  const code = posting.text.slice(start, end).toUpperCase();
  if (!DEPARTMENTS[code]) return null;
  const before = townBefore(posting, start - 1);
  return before ? placeAt(posting, before, end + 1) : null;
}

/** "Employeur (Ville) – Titre": an unknown name is taken for a town where a title follows it. */
function isSetOff(posting: Posting, after: number): boolean {
  return /^ ?[-:] ?[a-z]/.test(posting.text.slice(after, after + 4));
}

/** "Ville d'Orbec (14290)", "École du Lac, Vevey (CH-1800)". */
function withTownBefore(posting: Posting, place: Place, bracket: number): Place {
  const head = posting.text.slice(0, bracket);
  const named = /(?:^|[ (])(?:ville|mairie|commune) (?:de la |de |d'|du |des |de l')(?=[^,(]{2,40} ?$)/.exec(head);
  const comma = head.lastIndexOf(", ");
  const from = named ? named.index + named[0].length : comma < 0 ? -1 : comma + 2;
  if (from < 0) return place;
  const end = readCity(posting, from, bracket);
  if (!end || end < bracket - 12) return place;
  const last = posting.text.slice(from, end).search(/ (?:quebec|ontario|alsace|bretagne|suisse|belgique)$/);
  const city = written(posting, from, last > 0 ? from + last : end);
  return { ...place, value: { ...place.value, city }, start: from };
}

/** Where the town's name that ends before `bracket` begins; 0 where none does. */
function townBefore(posting: Posting, bracket: number): number {
  const end = posting.text[bracket - 1] === " " ? bracket - 1 : bracket;
  let found = 0;
  for (let at = end - 1; at > Math.max(0, end - 46); at--) {
    if (/[\n,;:/|.(]/.test(posting.text[at] as string)) break;
    if (!/[a-z]/.test(posting.text[at - 1] ?? "") && isCapital(posting, at) && readCity(posting, at, end) === end) {
      found = at;
    }
  }
  return found;
}

export function readSecondLine(match: RegExpExecArray, posting: Posting): Place | null {
  const line = lineOf(posting, match.index);
  const code = (match.groups?.code ?? "").toUpperCase();
  const [start, end] = spanOf(match);
  if (line < 1 || line > 2 || !DEPARTMENTS[code] || !/[a-z]{2}/.test(match.groups?.span ?? "")) return null;
  const at = match.indices?.groups?.code?.[0] ?? start;
  const name = posting.text.slice(start, end).replace(/ \(dept\.?\)$/, "");
  const department = code;
  if (DEPARTMENT_CODES[name.replace(/ /g, "-")] === code && code !== "75") {
    const value = { city: null, postalCode: null, department, country: "FR" };
    return { value, start: at, end, told: "department" };
  }
  const place = placeAt(posting, start, start + name.length);
  const isWhole = place !== null && place.end >= start + name.length;
  const city = isWhole ? place.value.city : written(posting, start, start + name.length);
  const postalCode = isWhole ? place.value.postalCode : null;
  return { value: { city, postalCode, department, country: "FR" }, start: at, end, told: "code" };
}

/** The last part of a title line, "… / Lens (62)". */
export function readSegment(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  if (lineOf(posting, start) >= HEAD_LINES) return null;
  const place = wholePlace(posting, start, end) ?? placeAt(posting, start, end);
  if (!place || place.told === "nothing" || place.told === "country") return null;
  const rest = posting.text.slice(place.end, end);
  if (place.value.city === null || !/^(?:$| (?:ou|et|\/|\+) )/.test(rest)) return null;
  return place;
}

export function readTitleTown(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  if (lineOf(posting, start) >= HEAD_LINES) return null;
  const place = withArticle(posting, placeAt(posting, start, end), match[0]);
  return place && place.told !== "nothing" && place.value.city ? place : null;
}

/**
 * "au Mans" is "à Le Mans", where French runs the words together; "l'université de la Rochelle"
 * writes the article of La Rochelle small.
 */
function withArticle(posting: Posting, place: Place | null, lead?: string): Place | null {
  const city = place?.value.city;
  if (!place || !city) return place;
  const before = lead ?? posting.text.slice(Math.max(0, place.start - 5), place.start);
  const article = /(?:^|[ \n(])(aux?|la|les?) $/.exec(before)?.[1];
  if (!article) return place;
  const full = { au: "Le", aux: "Les", la: "La", le: "Le", les: "Les" }[article] ?? "";
  const known = TOWNS.has(`${full.toLowerCase()}-${spell(posting, place.start, place.start + city.length)}`);
  if (!known && (!article.startsWith("au") || place.told === "country")) return place;
  return { ...place, value: { ...place.value, city: `${full} ${city}` }, told: known && place.told === "nothing" ? "town" : place.told };
}

/** A line that is nothing but a place with its code. */
export function readWholeLine(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const line = lineOf(posting, start);
  INSTITUTION.lastIndex = start;
  if (line > 5 || (line === 0 && !INSTITUTION.test(posting.text))) return null;
  const place = wholePlace(posting, start, end);
  const isTold = place?.told === "code" || place?.told === "department";
  return isTold && place.value.city ? place : null;
}

/** "Ville d'Orbec" names its town, in the title or as the employer. */
export function readInstitution(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const inTitle = lineOf(posting, match.index) === 0;
  if (!inTitle && labelAt(posting, match.index)?.kind !== "organisation") return null;
  const lead = / du $/.test(match[0].slice(0, start - match.index)) ? " au " : undefined;
  const place = withArticle(posting, placeAt(posting, start, end), lead);
  return place?.value.city ? place : null;
}

/** "Déroulement : Lens et télétravail": a known town right behind a colon. */
export function readKnown(match: RegExpExecArray, posting: Posting): Place | null {
  const place = placeAt(posting, ...spanOf(match));
  const isKnown = place?.told === "town" || place?.told === "code" || place?.told === "department";
  return isKnown && place.value.city ? place : null;
}

/** A place right behind "basé à", known or not; behind "basé sur" an unknown one needs a post. */
export function readAnchored(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  if (NOWHERE.test(posting.text.slice(start, end)) || isNoun(match, posting)) return null;
  INSTITUTION.lastIndex = start;
  const institution = INSTITUTION.exec(posting.text)?.[0].length ?? 0;
  const at = institution && isCapital(posting, start + institution) ? start + institution : start;
  const lead = at > start ? "" : posting.text.slice(Math.max(0, start - 6), start);
  const place = withArticle(posting, placeAt(posting, at, end), lead);
  if (!place || (place.value.city === null && place.value.department === null)) return null;
  if (place.told !== "nothing") return place;
  return at > start || (/ (?:sur|en) $/.test(lead) && !isPost(match, posting)) ? null : place;
}

/** "de bonnes bases en SQL": the noun has no accent, unless all is in capitals. */
function isNoun(match: RegExpExecArray, posting: Posting): boolean {
  const word = /^[a-z]{3,10}/.exec(match[0])?.[0] ?? "";
  if (!/^bases?$/.test(word)) return false;
  return /^bases?$/.test(rawText(posting.folded, match.index, match.index + word.length).toLowerCase())
    && !isCapital(posting, match.index + 1);
}

function isPost(match: RegExpExecArray, posting: Posting): boolean {
  const before = posting.text.slice(Math.max(0, match.index - 40), match.index);
  return /\b(?:poste|stage|mission|cdi|cdd|contrat|alternance|emploi|serez|seras)\b[^.!?]{0,25}$/.test(before);
}

/** "4 rue des Mines, 62300 Lens": the code with its town. */
export function readCoded(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const before = posting.text.slice(Math.max(0, start - 12), start);
  if (/\b(?:iso|nf|en|rncp|ref|n°|norme|dossier|code) ?(?:\/[a-z]{1,4} )?$/.test(before)) return null;
  const place = placeAt(posting, start, end);
  if (place?.told !== "code" || !place.value.city || place.end <= start + 6) return null;
  const hasComma = /^\d{2} ?\d{3} ?,/.test(posting.text.slice(start, end));
  return hasComma && !isTown(spell(posting, place.end - place.value.city.length, place.end)) ? null : place;
}

/** "à Lens (62)": the town before a bracket with a code. */
export function readBeforeBracket(match: RegExpExecArray, posting: Posting): Place | null {
  const bracket = match.index;
  const start = townBefore(posting, bracket);
  const place = start || isCapital(posting, 0) ? placeAt(posting, start, bracket + 8) : null;
  if (!place?.value.city || (place.told !== "department" && place.told !== "code")) return null;
  const isTown = TOWNS.has(spell(posting, start, start + place.value.city.length));
  const lead = posting.text.slice(Math.max(0, start - 7), start);
  // "Windows (10)": a name that no one knows needs a word of place before it.
  return isTown || /(?:(?:^|\s)(?:a|de|sur|aux?|vers|entre|et|ou) |d'|, |\/ )$/.test(lead) ? place : null;
}

/**
 * The place in a label's value. What carries a code comes first, then a town that is known, then
 * the last part of an address ("quai Vert, Lens").
 */
export function readLabelValue(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const { text } = posting;
  if (NOWHERE.test(text.slice(start, end))) return null;
  const stop = sentenceEnd(posting, start, end);
  const starts = partStarts(posting, start, stop);
  const places = starts.map((at) => placeIn(posting, at, stop)).filter((place) => place !== null);
  const told = (kind: Place["told"]) => places.find((place) => place.told === kind && place.value.city);
  const coded = places.find((place) => place.told === "code");
  const known = told("department") ?? told("country") ?? told("town");
  if (coded || known) return coded ?? known ?? null;
  if (/^(?:departement|region|site|service)/.test(match[0])) return null;
  const unknown = places.filter((place) => place.told === "nothing" && isPart(text, place.end, stop));
  return unknown[unknown.length - 1] ?? places.find((place) => place.value.department !== null) ?? null;
}

function placeIn(posting: Posting, at: number, stop: number): Place | null {
  LEAD_IN.lastIndex = at;
  const lead = LEAD_IN.exec(posting.text)?.[0] ?? "";
  for (const from of lead ? [at + lead.length, at] : [at]) {
    INSTITUTION.lastIndex = from;
    const skip = INSTITUTION.exec(posting.text)?.[0].length ?? 0;
    const place = withArticle(posting, placeAt(posting, from + skip, stop), skip ? "" : lead);
    if (place) return place;
  }
  return null;
}

/** Where a value's parts begin: at its start, behind commas and dashes, before a postcode. */
function partStarts(posting: Posting, start: number, stop: number): number[] {
  const starts = [start];
  const mark = /[,;(/|\t]\s?| - | ?: |(?<=\S) (?=\d{2} ?\d{3}(?!\d))|(?<=[a-z]) (?:a|sur|au|de) (?=[a-z])|\n/g;
  mark.lastIndex = start;
  for (let found = mark.exec(posting.text); found && found.index < stop; found = mark.exec(posting.text)) {
    starts.push(found.index + found[0].length);
  }
  return starts;
}

function isPart(text: string, at: number, stop: number): boolean {
  return at >= stop || /^ ?(?:[,;.)(\n/|:]|- |et |ou )/.test(text.slice(at, at + 4));
}

/** A value ends with its line or sentence; a wrapped line goes on only to finish a town's name. */
function sentenceEnd(posting: Posting, start: number, end: number): number {
  const { text } = posting;
  for (let at = start; at < end; at++) {
    if (text[at] === "\n" && !/(?:\bla|\ble|\bles|\bsaint|-)$/.test(text.slice(Math.max(start, at - 6), at))) return at;
    const isStop = text[at] === "." && /\s/.test(text[at + 1] ?? " ") && !/\b(?:st|ste|av|bd|dept)$/.test(text.slice(Math.max(start, at - 4), at));
    if (isStop && at > start + 2) return at;
  }
  return end;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s.,;-]/.test(text[at - 1] as string)) at--;
  return at;
}
