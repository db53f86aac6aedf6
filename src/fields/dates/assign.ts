import type { Label } from "../../text/labels.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { clauseAround, isOneClause } from "../clause.js";
import type { Role } from "./cues.js";
import { leadsUpTo } from "./join.js";
import { DAY_NAMES } from "./lexicon.js";
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
  `\\b(?:le|du|au|des|avant le|jusqu'au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|${DAY_NAMES}(?: ?:)?)[ :]?$`,
  "",
);
const LEADING = 14;

/** The role of every mention that may have one, in order. */
export function assignRoles(posting: Posting, mentions: readonly Mention[]): Assigned[] {
  const assigned: Assigned[] = [];
  let hasDeadline = false;
  mentions.forEach((mention, index) => {
    const before = assigned.at(-1);
    const reading = readRole(posting, mention, {
      floor: before?.mention.end ?? 0,
      ceiling: mentions[index + 1]?.start ?? Number.POSITIVE_INFINITY,
      carried: isSameSubject(posting, before, mention) ? CARRIED : 0,
    });
    const isWeek = mention.from.moving?.kind === "week" && reading.told;
    const isStray = isWeak(mention) && !isWeek && !isLed(posting, mention, reading.label);
    const isNone =
      isStray ||
      tellsResults(posting, before, mention) ||
      (hasDeadline && tellsAnswer(posting, mention));
    const role = isNone ? "none" : (goingOn(posting, before, mention) ?? reading.role);
    if (before && role === "none" && isSecondRound(posting, before, mention)) {
      assigned.push({ ...before, mention });
    } else assigned.push({ mention, ...reading, role });
    hasDeadline ||= role === "deadline";
  });
  return assigned;
}

const CARRIED = 2;
const NEXT_VERB = phrase(
  "^\\)?,? (?:(?:et|puis|and|then) (?:(?:se|sera|a|will|was|is) |s')|(?:se (?:termin|clotur|poursui)|s'achev))",
  "",
);

/** "Le projet a débuté en 2023 et se terminera en 2027": both days are the project's. */
function isSameSubject(
  posting: Posting,
  before: Assigned | undefined,
  { start }: Mention,
): boolean {
  if (before?.role !== "none" || before.noneScore <= CARRIED) return false;
  const { end } = before.mention;
  return NEXT_VERB.test(posting.text.slice(end, start)) && isOneClause(posting, end, start);
}

/** The role that the date right before it leaves to a mention. */
function goingOn(posting: Posting, before: Assigned | undefined, mention: Mention): Role | null {
  if (endsWork(posting, before, mention)) return "end";
  return beginsLater(posting, before, mention) ? "start" : null;
}

const GOES_ON = /^[ ,;(]*(?:(?:et|soit|puis|et ce)[ ,]*)*$/;

/** "À compter du 1er mars 2024, soit jusqu'au 28 février": the end of what has begun. */
function endsWork(
  { text }: Posting,
  before: Assigned | undefined,
  { lead, start }: Mention,
): boolean {
  if (before?.role !== "start" || before.mention.lead === "until") return false;
  const gap = text.slice(before.mention.end, start);
  return lead === "until" ? GOES_ON.test(gap) : lead === null && leadsUpTo(gap);
}

const STILL = /^[ ,(]*(?:(?:et|ou|mais|sinon|voire)[ ,]*)?$/;

/** "Idéalement au 2 juin, au plus tard au 1er juillet": the latest day to begin. */
function beginsLater(
  { text }: Posting,
  before: Assigned | undefined,
  { lead, start }: Mention,
): boolean {
  if (lead !== "before" || before?.role !== "start") return false;
  return STILL.test(text.slice(before.mention.end, start));
}

const RESULTS = phrase(
  "^[ ,;.)(-]*(?:(?:et|puis) )?(?:la |les |une |notre |nos )?(?:reponses?|resultats?|decisions?|retours?|notifications?)(?: (?:aux candidate?s|a (?:toutes et )?(?:tous|toutes|chacune?)|de notre part|definitives?|finales?))?[ :(]*(?:prevue?s? )?$",
  "",
);

/** "Auditions mi-décembre, réponse avant Noël": the employer's answer, after the interviews. */
function tellsResults(
  { text }: Posting,
  before: Assigned | undefined,
  { start }: Mention,
): boolean {
  const isOfHiring = before?.role === "interview" || before?.role === "deadline";
  return isOfHiring && RESULTS.test(text.slice(before.mention.end, start));
}

const MODE =
  "(?:matin|apres-midi|en visio[a-z]*|par telephone|en distanciel|a distance|en presentiel|sur place)";
const SECOND_ROUND = phrase(
  `^(?: ${MODE})?,? (?:et|ou|puis|et puis)(?: (?:un |le )?(?:second|deuxieme|2e) (?:tour|entretien))?(?: ${MODE})? (?:le )?$`,
  "",
);

/** "Entretiens le 2 juin en visio, puis le 9 juin": both are interviews. */
function isSecondRound({ text }: Posting, { role, mention }: Assigned, { start, lead }: Mention) {
  return role === "interview" && lead === null && SECOND_ROUND.test(text.slice(mention.end, start));
}

const ANSWER = phrase(
  "^[^a-z0-9]*(?:une |la |notre )?(?:reponses?|retours?)(?: (?:donnee?s?|definitives?|garanties?|envoyee?s?|prevue?s?|aux candidate?s|a tou(?:s|tes)|par (?:mail|courriel))){0,3}:? ?$",
  "",
);

/** "CV avant le 31 mars. Réponse avant la fin d'avril": the second is the employer's. */
function tellsAnswer(posting: Posting, { start, end }: Mention): boolean {
  return ANSWER.test(clauseAround(posting, start, end).before);
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
