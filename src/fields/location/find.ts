import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Finder } from "../candidate.js";
import { clauseAround } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { endOf, nextMatch } from "../matches.js";
import { headOf } from "../written.js";
import { choose, type Found, join } from "./choose.js";
import { placeAt } from "./place.js";
import type { Place } from "./postcode.js";
import { readCells } from "./read-cells.js";
import { locationRules, type PlaceRule } from "./rules.js";

const OFFER =
  /\b(?:poste|stages?|mission|cdi|cdd|contrat|alternan|emploi|stagiaire|vous|tu|candidat|travail|recru|cherch|volontaire|service civique|apprenti|these|doctorant|lieu|localisation|internship|position|recherch(?:e|ent|ons) (?:une?|des|son|sa|notre|nos|pour|\d)(?![a-z])|h\/f|f\/h)/;
const EMPLOYER =
  /\b(?:entreprise|societe|association|agence|cabinet|nous|start-?up|structure|groupe|filiale|client|compagnie|editeur|siege|notre equipe|fondee?|creee?|acteur|leader|coll[eè]gues?|bureau d'etudes|cooperative|laboratoire)/;
/** "Basée à Lens, elle …": the sentence goes on about the employer. */
const EMPLOYER_GOES_ON = /^[^.;]{0,40}, (?:elle|nous|l'|la |notre|cette|ils?\b)/;
/** "Le théâtre Rouge, à Lens (62), cherche …" */
const RECRUITS = /^[^.;]{0,30}\b(?:recrut|recherch|cherch|propos)/;
const EVENT =
  /\b(?:entretiens?|reunions?|jury|rencontres?|formations?|festival|salon|seminaires?|deplacements?|conference|congres|spectacle)\b/;
const ADDRESSEE =
  /\b(?:courrier|adress(?:er|ez|ees?)|envoy(?:er|ez|ees?)|attention|candidatures?|courriel|siege|fax)\b/;
const REACH = 150;
const HEAD_LINES = 6;
/** More places than any posting names; a gazetteer is no posting. */
const MOST = 200;

/**
 * Where the work is done. `city` stands as written (but "au Mans" is Le Mans). `department` is read
 * off the postcode or the text. `country` is null unless the text states it, or gives a French
 * postcode or department. An arrondissement of Paris, Lyon or Marseille is its postcode. The place
 * of work beats the employer's address, which beats towns named in passing.
 */
export const locationFinder: Finder = {
  names: ["location"],
  find: (posting) => {
    const cell = readCells(posting);
    return { location: cell ? [cell] : choose(join(findPlaces(posting))) };
  },
};

function findPlaces(posting: Posting): Found[] {
  const found: Found[] = [];
  for (const rule of locationRules) {
    // Offsets into the head of a text are offsets into the text.
    const text = rule.lines ? headOf(posting, rule.lines) : posting.text;
    let next = 0;
    const search = () => nextMatch(rule.pattern, posting, next, text);
    for (let match = search(); match; match = search()) {
      if (found.length >= MOST) return found;
      // A match ends where its place ends: the next place may stand in the rest of the line.
      const place = rule.read(match, posting);
      if (place) next = Math.max(place.end, match.index + 1);
      else next = rule.lines ? match.index + 1 : endOf(match);
      const evidence = place && weigh(posting, place, rule);
      if (place && evidence) add(found, posting, rule, place, evidence);
    }
  }
  return found;
}

function add(
  found: Found[],
  posting: Posting,
  rule: PlaceRule,
  place: Place,
  evidence: EvidenceName[],
): void {
  const group = found.length;
  const candidate = ({ value, start, end }: Place): Found => ({
    value,
    start,
    end,
    rule: rule.id,
    prior: rule.prior,
    evidence,
    group,
  });
  found.push(candidate(place));
  if (LISTED.test(rule.id)) found.push(...alternatives(posting, place).map(candidate));
}

/** Rules whose place may be the first of several. */
const LISTED = /^location\.(?:label|based|pin)$/;
const MOST_LISTED = 6;
const PLURAL = /(?:^|\n)[• -]{0,4}(?:lieux|sites|villes|communes|secteurs)[a-z' ]{0,24}: ?$/;
const JOINT = /^ ?(?:(\/|;|,? ?\b(?:et|ou|and|or)\b)|,) ?(?:a |au |aux |sur )?/;

/** "Calais et Dunkerque", "Lille, Arras ou Lens"; a list with commas alone is an address. */
function alternatives(posting: Posting, first: Place): Place[] {
  const more: Place[] = [];
  const lead = posting.text.slice(Math.max(0, first.start - 40), first.start);
  let isList = PLURAL.test(lead);
  let { end } = first;
  while (more.length < MOST_LISTED) {
    const joint = JOINT.exec(posting.text.slice(end, end + 14));
    if (!joint) break;
    const next = placeAt(posting, end + joint[0].length, end + 80);
    if (!next?.value.city || (next.told === "nothing" && !isLastOf(posting, first, next))) break;
    isList ||= joint[1] !== undefined;
    more.push(next);
    end = next.end;
  }
  return isList ? more : [];
}

/** "Lieux : Vernay et Chasse-le-Haut": the plural vouches for a town that is not known. */
function isLastOf({ text }: Posting, first: Place, next: Place): boolean {
  const lead = text.slice(Math.max(0, first.start - 40), first.start);
  return PLURAL.test(lead) && /^(?:\.?\n|$)/.test(text.slice(next.end, next.end + 2));
}

/** "Siège : Rodez": where the employer is registered. */
function isSeat({ text }: Posting, at: number): boolean {
  return /(?:^|\n)[^a-z\n]{0,4}siege[a-z' ]{0,24}: ?[^\n]{0,60}$/.test(
    text.slice(Math.max(0, at - 90), at),
  );
}

/** The lines right under the title tell of the offer, whatever their words. */
function isHead(posting: Posting, offset: number): boolean {
  return offset < (posting.lines[HEAD_LINES]?.start ?? Number.POSITIVE_INFINITY);
}

/** What the words around a place say of its part in the offer; null where it has none. */
function weigh(posting: Posting, place: Place, { id }: PlaceRule): EvidenceName[] | null {
  const evidence: EvidenceName[] = [];
  const { start } = place;
  const title = posting.lines[0]?.end ?? 0;
  if (id === "location.label" && place.told === "nothing") evidence.push("hedged");
  if (id === "location.address-label" && isSeat(posting, start)) evidence.push("section-misfits");
  if (
    /heading|second-|label|segment|line$|line-code|line-alone|institution|pin|between|house|employer-town/.test(
      id,
    )
  )
    return evidence;
  const { before, after } = clauseAround(posting, start, place.end);
  if (/\b(?:entretiens?|jury|interviews?)\b/.test(before)) return null;
  if (start < title) return ["in-title"];
  const labelled = labelAt(posting, start)?.kind === "location";
  if (EVENT.test(before) || (labelled && id === "location.after-colon")) return null;
  if (labelled) evidence.push("label");
  if (EMPLOYER_GOES_ON.test(after)) evidence.push("section-misfits");
  else if (OFFER.test(before) || RECRUITS.test(after)) evidence.push("cue-near");
  else if (EMPLOYER.test(before)) evidence.push("section-misfits");
  else if (before.trim().length < 12 && id === "location.based") evidence.push("cue-near");
  else if (id !== "location.address" && !isHead(posting, start)) {
    evidence.push("no-cue");
  }
  const section = sectionAt(posting.sections, start);
  if (section === "conditions") evidence.push("section-fits");
  if (id === "location.address" && section === "applying") {
    if (ADDRESSEE.test(posting.text.slice(Math.max(0, start - REACH), start)))
      evidence.push("other-label");
  }
  if (place.told === "nothing") evidence.push("hedged");
  return evidence;
}
