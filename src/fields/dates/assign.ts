import type { Label } from "../../text/labels.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Mention } from "./mention.js";
import { type RoleReading, readRole } from "./roles.js";

/** A mention with the role that its surroundings give it. */
export interface Assigned extends RoleReading {
  readonly mention: Mention;
}

const DATE_LABELS = new Set<string>([
  "start",
  "end",
  "period",
  "deadline",
  "publication",
  "interview",
  "duration",
]);
/** Words that make a date of the bare month behind them. */
const LED = phrase(
  "(?:\\b(?:en|de|du|d'|courant|pour|le|debut|au|aux|a|vers|idealement|prevue?|des|in)|[(:,-]) ?$",
  "",
);
/** … and of the figures of a day and a month. */
const LED_FIGURES = phrase(
  "\\b(?:le|du|au|des|avant le|jusqu'au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ :]?$",
  "",
);
const LEADING = 14;

/** The role of every mention that may have one, in order. */
export function assignRoles(posting: Posting, mentions: readonly Mention[]): Assigned[] {
  const assigned: Assigned[] = [];
  for (const mention of mentions) {
    const before = assigned.at(-1);
    const reading = readRole(posting, mention, before?.mention.end ?? 0);
    const isStray = isWeak(mention) && !isLed(posting, mention, reading.label);
    const role = isStray ? "none" : endsWork(posting, before, mention) ? "end" : reading.role;
    assigned.push({ mention, ...reading, role });
  }
  return assigned;
}

const GOES_ON = /^[ ,;(]*(?:(?:et|soit|puis|et ce)[ ,]*)*$/;

/** "À compter du 1er mars 2024, soit jusqu'au 28 février": the end of what has begun. */
function endsWork(
  { text }: Posting,
  before: Assigned | undefined,
  { lead, start }: Mention,
): boolean {
  if (lead !== "until" || before?.role !== "start" || before.mention.lead === "until") return false;
  return GOES_ON.test(text.slice(before.mention.end, start));
}

/** Whether only the surroundings make a date of it: a bare month, year or "3/4". */
export const isWeak = ({ from, to, lead }: Mention): boolean =>
  from.weak !== null && (to === null || to.weak !== null) && (lead === null || lead === "from");

function isLed({ text }: Posting, { from, to, lead, core }: Mention, label: Label | null): boolean {
  if (label && DATE_LABELS.has(label.kind)) return true;
  if (from.precision === "year") return false;
  const before = text.slice(Math.max(0, core - LEADING), core);
  if (from.weak === "figures" && to === null) return LED_FIGURES.test(before);
  return lead === "from" || to !== null || LED.test(before);
}
