import type { LocationValue } from "../../model/offer.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import { clauseAround } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { headOf } from "../written.js";
import { type Place, placeAt } from "./place.js";
import { locationRules, type PlaceRule } from "./rules.js";

interface Found extends Candidate<LocationValue> {
  /** Places told in one breath ("Calais et Dunkerque") stand side by side. */
  readonly group: number;
}

const OFFER =
  /\b(?:poste|stages?|mission|cdi|cdd|contrat|alternan|emploi|stagiaire|vous|tu|candidat|travail|recru|cherch|volontaire|service civique|apprenti|these|doctorant|lieu|localisation|internship|position)/;
const EMPLOYER =
  /\b(?:entreprise|societe|association|agence|cabinet|nous|start-?up|structure|groupe|filiale|client|compagnie|editeur|siege|notre equipe|fondee?|creee?|acteur|leader|coll[eè]gues?|bureau d'etudes|cooperative|laboratoire)/;
/** "Basée à Lens, elle …": the sentence goes on about the employer. */
const EMPLOYER_GOES_ON = /^[^.;]{0,40}, (?:elle|nous|l'|la |notre|cette|ils?\b)/;
const EVENT = /\b(?:entretiens?|reunions?|jury|rencontres?|formations?|festival|salon|seminaires?|deplacements?|conference|congres|spectacle)\b/;
const ADDRESSEE = /\b(?:courrier|adress(?:er|ez|ees?)|envoy(?:er|ez|ees?)|attention|candidatures?|courriel|siege|fax)\b/;
const REACH = 150;
/** More places than any posting names; a gazetteer is no posting. */
const MOST = 200;
/** What is left of a reading when a better one names another place. */
const SECOND_BEST = 0.3;

/**
 * Where the work is done. `city` stands as written (but "au Mans" is Le Mans). `department` is read
 * off the postcode or the text. `country` is null unless the text states it, or gives a French
 * postcode or department. An arrondissement of Paris, Lyon or Marseille is its postcode. The place
 * of work beats the employer's address, which beats towns named in passing.
 */
export const locationFinder: Finder = {
  names: ["location"],
  find: (posting) => ({ location: choose(join(findPlaces(posting))) }),
};

function findPlaces(posting: Posting): Found[] {
  const found: Found[] = [];
  for (const rule of locationRules) {
    rule.pattern.lastIndex = 0;
    // Offsets into the head of a text are offsets into the text.
    const text = rule.lines ? headOf(posting, rule.lines) : posting.text;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      if (found.length >= MOST) return found;
      // A match ends where its place ends: the next place may stand in the rest of the line.
      const place = rule.read(match, posting);
      if (place) rule.pattern.lastIndex = Math.max(place.end, match.index + 1);
      const evidence = place && weigh(posting, place, rule);
      if (place && evidence) add(found, posting, rule, place, evidence);
    }
  }
  return found;
}

function add(found: Found[], posting: Posting, rule: PlaceRule, place: Place, evidence: EvidenceName[]): void {
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
  const next = rule.id === "location.label" || rule.id === "location.based" ? alternative(posting, place) : null;
  if (next) found.push(candidate(next));
}

/** "Calais et Dunkerque", "Paris ou Lyon": the second of two towns. */
function alternative(posting: Posting, place: Place): Place | null {
  const joint = /^ ?(?:\/|,? ?\b(?:et|ou)\b) ?(?:a |au |sur )?/.exec(posting.text.slice(place.end, place.end + 14));
  if (!joint) return null;
  const next = placeAt(posting, place.end + joint[0].length, Math.min(posting.text.length, place.end + 80));
  return next?.value.city && next.told !== "nothing" ? next : null;
}

/** What the words around a place say of its part in the offer; null where it has none. */
function weigh(posting: Posting, place: Place, { id }: PlaceRule): EvidenceName[] | null {
  const evidence: EvidenceName[] = [];
  const { start } = place;
  const title = posting.lines[0]?.end ?? 0;
  if (id === "location.label" && place.told === "nothing") evidence.push("hedged");
  if (/heading|second-line|label|segment|line$|institution/.test(id)) return evidence;
  const { before, after } = clauseAround(posting, start, place.end);
  if (/\b(?:entretiens?|jury|interviews?)\b/.test(before)) return null;
  if (start < title) return ["in-title"];
  const labelled = labelAt(posting, start)?.kind === "location";
  if (EVENT.test(before) || (labelled && id === "location.after-colon")) return null;
  if (labelled) evidence.push("label");
  if (EMPLOYER_GOES_ON.test(after)) evidence.push("section-misfits");
  else if (OFFER.test(before)) evidence.push("cue-near");
  else if (EMPLOYER.test(before)) evidence.push("section-misfits");
  else if (before.trim().length < 12 && id === "location.based") evidence.push("cue-near");
  else if (id !== "location.address" && id !== "location.title-town") evidence.push("no-cue");
  const section = sectionAt(posting.sections, start);
  if (section === "conditions") evidence.push("section-fits");
  if (id === "location.address" && section === "applying") {
    if (ADDRESSEE.test(posting.text.slice(Math.max(0, start - REACH), start))) evidence.push("other-label");
  }
  if (place.told === "nothing") evidence.push("hedged");
  return evidence;
}

/** Readings that name one place tell it together: the town here, its postcode there. */
function join(found: readonly Found[]): Found[] {
  return found.map((one) => {
    let value = one.value;
    for (const other of found) if (isSame(value, other.value)) value = fill(value, other.value);
    return { ...one, value };
  });
}

function isSame(one: LocationValue, other: LocationValue): boolean {
  return one.city !== null && other.city !== null && plain(one.city) === plain(other.city) && agree(one, other);
}

function agree(one: LocationValue, other: LocationValue): boolean {
  const fits = (a: string | null, b: string | null) => a === null || b === null || a === b;
  return fits(one.department, other.department) && fits(one.country, other.country);
}

function fill(one: LocationValue, other: LocationValue): LocationValue {
  return {
    city: one.city ?? other.city,
    postalCode: one.postalCode ?? other.postalCode,
    department: one.department ?? other.department,
    country: one.country ?? other.country,
  };
}

function plain(city: string): string {
  const name = city.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return name.replace(/[\s'’-]/g, " ").replace(/\bst(e?)\b\.?/g, "saint$1");
}

/** The best reading stays; others that name another place are kept as guesses. */
function choose(found: readonly Found[]): Candidate<LocationValue>[] {
  const best = found.reduce<Found | null>((top, one) => (top && score(top) >= score(one) ? top : one), null);
  if (!best) return [];
  const value = best.value.city === null ? withOnlyTown(best, found) : best.value;
  return found.map(({ group, ...one }) => {
    if (isSame(one.value, value) || one.value === best.value) return { ...one, value };
    if (group === best.group && one.rule === best.rule) return one;
    return { ...one, prior: Math.min(one.prior * SECOND_BEST, SECOND_BEST), evidence: [] };
  });
}

/** A bare postcode in the heading takes the one town that a label or "basé à" names. */
function withOnlyTown(best: Found, found: readonly Found[]): LocationValue {
  const towns = found.filter(({ value, rule }) => {
    return value.city !== null && value.postalCode === null && /label|based|institution/.test(rule) && agree(best.value, value);
  });
  const [first] = towns;
  const isOne = first && towns.every(({ value }) => plain(value.city ?? "") === plain(first.value.city ?? ""));
  return isOne ? fill(best.value, first.value) : best.value;
}

function score(one: Found): number {
  const signs: Partial<Record<EvidenceName, number>> = {
    "cue-near": 0.1,
    "section-fits": 0.05,
    label: 0.1,
    "in-title": 0.05,
    "section-misfits": -0.2,
    "no-cue": -0.1,
    "other-label": -0.3,
    hedged: -0.03,
  };
  return one.evidence.reduce((sum, name) => sum + (signs[name] ?? 0), one.prior);
}
