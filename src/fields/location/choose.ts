import type { LocationValue } from "../../model/offer.js";
import type { Candidate } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";

export interface Found extends Candidate<LocationValue> {
  /** Places told in one breath ("Calais et Dunkerque") stand side by side. */
  readonly group: number;
}

/** What is left of a reading when a better one names another place. */
const SECOND_BEST = 0.3;
const WORTH_SHOWING = 0.2;
/** A label's place, where the line under the title names another. */
const STATED_TWICE = 0.6;
/** What an area is worth less than a town told alike: "(Rhône) … Vienne (38)". */
const WITHOUT_TOWN = 0.01;

/** Readings that name one place tell it together: the town here, its postcode there. */
export function join(found: readonly Found[]): Found[] {
  return found.map((one) => {
    let value = one.value;
    for (const other of found) if (isSame(value, other.value)) value = fill(value, other.value);
    return { ...one, value };
  });
}

function isSame(one: LocationValue, other: LocationValue): boolean {
  return (
    one.city !== null &&
    other.city !== null &&
    plain(one.city) === plain(other.city) &&
    agree(one, other)
  );
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
  const name = city
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return name.replace(/[\s'’-]/g, " ").replace(/\bst(e?)\b\.?/g, "saint$1");
}

/** The best reading stays; others that name another place are kept as guesses. */
export function choose(found: readonly Found[]): Candidate<LocationValue>[] {
  const best = found.reduce<Found | null>(
    (top, one) => (top && score(top) >= score(one) ? top : one),
    null,
  );
  if (!best) return [];
  const isAlone = found.every((one) => one === best || isSame(one.value, best.value));
  const value = best.value.city === null ? withOnlyTown(best, found) : best.value;
  const kept = found.map(({ group, ...one }) => {
    if (isSame(one.value, value) || one.value === best.value) {
      return { ...one, value, evidence: isAlone ? asOnlyPlace(one) : one.evidence };
    }
    if (group === best.group) return one;
    if (isTwice(best, one)) return { ...one, prior: STATED_TWICE };
    return { ...one, prior: Math.min(one.prior * SECOND_BEST, SECOND_BEST), evidence: [] };
  });
  return kept.filter(({ prior }) => prior >= WORTH_SHOWING);
}

/** "… - 59 - Roubaix" above, "Localisation : Lille" below: either may be meant. */
function isTwice(best: Found, one: Candidate<LocationValue>): boolean {
  const isNamed = best.value.city !== null && one.value.city !== null;
  const isSure = one.rule === "location.label" && !one.evidence.includes("hedged");
  return isNamed && isSure && best.rule === "location.second-line";
}

/** Where the employer is based is where one works, if no other place is told. */
function asOnlyPlace({ rule, evidence }: Omit<Found, "group">): readonly EvidenceName[] {
  return rule === "location.based"
    ? evidence.map((name) => (name === "section-misfits" ? "hedged" : name))
    : evidence;
}

/** A bare postcode in the heading takes the one town that a label or "basé à" names. */
function withOnlyTown(best: Found, found: readonly Found[]): LocationValue {
  const towns = found.filter(({ value, rule }) => {
    return (
      value.city !== null &&
      value.postalCode === null &&
      /label|based|branch|institution/.test(rule) &&
      agree(best.value, value)
    );
  });
  const [first] = towns;
  const isOne =
    first && towns.every(({ value }) => plain(value.city ?? "") === plain(first.value.city ?? ""));
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
    hedged: /label/.test(one.rule) ? -0.03 : -0.25,
  };
  const worth = one.value.city === null ? one.prior - WITHOUT_TOWN : one.prior;
  return one.evidence.reduce((sum, name) => sum + (signs[name] ?? 0), worth);
}
