import type { FieldValues } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import type { Person } from "./person.js";
import { contactRules } from "./rules.js";

type Contact = FieldValues["contact"];

const NEAR_MAIL = 150;

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
    pattern.lastIndex = 0;
    for (let match = pattern.exec(posting.text); match; match = pattern.exec(posting.text)) {
      for (const person of read(match, posting)) {
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
  if (sectionAt(posting.sections, person.start) === "applying") evidence.push("section-fits");
  const after = posting.text.slice(person.end, person.end + NEAR_MAIL);
  if (rule !== "contact.before-mail" && /@|\(at\)|\[at\]|\b0[1-9](?:[ .]?\d\d){4}/.test(after)) {
    evidence.push("cue-near");
  }
  if (person.told === "nothing") evidence.push(rule === "contact.mail-link" ? "hedged" : "no-cue");
  return evidence;
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
