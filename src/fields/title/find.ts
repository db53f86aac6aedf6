import { cellsOf, type Posting } from "../../text/posting.js";
import { namesTrade } from "../../text/trades.js";
import type { Candidate, Finder } from "../candidate.js";
import { PRIOR_OF_COLUMN } from "../columns.js";
import type { EvidenceName } from "../evidence.js";
import { isJobTitle } from "../job-words.js";
import { runRules } from "../rule.js";
import { beginsAsJob } from "./line-kind.js";
import { titleRules } from "./rules.js";
import { type Title, titleIn } from "./to-title.js";

/** Rules that know a title by nothing but where it stands. */
const BY_PLACE: ReadonlySet<string> = new Set([
  "title.first-line",
  "title.below",
  "title.below-house",
  "title.employer-line",
]);

/** The one best reading of the first lines, or what a table's column of titles holds. */
export const titleFinder: Finder = {
  names: ["title"],
  find: (posting) => {
    const cell = readCell(posting);
    if (cell) return { title: [cell] };
    const [best] = runRules(titleRules, posting).sort(
      (a, b) => b.prior - a.prior || a.start - b.start,
    );
    return { title: best ? [{ ...best, evidence: evidenceOf(best, posting) }] : [] };
  },
};

/** "Maison des Roseaux" may be called a post, as "Les sons du sol" is; a trade's name tells that it is one. */
function evidenceOf({ rule, start, end }: Candidate<Title>, posting: Posting): EvidenceName[] {
  const words = posting.text.slice(start, end);
  const isNamed = beginsAsJob(words) || isJobTitle(words) || namesTrade(words);
  return BY_PLACE.has(rule) && !isNamed ? ["no-trade"] : [];
}

/** Of several such columns one may hold numbers. */
function readCell(posting: Posting): Candidate<Title> | null {
  for (const cell of cellsOf(posting, "title")) {
    const value = titleIn(posting, cell.start, cell.end);
    if (!value || !/\p{L}{3}/u.test(value.text)) continue;
    return { value, ...cell, rule: "title.column", prior: PRIOR_OF_COLUMN, evidence: [] };
  }
  return null;
}
