import type { Label } from "../../text/labels.js";
import type { Posting } from "../../text/posting.js";
import type { Role } from "./cues.js";
import type { Mention } from "./mention.js";
import { readRole } from "./roles.js";

/** A mention with the role that its surroundings give it. */
export interface Assigned {
  readonly mention: Mention;
  readonly role: Role;
  readonly margin: number;
  readonly label: Label | null;
  readonly noneScore: number;
}

const DATE_LABELS = new Set(["start", "end", "period", "deadline", "publication", "interview", "duration"]);
const LED = /(?:\b(?:en|de|du|d'|mois de|mois d'|courant|pour|pour le|le|debut|au|aux|a|vers|idealement|prevue?|des|:|,|\()|[(:-]) ?$/;

/** The role of every mention that may have one. */
export function assignRoles(posting: Posting, mentions: readonly Mention[]): Assigned[] {
  const assigned: Assigned[] = [];
  let floor = 0;
  for (const mention of mentions) {
    const reading = readRole(posting, mention, floor);
    floor = mention.end;
    const stray = isWeak(mention) && !isLed(posting, mention, reading.label);
    assigned.push({ mention, ...reading, ...(stray ? { role: "none" as const } : {}) });
  }
  return assigned;
}

/** Whether only the surroundings make a date of it: a bare month, year or "3/4". */
export const isWeak = ({ from, to, lead }: Mention): boolean =>
  from?.weak === true && (to === null || to.weak) && (lead === null || lead === "from");

function isLed(posting: Posting, mention: Mention, label: Label | null): boolean {
  if (label && DATE_LABELS.has(label.kind)) return true;
  const { from, core } = mention;
  if (from?.precision === "year") return false;
  if (from?.day !== null && mention.to === null) {
    return /\b(?:le|du|au|des|avant le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ :]?$/.test(posting.text.slice(Math.max(0, core - 14), core));
  }
  return mention.lead === "from" || LED.test(posting.text.slice(Math.max(0, core - 14), core)) || mention.to !== null;
}
