import type { FieldValues } from "../../model/offer.js";
import { lastAtOrBefore } from "../../text/lines.js";
import type { Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { endOf, nextMatch } from "../matches.js";
import type { Person } from "./person.js";
import { contactRules } from "./rules.js";

type Contact = FieldValues["contact"];

const NEAR_MAIL = 150;
const HEAD_OF_HOUSE =
  /^[^a-z]{0,6}(?:directeur|directrice|direction|president|presidente|gerant|gerante|fondateur|fondatrice)(?! d[eu] (?:la )?(?:these|stage|memoire))[a-z ]{0,30}:/;

/**
 * The people whom a posting gives to write to, ask or work with. `name` as written, without the
 * civility unless the surname stands alone; `role` as written, or null.
 */
export const contactFinder: Finder = {
  names: ["contact"],
  find: (posting) => ({ contact: mergeRoles(findContacts(posting)) }),
};

function findContacts(posting: Posting): Candidate<Contact>[] {
  const found: Candidate<Contact>[] = [];
  for (const { id, pattern, prior, read } of contactRules) {
    let next = 0;
    for (
      let match = nextMatch(pattern, posting);
      match;
      match = nextMatch(pattern, posting, next)
    ) {
      const persons = read(match, posting);
      // The next label may stand in the line that this match took in.
      const from = match.indices?.groups?.span?.[0];
      next = from ? Math.max(from, persons[persons.length - 1]?.roleEnd ?? 0) : endOf(match);
      for (const person of persons) {
        const { name, role, start, end } = person;
        const evidence = weigh(posting, person, id);
        found.push({ value: { name, role }, start, end, rule: id, prior, evidence });
      }
    }
  }
  return found;
}

function weigh(posting: Posting, person: Person, rule: string): EvidenceName[] {
  const evidence: EvidenceName[] = [];
  const section = sectionAt(posting.sections, person.start);
  if (section === "applying") evidence.push("section-fits");
  // "Directrice : …" in a presentation is who leads the house, not whom to write to.
  if (
    section === "organisation" &&
    HEAD_OF_HOUSE.test(posting.text.slice(lineStart(posting, person), person.start))
  )
    evidence.push("told-of-else");
  const after = posting.text.slice(person.end, person.end + NEAR_MAIL);
  if (rule !== "contact.before-mail" && /@|\(at\)|\[at\]|\b0[1-9](?:[ .]?\d\d){4}/.test(after)) {
    evidence.push("cue-near");
  }
  if (person.told === "nothing") evidence.push(rule === "contact.mail-link" ? "hedged" : "no-cue");
  return evidence;
}

function lineStart({ lines }: Posting, { start }: Person): number {
  return lines[lastAtOrBefore(lines, start)]?.start ?? 0;
}

/** One person, told twice, once with a role: the role holds for both. */
function mergeRoles(found: readonly Candidate<Contact>[]): Candidate<Contact>[] {
  const roles = new Map<string, string>();
  for (const { value } of found)
    if (value.role && !roles.has(plain(value.name))) roles.set(plain(value.name), value.role);
  return found.map((one) => ({
    ...one,
    value: { ...one.value, role: roles.get(plain(one.value.name)) ?? null },
  }));
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
