import type { Posting } from "../../text/posting.js";
import { spanOf } from "../span-of.js";
import { written } from "../written.js";
import { ROLE_LABEL } from "./lexicon.js";
import { type Person, personAt } from "./person.js";

const REACH = 160;
const MOST_PERSONS = 6;

export function isTold(person: Person): boolean {
  return person.told !== "nothing";
}

/** The persons of a list: "Paul Meyer et Inès Malet", "Paul Meyer (CNRS), Inès Malet". */
export function readList(
  posting: Posting,
  [start, end]: [number, number],
  accept: (person: Person) => boolean,
): Person[] {
  const found: Person[] = [];
  let at = start;
  for (let i = 0; i < MOST_PERSONS && at < end; i++) {
    const person = personAt(posting, at, end);
    if (!person || !accept(person)) break;
    found.push(person);
    const isListed = posting.text[person.end] === "," && person.role !== null;
    const last = isListed ? person.roleEnd : person.end;
    const rest = posting.text.slice(last, Math.min(end, last + 120));
    const joint =
      /^(?: ?\([^()]{1,90}\)| ?\[[^[\]\n]{1,60}\]\([^()\n]{1,60}\))?(?: ?[,/&;] ?(?:et |ou )?| et | and | ou |\t)/.exec(
        rest,
      )?.[0];
    if (!joint) break;
    at = last + joint.length;
  }
  return found;
}

export function readLabelled(match: RegExpExecArray, posting: Posting): Person[] {
  const label = match.groups?.label ?? "";
  const found = readList(
    posting,
    spanOf(match),
    (person) => isTold(person) || ROLE_LABEL.test(label),
  );
  if (!ROLE_LABEL.test(label)) return found.filter(isTold);
  const role = labelRole(posting, match, label);
  return found.map((person) => ({ ...person, role: person.role ?? role }));
}

/** The label as the role of one: "Encadrants" → "Encadrant". */
function labelRole(posting: Posting, match: RegExpExecArray, label: string): string {
  const name = written(posting, match.index, match.index + label.length);
  return name.replace(/^(\p{L}{4,20})s$/u, "$1");
}

/** A name before an address, in its line or the two above it, that the address bears out. */
export function readBeforeMail(match: RegExpExecArray, posting: Posting): Person[] {
  const { text } = posting;
  const local = match[0].replace(/ ?(?:@|\[at\]|\(at\)|[([]arobase[)\]])$/, "");
  const reach = Math.max(0, match.index - REACH);
  const floor = reach + text.slice(reach, match.index).lastIndexOf("\n\n") + 1;
  let lines = 0;
  for (let at = match.index - 1; at >= floor; at--) {
    if (text[at] === "\n" && ++lines > 2) break;
    if (text[at] === "@") break;
    if (/[a-z0-9'-]/.test(text[at - 1] ?? "") || !isStart(text, at)) continue;
    const person = personAt(posting, at, match.index);
    if (person && isAdjacent(text, person, match.index, local)) return [person];
  }
  return [];
}

function isStart(text: string, at: number): boolean {
  if (!/[a-z]/.test(text[at] ?? "")) return false;
  const before = text.slice(Math.max(0, at - 9), at);
  return /(?:^|[\n\t:;,(.•|*"-] ?|\b(?:a|de|et|par|vers|contacter|avec|ou) )$/.test(before);
}

/** The address holds a part of the name; or nothing stands between a sure name and it. */
function isAdjacent(text: string, person: Person, mail: number, local: string): boolean {
  const between = text.slice(person.end, mail);
  if (isTold(person) && /^ ?[:(<,-]? ?<?$/.test(between)) return true;
  const long = person.words.flatMap((word) => word.split("-")).filter((word) => word.length > 2);
  const tokens = local.split(/[._-]/);
  const [first, last] = [person.words[0] ?? "", person.words[person.words.length - 1] ?? ""];
  if (long.some((word) => tokens.includes(word)) || tokens.includes(first[0] + last)) return true;
  return isTold(person) && long.some((word) => local.includes(word));
}

/** What may stand between a name and its number: a role, a house in brackets, "au", "tél." */
const TO_PHONE =
  /^(?: ?\([^()\n]{2,50}\))?(?:,? ?(?:au|aux|tel\.?|telephone|portable|mobile|ligne directe)|[\s:,(/|-]){0,6}:? ?$/;

/** A name that a number stands behind, or that stands in brackets behind it. */
export function readAtPhone(match: RegExpExecArray, posting: Posting): Person[] {
  const { text } = posting;
  const end = match.index + match[0].length;
  const bracket = /^ ?\( ?(?=[a-z])/.exec(text.slice(end, end + 4))?.[0].length;
  const inside = bracket ? personAt(posting, end + bracket, end + bracket + 60) : null;
  if (inside && isTold(inside) && /^[),]/.test(text.slice(inside.end, inside.end + 1)))
    return [inside];
  const floor = Math.max(0, match.index - REACH);
  let lines = 0;
  for (let at = match.index - 1; at >= floor; at--) {
    if (text[at] === "\n" && ++lines > 2) break;
    if (/[a-z0-9'-]/.test(text[at - 1] ?? "") || !isStart(text, at)) continue;
    if (/ de $/.test(text.slice(Math.max(0, at - 4), at))) continue;
    const person = personAt(posting, at, match.index);
    if (person && isTold(person) && TO_PHONE.test(text.slice(person.roleEnd, match.index)))
      return [person];
  }
  return [];
}

const CUE =
  /contact|renseign|adress|attention|demand|aupres|appel|joindre|envoy|ecri|encadr|tuteur|supervis|recrut|candidat|question/;

/** "Mme Costa" near words of applying; neither an opening nor an office. */
export function readCivil(match: RegExpExecArray, posting: Posting): Person[] {
  const before = posting.text.slice(Math.max(0, match.index - 90), match.index);
  if (!CUE.test(before) || /^m\.? et /.test(match[0])) return [];
  const person = personAt(posting, match.index, match.index + match[0].length);
  return person?.told === "civility" ? [person] : [];
}
