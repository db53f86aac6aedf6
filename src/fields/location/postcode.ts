import type { LocationValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import { isCapital, written } from "../written.js";
import { countryOfPostcode, departmentOf } from "./code.js";
import { POSTCODE_COUNTRIES } from "./lexicon.js";
import { readCity, stick } from "./town.js";

/** A place and where it stands, in folded offsets. */
export interface Place {
  readonly value: LocationValue;
  readonly start: number;
  readonly end: number;
  /** What tells it from any other capitalised word. */
  readonly told: "code" | "department" | "country" | "town" | "nothing";
}

/** A French postcode, not an amount. */
export const CODE = /(\d{2} ?\d{3})(?![\d%]| ?(?:€|euros?|k€|habitants?|personnes|m2|m²|ha\b))/y;
const FOREIGN_CODE =
  /(ch|be|lu|de|[bldei])[ -]?(\d{4,5})(?!\d)|([a-z]\d[a-z] \d[a-z]\d)(?![a-z0-9])/y;
const CEDEX = /,? ?cedex(?: ?\d{1,2})?/y;

/** "CH-1800 Vevey", "G7H 2B1". */
export function foreignFirst(posting: Posting, from: number, to: number): Place | null {
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

/** What a French postcode tells of its place. */
export function coded(city: string | null, postalCode: string): LocationValue {
  const department = departmentOf(postalCode) || null;
  return { city, postalCode, department, country: countryOfPostcode(postalCode) };
}

/** A town's name as written. */
export function cityName(posting: Posting, from: number, end: number): string | null {
  const name = written(posting, from, end);
  return name.length > 1 ? name : null;
}

/** Past "Cedex 7". */
export function skipCedex(posting: Posting, at: number, to: number): number {
  return at + (stick(CEDEX, posting, at, to)?.[0].length ?? 0);
}
