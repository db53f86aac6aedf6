import { phrase } from "../../text/phrase.js";
import type { Atom } from "./atom.js";
import type { Lead, Mention, Shape } from "./mention.js";

/** Words right before a date, and what they make of it; each pattern ends at the date. */
const LEADS: readonly (readonly [Exclude<Lead, null>, RegExp])[] = [
  ["before", phrase("(?:au plus tard|avant|d'ici|no later than|before|by)(?: a)?(?: le| la| l'| les| au| a| en| du)? ?(?:mois de )?$", "")],
  ["until", phrase("jusqu'?(?: ?au| ?a la| ?a| ?en| ?le| ?fin)? ?(?:mois de )?$|(?:until|up to)(?: the)? ?$", "")],
  ["after", phrase("(?:a partir|a compter|a dater|au debut|au plus tot)(?: du| de la| de l'| de| d'| des| le)? ?(?:mois de |mois d')?$", "")],
  ["after", phrase("\\bdes(?: le mois de| le| la| l')? ?$|(?:starting from|as of|as from|beginning from|from)(?: the)? ?$", "")],
  ["past", phrase("\\b(?:apres|after)(?: le| la| the)? ?$", "")],
  ["between", phrase("\\b(?:entre|between)(?: le| la| l'| les| the)? ?(?:mois de )?$", "")],
  ["week", phrase("(?:la |en )?semaine (?:\\d{1,2},? ?(?:soit )?)?du ?$", "")],
  ["since", phrase("\\b(?:depuis|since)(?: le| la| l')? ?$", "")],
  ["from", phrase("\\b(?:du|de|d'|from)(?: la| l')? ?(?:mois de )?$", "")],
];

const LONGEST_LEAD = 34;
const LONGEST_GAP = 30;

const TO = phrase("^ ?(?:inclus,? )?(?:-|a|au|aux|jusqu'au|jusqu'a|jusqu'en|jusqu'a la|->|•|to|until|et jusqu'au|et se terminant le|et ce jusqu'au)(?: la)?(?: fin)?(?: le)? ?$", "");
const AND = phrase("^ ?(?:et|and)(?: le| la| l'| les| en)? ?$", "");
const OR = phrase("^ ?,? ?(?:/|ou|ou bien|et/ou|or|voire)(?: le| la| l'| en| des| au| a partir de| a partir d'| a partir du)? ?$", "");
const NO_LATER = phrase("^,? ?(?:et )?(?:au plus tard|no later than|et avant)(?: le)? ?$", "");
const LIST = phrase("^, ?$", "");
const LATEST_BEHIND = phrase("^(?: inclus| ?\\(?(?:a |avant )?(?:minuit|midi|\\d{1,2} ?h ?\\d{0,2}|\\d{1,2}:\\d{2})\\)?)?,? (?:au plus tard|dernier delai|delai de rigueur|grand maximum|at the latest)", "");
const AFTER_BEHIND = phrase("^ (?:au plus tot|ou (?:plus tard|apres)|onwards|et apres|minimum)", "");

/** Joins dates that are said together into mentions, in order. */
export function compose(text: string, atoms: readonly Atom[]): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const from = atoms[i] as Atom;
    if (isExplained(text, from, atoms[i + 1])) continue;
    const lead = leadOf(text, from.start, mentions[mentions.length - 1]?.end ?? 0);
    let to: Atom | null = null;
    let shape: Shape = "single";
    if (from.joint !== null && from.last) {
      to = { ...from, day: from.last.day, joint: null, last: null };
      shape = jointShape(from.joint, lead.lead);
    }
    for (let next = atoms[i + 1]; next; next = atoms[i + 1]) {
      const gap = text.slice((to ?? from).end, next.start);
      const joined = gap.length > LONGEST_GAP || gap.includes("\n\n") ? null : join(gap, lead.lead, shape);
      if (!joined || (shape !== "single" && joined !== shape)) break;
      if (!fitTogether(to ?? from, next)) break;
      shape = joined;
      to = { ...next, ...(next.joint !== null && next.last ? { day: next.last.day } : {}) };
      i++;
    }
    if (shape === "single" && from.last?.year && from.precision === "year") {
      to = { ...from, year: from.last.year };
      shape = "window";
    }
    mentions.push(close(text, from, to, shape, lead));
  }
  return mentions;
}

/** "Rentrée décalée du 3 novembre": the second date says what the first means. */
function isExplained(text: string, weak: Atom, next: Atom | undefined): boolean {
  if (!weak.weak || !next || next.weak || next.precision === "year") return false;
  return /^ ?(?:\(|:|du|le|soit|des le|au)? ?(?:du|le)? ?$/.test(text.slice(weak.end, next.start)) && next.start - weak.end < 12;
}

function close(
  text: string,
  from: Atom,
  to: Atom | null,
  shape: Shape,
  lead: { lead: Lead; start: number },
): Mention {
  const end = (to ?? from).end;
  const behind = text.slice(end, end + 40);
  let opened: Lead = shape === "window" && lead.lead === "after" ? "between" : lead.lead;
  let reach = end;
  const latest = LATEST_BEHIND.exec(behind);
  if (latest && (opened === null || opened === "from")) {
    opened = "before";
    reach = end + latest[0].length;
  } else if (AFTER_BEHIND.test(behind) && opened === null) opened = "after";
  return { start: lead.start, end: reach, core: from.start, from, to, shape, lead: opened, asap: false };
}

/** The opening words right before an offset, not reaching into what was read already. */
function leadOf(text: string, offset: number, floor: number): { lead: Lead; start: number } {
  const from = Math.max(floor, offset - LONGEST_LEAD);
  const before = text.slice(from, offset);
  for (const [lead, pattern] of LEADS) {
    const match = pattern.exec(before);
    if (!match) continue;
    const start = from + match.index;
    if (start > 0 && /\w/.test(text[start - 1] as string) && /\w/.test(text[start] as string)) continue;
    return { lead, start };
  }
  return { lead: null, start: offset };
}

function jointShape(joint: string, lead: Lead): Shape {
  if (lead === "between") return "window";
  if (/^(?:ou|or|\/)$/.test(joint)) return "either";
  return /^(?:et|and|\+)$/.test(joint) ? "window" : "range";
}

function join(gap: string, lead: Lead, shape: Shape): Shape | null {
  if (lead === "after" && NO_LATER.test(gap)) return "window";
  if (lead === "between" && (AND.test(gap) || TO.test(gap))) return "window";
  if (OR.test(gap)) return "either";
  if (shape === "either" && LIST.test(gap)) return "either";
  if (lead === "after" && /^ ?- ?$/.test(gap)) return "either";
  if (TO.test(gap)) return lead === "before" || lead === "until" || lead === "since" ? null : "range";
  return null;
}

/** Two dates are of one kind, and the first leaves to the second what it does not say. */
function fitTogether(first: Atom, second: Atom): boolean {
  if (first.relative || second.relative) return false;
  if (first.precision === "year" && second.precision !== "year") return first.part !== null;
  if (first.year !== null && second.year !== null && second.year < first.year) return false;
  return true;
}
