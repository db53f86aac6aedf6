import type { Posting } from "../../text/posting.js";
import { isCapital } from "../written.js";
import { AMBIGUOUS, COUNTRIES, DEPARTMENT_CODES, NOT_TOWNS, REGIONS, TOWNS } from "./lexicon.js";

const MOST_WORDS = 7;
const WORD = /[a-z]{1,30}/y;
/** Words within a town's name that stay small: "Vaux sous la Lande". */
const PARTICLE = /(?:(?:de|du|des|la|le|les|lez|sur|sous|en|aux?|pres|saint|ste?)(?: |-)|[dl]')/y;
/** Streets, and institutions that carry a town's name: "Moulin des Rives de Clisson". */
export const NO_TOWN_BEGINS =
  /(?:rue|avenue|av|boulevard|bd|place|quai|allees?|chemin|route|impasse|square|passage|cite|batiment|bat|residence|zac|zi|za|parc|esplanade|faubourg|immeuble|etage|bp|cs|mairie|communes?|universite|communaute|metropole|agglomeration|departement|region|ccas|lycee|college|hopital|clinique|ecole|maison|musee|theatre|centre hospitalier|association|ville|stage|stagiaire|poste|mission|offre|equipe|service|direction|pole|groupe|agence|cabinet|siege|bureaux?|locaux|campus|restaurant|hotel|hub|tour|centre|(?:chateau|moulins?|fort|villa|domaine|manoir|ferme|abbaye|prieure|citadelle|jardins?)(?= d)|usine|conservatoire|radio|archives|bibliotheque|mediatheque|ateliers?|librairie|boulangerie|cooperative|festival|compagnie|cie|opera|institut|laboratoire|federation|syndicat|office|chambre|caisse|banque|credit|mutuelle|fondation|collectif|reseau|creche|ehpad|fromagerie|brasserie|laiterie|clinique|entre|a|au|aux|dans|sur|pres|basee?|situee?|depuis|vers|de|du|des|d)(?=[ .](?!d.avray))/y;

/** Where a town's name that begins at `from` ends; 0 where no name begins there. */
export function readCity(posting: Posting, from: number, to: number): number {
  const { text } = posting;
  if (!isCapital(posting, from) || /[a-z0-9@]/.test(text[from - 1] ?? "")) return 0;
  if (stick(NO_TOWN_BEGINS, posting, from, to)) return 0;
  let end = 0;
  let last = 0;
  let at = from;
  for (let words = 0; words < MOST_WORDS && at < to; words++) {
    const word = stick(WORD, posting, at, to)?.[0];
    if (!word || (words > 0 && isStop(text, at, word))) break;
    if (words > 0 && isDistrict(text, from, at, word)) break;
    // "Nevers Les missions": the article of what follows.
    last = /^(?:l[ea]s?|une?|des?|du|nos|vos|ce|cette)$/.test(word) ? end : 0;
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
  if (last) end = last;
  return end > from && !NOT_TOWNS.test(spell(posting, from, end)) && end <= to ? end : 0;
}

/** "Paris XIIIe": the number of an arrondissement is no part of the name. */
function isDistrict(text: string, from: number, at: number, word: string): boolean {
  return (
    /^[ivx]{1,5}(?:er?|e?me)?$/.test(word) &&
    /^(?:paris|lyon|marseille) $/.test(text.slice(from, at))
  );
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
  if (
    mark === "\n" &&
    !/(?:^|[ -])(?:la|le|les|saint|sainte|st|ste)$/.test(text.slice(Math.max(0, at - 8), at))
  ) {
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
  const area = /^(?:en|aux?) /.test(particle)
    ? /^[a-z-]{3,30}/.exec(text.slice(next, next + 30))?.[0]
    : "";
  return area &&
    area !== "provence" &&
    (COUNTRIES[area] || REGIONS.has(area) || DEPARTMENT_CODES[area])
    ? 0
    : at + 1;
}

/** A folded name as the lexicons spell it: "st herblain" → "saint-herblain". */
export function spell(posting: Posting, from: number, end: number): string {
  const name = posting.text
    .slice(from, end)
    .replace(/\./g, "")
    .replace(/[\s-]{1,3}/g, "-");
  return name.replace(/(^|-)st-/g, "$1saint-").replace(/(^|-)ste-/g, "$1sainte-");
}

/** A town that needs no code to be one. */
export function isTown(name: string): boolean {
  return TOWNS.has(name) && !AMBIGUOUS.has(name);
}

/** A match of a sticky pattern at an offset, if it ends in time. */
export function stick(
  pattern: RegExp,
  posting: Posting,
  at: number,
  to: number,
): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(posting.text);
  return match && at + match[0].length <= to ? match : null;
}
