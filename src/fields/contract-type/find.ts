import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { runRules } from "../rule.js";
import { stems, windowsAround } from "../windows.js";
import { TYPE_STEMS } from "./lexicon.js";
import { contractTypeRules } from "./rules.js";
import { isToldOfElse } from "./told.js";

type Contract = Candidate<FieldValues["contractType"]>;

const STEMS = stems(...TYPE_STEMS);
/** Longest part of a wording before and behind its stem, in folded characters. */
const REACH = 70;
/** Readings looked at; a posting has a handful. */
const MOST = 60;
const LABELLED = phrase(
  "(?<![a-z])(?:contrat|type d'emploi|type de (?:contrat|poste)|contract)(?: ?[:|] ?| - )$",
  "",
);
const EXPLICIT = new Set(["contract.title", "contract.label"]);

const windowsOf = (posting: Posting) => windowsAround(posting, STEMS, REACH, REACH);

export const contractTypeFinder: Finder = {
  names: ["contractType"],
  find: (posting) => {
    const all = apart(runRules(contractTypeRules, posting, surroundings(posting), windowsOf));
    all.sort((a, b) => rank(b) - rank(a));
    return { contractType: settle(posting.text, all.slice(0, MOST)) };
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
    const before = text.slice(Math.max(0, start - 40), start);
    if (LABELLED.test(before) || labelAt(posting, start)?.kind === "contract") return ["label"];
    if (isToldOfElse(text, start, end)) return ["told-of-else"];
    const evidence: EvidenceName[] = [];
    const section = sectionAt(posting.sections, start);
    if (section === "conditions") evidence.push("section-fits");
    if (section === "organisation") evidence.push("section-misfits");
    return evidence;
  };
}

/** Of the readings of one word the surest stays. */
function apart(candidates: readonly Contract[]): Contract[] {
  const kept: Contract[] = [];
  for (const one of [...candidates].sort((a, b) => a.start - b.start || b.prior - a.prior)) {
    const last = kept[kept.length - 1];
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.prior > last.prior) kept[kept.length - 1] = one;
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
    else if (!EXPLICIT.has(best.rule) && !isTold(other)) kept.push(doubted(other));
  }
  return kept;
}

function doubted(candidate: Contract): Contract {
  return { ...candidate, evidence: [...candidate.evidence, "conflict", "no-cue"] };
}

function areAlternatives(text: string, a: Contract, b: Contract): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const gap = text.slice(first.end, second.start);
  return (
    gap.length < 24 &&
    /^[ )]*(?:ou|\/|,|et|-)[ /]*(?:en |un |d'un |de |bien en |contrat )*$/.test(gap)
  );
}
