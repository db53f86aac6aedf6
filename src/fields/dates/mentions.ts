import type { DateValue } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import { compose } from "./compose.js";
import type { Role } from "./cues.js";
import { dateMention } from "./dating.js";
import { findAtoms } from "./engine.js";
import { assignRoles } from "./assign.js";
import { toDateValue } from "./value.js";

/** A date mention, with the role that the text gives it. */
export interface DateMention extends Candidate<DateValue> {
  readonly role: Exclude<Role, "none"> | null;
}

const BARE_YEAR_LED = /\b(?:en|depuis|avant|apres|annee|de|jusqu'en|des|fin|debut|mi|vers|a partir de)[ -]?$/;

/** Every date of a text, whatever it is for. */
export function findDateMentions(posting: Posting, context: FindContext): DateMention[] {
  const atoms = findAtoms(posting.text, context.referenceDate, context.language);
  const assigned = assignRoles(posting, compose(posting.text, atoms));
  return assigned.flatMap((one) => {
    const { mention, role } = one;
    const dated = dateMention(one, assigned, context);
    if (!dated || isNoise(posting, mention.core, one)) return [];
    const opening = mention.lead === "after" || mention.lead === "since" ? "after" : mention.lead === "before" || mention.lead === "until" ? "before" : "closed";
    const value = toDateValue(dated.from, dated.to, opening, mention.shape === "either", dated.inferred);
    const start = mention.lead === "from" || mention.lead === null ? mention.core : mention.start;
    const prior = mention.from?.weak ? 0.7 : 0.93;
    return [{ value, start, end: mention.end, rule: "date.mention", prior, evidence: [], role: role === "none" ? null : role }];
  });
}

/** A bare number that looks like a year, a ratio that looks like a day: not told by anything. */
function isNoise(posting: Posting, core: number, { mention }: { mention: { from: { weak: boolean; precision: string; day: number | null } | null; to: unknown } }): boolean {
  const { from, to } = mention;
  if (!from?.weak || to) return false;
  const before = posting.text.slice(Math.max(0, core - 16), core);
  if (from.precision === "year") return !BARE_YEAR_LED.test(before);
  return from.day !== null && !/\b(?:le|du|au|avant|des|jusqu'au|depuis le) ?$/.test(before);
}
