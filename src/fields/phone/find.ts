import type { FieldValues } from "../../model/offer.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
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
  const found = runRules(phoneRules, posting, (start, _, match) => surroundings(posting, start, match[0]));
  return found.filter(
    (one) => !found.some((other) => other !== one && isBetter(other, one, found)),
  );
}

/** Of two readings of the same digits the longer one stays, then the one of the earlier rule. */
function isBetter(
  other: Candidate<Phone>,
  one: Candidate<Phone>,
  found: readonly Candidate<Phone>[],
): boolean {
  if (other.end <= one.start || other.start >= one.end) return false;
  const longer = other.end - other.start - (one.end - one.start);
  return longer > 0 || (longer === 0 && found.indexOf(other) < found.indexOf(one));
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
