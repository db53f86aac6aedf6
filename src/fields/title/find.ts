import type { Finder } from "../candidate.js";
import { runRules } from "../rule.js";
import { titleRules } from "./rules.js";

/** The one best reading of the first lines. */
export const titleFinder: Finder = {
  names: ["title"],
  find: (posting) => {
    const [best] = runRules(titleRules, posting).sort(
      (a, b) => b.prior - a.prior || a.start - b.start,
    );
    return { title: best ? [best] : [] };
  },
};
