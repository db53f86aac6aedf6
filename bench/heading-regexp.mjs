// @ts-check
import { isBlank, linesOf } from "./text-lines.mjs";

// What a competent developer writes in half an hour: an offer begins at a short line, first of its
// paragraph, that looks like a title and is not one of the headings that postings hold inside.
const longest = 120;
const rule = /^\s*(?:[=*_#~-]\s?){3,}\s*$/;
const jobs = new RegExp(
  `^(?:assistant|animat|agent|analyst|arch|attaché|charg|chef|coordin|conseill|consult|data|dévelop
|develop|ingénieu|journalist|médiat|ouvri|rédact|respons|technic|vend)`.replaceAll("\n", ""),
  "i",
);
const titles = [
  /\(?\b[hf]\s?[/\-–]\s?[fh]\b\)?|\(\s?[mfhwdx]\s?(?:[/|]\s?[mfhwdx]\s?){1,2}\)/i,
  /^(?:offre|annonce|poste|fiche|sujet)(?: de (?:stage|poste|mission))?\s*(?:n\s?[°ºo]\s*)?\d+/i,
  /^(?:offre|proposition|sujet) de (?:stage|th[eè]se|service civique|alternance|mission)\b/i,
  /^(?:stage|stagiaire|alternance|alternante?|apprenti|cdd|cdi|internship|service civique)\b/i,
  /[–—:(\-|]\s*(?:stage|stagiaire|alternance|internship|cdd|cdi)\b/i,
  /\p{L}(?:[·.]e\b|\(e\)|\(rice\)|[·./](?:trice|euse|ière|e)\b)/iu,
  jobs,
  /\((?:[^()]{2,40}[ ,–-]+)?(?:\d{5}|\d{2}|2[AB])\)|\(\d{5} [^()]{2,40}\)/,
  /^(?:intitul[eé](?: du (?:poste|stage))?|poste|titre|title|job title)\s?:\s?\S/i,
];
const heading = /^#{1,3}\s+\S|^\s*<h[1-3]\b/;
const numbered = /^(?:\d{1,3}[.)°]|n\s?°\s?\d+)\s+\p{Lu}/u;
const insideWords = `missions?|profil|contexte|description|comp[eé]tences|conditions?|modalit[eé]s
|contact|candidat|postuler|pour postuler|r[eé]mun[eé]ration|gratification|dur[eé]e|dates?|lieu
|pr[eé]sentation|qui sommes|avantages|formation|dipl[oô]me|type de contrat|r[eé]f[eé]rence|entreprise
|organisme|encadre|objectifs?|r[eé]sum[eé]|activit[eé]s|tasks|requirements|duration|how to apply|what
|who|why`.replaceAll("\n", "");
const inside = new RegExp(
  `^(?:(?:vos|les|nos|le|la|votre|notre|your|the|about)\\s+)?(?:${insideWords})`,
  "i",
);

/**
 * The first baseline: beginnings told by blank lines and one look at the line below.
 *
 * @param {string} text
 * @returns {number[]} offsets of the lines that look like titles
 */
export function headingRegexpStarts(text) {
  const lines = linesOf(text);
  return lines
    .filter((line, index) => {
      const above = lines[index - 1];
      const isFirst = isBlank(above) || rule.test(above?.text ?? "") || heading.test(line.text);
      return isFirst && looksLikeTitle(line.text.trim());
    })
    .map(({ start }) => start);
}

/** @param {string} line without blanks around it */
function looksLikeTitle(line) {
  if (line === "" || line.length > longest || rule.test(line)) return false;
  if (/^[-•*]\s/.test(line) || /[.;:,!?]$/.test(line)) return false;
  const words = line.replace(/<[^<>]{0,200}>/g, "").replace(/^[#*_\s]+|[#*_\s]+$/g, "");
  if (inside.test(words.replace(numbered, (lead) => lead.slice(-1)))) return false;
  return heading.test(line) || numbered.test(line) || titles.some((title) => title.test(words));
}
