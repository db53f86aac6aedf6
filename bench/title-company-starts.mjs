// @ts-check
import { isBlank, linesOf } from "./text-lines.mjs";

const department = /^.* - (?:\d{2,3}|2[AB]) - \S.*$/;
const regions = `Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne|Centre-Val de Loire|Corse
|Grand Est|Hauts-de-France|[IÎ]le-de-France|Normandie|Nouvelle-Aquitaine|Occitanie|Pays de la Loire
|Provence-Alpes-Côte d'Azur|Guadeloupe|Martinique|Guyane|La Réunion|Mayotte`;
const countries = `France|Luxembourg|Belgique|Suisse|Allemagne|Espagne|Italie|Monaco|Royaume-Uni
|Irlande|Pays-Bas|Portugal|Canada`;
const elsewhere = new RegExp(
  `^.* - (?:${`${regions}|${countries}`.replaceAll("\n", "")})\\s*$`,
  "i",
);
// A title, a company of two lines.
const LONGEST_HEAD = 3;
/** A town or several in capitals, without a department. */
const capitals = /^[^a-zà-ÿ]* - [A-ZÀ-Þ][A-ZÀ-Þ' -]{2,60}\s*$/;

/**
 * Where the postings of an export begin: at a title that opens the text or has two blank lines
 * above it, and under it a line "company - department - town", or "company - region", or "company -
 * country". The company may be left out, or take two lines.
 *
 * @param {string} text
 * @returns {number[]} offsets of the titles' first characters, blanks aside
 */
export function titleCompanyStarts(text) {
  const lines = linesOf(text);
  const starts = [];
  for (let index = 0; index < lines.length; index += 1) {
    const opens = !isBlank(lines[index]) && isBlank(lines[index - 1]) && isBlank(lines[index - 2]);
    if (!opens) continue;
    const paragraph = lines.slice(index, index + LONGEST_HEAD + 1);
    const length = paragraph.findIndex(isBlank);
    const head = paragraph.slice(0, length < 0 ? undefined : length).map((line) => line.text);
    const place = head.at(-1) ?? "";
    const isHead = head.length === 2 || (head.length === LONGEST_HEAD && department.test(place));
    const tellsPlace = [department, elsewhere, capitals].some((form) => form.test(place));
    const line = lines[index];
    if (isHead && tellsPlace && line) starts.push(line.start + line.text.search(/\S/));
  }
  return starts;
}
