import { phrase } from "../../text/phrase.js";
import { withBounds } from "./bounds.js";
import { span, withApposition } from "./combine.js";
import type { Link } from "./link.js";
import type { DegreeTerm } from "./term.js";
import type { PlacedTerm } from "./terms.js";
import { inStudyYears, STUDY_YEARS, studyYears, TELLS_YEAR } from "./years.js";

/** A term and its link to the one before it; null for the first of its passage. */
export interface LinkedTerm {
  readonly term: PlacedTerm;
  readonly link: Link | null;
}

/** One alternative of a passage, with what is said in apposition to it. */
export interface Node {
  readonly value: DegreeTerm;
  readonly inner: readonly DegreeTerm[];
  readonly start: number;
  /** Where the words before the appositions end. */
  readonly headEnd: number;
  readonly end: number;
  readonly rule: string;
  readonly prior: number;
}

/** Whether the terms that follow explain the last node: up to the bracket's end, or to the rest. */
type Explaining = "none" | "bracket" | "rest";

const YEARS_AFTER = phrase(`^[^.;:!?\\n]{0,60}?(${STUDY_YEARS})(?! d'exp| consec| de contrat)`, "");

/** The alternatives that linked terms make. */
export function toNodes(terms: readonly LinkedTerm[]): Node[] {
  const nodes: Node[] = [];
  let explaining: Explaining = "none";
  for (const { term, link } of terms) {
    const last = nodes[nodes.length - 1];
    if (explaining === "bracket" && link?.closes) explaining = "none";
    const joined = last && link ? join(last, term, link, explaining) : null;
    if (joined) nodes[nodes.length - 1] = joined;
    else nodes.push({ ...term, headEnd: term.end, inner: [] });
    if (!joined) explaining = "none";
    else if (link?.kind === "same" && explaining === "none") explaining = link.opens;
  }
  return nodes;
}

/** A node with a further term in it; null where the term is an alternative of its own. */
function join(node: Node, term: PlacedTerm, link: Link, explaining: Explaining): Node | null {
  const { inner } = node;
  const extended = {
    ...node,
    end: term.end,
    prior: Math.max(node.prior, term.prior),
    rule: node.value.kind === "vague" ? term.rule : node.rule,
  };
  const lastInner = inner[inner.length - 1];
  if (link.kind === "range" && lastInner && !link.closes) {
    return { ...extended, inner: [...inner.slice(0, -1), span(lastInner, term.value)] };
  }
  if (link.kind === "range" && explaining === "none") {
    return { ...extended, headEnd: term.end, value: span(node.value, term.value) };
  }
  const areYears = term.value.kind === "years" && node.value.kind === "years";
  const explains = explaining === "bracket" || (explaining === "rest" && !areYears);
  return explains || link.kind === "same" ? { ...extended, inner: [...inner, term.value] } : null;
}

/** A node with its appositions, the school years after its name, and "minimum" around it. */
export function finishNode(text: string, node: Node, last?: Node, next?: Node): Node {
  const before = text.slice(Math.max(last?.end ?? 0, node.start - 70), node.start);
  const after = text.slice(node.end, Math.min(next?.start ?? text.length, node.end + 90));
  const years = TELLS_YEAR.test(after) ? YEARS_AFTER.exec(after) : null;
  const inYears = years && inStudyYears(node.value, studyYears(years[1] as string));
  const value = withApposition(inYears ?? node.value, node.inner);
  // "Bac+5 minimum (master ou école)": the bound stands inside too.
  const inside = node.inner.length > 0 ? text.slice(node.headEnd, node.end) : "";
  return {
    ...node,
    value: withBounds(withBounds(value, "", inside), before, after),
    end: years && inYears ? node.end + years[0].length : node.end,
  };
}
