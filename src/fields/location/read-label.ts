import { fold } from "../../text/fold.js";
import type { Posting } from "../../text/posting.js";
import { spanOf } from "../span-of.js";
import { DEPARTMENTS } from "./lexicon.js";
import { placeAt } from "./place.js";
import type { Place } from "./postcode.js";
import { NOWHERE } from "./read-body.js";
import { INSTITUTION, withArticle } from "./span.js";

/** Words of a label's value that stand before the place itself. */
const LEAD_IN =
  /(?:(?:le |ce )?(?:poste|stage|mission|contrat|service)? ?(?:est |sera )?(?:principalement |essentiellement )?(?:(?:basee?(?:\(e\)|[.·]e)?|situee?|localisee?|implantee?)s? |a pourvoir )?(?:geographiquement |principalement )?)?(?:a proximite (?:immediate )?(?:de |d')|proximite (?:de |d')?|proche (?:de |d')?|pres de |region de |environs de |secteur (?:de |d')?|centre de |a \d{1,2} ?(?:min(?:utes)?|km) (?:de |d')|sur |a |au |aux |en |dans )?/y;

/** "…, département du Val, région des Lacs": names of what a town lies in. */
const AREA =
  /(?:departement|region|province|prefecture|cercle|district|canton) (?:de (?:la |l')?|du |des |d')$|\((?:site|zone|quartier|lieu-dit) (?:de (?:la |l')?|du |d')?$/;

/**
 * The place in a label's value. What carries a code comes first, then a town that is known, then
 * the last part of an address ("quai Vert, Lens").
 */
export function readLabelValue(match: RegExpExecArray, posting: Posting): Place | null {
  return readValue(
    posting,
    ...spanOf(match),
    /^(?:departement|region|site|service|secteur)/.test(match[0]),
  );
}

/** The place in a range that holds one; `isVague` where it may well hold none. */
export function readValue(
  posting: Posting,
  start: number,
  end: number,
  isVague: boolean,
): Place | null {
  const { text } = posting;
  if (NOWHERE.test(text.slice(start, end))) return null;
  const stop = sentenceEnd(posting, start, end);
  const numbered = afterNumber(posting, start, stop);
  if (numbered) return numbered;
  const starts = partStarts(posting, start, stop);
  const places = starts.map((at) => placeIn(posting, at, stop)).filter((place) => place !== null);
  const told = (kind: Place["told"]) =>
    places.find((place) => place.told === kind && place.value.city);
  const coded = places.find((place) => place.told === "code");
  const known = told("department") ?? told("country") ?? told("town");
  if (coded && isArea(coded)) return withTown(posting, coded, start) ?? coded;
  if (coded || known) return coded ?? known ?? null;
  if (isVague) return null;
  const unknown = places.filter(
    (place) => place.told === "nothing" && isPart(text, place.end, stop),
  );
  const towns = unknown.filter((place) => !AREA.test(text.slice(start, place.start)));
  return (
    towns[towns.length - 1] ??
    unknown[unknown.length - 1] ??
    places.find(({ value }) => value.department !== null || value.country !== null) ??
    null
  );
}

/** "59100 - Nord": the code's own department where its town should stand. */
const isArea = ({ value: { city, department } }: Place): boolean =>
  city !== null && department !== null && fold(city) === DEPARTMENTS[department];

/** "Roubaix (59100 - Nord - Hauts-de-France)": the town before the bracket. */
function withTown(posting: Posting, coded: Place, start: number): Place | null {
  const bracket = coded.start - 1;
  const town = posting.text[bracket] === "(" ? placeIn(posting, start, bracket) : null;
  if (!town?.value.city) return null;
  return { ...coded, value: { ...coded.value, city: town.value.city }, start: town.start };
}

/** "92 - Courbevoie"; "35 Rennes", where the town is known; "26 Drôme". */
export function afterNumber(posting: Posting, start: number, stop: number): Place | null {
  const number = /^(2[ab]|97[1-6]|\d{2})(?: ?- ?| (?=[a-z]))/.exec(posting.text.slice(start, stop));
  const department = number?.[1]?.toUpperCase() ?? "";
  if (!number || !DEPARTMENTS[department]) return null;
  const place = placeAt(posting, start + number[0].length, stop);
  if (!place) return null;
  const isOfNumber = place.told === "town" || place.value.department === department;
  if (!number[0].includes("-") && !isOfNumber) return null;
  return { ...place, value: { ...place.value, department, country: "FR" }, start, told: "code" };
}

function placeIn(posting: Posting, at: number, stop: number): Place | null {
  LEAD_IN.lastIndex = at;
  const lead = LEAD_IN.exec(posting.text)?.[0] ?? "";
  const from = at + lead.length;
  INSTITUTION.lastIndex = from;
  const skip = INSTITUTION.exec(posting.text)?.[0].length ?? 0;
  return withArticle(posting, placeAt(posting, from + skip, stop), skip ? "" : lead);
}

/** Where a value's parts begin: at its start, behind commas and dashes, before a postcode. */
function partStarts(posting: Posting, start: number, stop: number): number[] {
  const starts = [start];
  const mark =
    /[,;(/|\t]\s?| - | ?: |(?<=\S) (?=\d{2} ?\d{3}(?!\d))|(?<=[a-z]) (?:a|sur|au|de) (?=[a-z])|\n/g;
  mark.lastIndex = start;
  for (
    let found = mark.exec(posting.text);
    found && found.index < stop;
    found = mark.exec(posting.text)
  ) {
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
    if (
      text[at] === "\n" &&
      !/(?:\bla|\ble|\bles|\bsaint|-)$/.test(text.slice(Math.max(start, at - 6), at))
    )
      return at;
    const isStop =
      text[at] === "." &&
      /\s/.test(text[at + 1] ?? " ") &&
      !/\b(?:st|ste|av|bd|dept)$/.test(text.slice(Math.max(start, at - 4), at));
    if (isStop && at > start + 2) return at;
  }
  return end;
}
