import type { StipendValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import { keepLongest } from "../overlap.js";
import { runRules } from "../rule.js";
import { amountRules } from "./amount-rules.js";
import { findKinds } from "./find.js";

/** How often a sum of money is read right, whatever it is paid for. */
const READ_RIGHT = 0.9;

const sumRules = amountRules.map((rule) => ({ ...rule, prior: READ_RIGHT }));

/** Every sum of money, whatever it is paid for, and every wording of pay without one, each once. */
export function findStipendMentions(
  posting: Posting,
  _context: FindContext,
): Candidate<StipendValue>[] {
  return [...keepLongest(runRules(sumRules, posting)), ...keepLongest(findKinds(posting))];
}
