import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { runRules } from "../rule.js";
import { contractTypeRules } from "./rules.js";

type Contract = Candidate<FieldValues["contractType"]>;

/** What may follow the contract, what went before it, whose contracts they are. */
const TOLD_BEFORE = phrase(
  "(?<![a-z])(?:(?:possibil[a-z]+|perspectives?|opportunites?|evolu[a-z]+|debouch[a-z]+|pouvant|pourra[a-z]*|transform[a-z]+|titularis[a-z]+|a l'issue|en vue|apres|pre-?embauche|prolong[a-z]+|poursui[a-z]+|souvent)(?![a-z])[^.;!?\\n]{0,60}(?:(?<= (?:en|un|de|vers|le))\\n)?|(?:\\d ?% |nos |de nos |des )(?:[a-z]+ )?(?:embauches|contrats|salaries|collaborateurs|recrutements)[^.;!?\\n]{0,40}|(?:premieres?|une|ans?|annees?|votre|mois) (?:d')?experiences?(?![a-z])[^.;!?\\n]{0,40}|(?:vers|puis|avant|suivie? d[eu'n]|ancien(?:ne)?s?|deja|nos|les|des|hors|si|leurs?|plusieurs|\\d ?%|propos(?:ons|e) (?:des|plusieurs)) (?:[a-z·]{1,12} ){0,2}(?:en |un |d'un |d')?)$",
  "",
);
const TOLD_AFTER = phrase(
  "^[^.;!?\\n]{0,28}(?<![a-z])(?:a l'issue|a la suite|a la cle|(?<!des que )possible|envisag|pour la suite|ensuite|a terme|si affinite|ou alternance\\)|et alternances?\\)|inclus|compris|comprise?s?\\))",
  "",
);
const LABELLED = phrase(
  "(?<![a-z])(?:contrat|type d'emploi|type de (?:contrat|poste)|contract)(?: ?[:|] ?| - )$",
  "",
);
const EXPLICIT = new Set(["contract.title", "contract.label"]);

export const contractTypeFinder: Finder = {
  names: ["contractType"],
  find: (posting) => {
    const all = apart(runRules(contractTypeRules, posting, surroundings(posting)));
    all.sort((a, b) => rank(b) - rank(a) || a.start - b.start);
    return { contractType: settle(posting.text, all) };
  },
};

/** What is told of another contract stands behind all that is not. */
function rank(candidate: Contract): number {
  const label = candidate.evidence.includes("label") ? 1 : 0;
  return candidate.prior + label - (isTold(candidate) ? 2 : 0);
}

function isTold({ evidence }: Contract): boolean {
  return evidence.includes("told-of-else");
}

function surroundings(posting: Posting) {
  const titleEnd = posting.lines[0]?.end ?? 0;
  return (start: number, end: number): EvidenceName[] => {
    const { text } = posting;
    if (start < titleEnd) return ["in-title"];
    const before = text.slice(Math.max(0, start - 80), start);
    const isLabelled = labelAt(posting, start)?.kind === "contract" || LABELLED.test(before);
    if (isLabelled) return ["label"];
    if (TOLD_BEFORE.test(before) || TOLD_AFTER.test(text.slice(end, end + 60)))
      return ["told-of-else"];
    const evidence: EvidenceName[] = [];
    const section = sectionAt(posting.sections, start);
    if (section === "conditions") evidence.push("section-fits");
    if (section === "organisation") evidence.push("section-misfits");
    return evidence;
  };
}

/** Of the readings of one word the surest stays. */
function apart(candidates: readonly Contract[]): Contract[] {
  const sorted = [...candidates].sort((a, b) => b.prior - a.prior || a.start - b.start);
  const kept: Contract[] = [];
  for (const one of sorted) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept;
}

/**
 * A title or a label settles the type: other types in the body are what may follow. Two types
 * count where the text gives them as alternatives ("CDI ou CDD").
 */
function settle(text: string, candidates: readonly Contract[]): Contract[] {
  const [best] = candidates;
  if (!best) return [];
  const kept = candidates.filter(({ value }) => value.type === best.value.type);
  for (const other of candidates) {
    if (other.value.type === best.value.type) continue;
    if (kept.some((one) => areAlternatives(text, one, other))) kept.push(other);
    else if (!EXPLICIT.has(best.rule) && !isTold(other))
      kept.push({ ...other, evidence: [...other.evidence, "conflict", "no-cue"] });
  }
  return kept;
}

function areAlternatives(text: string, a: Contract, b: Contract): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const gap = text.slice(first.end, second.start);
  return (
    gap.length < 24 &&
    /^[ )]*(?:ou|\/|,|et|-)[ /]*(?:en |un |d'un |de |bien en |contrat )*$/.test(gap)
  );
}
