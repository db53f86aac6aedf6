import type { DurationValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import { runRules } from "../rule.js";
import { durationRules } from "./rules.js";

/** How often a length of time is read right, whatever it measures. */
const READ_RIGHT = 0.93;

const mentionRules = durationRules
  .filter((rule) => rule.id === "duration.mention")
  .map((rule) => ({ ...rule, prior: READ_RIGHT }));

/** Every length of time, whatever lasts that long. */
export function findDurationMentions(
  posting: Posting,
  _context: FindContext,
): Candidate<DurationValue>[] {
  return runRules(mentionRules, posting);
}
