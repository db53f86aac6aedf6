import type { DateValue } from "../../model/offer.js";
import { compiled, phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, FindContext } from "../candidate.js";
import { clauseAround } from "../clause.js";
import { type Assigned, assignRoles } from "./assign.js";
import { compose } from "./compose.js";
import type { Role } from "./cues.js";
import { type Dated, dateMention, statedDays } from "./dating.js";
import { findAtoms } from "./engine.js";
import { DAY_NAMES, either } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { openingOf, toDateValue, widened } from "./value.js";

/** A date mention, with the role that the text gives it. */
export interface DateMention extends Candidate<DateValue> {
  readonly role: Exclude<Role, "none"> | null;
}

/** Every date of a text, whatever it is for. */
export function findDateMentions(posting: Posting, context: FindContext): DateMention[] {
  const atoms = findAtoms(posting, context.referenceDate, "anywhere");
  const assigned = assignRoles(posting, compose(posting.text, atoms)).map(untold);
  const days = statedDays(assigned, context);
  return assigned.flatMap((one) => {
    const dated = isNoise(posting, one.mention) ? null : dateMention(one, days, context);
    return dated ? [toMention(one, readValue(one.mention, dated))] : [];
  });
}

/** What a role must be ahead of the next to be told of a date in any text. */
const AHEAD = 0.3;

/** In any text a date is for nothing, unless a label or a word tells. */
const untold = (one: Assigned): Assigned =>
  one.told && one.margin > AHEAD ? one : { ...one, role: "none" };

function readValue({ lead, shape }: Mention, { from, to, inferred }: Dated): DateValue {
  // "À partir du 6 janvier jusqu'au 30 juin": a start open to later days, but a closed stretch.
  const opening = shape === "range" && to ? "closed" : openingOf(lead, "before");
  return widened(toDateValue(from, to, opening, inferred, shape === "either"), lead);
}

function toMention({ mention, role }: Assigned, value: DateValue): DateMention {
  const { lead, from, core, end } = mention;
  return {
    value,
    start: lead === "from" ? core : mention.start,
    end,
    rule: "date.mention",
    prior: from.weak ? 0.7 : 0.93,
    evidence: [],
    role: role === "none" ? null : role,
  };
}

const LEADING = either(
  "en|de|des|depuis|avant|apres|vers|jusqu'en|jusqu'a|a partir de|a compter de|d'ici|horizon",
  "in|since|until|before|after|by|during|from|of",
);
const YEAR_LED = phrase(`\\b(?:${LEADING}|annee|fin|debut|mi)[ -]?$`, "");
const BESIDE_MONTHS = either(
  "du|d'|courant|pour|ce|cet|cette|dernier|prochain|a|au|la|le|l'|last|next|this",
);
const MONTH_LED = phrase(`(?:\\b(?:${LEADING}|${BESIDE_MONTHS})|[,:(/]) ?$`, "");
/** "Cet été", "au printemps": the words that lead are part of what was read. */
const HELD_ARTICLE = /^(?:ce|cet|cette|l'|la|le|en|au|a l') ?/;
const DAY_LED = compiled(
  `\\b(?:(?:le|du|au|avant|des|avant le|jusqu'au|depuis le|les) ?|${DAY_NAMES} ?:? ?)$`,
);

/** A number that looks like a year, a ratio that looks like a day: not told by anything. */
function isNoise(posting: Posting, mention: Mention): boolean {
  const { from, to, core, start, end, lead } = mention;
  if (from.weak === null || from.relative || to || lead === "week") return false;
  const before = posting.text.slice(Math.max(0, start - 16), core);
  if (from.precision === "year") return !YEAR_LED.test(before);
  if (isAlone(posting, start, end)) return false;
  if (from.weak === "figures") return !DAY_LED.test(before);
  return !MONTH_LED.test(before) && !HELD_ARTICLE.test(posting.text.slice(core, end));
}

function isAlone(posting: Posting, start: number, end: number): boolean {
  const { before, after } = clauseAround(posting, start, end);
  return !/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after);
}
