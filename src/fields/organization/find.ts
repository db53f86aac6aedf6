import type { FieldValues } from "../../model/offer.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, Finder } from "../candidate.js";
import { headOf } from "../written.js";
import { organizationRules } from "./rules.js";

type Organization = FieldValues["organization"];

/** What is left of a reading when a better one names another employer. */
const SECOND_BEST = 0.3;
const WORTH_SHOWING = 0.2;

/**
 * Who employs: the name as written, without an article before a common noun. An agency's client that
 * stays unnamed gives none. The heading beats labels, which beat sentences.
 */
export const organizationFinder: Finder = {
  names: ["organization"],
  find: (posting) => ({ organization: choose(findNames(posting)) }),
};

function findNames(posting: Posting): Candidate<Organization>[] {
  const found: Candidate<Organization>[] = [];
  for (const { id, pattern, prior, read, lines } of organizationRules) {
    pattern.lastIndex = 0;
    // Offsets into the head of a text are offsets into the text.
    const text = lines ? headOf(posting, lines) : posting.text;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const name = read(match, posting);
      if (!name && lines) pattern.lastIndex = match.index + 1;
      if (!name) continue;
      const { start, end } = name;
      found.push({ value: { name: name.name }, start, end, rule: id, prior, evidence: [] });
    }
  }
  return found;
}

function choose(found: readonly Candidate<Organization>[]): Candidate<Organization>[] {
  const total = new Map<string, number>();
  for (const { value, prior } of found) {
    const key = plain(value.name);
    // Mentions add up: 1 - the odds that all of them are wrong.
    total.set(key, 1 - (1 - (total.get(key) ?? 0)) * (1 - prior));
  }
  const score = (one: Candidate<Organization>) => total.get(plain(one.value.name)) ?? 0;
  const best = found.reduce<Candidate<Organization> | null>(
    (top, one) => (top && score(top) >= score(one) ? top : one),
    null,
  );
  if (!best) return [];
  const isBest = (one: Candidate<Organization>) => plain(one.value.name) === plain(best.value.name);
  const kept = found.map((one) =>
    isBest(one)
      ? { ...one, value: best.value }
      : { ...one, prior: Math.min(one.prior * SECOND_BEST, SECOND_BEST) },
  );
  return kept.filter(({ prior }) => prior >= WORTH_SHOWING);
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
