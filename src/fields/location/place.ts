import type { Posting } from "../../text/posting.js";
import { isCapital } from "../written.js";
import { departmentOf, districtCity, districtCode } from "./code.js";
import { COUNTRIES, DEPARTMENT_CODES, FOUR_DIGIT_TOWNS, REGIONS, TOWNS } from "./lexicon.js";
import { CODE, cityName, coded, foreignFirst, type Place, skipCedex } from "./postcode.js";
import { withTail } from "./tail.js";
import { readCity, spell, stick } from "./town.js";

const QUARTER =
  /^(?:paris|lyon|marseille)(?= (?:centre|nord|sud|est|ouest|confluence|part|la|gare|metropole|rive|presqu|vieux|saint|bastille|montparnasse|opera|chatelet|republique|nation|bercy|vaise|gerland|perrache|joliette|prado))/;
/** The rest of a longer number; a post-office box. */
const NO_CODE_AFTER = /(?:\d|\d[.,]|(?:^|[^a-z])(?:bp|cs|tsa) ?)$/;

/** The place that begins at `from`; null where none does. */
export function placeAt(posting: Posting, from: number, to: number): Place | null {
  const first = posting.text.charCodeAt(from);
  if (first >= 48 && first <= 57) return codeFirst(posting, from, to);
  if (!isCapital(posting, from)) return null;
  return foreignFirst(posting, from, to) ?? cityFirst(posting, from, to);
}

/** "35000 Rennes", "35 000 RENNES CEDEX 7", "75011". */
function codeFirst(posting: Posting, from: number, to: number): Place | null {
  const district = districtFirst(posting, from, to) ?? abroadFirst(posting, from, to);
  if (district) return district;
  const code = stick(CODE, posting, from, to);
  if (!code || NO_CODE_AFTER.test(posting.text.slice(Math.max(0, from - 5), from))) return null;
  const postalCode = (code[1] ?? "").replace(" ", "");
  if (departmentOf(postalCode) === null) return null;
  const end = from + code[0].length;
  const gap = /(?: ?[,-] ?| |\n)/y;
  const cityStart = end + (stick(gap, posting, end, to)?.[0].length ?? 0);
  const cityEnd = readCity(posting, cityStart, to);
  if (!cityEnd && code[0].includes(" ")) return null; // "35 000" of something
  const city = cityEnd ? cityName(posting, cityStart, cityEnd) : districtCity(postalCode);
  const last = skipCedex(posting, cityEnd || end, to);
  return { value: coded(city, postalCode), start: from, end: last, told: "code" };
}

/** "13e arrondissement de Paris". */
function districtFirst(posting: Posting, from: number, to: number): Place | null {
  const FORM =
    /(\d{1,2}) ?(?:er?|e?me) arr(?:ondissement|dt)?\.?,? (?:de |a )?(paris|lyon|marseille)\b/y;
  const found = stick(FORM, posting, from, to);
  const town = found?.[2] ?? "";
  const postalCode = found && districtCode(town, Number(found[1]));
  if (!found || !postalCode) return null;
  const end = from + found[0].length;
  const city = cityName(posting, end - town.length, end);
  return { value: coded(city, postalCode), start: from, end, told: "code" };
}

/** "1000 Bruxelles", "1005 Lausanne": four digits are a code before a town abroad. */
function abroadFirst(posting: Posting, from: number, to: number): Place | null {
  const code = stick(/\d{4}(?= [a-z])/y, posting, from, to)?.[0];
  const start = from + 5;
  if (!code || !FOUR_DIGIT_TOWNS.has(spell(posting, start, readCity(posting, start, to)))) {
    return null;
  }
  const town = cityFirst(posting, start, to);
  const value = town && { ...town.value, postalCode: code };
  return value && { ...town, value, start: from, told: "code" };
}

/** "Rennes (35)", "Paris 11e", "Abidjan (Côte d'Ivoire)", "Loiret". */
function cityFirst(posting: Posting, from: number, to: number): Place | null {
  const end = readCity(posting, from, to);
  if (!end) return null;
  const name = spell(posting, from, end);
  // "Lyon Confluence", "Paris La Défense": a quarter of the town.
  const quarter = QUARTER.exec(posting.text.slice(from, end))?.[0].length;
  if (quarter && !TOWNS.has(name)) {
    const town = cityFirst(posting, from, from + quarter);
    return town && { ...town, end };
  }
  const city = cityName(posting, from, end);
  if (!city || COUNTRIES[name] || REGIONS.has(name)) return regionAt(posting, from, end, to);
  if (DEPARTMENT_CODES[name] && !TOWNS.has(name)) return regionAt(posting, from, end, to);
  return withTail(posting, { from, end, to, city, name });
}

/** A department or country alone: "Loiret (45)", "Hauts-de-Seine", "Belgique". */
function regionAt(posting: Posting, from: number, end: number, to: number): Place | null {
  const name = spell(posting, from, end);
  const department = DEPARTMENT_CODES[name] ?? null;
  const country = department ? "FR" : (COUNTRIES[name] ?? null);
  if (country === null || name === "france") return null;
  const tail = stick(/ ?\((\d{2,3}|2[ab])\)/y, posting, end, to)?.[0].length ?? 0;
  const value = { city: null, postalCode: null, department, country };
  return { value, start: from, end: end + tail, told: department ? "department" : "country" };
}
