import type { Posting } from "../../text/posting.js";
import { findWeeklyHours } from "./find.js";

const known = new WeakMap<Posting, number | null>();

/** The weekly hours that a posting states for certain; null where it states none or a range. */
export function statedWeeklyHours(posting: Posting): number | null {
  const cached = known.get(posting);
  if (cached !== undefined) return cached;
  const [best] = findWeeklyHours(posting);
  const hours = best && best.value.min === best.value.max ? best.value.max : null;
  known.set(posting, hours);
  return hours;
}
