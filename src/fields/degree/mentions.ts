import type { DegreeValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";

export function findDegreeMentions(_posting: Posting, _context: FindContext): Candidate<DegreeValue>[] {
  return [];
}
