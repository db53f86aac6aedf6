import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import { opensItem } from "./place.js";
import type { Candidate } from "../candidate.js";
import { runRules } from "../rule.js";
import { withBounds } from "./bounds.js";
import { mergeAlternatives, span, withApposition } from "./combine.js";
import { HOLDER, HOLDER_AFTER } from "./lexicon.js";
import { type Link, linkOf } from "./link.js";
import { degreeRules } from "./rules.js";
import type { DegreeTerm } from "./term.js";
import { inStudyYears, STUDY_YEARS, studyYears } from "./years.js";

/** A degree as one passage states it, alternatives and appositions joined. */
export interface DegreeStatement {
  readonly value: DegreeTerm;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly prior: number;
  /** The passage that holds it: alternatives of one passage share it. */
  readonly passage: { readonly start: number; readonly end: number };
}

type Term = Candidate<DegreeTerm>;

interface Linked {
  readonly term: Term;
  readonly link: Link | null;
}

interface Node {
  value: DegreeTerm;
  inner: DegreeTerm[];
  start: number;
  end: number;
  rule: string;
  prior: number;
}

/** Prior of a degree whose year of study is told. */
const YEAR_TOLD = 0.8;
const HELD = phrase(`(?<![a-z])${HOLDER}[^.;!?\\n]{0,24}$`, "");
const HELD_AFTER = phrase(`^[)\\]]?,? ?(?:\\()?${HOLDER_AFTER}`, "");
const YEARS_OF = phrase(
  `(${STUDY_YEARS})(?: (?:de|d'|du|en|des|of|d'un|d'une|dans)(?: ?(?:un |une |la |l'|le |votre |ta |son |cycle |cursus |formation |your |a |the |d'))?)? ?$`,
  "",
);
/** "CAP non exigé" names a degree to leave it out. */
const NOT_ASKED = phrase(
  "^[)\\]]?,? ?(?:\\(?(?:n'est |n'est )?(?:non|pas)|not) (?:exige|requis|obligatoire|necessaire|demande|required|indispensable)",
  "",
);
const YEARS_AFTER = phrase(`^[^.;:!?\\n]{0,60}?(${STUDY_YEARS})(?! d'exp| consec| de contrat)`, "");

/** Every statement of a degree in a posting, in order. */
export function findStatements(posting: Posting): DegreeStatement[] {
  const terms = findTerms(posting);
  const statements: DegreeStatement[] = [];
  let group: Linked[] = [];
  for (const term of terms) {
    const last = group[group.length - 1]?.term;
    const link = last ? linkOf(posting.text, last, term) : null;
    if (last && !link) {
      statements.push(...readGroup(posting, group));
      group = [];
    }
    group.push({ term, link });
  }
  if (group.length > 0) statements.push(...readGroup(posting, group));
  return statements.sort((a, b) => a.start - b.start);
}

/** The terms of a posting, apart: of those that overlap the longer one stays. */
function findTerms(posting: Posting): Term[] {
  const all = runRules(degreeRules, posting)
    .filter(({ end }) => !NOT_ASKED.test(posting.text.slice(end, end + 40)))
    .map((term) => withYearBefore(posting, term))
    .sort((a, b) => a.start - b.start || b.end - a.end || b.prior - a.prior);
  const apart: Term[] = [];
  for (const term of all) {
    const last = apart[apart.length - 1];
    if (!last || term.start >= last.end) apart.push(term);
    else if (term.end - term.start > last.end - last.start) apart[apart.length - 1] = term;
  }
  return apart;
}

/** "deuxième année de master": the year is part of the term. */
function withYearBefore(posting: Posting, term: Term): Term {
  if (term.value.base === undefined) return term;
  const before = posting.text.slice(Math.max(0, term.start - 70), term.start);
  const match = YEARS_OF.exec(before);
  const value = match && inStudyYears(term.value, studyYears(match[1] as string));
  if (!match || !value) return term;
  const prior = Math.max(term.prior, YEAR_TOLD);
  return { ...term, value: alone(value), start: term.start - match[0].length, prior };
}

/** The same without what it needs beside it. */
function alone({ needs: _, ...value }: DegreeTerm): DegreeTerm {
  return value;
}

/** Terms that belong together, as the degrees that they state. */
function readGroup(posting: Posting, group: Linked[]): DegreeStatement[] {
  const kept = dropDoubtful(posting, group);
  const nodes = toNodes(kept);
  for (const [i, node] of nodes.entries()) finishNode(posting, node, nodes[i - 1], nodes[i + 1]);
  const [first, last] = [nodes[0], nodes[nodes.length - 1]];
  if (!first || !last) return [];
  const passage = { start: first.start, end: last.end };
  const told = nodes.filter((node) => node.value.kind !== "vague");
  return mergeAlternatives(told.length > 0 ? told : nodes.slice(0, 1)).map(({ value, nodes }) => {
    const best = nodes.reduce((a, b) => (b.prior > a.prior ? b : a));
    const start = Math.min(...nodes.map((node) => node.start));
    const end = withBracket(posting.text, start, Math.max(...nodes.map((node) => node.end)));
    return { value, start, end, rule: best.rule, prior: best.prior, passage };
  });
}

/** Takes in the bracket that closes right after what it opened. */
function withBracket(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const isOpen = inside.lastIndexOf("(") > inside.lastIndexOf(")");
  return isOpen && text[end] === ")" ? end + 1 : end;
}

/** Terms that mean a degree only beside another, or near a word of holding, go where they stand alone. */
function dropDoubtful(posting: Posting, group: readonly Linked[]): readonly Linked[] {
  const isSure = ({ term }: Linked) => term.value.needs === undefined && term.value.kind !== "vague";
  if (group.some(isSure)) return group;
  return group.filter(({ term }) => {
    const { needs } = term.value;
    if (needs === undefined) return true;
    if (labelAt(posting, term.start)?.kind === "degree") return true;
    return needs === "holder" && (isHeld(posting, term) || isItemOfProfile(posting, term.start));
  });
}

/** Whether the words around a term say that it is a degree someone holds or works for. */
function isHeld(posting: Posting, term: { start: number; end: number }): boolean {
  const { text } = posting;
  return (
    HELD.test(text.slice(Math.max(0, term.start - 60), term.start)) ||
    HELD_AFTER.test(text.slice(term.end, term.end + 40))
  );
}

function isItemOfProfile(posting: Posting, start: number): boolean {
  return sectionAt(posting.sections, start) === "profile" && opensItem(posting, start);
}

function toNodes(group: readonly Linked[]): Node[] {
  const nodes: Node[] = [];
  let inner: "none" | "bracket" | "rest" = "none";
  let wasInner = false;
  for (const { term, link } of group) {
    const node = nodes[nodes.length - 1];
    if (!node || !link) {
      nodes.push(toNode(term));
      [inner, wasInner] = ["none", false];
      continue;
    }
    if (inner === "bracket" && link.closes) [inner, wasInner] = ["none", false];
    const bothYears = term.value.kind === "years" && node.value.kind === "years";
    if (link.kind === "range" && wasInner && !link.closes) {
      node.inner.push(span(node.inner.pop() as DegreeTerm, term.value));
    } else if (link.kind === "range" && inner === "none") {
      node.value = span(node.value, term.value);
    } else if (inner === "bracket" || (inner === "rest" && !bothYears) || link.kind === "same") {
      node.inner.push(term.value);
      wasInner = true;
      if (inner === "none") inner = link.opens;
    } else {
      nodes.push(toNode(term));
      [inner, wasInner] = ["none", false];
      continue;
    }
    node.end = term.end;
    node.prior = Math.max(node.prior, term.prior);
    if (node.value.kind === "vague") node.rule = term.rule;
  }
  return nodes;
}

function toNode(term: Term): Node {
  const { value, start, end, rule, prior } = term;
  return { value, inner: [], start, end, rule, prior };
}

/** Appositions, school years after the name, and "minimum" around it. */
function finishNode(posting: Posting, node: Node, last?: Node, next?: Node): void {
  const { text } = posting;
  const before = text.slice(Math.max(last?.end ?? 0, node.start - 70), node.start);
  const after = text.slice(node.end, Math.min(next?.start ?? text.length, node.end + 90));
  const years = YEARS_AFTER.exec(after);
  const inYears = years && inStudyYears(node.value, studyYears(years[1] as string));
  const head = inYears ?? node.value;
  if (inYears) node.end += (years as RegExpExecArray)[0].length;
  node.value = withBounds(withApposition(head, node.inner), before, after);
}
