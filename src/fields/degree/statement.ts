import type { Posting } from "../../text/posting.js";
import { mergeAlternatives } from "./combine.js";
import { linkOf } from "./link.js";
import { finishNode, type LinkedTerm, toNodes } from "./nodes.js";
import type { DegreeTerm } from "./term.js";
import { findTerms, standsAlone } from "./terms.js";

/** A degree as one passage states it, alternatives and appositions joined. */
export interface DegreeStatement {
  readonly value: DegreeTerm;
  readonly start: number;
  readonly end: number;
  /** Where its last name ends; a bracket may go on after it. */
  readonly namedEnd: number;
  readonly rule: string;
  readonly prior: number;
  /** From the end of each of its names to the name after it; the last has none. */
  readonly gaps: readonly { readonly from: number; readonly to: number | undefined }[];
  /** The passage that holds it: alternatives of one passage share it. */
  readonly passage: { readonly start: number; readonly end: number };
}

/** Every statement of a degree in a posting, the passages in order. */
export function findStatements(posting: Posting): DegreeStatement[] {
  return passagesOf(posting).flatMap((passage) => readPassage(posting, passage));
}

/** The terms of a posting, those that hang together in one list. */
function passagesOf(posting: Posting): LinkedTerm[][] {
  const passages: LinkedTerm[][] = [];
  for (const term of findTerms(posting)) {
    const passage = passages[passages.length - 1];
    const last = passage?.[passage.length - 1]?.term;
    const link = last ? linkOf(posting.text, last, term) : null;
    if (passage && link) passage.push({ term, link });
    else passages.push([{ term, link: null }]);
  }
  return passages;
}

/** Terms that hang together, as the degrees that they state. */
function readPassage(posting: Posting, terms: readonly LinkedTerm[]): DegreeStatement[] {
  const sure = withoutDoubtful(posting, terms);
  const raw = toNodes(sure);
  const nodes = raw.map((node, i) => finishNode(posting.text, node, raw[i - 1], raw[i + 1]));
  const [first, last] = [nodes[0], nodes[nodes.length - 1]];
  if (!first || !last) return [];
  const passage = { start: first.start, end: last.end };
  const told = nodes.filter((node) => node.value.kind !== "vague");
  return mergeAlternatives(told.length > 0 ? told : [first]).map(({ value, nodes }) => {
    const best = nodes.reduce((a, b) => (b.prior > a.prior ? b : a));
    const start = Math.min(...nodes.map((node) => node.start));
    const namedEnd = Math.max(...nodes.map((node) => node.end));
    const end = withBracket(posting.text, start, namedEnd);
    const isOwn = (at: number) => nodes.some((node) => at > node.start && at <= node.end);
    const gaps = sure
      .map(({ term }, i) => ({ from: term.end, to: sure[i + 1]?.term.start }))
      .filter(({ from }) => isOwn(from));
    const { rule, prior } = best;
    return { value, start, end, namedEnd, rule, prior, gaps, passage };
  });
}

/** Without the terms that mean a degree only beside one, where all of a passage are such. */
function withoutDoubtful(posting: Posting, terms: readonly LinkedTerm[]): readonly LinkedTerm[] {
  const isSure = ({ term }: LinkedTerm) =>
    term.value.needs === undefined && term.value.kind !== "vague";
  return terms.some(isSure) ? terms : terms.filter(({ term }) => standsAlone(posting, term));
}

const REST_OF_BRACKET = /^[^()\n•]{0,60}\)/;

/** Takes in the rest of a bracket that is still open: "Bac+5 (école d'ingénieurs, master, etc.)". */
function withBracket(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const isOpen = inside.lastIndexOf("(") > inside.lastIndexOf(")");
  const rest = isOpen ? REST_OF_BRACKET.exec(text.slice(end, end + 62)) : null;
  return end + (rest?.[0].length ?? 0);
}
