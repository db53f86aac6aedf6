import { cellsOf } from "../../text/posting.js";
import type { Finder } from "../candidate.js";
import { PRIOR_OF_COLUMN } from "../columns.js";
import { runRules } from "../rule.js";
import { idIn, referenceRules } from "./rules.js";

/** The number or code by which the employer or the site knows the offer, as written. */
export const referenceFinder: Finder = {
  names: ["reference"],
  find: (posting) => {
    for (const cell of cellsOf(posting, "reference")) {
      const value = idIn(posting, cell.start, cell.end, 4);
      if (!value) continue;
      const told = { rule: "reference.column", prior: PRIOR_OF_COLUMN, evidence: [] };
      return { reference: [{ value, ...cell, ...told }] };
    }
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
