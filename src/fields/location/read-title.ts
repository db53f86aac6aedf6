import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { spanOf } from "../span-of.js";
import { written } from "../written.js";
import { DEPARTMENT_CODES, DEPARTMENTS, TOWNS } from "./lexicon.js";
import { placeAt } from "./place.js";
import type { Place } from "./postcode.js";
import { townBefore, wholePlace } from "./span.js";
import { readCity, spell } from "./town.js";

/** "VSI (Volontariat de solidarité internationale)": what the letters stand for. */
export const NO_PLACE =
  /^(?:volontariat|service|ministere|direction|scene|contrat|convention|programme|projet|association|federation|groupement|syndicat|institut|centre|reseau|societe|laboratoire|dispositif|stage|alternance)(?: |$)/;

export function readHeadingBracket(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const place =
    wholePlace(posting, start, trimEnd(posting.text, start, end)) ?? codeAlone(posting, start, end);
  if (!place || NO_PLACE.test(posting.text.slice(start, end))) return null;
  if (place.value.city === null && !place.value.postalCode)
    return withAreaOf(posting, place, start - 1);
  const after = match.index + match[0].length;
  const afterJob =
    isJobTitle(posting.text.slice(0, match.index)) ||
    /^ ?\(?(?:h ?\/ ?f|f ?\/ ?h)/.test(posting.text.slice(after, after + 8));
  if (place.value.city === null && place.value.postalCode) {
    return afterJob ? null : withTownBefore(posting, place, match.index);
  }
  const isDoubtful = place.told === "nothing" || place.told === "country";
  if (place.told === "nothing" && isAcronym(posting, place)) return null;
  if (isDoubtful && posting.text[match.index - 1] !== " ") return null; // "Statisticien(ne)"
  return isDoubtful && (afterJob || !isSetOff(posting, after)) ? null : place;
}

/** "Volontaire territoriale (VTA)", "Suivi des MAres du Plateau (SMAP)": a short form of the words before it. */
export function isAcronym(posting: Posting, { value, start }: Place): boolean {
  const city = value.city ?? "";
  if (/^\p{Lu}{2,4}$/u.test(city)) return true;
  const capitals = written(posting, Math.max(0, start - LONGEST_SPELT), start);
  return isInCapitals(city) && onlyCapitals(capitals).endsWith(onlyCapitals(city));
}

const LONGEST_SPELT = 200;
const isInCapitals = (name: string) => /^\p{Lu}[\p{Lu}-]{2,11}$/u.test(name);
const onlyCapitals = (name: string) => name.replace(/\P{Lu}/gu, "");

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
  const named =
    /(?:^|[ (])(?:ville|mairie|commune) (?:de la |de |d'|du |des |de l')(?=[^,(]{2,40} ?$)/.exec(
      head,
    );
  const comma = head.lastIndexOf(", ");
  const from = named ? named.index + named[0].length : comma < 0 ? -1 : comma + 2;
  if (from < 0) return withKnownTown(posting, place, bracket);
  const end = readCity(posting, from, bracket);
  if (!end || end < bracket - 12) return place;
  const last = posting.text
    .slice(from, end)
    .search(/ (?:quebec|ontario|alsace|bretagne|suisse|belgique)$/);
  const city = written(posting, from, last > 0 ? from + last : end);
  return { ...place, value: { ...place.value, city }, start: from };
}

/** "Die (26150)": the words before the bracket are a town that is known. */
function withKnownTown(posting: Posting, place: Place, bracket: number): Place {
  const from = townBefore(posting, bracket);
  const end = readCity(posting, from, bracket);
  if (!end || !TOWNS.has(spell(posting, from, end))) return place;
  return { ...place, value: { ...place.value, city: written(posting, from, end) }, start: from };
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s.,;-]/.test(text[at - 1] as string)) at--;
  return at;
}

export function readSecondLine(match: RegExpExecArray, posting: Posting): Place | null {
  const code = (match.groups?.code ?? "").toUpperCase();
  const [start, end] = spanOf(match);
  if (!DEPARTMENTS[code] || !/[a-z]{2}/.test(match.groups?.span ?? "")) return null;
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
