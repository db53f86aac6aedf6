import type { Posting } from "../../text/posting.js";
import { listHeading } from "../list-heading.js";
import { PERK_HEADING } from "./lexicon.js";

const LONGEST_HEADING = 80;

/** Whether an offset stands in a list whose heading announces perks. */
export function isInPerkList(posting: Posting, offset: number): boolean {
  const heading = listHeading(posting, offset);
  if (!heading || heading.end - heading.start > LONGEST_HEADING) return false;
  return PERK_HEADING.test(posting.text.slice(heading.start, heading.end));
}
