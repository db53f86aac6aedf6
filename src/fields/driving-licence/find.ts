import type { FieldValues } from "../../model/offer.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { runRules } from "../rule.js";
import { drivingLicenceRules } from "./rules.js";

type Licence = Candidate<FieldValues["drivingLicence"]>;

/** The licence is offered, or another's. */
const TOLD_BEFORE =
  /(?<![a-z])(?:financ[a-z]*|aide[a-z]*|passer|passez|enseign[a-z]*|obtenir|preparer|formation|prise en charge|cours de|verifier|controle|suspension|retrait|avec ou sans|auto-ecole|candidats au)[^.;:\n]{0,40}$/;
const TOLD_AFTER =
  /^[^.;\n]{0,24}(?<![a-z])(?:inclus|finance|pris en charge|offert|divers|prepare|a passer|de travail|de sejour|des conducteurs)/;

/** A course's list: "La formation comprend le titre, le permis D". */
const INCLUDED =
  /(?<![a-z])(?:cela|formation|parcours|prise en charge|nous) (?:inclut|comprend|finance|financons|prenons en charge)[^.!?]{0,90}$/;

function surroundings(posting: Posting) {
  return (start: number, end: number): EvidenceName[] => {
    const { text } = posting;
    const before = text.slice(Math.max(0, start - 60), start);
    if (INCLUDED.test(text.slice(Math.max(0, start - 120), start))) return ["told-of-else"];
    if (TOLD_BEFORE.test(before) || TOLD_AFTER.test(text.slice(end, end + 50))) {
      return ["told-of-else"];
    }
    const evidence: EvidenceName[] = [];
    if (labelAt(posting, start)?.kind === "licence") evidence.push("label");
    const section = sectionAt(posting.sections, start);
    if (section === "profile" || section === "conditions") evidence.push("section-fits");
    return evidence;
  };
}

export const drivingLicenceFinder: Finder = {
  names: ["drivingLicence"],
  find: (posting) => {
    const all = apart(runRules(drivingLicenceRules, posting, surroundings(posting)));
    all.sort((a, b) => b.prior - a.prior);
    const [best] = all.filter(({ evidence }) => !evidence.includes("told-of-else"));
    const agreeing = all.filter((one) => one.value.requirement === best?.value.requirement);
    return { drivingLicence: best ? agreeing : all };
  },
};

/** The classed wording stands for the bare one inside it. */
function apart(candidates: readonly Licence[]): Licence[] {
  const kept: Licence[] = [];
  for (const one of [...candidates].sort((a, b) => a.start - b.start || b.prior - a.prior)) {
    const last = kept[kept.length - 1];
    if (!last || one.start >= last.end) kept.push(one);
  }
  return kept;
}
