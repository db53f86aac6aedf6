import { classifyLabel } from "../../text/labels.js";
import { lastAtOrBefore } from "../../text/lines.js";
import { lastMatch } from "../../text/matches-in.js";
import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { isCount } from "../location/count.js";
import { COUNTRIES, DEPARTMENT_CODES, DEPARTMENTS, REGIONS } from "../location/lexicon.js";
import { placeAt } from "../location/place.js";
import { isAcronym } from "../location/read-title.js";
import { wholePlace } from "../location/span.js";
import { spell } from "../location/town.js";
import { spanOf } from "../span-of.js";
import { beginsAsJob } from "../title/line-kind.js";
import { isCapital } from "../written.js";
import { ADDRESS } from "./lexicon.js";
import { isNamedHouse, type Name, readEmployer, readGiven, readSubject, saysKind } from "./name.js";
import { isAllCapital, isShouted } from "./read-under.js";

const NO_EMPLOYER = /^[^a-z]{0,4}(?:programme|projet|dispositif|contrat|plan|axe) /;

function lineOf(posting: Posting, offset: number): number {
  return lastAtOrBefore(posting.lines, offset);
}

export function readSecondLine(match: RegExpExecArray, posting: Posting): Name | null {
  const code = (match.groups?.code ?? "").toUpperCase();
  if (!DEPARTMENTS[code]) return null;
  const [start, end] = spanOf(match);
  return readGiven(posting, start, end);
}

/** Most words of a name behind "à" that does not say what it is. */
const LONGEST_BEHIND = 6;

/** "Employeur (Ville – 00000) – Titre". */
export function readHeading(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const [from, to] = match.indices?.groups?.place ?? [0, 0];
  const place = wholePlace(posting, from, to);
  const isNumber = DEPARTMENTS[posting.text.slice(from, to).toUpperCase()] !== undefined;
  if ((!place && !isNumber) || isCount(posting, from, to)) return null;
  if (place?.told === "nothing" && isAcronym(posting, place)) return null;
  // "Titre – Employeur – Ville (66)" is read by its parts.
  if (isNumber && posting.text.slice(start, end).includes(" - ")) return null;
  const isDoubtful = place?.told === "nothing" || place?.told === "country";
  // "Statisticien(ne)"
  if (isDoubtful && posting.text[from - 2] !== " ") return null;
  if (isDoubtful && !/^ ?[-:] ?[a-z]/.test(posting.text.slice(to + 1, to + 5))) return null;
  const comma = posting.text.slice(start, end).lastIndexOf(", ");
  const stop = !place?.value.city && comma > 0 ? start + comma : end;
  const behind = employerBehindJob(posting.text.slice(start, stop));
  if (behind === 0) return readEmployer(posting, start, stop);
  const words = posting.text.slice(start + behind, stop);
  // "Suivi des mares au plateau de la Vire par les images de satellites": a subject.
  const isSubject = words.split(" ").length > LONGEST_BEHIND;
  const isTown = !place?.value.city || isSubject;
  return isTown && !saysKind(words) ? null : readEmployer(posting, start + behind, stop);
}

const JOINT = / (?:a|au|aux|chez) (?:la |le |les |l')?(?=[^ ])/g;

/** "Luthière à l'Atelier du Quai": where the employer begins; 0 where the heading begins with it. */
function employerBehindJob(heading: string): number {
  // No job begins with an article: "L'asbl Le Panier aux Livres (Namur)".
  if (saysKind(heading) || /^(?:l[ae]s? |l')/.test(heading)) return 0;
  const last = lastMatch(JOINT, heading);
  return last ? last.index + last[0].length : 0;
}

/** "Titre / Employeur / Lieu", "Employeur, Ville" under a title. */
export function readSegment(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const [from, to] = match.indices?.groups?.place ?? [0, 0];
  const line = lineOf(posting, start);
  if (posting.text.slice(from, to).includes(" - ")) return null;
  // "Programme ORME / Contrat postdoctoral / Lyon": what is hired for, and how.
  if (NO_EMPLOYER.test(posting.text.slice(start, end))) return null;
  const place = wholePlace(posting, from, to) ?? placeAt(posting, from, to);
  const isTold = place?.value.city && place.told !== "nothing";
  if (!isTold && !(line === 1 && isArea(posting, from, to))) return null;
  const words = posting.text.slice(start, end);
  const comma = words.indexOf(", ");
  // "L'ORMEAU, centre dramatique, Lens": what it is, in small letters between its name and its town.
  const isKind = comma > 0 && saysKind(words.slice(comma + 2));
  if (isKind && isCapital(posting, start) && !isCapital(posting, start + comma + 2)) {
    return readEmployer(posting, start, start + comma);
  }
  const name = ADDRESS.test(words) ? null : readEmployer(posting, start, end);
  const strict = !/[/|•·]/.test(match.groups?.mark ?? "");
  return name && (!strict || isSolid(posting, name, line)) ? name : null;
}

/** "Kestrel Sud - Bretagne": a region or a country ends the line under the title. */
function isArea(posting: Posting, from: number, to: number): boolean {
  const area = spell(posting, from, to);
  return REGIONS.has(area) || COUNTRIES[area] !== undefined || DEPARTMENT_CODES[area] !== undefined;
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

const LONGEST_LINE = 60;
const SHORTEST_SUBJECT = 5;

/** A line of the head that is an employer by its first noun. */
export function readLine(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const line = lineOf(posting, start);
  if (!isCapital(posting, start)) return null;
  if (line > 1 && end - start > LONGEST_LINE) return null;
  const text = posting.text.slice(start, end);
  if (classifyLabel(text)) return null;
  const cut = text.search(/ - | ?\(|,| ?:| recrutement d(?:'|e )|\.(?:\s|$)| \d{2} ?\d{3}\b/);
  if (text[cut] === ":" || text.slice(cut, cut + 2) === " :" || /[.!?]$/.test(text)) return null;
  const name = readEmployer(posting, start, cut < 0 ? end : start + cut);
  if (name && /^conseil d'administration /.test(posting.text.slice(name.start, name.end))) {
    return readSubject(posting, name.start, name.end);
  }
  if (!name || (line > 1 && !isAllCapital(posting, name))) return null;
  // "Ateliers partagés et transition écologique": so many words and no name among them are a subject.
  const isLong = name.name.split(" ").length >= SHORTEST_SUBJECT;
  if (line === 0 && isLong && !isNamedHouse(posting, name.start, name.end)) return null;
  // "Cabinet d'avocats Lemoine" is no job.
  const words = posting.text
    .slice(name.start, name.end)
    .replace(/^[a-z-]{2,20} (?:d'|de |des )[a-z-]{2,20}/, "");
  return isJobTitle(words) ? null : name;
}

/** "Apprentie mécanicienne, Garage Horizon, Orvaux": a job, and a house with a name. */
export function readBehindJob(match: RegExpExecArray, posting: Posting): Name | null {
  const job = match.groups?.job ?? "";
  if (!isJobTitle(job) && !beginsAsJob(job)) return null;
  const name = readEmployer(posting, ...spanOf(match));
  return name && isNamedHouse(posting, name.start, name.end) ? name : null;
}

export function readBeforeColon(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  // "Type d'offre : Stage (avec convention)" opens with a label.
  if (classifyLabel(posting.text.slice(start, end))) return null;
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
