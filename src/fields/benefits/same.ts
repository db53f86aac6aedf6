import type { FieldValues } from "../../model/offer.js";
import type { Candidate } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { THINGS } from "./lexicon.js";

type BenefitCandidate = Candidate<FieldValues["benefits"]>;

interface Named {
  readonly candidate: BenefitCandidate;
  readonly words: string;
  readonly things: ReadonlySet<string>;
}

/**
 * One entry a perk: of those that name the same thing the fuller one ("Mutuelle" in a list, "une
 * mutuelle prise en charge à 50 %" below it), with what speaks for the other.
 */
export function keepFullest(
  candidates: readonly BenefitCandidate[],
  text: string,
): BenefitCandidate[] {
  const named = candidates
    .map((candidate) => nameThings(candidate, text))
    .sort((a, b) => b.things.size - a.things.size || b.words.length - a.words.length);
  const kept: Named[] = [];
  /** Where in `kept` the entries of each thing stand: a few, however many perks there are. */
  const places = new Map<string, number[]>();
  for (const one of named) {
    const keys = [...one.things].map((thing) => `${one.candidate.value.kind} ${thing}`);
    const [key] = keys as [string];
    const at = (places.get(key) ?? []).find((place) => holds(kept[place] as Named, one));
    if (at === undefined) {
      const place = kept.push(one) - 1;
      for (const own of keys) places.set(own, [...(places.get(own) ?? []), place]);
    } else {
      const fuller = kept[at] as Named;
      kept[at] = { ...fuller, candidate: withEvidenceOf(fuller.candidate, one.candidate) };
    }
  }
  return kept.map(({ candidate }) => candidate).sort((a, b) => a.start - b.start);
}

function nameThings(candidate: BenefitCandidate, text: string): Named {
  const words = text.slice(candidate.start, candidate.end);
  const { kind } = candidate.value;
  const found = THINGS[kind].filter(([, pattern]) => pattern.test(words)).map(([thing]) => thing);
  // "Tickets restaurant" names vouchers, no restaurant.
  const things = kind === "meal" || kind === "transport" ? found.slice(0, 1) : found;
  const own = words.replace(/s(?![a-z])|[^a-z ]/g, "").trim();
  return { candidate, words, things: new Set(things.length > 0 ? things : [own]) };
}

function holds(fuller: Named, one: Named): boolean {
  return [...one.things].every((thing) => fuller.things.has(thing));
}

const SPEAKS_FOR: ReadonlySet<EvidenceName> = new Set(["label", "section-fits"]);

function withEvidenceOf(candidate: BenefitCandidate, twin: BenefitCandidate): BenefitCandidate {
  const more = twin.evidence.filter(
    (name) => SPEAKS_FOR.has(name) && !candidate.evidence.includes(name),
  );
  const own = candidate.evidence.filter((name) => name !== "section-misfits" || more.length === 0);
  const best = twin.prior > candidate.prior ? twin : candidate;
  return { ...candidate, prior: best.prior, evidence: [...own, ...more] };
}
