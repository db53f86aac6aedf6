import type { FieldValues } from "../../model/offer.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { keepLongest } from "../overlap.js";
import { runRules } from "../rule.js";
import { CALL } from "./lexicon.js";
import { phoneRules } from "./rules.js";

type Phone = FieldValues["phone"];

const NEAR = 80;

/**
 * The numbers to call that a posting gives: `e164` (`+33261910012`), and `national` as people of
 * that country write it (`02 61 91 00 12`). Fax numbers are left out.
 */
export const phoneFinder: Finder = {
  names: ["phone"],
  find: (posting) => ({ phone: findPhones(posting) }),
};

function findPhones(posting: Posting): Candidate<Phone>[] {
  return keepLongest(
    runRules(phoneRules, posting, (start, _, match) => surroundings(posting, start, match[0])),
  );
}

function surroundings(posting: Posting, start: number, digits: string): EvidenceName[] {
  const evidence: EvidenceName[] = [];
  const kind = labelAt(posting, start)?.kind;
  if (kind === "phone" || kind === "contact") evidence.push("label");
  if (kind === "reference") evidence.push("other-label");
  const cue = CALL.test(posting.text.slice(Math.max(0, start - NEAR), start));
  if (cue) evidence.push("cue-near");
  if (sectionAt(posting.sections, start) === "applying") evidence.push("section-fits");
  // Ten digits in a row may number anything.
  if (!cue && kind !== "phone" && /^\d+$/.test(digits)) evidence.push("no-cue");
  return evidence;
}
