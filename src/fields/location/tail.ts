import type { Posting } from "../../text/posting.js";
import { isCapital } from "../written.js";
import { departmentOf, districtCode, romanNumber } from "./code.js";
import { isCount } from "./count.js";
import { COUNTRIES, DEPARTMENT_CODES, DEPARTMENTS, DISTRICTS, REGIONS } from "./lexicon.js";
import { CODE, coded, foreignFirst, type Place, skipCedex } from "./postcode.js";
import { isTown, readCity, spell, stick } from "./town.js";

const BEFORE_TAIL = /(?: ?[(,/|-] ?| (?:en|au|aux|dans (?:le|la|les)) | )/y;
const MOST_TAILS = 3;

/** A town's name, and how far its tail may reach. */
export interface Town {
  readonly from: number;
  readonly end: number;
  readonly to: number;
  readonly city: string;
  readonly name: string;
}

export function withTail(posting: Posting, { from, end, to, city, name }: Town): Place {
  const plain = { city, postalCode: null, department: null, country: null };
  let place: Place = {
    value: plain,
    start: from,
    end,
    told: isTown(name) ? "town" : "nothing",
  };
  for (let i = 0; i < MOST_TAILS; i++) {
    const longer = tailAt(posting, place, name, to);
    if (!longer) break;
    place = longer;
  }
  return place;
}

/** One more thing told of a town behind it: its code, department, arrondissement or country. */
function tailAt(posting: Posting, place: Place, name: string, to: number): Place | null {
  const at = skipCedex(posting, place.end, to);
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
  const foreign = postalCode || !gap.includes("(") ? null : foreignFirst(posting, from, to);
  if (foreign) {
    return { ...place, value: { ...foreign.value, city }, end: close(foreign.end), told: "code" };
  }
  return districtAt(posting, place, name, from, to) ?? areaAt(posting, place, gap, from, to);
}

const DISTRICT =
  /(?:(?:dans )?le )?(?:(\d{1,2}) ?(?:(?:er?|e?me|nd|th)\b(?: ?arr(?:ondissement|dt|t)?\b\.?)?|(?= ?(?:[,;.)(/\n-]|$)))|([ivx]{1,5})(?:(?:er?|e?me)\b(?: ?arr(?:ondissement|dt|t)?\b\.?)?|(?= ?(?:[,;.)(/\n-]|$))))/y;

/** "Paris 11e", "LYON 03", "Paris XIIIe", "Marseille (8e arrondissement)". */
function districtAt(
  posting: Posting,
  place: Place,
  name: string,
  from: number,
  to: number,
): Place | null {
  if (!DISTRICTS[name] || place.value.postalCode) return null;
  const found = stick(DISTRICT, posting, from, to);
  if (!found || (found[2] && !isCapital(posting, found.index + found[0].indexOf(found[2])))) {
    return null;
  }
  const postalCode = districtCode(name, found[2] ? romanNumber(found[2]) : Number(found[1]));
  // "Marseille (13)": a bare number that is the department's.
  if (!postalCode || (found[0].trimEnd() === "13" && name === "marseille")) return null;
  const end = from + found[0].trimEnd().length;
  return { ...place, value: coded(place.value.city, postalCode), end, told: "code" };
}

/** "(13)", "-35", ", 62)", ", Finistère", "(Suisse)". */
function areaAt(
  posting: Posting,
  place: Place,
  gap: string,
  from: number,
  to: number,
): Place | null {
  const number = stick(
    /(?:d[e]?p(?:artemen)?t\.? ?)?(2[ab]|97[1-6]|\d{2})(?![\d%a-z.,]|[ -]\d)/y,
    posting,
    from,
    to,
  );
  const code = number?.[1]?.toUpperCase() ?? "";
  const end = from + (number?.[0].length ?? 0);
  const closes = /^\s*(?:$|[)\n,.;|/-])/.test(posting.text.slice(end, Math.min(to, end + 3)));
  // "Lyon 7e - 69": the arrondissement has told the department before.
  const isNew = (place.value.department ?? code) === code;
  if (DEPARTMENTS[code] && (gap.trim() !== "" || closes) && isNew) {
    const isInBracket = posting.text[end] === ")";
    if (isInBracket && isCount(posting, from, end)) return null;
    // "Régie (Lens, 62)", but "à Lens, 35 h".
    if (/^\s*[,(]/.test(gap) && !isInBracket) return null;
    const value = { ...place.value, department: code, country: "FR" };
    const told = place.value.postalCode ? place.told : "department";
    return { ...place, value, end: gap.includes("(") ? end + 1 : end, told };
  }
  if (gap.trim() === "") return null;
  return cantonAt(posting, place, gap, from, to) ?? namedAreaAt(posting, place, gap, from, to);
}

/** "Orvin (VS)": a canton; FR and BE are countries as well. */
function cantonAt(
  posting: Posting,
  place: Place,
  gap: string,
  from: number,
  to: number,
): Place | null {
  if (!gap.includes("(") || !isCapital(posting, from)) return null;
  if (!stick(/(?:vd|vs|ge|ne|ju|ti|zh|bs)\)/y, posting, from, to)) return null;
  return { ...place, value: { ...place.value, country: "CH" }, end: from + 3, told: "department" };
}

function namedAreaAt(
  posting: Posting,
  place: Place,
  gap: string,
  from: number,
  to: number,
): Place | null {
  const areaEnd = wholeCountry(posting, from, to) || readCity(posting, from, to);
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
    // "Kestrel - Bretagne" is an employer and its region; "Auray, Bretagne" is a town.
    const isTown = place.told === "nothing" && /[,(]/.test(gap);
    return { ...place, end, told: isTown ? "department" : place.told };
  }
  if (!country) return null;
  const french = country === "FR";
  const told = { ...value, country, department: french ? value.department : null };
  return { ...place, value: told, end, told: "country" };
}

/** A country's name up to the next mark: "France", "République démocratique du Congo". */
function wholeCountry(posting: Posting, from: number, to: number): number {
  const name =
    stick(/[a-z][a-z' -]{2,40}(?=[ ]?(?:[,;.()|/•\n]|$))/y, posting, from, to)?.[0] ?? "";
  const country = COUNTRIES[name.trimEnd().replace(/[ ]/g, "-")];
  if (country && isCapital(posting, from)) return from + name.trimEnd().length;
  return stick(/france(?![a-z-])/y, posting, from, to) ? from + 6 : 0;
}
