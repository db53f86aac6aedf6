import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { spanOf } from "../span-of.js";
import { isCapital } from "../written.js";
import { isAside, isEvent } from "./aside.js";
import { TOWNS } from "./lexicon.js";
import { placeAt } from "./place.js";
import type { Place } from "./postcode.js";
import { afterNumber } from "./read-label.js";
import { NO_PLACE } from "./read-title.js";
import { INSTITUTION, lineOf, wholePlace, withArticle } from "./span.js";
import { spell } from "./town.js";

/** The last part of a title line, "… / Lens (62)". */
export function readSegment(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const place = wholePlace(posting, start, end) ?? placeAt(posting, start, end);
  if (!place || place.told === "nothing") return null;
  // "…, Bamako, Mali"; not "Communication - France".
  const isAbroad =
    (posting.text.slice(start - 2, start) === ", " ||
      posting.text.slice(place.start, place.end).includes(", ")) &&
    !isJobTitle(place.value.city?.toLowerCase() ?? "");
  if (place.told === "country" && (!isAbroad || isHome(posting, place))) return null;
  // "Juriste (H/F) – Guadeloupe": an island is told as a town is.
  if (place.value.department?.startsWith("97") && place.end === end) return place;
  if (place.value.city === null || isAside(posting, start)) return null;
  // "- Rennes (H/F)"; not "- Java 21 (H/F)", "/ Agricultrice (10801) (H/F)".
  const isBeforeSexes = /^ \(?[hf] ?[/-] ?[hf]/.test(posting.text.slice(end, end + 6));
  if (isBeforeSexes && !isKnownTown(posting, place)) return null;
  const rest = posting.text.slice(place.end, end);
  const joint = /^ (?:ou|et|or|and|\/|\+) /.exec(rest)?.[0].length;
  if (!joint) return rest === "" ? place : null;
  // "Lille et Nantes grandissent": a sentence goes on.
  const other = placeAt(posting, place.end + joint, end);
  return other?.end === end || /tele-?travail|distance|remote/.test(rest) ? place : null;
}

/** "Grenoble", "Bamako, Mali" on a line of its own: a town that is known, or in a country. */
export function readLineAlone(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const line = lineOf(posting, start);
  const place = line > 0 ? wholePlace(posting, start, end) : null;
  return place?.value.city && place.told !== "nothing" && !isHome(posting, place) ? place : null;
}

/** "Communication, France": the country vouches for no town that is not known. */
function isHome(posting: Posting, place: Place): boolean {
  const { told, value } = place;
  return told === "country" && value.country === "FR" && !isKnownTown(posting, place);
}

function isKnownTown(posting: Posting, { value, start }: Place): boolean {
  return TOWNS.has(spell(posting, start, start + (value.city?.length ?? 0)));
}

/** "Le Théâtre Rouge, à Orvaux, recherche": a town, known or not, but no acronym. */
export function readSeekerTown(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const place = wholePlace(posting, start, end);
  if (!place?.value.city || place.told !== "nothing") return place?.value.city ? place : null;
  const isShort = !/\p{Ll}(?!\p{Lu})| /u.test(place.value.city);
  return isShort || NO_PLACE.test(posting.text.slice(start, end)) ? null : place;
}

/** "CDI – Lens – Temps plein": a town that is known, between two marks. */
export function readBetween(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const place = placeAt(posting, start, end);
  const isKnown = place?.value.city && place.told !== "nothing" && place.told !== "country";
  return isKnown && place.end === end && !isAside(posting, start) ? place : null;
}

/** " - Luxembourg", "Kestrel - Espagne": a country or department under the title. */
export function readSecondArea(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  if (lineOf(posting, start) !== 1) return null;
  const place = wholePlace(posting, start, end);
  return place && place.value.city === null && place.value.country !== null ? place : null;
}

/** "Localisation Loir-et-Cher": all of the line is the place. */
export function readPlainLabel(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const place = wholePlace(posting, start, end);
  return place && place.told !== "nothing" ? place : null;
}

/** The pin that stands before a place. */
export function hasPin(match: RegExpExecArray, posting: Posting): boolean {
  const { raw, starts, ends } = posting.folded;
  return raw.slice(starts[match.index], ends[match.index]).includes("\u{1F4CD}");
}

/** "Résidence Les Ormes – 85200": the code that ends a line of the head. */
export function readLineCode(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  return lineOf(posting, start) > 0 ? placeAt(posting, start, end) : null;
}

export function readTitleTown(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  // "près de Vic Sur Orne": a part of the town's name.
  const word = /(?<=(?:^|\s)(?:a|de|en) )[a-z'-]{2,20} $/.exec(posting.text.slice(0, match.index));
  if (match[0].startsWith("sur ") && word && isCapital(posting, word.index)) return null;
  const place = withArticle(posting, placeAt(posting, start, end), match[0]);
  if (!place || isAside(posting, start) || isEvent(posting, start)) return null;
  // "à Saint-Vit": no one but a town is called so behind "à".
  const isSaint = /^a ste?(?:[. -]|$)|^a sainte?[ -]/.test(match[0]);
  return (place.told !== "nothing" || isSaint) && place.value.city ? place : null;
}

/** A line that is nothing but a place with its code. */
export function readWholeLine(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const line = lineOf(posting, start);
  const numbered = line > 0 ? afterNumber(posting, start, end) : null;
  if (numbered?.end === end && numbered.value.city) return numbered;
  INSTITUTION.lastIndex = start;
  if (line === 0 && !INSTITUTION.test(posting.text)) return null;
  const place = wholePlace(posting, start, end);
  const isTold = place?.told === "code" || place?.told === "department";
  return isTold && place.value.city ? place : null;
}
