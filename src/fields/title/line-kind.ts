import { phrase } from "../../text/phrase.js";
import { ANNOUNCEMENT, EMPLOYER, JOB } from "./lexicon.js";

/** Source of a pattern for a line that is an employer's name or an announcement. */
export const HEAD = `[^a-z0-9\\n]{0,8}(?:(?:l[ea] |les |l')?${EMPLOYER}(?![a-z])(?![^\\n]{0,60}\\x20(?:cherche|recherche|recrute|propose|prendrait|accueille))|(?:${ANNOUNCEMENT})[^a-z0-9)\\n]{0,4}(?=\\n|$))`;

const LONGEST = 240;
const ANNOUNCES = phrase(`^(?:${ANNOUNCEMENT})$`, "");
/** A small ad in one sentence: the employer, then whom it looks for. */
const SEEKS = phrase(
  "(?<![a-z])(?:cherche|recherche|recrute|propose|prendrait|accueille)[a-z]{0,3} [a-z]",
  "",
);
const BEGINS_AS_JOB = phrase(`^${JOB}`, "");
const BEGINS_AS_EMPLOYER = phrase(`^(?:l[ea] |les |l')?${EMPLOYER}(?![a-z])`, "");

/** What a first line is: a title as a rule, but for an employer's name, or words such as "recrute". */
export function kindOfLine(words: string): "employer" | "announcement" | "job" | "other" {
  const bare = words
    .slice(0, LONGEST)
    .replace(/^[^a-z0-9]{1,20}/, "")
    .replace(/[^a-z0-9)]{1,20}$/, "");
  if (ANNOUNCES.test(bare) || !/[a-z]{3}/.test(bare)) return "announcement";
  if (BEGINS_AS_JOB.test(bare)) return "job";
  if (SEEKS.test(bare)) return "other";
  return BEGINS_AS_EMPLOYER.test(bare) ? "employer" : "other";
}
