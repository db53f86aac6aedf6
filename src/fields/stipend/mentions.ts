import type { StipendValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";

export function findStipendMentions(_posting: Posting, _context: FindContext): Candidate<StipendValue>[] {
  return [];
}
