import type { Finder } from "../candidate.js";
import { runRules } from "../rule.js";
import { referenceRules } from "./rules.js";

/** The number or code by which the employer or the site knows the offer, as written. */
export const referenceFinder: Finder = {
  names: ["reference"],
  find: (posting) => {
    const found = runRules(referenceRules, posting);
    const title = posting.lines[0]?.end ?? 0;
    return {
      reference: found.map((one) => {
        // The whole title matched; the number at its end is the evidence.
        const start = one.rule === "reference.title" ? one.end - one.value.id.length : one.start;
        return { ...one, start, evidence: one.end <= title ? ["in-title" as const] : [] };
      }),
    };
  },
};
