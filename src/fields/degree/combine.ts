import type { DegreeTerm } from "./term.js";

const lowest = (term: DegreeTerm): number | null => term.from ?? term.min;
const isBelowBac = (term: DegreeTerm) => term.min === null && term.level.max === term.level.min;

/** Whether two degrees, the lower first, leave no year out between them. */
function touches(low: DegreeTerm, high: DegreeTerm): boolean {
  if (low.level.max === null) return true;
  const [top, bottom] = [low.max, lowest(high)];
  // No degree stands between the bac and Bac+2.
  if (top !== null && bottom !== null) return bottom - top <= (top === 0 ? 2 : 1);
  return (high.level.min ?? 0) - low.level.max <= 1;
}

/** From the lower bound of one to the upper bound of the other, and what lies between. */
export function span(low: DegreeTerm, high: DegreeTerm): DegreeTerm {
  const open = low.level.max === null || high.level.max === null;
  const max = isBelowBac(high) ? low.max : isBelowBac(low) ? high.max : maximum(low, high);
  const level = {
    min: Math.min(low.level.min ?? 0, high.level.min ?? 0),
    max: open ? null : Math.max(low.level.max ?? 0, high.level.max ?? 0),
  };
  const { from, base, ...rest } = low;
  return { ...rest, min: minimum(low, high), max: open ? null : max, level };
}

function minimum(a: DegreeTerm, b: DegreeTerm): number | null {
  return a.min === null || b.min === null ? null : Math.min(a.min, b.min);
}

function maximum(a: DegreeTerm, b: DegreeTerm): number | null {
  return a.max === null || b.max === null ? null : Math.max(a.max, b.max);
}

/** A value and the nodes that it was made from. */
export interface Merged<Node> {
  readonly value: DegreeTerm;
  readonly nodes: readonly Node[];
}

/** A degree as a passage names it, and where. */
interface Placed {
  readonly value: DegreeTerm;
  readonly start: number;
}

/** "Ingénieur, ou Bac+2/3 avec expérience": two doors, the higher one first. */
function areTwoDoors(low: Placed, high: Placed): boolean {
  const years = high.value.min;
  if (high.start > low.start || low.value.kind !== "years" || years === null) return false;
  return low.value.max !== null && years - low.value.max > 1;
}

/** Alternatives that touch become one range; the others stay apart. */
export function mergeAlternatives<Node extends Placed>(nodes: readonly Node[]): Merged<Node>[] {
  const sorted = [...nodes].sort(
    (a, b) =>
      (a.value.level.min ?? 9) - (b.value.level.min ?? 9) ||
      (a.value.min ?? 0) - (b.value.min ?? 0),
  );
  const merged: Merged<Node>[] = [];
  for (const node of sorted) {
    const last = merged[merged.length - 1];
    const [nearest] = last?.nodes.slice(-1) ?? [];
    if (last && nearest && touches(last.value, node.value) && !areTwoDoors(nearest, node)) {
      merged[merged.length - 1] = {
        value: span(last.value, node.value),
        nodes: [...last.nodes, node],
      };
    } else merged.push({ value: node.value, nodes: [node] });
  }
  return merged;
}

/**
 * What a degree means with the words in apposition to it: "Bac+5 (master, ingénieur)" stays Bac+5,
 * "Mastère (Bac+4)" is Bac+4, "Master (M1 ou M2)" both years, "formation supérieure (Bac+2)" Bac+2.
 */
export function withApposition(head: DegreeTerm, inner: readonly DegreeTerm[]): DegreeTerm {
  const told = inner.filter((term) => term.kind !== "vague");
  if (told.length === 0) return head;
  const value = told.reduce((low, high) => span(low, high));
  if (head.kind === "vague") return value;
  if (head.kind === "years") return head;
  if (told.some((term) => term.kind === "years")) return { ...value, kind: head.kind };
  return touches(head, value) ? span(head, value) : head;
}
