import { labelAt, type Posting, rawText } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { spanOf } from "../span-of.js";
import { isCapital } from "../written.js";
import { TOWNS } from "./lexicon.js";
import { placeAt } from "./place.js";
import type { Place } from "./postcode.js";
import { INSTITUTION, townBefore, withArticle } from "./span.js";
import { isTown, spell } from "./town.js";

/** A wish, not a place: nothing behind it is looked at. */
export const NOWHERE =
  /^(?:a (?:definir|distance|convenir|determiner|preciser)|tele-?travail|full remote|remote|toute la france|france entiere|variable|selon|en distanciel|itinerant|voir |cf)/;

/** "Déroulement : Lens et télétravail": a known town right behind a colon. */
export function readKnown(match: RegExpExecArray, posting: Posting): Place | null {
  const place = placeAt(posting, ...spanOf(match));
  const isKnown = place?.told === "town" || place?.told === "code" || place?.told === "department";
  return isKnown && place.value.city ? place : null;
}

const AT = / (?:a|au|aux|sur) (?=[a-z0-9])/g;

/** "recherche une médiatrice à Lens": the first known town behind who is sought. */
export function readSought(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  for (const at of posting.text.slice(start, end).matchAll(AT)) {
    const from = start + at.index + at[0].length;
    const place = withArticle(posting, placeAt(posting, from, end), at[0].slice(1));
    if (place?.value.city && place.told !== "nothing" && place.told !== "country") return place;
  }
  return null;
}

/** The same, behind no label that tells of another's place. */
export function readAfterColon(match: RegExpExecArray, posting: Posting): Place | null {
  const before = posting.text.slice(Math.max(0, match.index - 30), match.index);
  return /(?:mobilites?|deplacements?|habitation|domicile|formations?|entretiens?|siege|clients?|references?|agences?|equipes?)[a-z ]{0,16}: $/.test(
    before,
  )
    ? null
    : readKnown(match, posting);
}

/** "Employeur : Cabinet Aubrac (Lens)": the known town behind the employer's name. */
export function readEmployerTown(match: RegExpExecArray, posting: Posting): Place | null {
  if (labelAt(posting, match.index)?.kind !== "organisation") return null;
  const [start, end] = spanOf(match);
  const place = placeAt(posting, start, end);
  const isKnown = place?.told === "town" || place?.told === "code" || place?.told === "department";
  return isKnown && place.value.city && place.end === end ? place : null;
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

/** "quelques bases en SQL": the noun has no accent, unless all is in capitals. */
function isNoun(match: RegExpExecArray, posting: Posting): boolean {
  const word = /^[a-z]{3,10}/.exec(match[0])?.[0] ?? "";
  if (!/^bases?$/.test(word)) return false;
  return (
    /^bases?$/.test(
      rawText(posting.folded, match.index, match.index + word.length).toLowerCase(),
    ) && !isCapital(posting, match.index + 1)
  );
}

function isPost(match: RegExpExecArray, posting: Posting): boolean {
  const before = posting.text.slice(Math.max(0, match.index - 40), match.index);
  return /\b(?:poste|stage|mission|cdi|cdd|contrat|alternance|emploi|serez|seras)\b[^.!?]{0,25}$/.test(
    before,
  );
}

/** "4 rue des Mines, 62300 Lens": the code with its town. */
export function readCoded(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const before = posting.text.slice(Math.max(0, start - 12), start);
  if (/\b(?:iso|nf|en|rncp|ref|n°|norme|dossier|code) ?(?:\/[a-z]{1,4} )?$/.test(before))
    return null;
  const place = placeAt(posting, start, end);
  if (place?.told !== "code" || !place.value.city || place.end <= start + 6) return null;
  const hasComma = /^\d{2} ?\d{3} ?,/.test(posting.text.slice(start, end));
  return hasComma && !isTown(spell(posting, place.end - place.value.city.length, place.end))
    ? null
    : place;
}

/** "Régie du Port (Lens 62)": a known town with its code or department. */
export function readCodedBracket(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const place = placeAt(posting, start, end);
  if (!place?.value.city || place.end < end) return null;
  return TOWNS.has(spell(posting, start, start + place.value.city.length)) ? place : null;
}

/** "à Lens (62)": the town before a bracket with a code. */
export function readBeforeBracket(match: RegExpExecArray, posting: Posting): Place | null {
  const bracket = match.index;
  const start = townBefore(posting, bracket);
  const place = placeAt(posting, start, bracket + match[0].length);
  if (!place?.value.city || (place.told !== "department" && place.told !== "code")) return null;
  const known = TOWNS.has(spell(posting, start, start + place.value.city.length));
  const lead = posting.text.slice(Math.max(0, start - 7), start);
  // "Agricultrice / Agriculteur (10801)"
  if (!known && isJobTitle(place.value.city.toLowerCase())) return null;
  // "Windows (10)": a name that no one knows needs a word of place before it.
  return known || /(?:(?:^|\s)(?:a|de|sur|aux?|vers|entre|et|ou) |d'|, |\/ )$/.test(lead)
    ? place
    : null;
}
