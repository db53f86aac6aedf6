import type { FieldValues } from "../../model/offer.js";
import { cellsOf, type Posting } from "../../text/posting.js";
import type { Candidate, Finder } from "../candidate.js";
import { PRIOR_OF_COLUMN } from "../columns.js";
import { endOf, nextMatch } from "../matches.js";
import { headOf } from "../written.js";
import { readGiven } from "./name.js";
import { organizationRules } from "./rules.js";
import { isCleaner, isSameEmployer, withoutArticle } from "./same-employer.js";

type Organization = FieldValues["organization"];
type Found = Candidate<Organization>;

/** What is left of a reading when a better one names another employer. */
const SECOND_BEST = 0.3;
const WORTH_SHOWING = 0.2;
/** More names than any posting holds; a directory is no posting. */
const MOST = 60;

/**
 * Who employs: the name as written, without an article before a common noun. An agency's client that
 * stays unnamed gives none. The heading beats labels, which beat sentences. Spellings of one name
 * count as one, the cleaner of them is given.
 */
export const organizationFinder: Finder = {
  names: ["organization"],
  find: (posting) => {
    const cell = readCell(posting);
    return { organization: cell ? [cell] : choose(findNames(posting), posting.text) };
  },
};

/** What a table's column of employers holds. */
function readCell(posting: Posting): Found | null {
  const names = cellsOf(posting, "organisation").map(({ start, end }) =>
    readGiven(posting, start, end),
  );
  const found = names.find((name) => name !== null);
  if (!found) return null;
  const { name, ...span } = found;
  const rule = "organization.column";
  return { value: { name }, ...span, rule, prior: PRIOR_OF_COLUMN, evidence: [] };
}

function findNames(posting: Posting): Found[] {
  const found: Found[] = [];
  for (const { id, pattern, prior, read, lines } of organizationRules) {
    // Offsets into the head of a text are offsets into the text.
    const text = lines ? headOf(posting, lines) : posting.text;
    let next = 0;
    const search = () => nextMatch(pattern, posting, next, text);
    for (let match = search(); match; match = search()) {
      if (found.length >= MOST) return found;
      const name = read(match, posting);
      next = !name && lines ? match.index + 1 : endOf(match);
      if (!name) continue;
      const { start, end } = name;
      found.push({ value: { name: name.name }, start, end, rule: id, prior, evidence: [] });
    }
  }
  return found;
}

/** The readings by employer, spellings together. */
function byEmployer(found: readonly Found[], text: string): Found[][] {
  const groups: Found[][] = [];
  for (const one of found) {
    const own = groups.find(([first]) =>
      first ? isSameEmployer(first.value.name, one.value.name, text) : false,
    );
    if (own) own.push(one);
    else groups.push([one]);
  }
  return groups;
}

function choose(found: readonly Found[], text: string): Found[] {
  const groups = byEmployer(found, text);
  const best = groups.reduce<Found[] | null>(
    (top, group) => (top && score(top) >= score(group) ? top : group),
    null,
  );
  if (!best) return [];
  const others = groups
    .filter((group) => group !== best)
    .flat()
    .map((one) => ({ ...one, prior: Math.min(one.prior * SECOND_BEST, SECOND_BEST) }));
  return [...spelledAlike(best), ...others].filter(({ prior }) => prior >= WORTH_SHOWING);
}

/** A client that an agency names is the employer, wherever the agency stands. */
const CLIENT = "organization.client";

/** Mentions add up: 1 - the odds that all of them are wrong. */
function score(group: readonly Found[]): number {
  if (group.some(({ rule }) => rule === CLIENT)) return 1;
  return 1 - group.reduce((wrong, { prior }) => wrong * (1 - prior), 1);
}

/** One employer's readings under its cleanest spelling, which is then the evidence. */
function spelledAlike(group: readonly Found[]): Found[] {
  const surest = group.reduce((top, one) => (one.prior > top.prior ? one : top));
  const shown = group.reduce(
    (top, one) => (isCleaner(one.value.name, top.value.name) ? one : top),
    surest,
  );
  const spellings = group.map(({ value }) => value.name);
  const value = { name: withoutArticle(shown.value.name, spellings) };
  return group.map((one) => {
    const isShown = one.value.name === shown.value.name;
    return { ...one, value, prior: isShown ? Math.max(one.prior, surest.prior) : one.prior };
  });
}
