import type { FieldValues } from "../../model/offer.js";
import { cellsOf, type Posting } from "../../text/posting.js";
import type { Candidate } from "../candidate.js";
import { PRIOR_OF_COLUMN } from "../columns.js";
import type { Place } from "./postcode.js";
import { readValue } from "./read-label.js";

/** Between two cells of a row. */
const BESIDE = /^[ "]{0,4}[\t|;,][ "]{0,4}$/;

/** What a table's columns of places hold: the first with a town, and the postcode in the cell beside it. */
export function readCells(posting: Posting): Candidate<FieldValues["location"]> | null {
  const places = cellsOf(posting, "location")
    .map(({ start, end }) => readValue(posting, start, end, false))
    .filter((place) => place !== null);
  const found = places.find(({ value }) => value.city !== null) ?? places[0];
  if (!found) return null;
  const code = places.find(({ value }) => value.city === null && value.postalCode !== null);
  const { value, start, end } = code ? withCode(posting, found, code) : found;
  return { value, start, end, rule: "location.column", prior: PRIOR_OF_COLUMN, evidence: [] };
}

function withCode({ text }: Posting, town: Place, code: Place): Place {
  const [first, last] = code.start < town.start ? [code, town] : [town, code];
  if (!BESIDE.test(text.slice(first.end, last.start))) return town;
  const { city } = town.value;
  return { ...town, value: { ...code.value, city }, start: first.start, end: last.end };
}
