import { lastAtOrBefore } from "../../text/lines.js";
import type { Posting } from "../../text/posting.js";
import { isCapital } from "../written.js";
import { TOWNS } from "./lexicon.js";
import { placeAt } from "./place.js";
import type { Place } from "./postcode.js";
import { NO_TOWN_BEGINS, readCity, spell, stick } from "./town.js";

/** Institutions that stand before the name of their town. */
export const INSTITUTION =
  /(?:(?:la |le |l')?(?:universite|mairie|ville|commune|chu|campus|gare|prefecture|centre-ville|hotel de ville|metropole|agglomeration|siege|bureau|locaux?|agence|magasin|site|antenne|usine|succursale)s? (?:de |d' ?|du |a )(?=[a-z]))/y;

/** Which line of the posting an offset stands in, from 0. */
export function lineOf(posting: Posting, offset: number): number {
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

/**
 * "au Mans" is "à Le Mans", where French runs the words together; "l'université de la Rochelle"
 * writes the article of La Rochelle small.
 */
export function withArticle(posting: Posting, place: Place | null, lead?: string): Place | null {
  const city = place?.value.city;
  if (!place || !city) return place;
  const before = lead ?? posting.text.slice(Math.max(0, place.start - 5), place.start);
  const article = /(?:^|[ \n(])(aux?|la|les?) $/.exec(before)?.[1];
  if (!article) return place;
  const full = { au: "Le", aux: "Les", la: "La", le: "Le", les: "Les" }[article] ?? "";
  const known = TOWNS.has(
    `${full.toLowerCase()}-${spell(posting, place.start, place.start + city.length)}`,
  );
  if (!known && (!article.startsWith("au") || place.told === "country")) return place;
  // "au GRAVE": an acronym takes the article of its noun.
  const isAcronym = /^\p{Lu}{3,}$/u.test(city) && !isCapital(posting, place.start - 3);
  if (!known && isAcronym) return null;
  return {
    ...place,
    value: { ...place.value, city: `${full} ${city}` },
    told: known && place.told === "nothing" ? "town" : place.told,
  };
}

/** "ADMR du Vercors": no town, though the name may end in one's. */
const ACRONYM = /[a-z]{3,8}(?= d(?:e|u|es) [a-z]{2}| d'[a-z]{2})/y;
/** What joins a house's name to its town's. */
const OF_TOWN = /(?: (?:de|a) | d')$/;
const LONGEST_BEFORE = 46;

/** Where the town's name that ends before `bracket` begins; 0 where none does. */
export function townBefore(posting: Posting, bracket: number): number {
  const { text } = posting;
  const end = text[bracket - 1] === " " ? bracket - 1 : bracket;
  let [found, nearest] = [0, 0];
  for (let at = end - 1; at > Math.max(0, end - LONGEST_BEFORE); at--) {
    if (/[\n,;:/|.(]/.test(text[at] as string)) break;
    if (/[a-z]/.test(text[at - 1] ?? "")) continue;
    // "Vic Sur Orne", with capitals all through.
    if (/^(?:sur|sous|de|du|des|aux?|en) /.test(text.slice(at, at + 5))) continue;
    if (isHouse(posting, at, end)) return nearest;
    if (!isCapital(posting, at) || readCity(posting, at, end) !== end) continue;
    found = at;
    if (nearest === 0 && OF_TOWN.test(text.slice(Math.max(0, at - 4), at))) nearest = at;
  }
  return found;
}

/** A house's noun; or an acronym, among words that are not all in capitals. */
function isHouse(posting: Posting, at: number, end: number): boolean {
  if (stick(NO_TOWN_BEGINS, posting, at, end)) return true;
  const acronym = stick(ACRONYM, posting, at, end)?.[0];
  if (!acronym || isCapital(posting, end - 1)) return false;
  return [...acronym].every((_, i) => isCapital(posting, at + i));
}
