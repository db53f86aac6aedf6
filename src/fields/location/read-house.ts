import { labelAt, type Posting } from "../../text/posting.js";
import { spanOf } from "../span-of.js";
import { isAside } from "./aside.js";
import { placeAt } from "./place.js";
import type { Place } from "./postcode.js";
import { lineOf, withArticle } from "./span.js";

const HEAD_LINES = 3;

/** "Ville de Lens" alone on a line right under the title. */
function isLineOfOwn(posting: Posting, match: RegExpExecArray, line: number): boolean {
  const { text, lines } = posting;
  const own = lines[line];
  if (!own || line >= HEAD_LINES) return false;
  const lead = text.slice(own.content, match.index);
  const rest = text.slice(spanOf(match)[0], own.end);
  return (
    /^(?:la |le |l')?$/.test(lead) && !/[.:;!?]|,(?! ?[a-z'-]+$)/.test(rest) && rest.length < 50
  );
}

/** The place behind a house's noun: "mairie du Mans" stands in Le Mans. */
function placeBehind(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const lead = / du $/.test(posting.text.slice(match.index, start)) ? " au " : undefined;
  return withArticle(posting, placeAt(posting, start, end), lead);
}

/** "Université de Rennes", "au sein du CHU de Nantes": the known town that such a house is named for. */
export function readHouse(match: RegExpExecArray, posting: Posting): Place | null {
  const [start, end] = spanOf(match);
  const whole = placeBehind(match, posting);
  // "Université de Caen Normandie": the town is the first word.
  const word = /^[a-z'-]{2,40}/.exec(posting.text.slice(start, end))?.[0].length ?? 0;
  const place = whole && whole.told !== "nothing" ? whole : placeAt(posting, start, start + word);
  const isKnown = place?.value.city && place.told !== "nothing" && place.told !== "country";
  if (!isKnown || isAside(posting, match.index)) return null;
  const line = lineOf(posting, match.index);
  const lead = posting.text.slice(Math.max(0, match.index - 40), match.index);
  if (line < HEAD_LINES || labelAt(posting, match.index)?.kind === "organisation") return place;
  return /(?:stage|poste|these|mission|contrat|accueilli|recrut)[^.\n]{0,20}(?:au sein |aupres )?(?:de l'|du |de la |a l'|au )$/.test(
    lead,
  )
    ? place
    : null;
}

/** "Ville d'Orbec" names its town, in the title or as the employer. */
export function readInstitution(match: RegExpExecArray, posting: Posting): Place | null {
  const line = lineOf(posting, match.index);
  const inTitle = line === 0 || isLineOfOwn(posting, match, line);
  if (!inTitle && labelAt(posting, match.index)?.kind !== "organisation") return null;
  const place = placeBehind(match, posting);
  return place?.value.city ? place : null;
}
