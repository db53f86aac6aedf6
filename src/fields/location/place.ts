import type { LocationValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import { isCapital, written } from "../written.js";
import { countryOfPostcode, departmentOf, districtCity, districtCode } from "./code.js";
import {
  AMBIGUOUS,
  COUNTRIES,
  DEPARTMENT_CODES,
  DEPARTMENTS,
  DISTRICTS,
  NOT_TOWNS,
  POSTCODE_COUNTRIES,
  REGIONS,
  TOWNS,
} from "./lexicon.js";

/** A place and where it stands, in folded offsets. */
export interface Place {
  readonly value: LocationValue;
  readonly start: number;
  readonly end: number;
  /** What tells it from any other capitalised word. */
  readonly told: "code" | "department" | "country" | "town" | "nothing";
}

const MOST_WORDS = 7;
const WORD = /[a-z]{1,30}/y;
/** Words within a town's name that stay small: "Savigné sous le Lude". */
const PARTICLE = /(?:(?:de|du|des|la|le|les|lez|sur|sous|en|aux?|pres|saint|ste?)(?: |-)|[dl]')/y;
/** Streets, and institutions that carry a town's name. */
const NO_TOWN_BEGINS =
  /(?:rue|avenue|av|boulevard|bd|place|quai|allees?|chemin|route|impasse|square|passage|cite|batiment|bat|residence|zac|zi|za|parc|esplanade|faubourg|immeuble|etage|bp|cs|mairie|commune|universite|communaute|metropole|agglomeration|departement|region|ccas|lycee|college|hopital|clinique|ecole|maison|musee|theatre|centre hospitalier|association|ville|stage|stagiaire|poste|mission|offre|equipe|service|direction|pole|groupe|agence|cabinet|siege|bureaux?|locaux|campus|restaurant|hotel|hub|tour|centre|entre|de|du|des|d)(?=[ .](?!d.avray))/y;
const CODE = /(\d{2} ?\d{3})(?![\d%]| ?(?:€|euros?|k€|habitants?|personnes|m2|m²|ha\b))/y;
const FOREIGN_CODE = /(ch|be|lu|de|[bldei])[ -]?(\d{4,5})(?!\d)|([a-z]\d[a-z] \d[a-z]\d)(?![a-z0-9])/y;
const CEDEX = /,? ?cedex(?: ?\d{1,2})?/y;
const BEFORE_TAIL = /(?: ?[(,/|-] ?| (?:en|au|aux|dans (?:le|la|les)) | )/y;

/** The place that begins at `from`; null where none does. */
export function placeAt(posting: Posting, from: number, to: number): Place | null {
  const first = posting.text.charCodeAt(from);
  if (first >= 48 && first <= 57) return codeFirst(posting, from, to);
  if (!isCapital(posting, from)) return null;
  return foreignFirst(posting, from, to) ?? cityFirst(posting, from, to);
}

/** "35000 Rennes", "35 000 RENNES CEDEX 7", "75011". */
function codeFirst(posting: Posting, from: number, to: number): Place | null {
  const code = stick(CODE, posting, from, to);
  if (!code || /[\d.,]/.test(posting.text[from - 1] ?? "")) return null;
  const postalCode = (code[1] ?? "").replace(" ", "");
  if (departmentOf(postalCode) === null) return null;
  const end = from + code[0].length;
  const gap = /(?: ?[,-] ?| |\n)/y;
  const cityStart = end + (stick(gap, posting, end, to)?.[0].length ?? 0);
  const cityEnd = cityStart > end ? readCity(posting, cityStart, to) : 0;
  if (!cityEnd && code[0].includes(" ")) return null; // "35 000" of something
  const city = cityEnd ? cityName(posting, cityStart, cityEnd) : districtCity(postalCode);
  const last = skip(CEDEX, posting, cityEnd || end, to);
  return { value: coded(city, postalCode), start: from, end: last, told: "code" };
}

/** "CH-1800 Vevey", "G5L 3A1". */
function foreignFirst(posting: Posting, from: number, to: number): Place | null {
  const code = stick(FOREIGN_CODE, posting, from, to);
  if (!code || /[a-z0-9]/.test(posting.text[from - 1] ?? "")) return null;
  if (code[1] && !isCapital(posting, from)) return null;
  const end = from + code[0].length;
  const country = code[1] ? (POSTCODE_COUNTRIES[code[1]] ?? null) : "CA";
  const postalCode = written(posting, code[2] ? end - code[2].length : from, end);
  const cityEnd = posting.text[end] === " " ? readCity(posting, end + 1, to) : 0;
  const city = cityEnd ? cityName(posting, end + 1, cityEnd) : null;
  const value = { city, postalCode, department: null, country };
  return { value, start: from, end: cityEnd || end, told: "code" };
}

/** "Rennes (35)", "Paris 11e", "Abidjan (Côte d'Ivoire)", "Loiret". */
function cityFirst(posting: Posting, from: number, to: number): Place | null {
  const end = readCity(posting, from, to);
  if (!end) return regionAt(posting, from, to);
  const name = spell(posting, from, end);
  const city = cityName(posting, from, end);
  if (!city || COUNTRIES[name] || REGIONS.has(name)) return regionAt(posting, from, to);
  if (DEPARTMENT_CODES[name] && !TOWNS.has(name)) return regionAt(posting, from, to);
  return withTail(posting, { from, end, to, city, name });
}

interface City {
  readonly from: number;
  readonly end: number;
  readonly to: number;
  readonly city: string;
  readonly name: string;
}

function withTail(posting: Posting, { from, end, to, city, name }: City): Place {
  const plain = { city, postalCode: null, department: null, country: null };
  let place: Place = {
    value: plain,
    start: from,
    end,
    told: isTown(name) ? "town" : "nothing",
  };
  for (let i = 0; i < 3; i++) {
    const longer = tailAt(posting, place, name, to);
    if (!longer) break;
    place = longer;
  }
  return place;
}

/** A town that needs no code to be one. */
export function isTown(name: string): boolean {
  return TOWNS.has(name) && !AMBIGUOUS.has(name);
}

/** One more thing told of a town behind it: its code, department, arrondissement or country. */
function tailAt(posting: Posting, place: Place, name: string, to: number): Place | null {
  const at = skip(CEDEX, posting, place.end, to);
  const gap = stick(BEFORE_TAIL, posting, at, to)?.[0];
  if (gap === undefined) return null;
  const from = at + gap.length;
  const { city, postalCode } = place.value;
  const code = stick(CODE, posting, from, to);
  const close = (end: number) => (gap.includes("(") && posting.text[end] === ")" ? end + 1 : end);
  // "Avenue Verte, 62300 Lens": the code belongs to what follows it.
  const isNext = code && readCity(posting, from + code[0].length + 1, to) > 0;
  if (code && !isNext && !postalCode && departmentOf(code[1] ?? "") !== null) {
    const value = coded(city, (code[1] ?? "").replace(" ", ""));
    return { ...place, value, end: close(from + code[0].length), told: "code" };
  }
  const foreign = postalCode ? null : stick(FOREIGN_CODE, posting, from, to);
  if (foreign && gap.includes("(")) {
    const value = foreignFirst(posting, from, to)?.value;
    if (value) return { ...place, value: { ...value, city }, end: close(from + foreign[0].length), told: "code" };
  }
  return districtAt(posting, place, name, from, to) ?? areaAt(posting, place, gap, from, to);
}

/** "Paris 11e", "LYON 03", "Marseille (8e arrondissement)". */
function districtAt(posting: Posting, place: Place, name: string, from: number, to: number): Place | null {
  if (!DISTRICTS[name] || place.value.postalCode) return null;
  const DISTRICT =
    /(?:(?:dans )?le )?(\d{1,2}) ?(?:(?:er?|eme|nd|th)\b(?: ?arr(?:ondissement|dt|t)?\b\.?)?|(?= ?(?:[,;.)/\n-]|$)))/y;
  const found = stick(DISTRICT, posting, from, to);
  const postalCode = districtCode(name, Number(found?.[1]));
  if (!found || !postalCode) return null;
  const end = from + found[0].trimEnd().length;
  return { ...place, value: coded(place.value.city, postalCode), end, told: "code" };
}

/** "(13)", "-35", ", Finistère", "(Suisse)". */
function areaAt(posting: Posting, place: Place, gap: string, from: number, to: number): Place | null {
  const number = stick(/(?:d[e]?p(?:artemen)?t\.? ?)?(2[ab]|97[1-6]|\d{2})(?![\d%a-z.,]|[ -]\d)/y, posting, from, to);
  const code = number?.[1]?.toUpperCase() ?? "";
  const end = from + (number?.[0].length ?? 0);
  const closes = /^\s*(?:$|[)\n,.;|/-])/.test(posting.text.slice(end, Math.min(to, end + 3)));
  if (number && DEPARTMENTS[code] && (gap.trim() !== "" || closes) && !place.value.department) {
    if (gap.trim() === "," || (gap.includes("(") && posting.text[end] !== ")")) return null;
    const value = { ...place.value, department: code, country: "FR" };
    return { ...place, value, end: gap.includes("(") ? end + 1 : end, told: "department" };
  }
  if (gap.trim() === "") return null;
  return namedAreaAt(posting, place, gap, from, to);
}

function namedAreaAt(posting: Posting, place: Place, gap: string, from: number, to: number): Place | null {
  const france = stick(/france(?![a-z-])/y, posting, from, to)?.[0].length ?? 0;
  const areaEnd = france ? from + france : readCity(posting, from, to);
  if (!areaEnd) return null;
  const area = spell(posting, from, areaEnd);
  const end = gap.includes("(") && posting.text[areaEnd] === ")" ? areaEnd + 1 : areaEnd;
  const department = DEPARTMENT_CODES[area];
  const country = COUNTRIES[area];
  const { value } = place;
  if (department && area !== "paris") {
    if (value.department && value.department !== department) return null;
    return { ...place, value: { ...value, department, country: "FR" }, end, told: "department" };
  }
  if (REGIONS.has(area)) {
    const told = place.told === "nothing" && !/[a-z]/.test(gap) ? "department" : place.told;
    return { ...place, end, told };
  }
  if (!country) return null;
  const french = country === "FR";
  const told = { ...value, country, department: french ? value.department : null };
  return { ...place, value: told, end, told: "country" };
}

/** A department or country alone: "Loiret (45)", "Hauts-de-Seine", "Belgique". */
function regionAt(posting: Posting, from: number, to: number): Place | null {
  const end = readCity(posting, from, to);
  if (!end) return null;
  const name = spell(posting, from, end);
  const department = DEPARTMENT_CODES[name] ?? null;
  const country = department ? "FR" : (COUNTRIES[name] ?? null);
  if (country === null || name === "france") return null;
  const tail = stick(/ ?\((\d{2,3}|2[ab])\)/y, posting, end, to)?.[0].length ?? 0;
  const value = { city: null, postalCode: null, department, country };
  return { value, start: from, end: end + tail, told: department ? "department" : "country" };
}

/** Where a town's name that begins at `from` ends; 0 where no name begins there. */
export function readCity(posting: Posting, from: number, to: number): number {
  const { text } = posting;
  if (!isCapital(posting, from) || /[a-z0-9@]/.test(text[from - 1] ?? "")) return 0;
  if (stick(NO_TOWN_BEGINS, posting, from, to)) return 0;
  let end = 0;
  let at = from;
  for (let words = 0; words < MOST_WORDS && at < to; words++) {
    const word = stick(WORD, posting, at, to)?.[0];
    if (!word || (words > 0 && isStop(text, at, word))) break;
    at += word.length;
    if (text[at] === "'" && /^[dl]$/.test(word)) {
      at++;
      continue;
    }
    end = at;
    if (/^ste?$/.test(word) && text[at] === ".") at++;
    const next = nextWord(posting, at, to);
    if (!next) break;
    at = next;
  }
  return end > from && !NOT_TOWNS.test(spell(posting, from, end)) && end <= to ? end : 0;
}

function isStop(text: string, at: number, word: string): boolean {
  if (text[at - 1] === "-" || text[at - 1] === "'") return false;
  return /^(?:cedex|france|bp|cs|tel|fax|mail|cdi|cdd|stage|alternance|h|f|et|ou|a|poste|type|contrat|duree|debut|date|remuneration|profil|mission|missions|contact|temps|salaire|description|vous|nous|notre|votre|pour|avec|dans|idf)$/.test(
    word,
  );
}

/** Where the next word of a name begins: after a hyphen, or a space before a capital. */
function nextWord(posting: Posting, at: number, to: number): number {
  const { text } = posting;
  const mark = text[at];
  if (at >= to || (mark !== "-" && mark !== " " && mark !== "\n" && mark !== "'")) return 0;
  if (mark === "'") return /[a-z]/.test(text[at + 1] ?? "") ? at + 1 : 0;
  if (mark === "-") return /[a-z]/.test(text[at + 1] ?? "") ? at + 1 : 0;
  if (mark === "\n" && !/(?:^|[ -])(?:la|le|les|saint|sainte|st|ste)$/.test(text.slice(Math.max(0, at - 8), at))) {
    return 0;
  }
  let next = at + 1;
  let particle = "";
  for (let i = 0; i < 2 && !isCapital(posting, next); i++) {
    particle = stick(PARTICLE, posting, next, to)?.[0] ?? "";
    if (!particle) return 0;
    next += particle.length;
  }
  if (!isCapital(posting, next)) return 0;
  // "Barcelone en Espagne": the area is no part of the name.
  const area = /^(?:en|aux?) /.test(particle) ? /^[a-z-]{3,30}/.exec(text.slice(next, next + 30))?.[0] : "";
  return area && area !== "provence" && (COUNTRIES[area] || REGIONS.has(area) || DEPARTMENT_CODES[area]) ? 0 : at + 1;
}

/** A folded name as the lexicons spell it: "st herblain" → "saint-herblain". */
export function spell(posting: Posting, from: number, end: number): string {
  const name = posting.text.slice(from, end).replace(/\./g, "").replace(/[\s-]{1,3}/g, "-");
  return name.replace(/(^|-)st-/g, "$1saint-").replace(/(^|-)ste-/g, "$1sainte-");
}

function cityName(posting: Posting, from: number, end: number): string | null {
  const name = written(posting, from, end);
  return name.length > 1 ? name : null;
}

function coded(city: string | null, postalCode: string): LocationValue {
  const department = departmentOf(postalCode) || null;
  return { city, postalCode, department, country: countryOfPostcode(postalCode) };
}

function stick(pattern: RegExp, posting: Posting, at: number, to: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(posting.text);
  return match && at + match[0].length <= to ? match : null;
}

function skip(pattern: RegExp, posting: Posting, at: number, to: number): number {
  return at + (stick(pattern, posting, at, to)?.[0].length ?? 0);
}
