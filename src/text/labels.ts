import { LABELS, type LabelKind, type OwnLabelKind } from "./labels.lexicon.js";
import type { Line } from "./lines.js";
import { likeLabel } from "./misspelt-labels.js";
import { ownCopy } from "./own-copy.js";
import { compiled, phrase, spaced } from "./phrase.js";
import { startSieve } from "./sieve.js";

/** A label and the place of its value, in folded offsets. */
export interface Label {
  readonly kind: LabelKind | OwnLabelKind;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** How label and value are tied: "date: …", a line of its own above the value, or nothing. */
  readonly tie: "mark" | "line-above" | "none";
}

const LONGEST_LABEL = 60;

const KINDS = Object.keys(LABELS) as LabelKind[];
type ByKind = Readonly<Record<LabelKind, RegExp>>;
const patternsOf = (source: (kind: LabelKind) => RegExp, kinds = KINDS) =>
  Object.fromEntries(kinds.map((kind) => [kind, source(kind)])) as ByKind;
const WHOLE = patternsOf((kind) => phrase(`^(?:${LABELS[kind].join("|")})$`, ""));
const LABEL_OPENINGS = startSieve(WHOLE);
const DATED = KINDS.filter((kind) =>
  ["start", "end", "period", "deadline", "publication", "update", "interview"].includes(kind),
);
const VALUE_AHEAD =
  " (?=\\d|le \\d|du \\d|au \\d|des (?:que |le |maintenant|a present)|entre |fin |debut |mi-|courant |immediat|janv|fevr|mars|avri|mai |juin|juil|aout|sept|octo|nove|dece|lundi|mardi|mercr|jeudi|vendr|samedi|diman)";
const leadingSource = (kind: LabelKind) => spaced(`(?:${LABELS[kind].join("|")})${VALUE_AHEAD}`);
const LEADING = patternsOf((kind) => compiled(leadingSource(kind), "y"), DATED);
const LEADING_OPENINGS = startSieve(
  patternsOf((kind) => compiled(`^(?:${leadingSource(kind)})`), DATED),
);

const known = new Map<string, LabelKind | null>();

/** Tells what a label text (folded, without its colon) announces; null where it is no label. */
export type LabelClassifier = (label: string) => LabelKind | OwnLabelKind | null;

/** What a label text (folded, without its colon) announces; null where it is no label. */
export function classifyLabel(label: string): LabelKind | null {
  const cached = known.get(label);
  if (cached !== undefined) return cached;
  const kind = lookUp(trimMarks(label));
  if (known.size < 8192) known.set(ownCopy(label), kind);
  return kind;
}

/** An arrow, folded to a bullet, ties like a dash where no list of them stands. */
const MARK = /:(?!\/\/|\d)|[\t|=]| - | ?\?(?= |$)| • (?=[^•]{0,120}$)/g;
const TRIMMED = ' ?!.*"()_•>-';

/** A label without the marks around it. */
export function trimMarks(label: string): string {
  let start = 0;
  let end = label.length;
  while (end > 0 && TRIMMED.includes(label[end - 1] as string)) end--;
  while (start < end && TRIMMED.includes(label[start] as string)) start++;
  return label.slice(start, end);
}

function lookUp(label: string): LabelKind | null {
  if (label === "" || label.length > LONGEST_LABEL) return null;
  const may = LABEL_OPENINGS.mayMatch(label, 0);
  if (may !== 0) {
    for (const kind of KINDS) {
      if (may & LABEL_OPENINGS.bits[kind] && WHOLE[kind].test(label)) return kind;
    }
  }
  return likeLabel(label);
}

/** Every label of a text with the place of its value, in order. */
export function findLabels(
  text: string,
  lines: readonly Line[],
  classify: LabelClassifier = classifyLabel,
): Label[] {
  const labels: Label[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = labels.length;
    findMarked(text, line, labels, classify);
    if (labels.length === before) findUnmarked(text, line, labels, classify);
    closeValues(text, lines, i, labels, before, classify);
  }
  return labels;
}

interface Open {
  kind: Label["kind"];
  start: number;
  end: number;
  valueStart: number;
  valueEnd: number;
  tie: Label["tie"];
}

/** Labels with a colon after them anywhere in a line, or a tab, bar, "=", " - " or "?" at its start. */
function findMarked(text: string, line: Line, labels: Label[], classify: LabelClassifier): void {
  let segment = line.content;
  // Searched in the line alone: a text without marks would be read to its end at every line.
  const words = text.slice(line.content, line.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(words); match; match = MARK.exec(words)) {
    const [mark] = match;
    const at = line.content + match.index;
    const from = Math.max(segment, segmentStart(text, segment, at));
    const kind = at - from > LONGEST_LABEL ? null : classify(text.slice(from, at).trim());
    // A dash or a tab ties a label only where the line begins with it.
    if (kind && (mark === ":" || from === line.content)) {
      const start = from + leadingSpaces(text, from);
      const end = at + mark.length;
      labels.push({ kind, start, end, valueStart: end, valueEnd: line.end, tie: "mark" });
    }
    if (mark === ":" || mark === "\t" || mark === "|") segment = at + mark.length;
  }
}

/** Where the words before a mark begin: after the last full stop, semicolon, bullet or bar. */
function segmentStart(text: string, from: number, to: number): number {
  let closed = false;
  for (let i = to - 1; i >= from; i--) {
    const character = text[i] as string;
    if (character === ")") closed = true; // "durée (en mois):" is one label
    if (";•|\t".includes(character) || (character === "(" && !closed)) return i + 1;
    if (/[.,!?]/.test(character) && /[ \n]/.test(text[i + 1] ?? "")) return i + 1;
    if (character === "-" && text[i - 1] === " " && text[i + 1] === " ") return i + 1;
    if (to - i > LONGEST_LABEL + 2) return i;
  }
  return from;
}

function leadingSpaces(text: string, from: number): number {
  let i = from;
  while (text[i] === " " || text[i] === "\t") i++;
  return i - from;
}

/** A line that is a label as a whole, or that begins with one and goes on with its value. */
function findUnmarked(text: string, line: Line, labels: Label[], classify: LabelClassifier): void {
  const { content: start, end } = line;
  if (end - start <= LONGEST_LABEL) {
    const kind = classify(text.slice(start, end));
    if (kind) {
      labels.push({ kind, start, end, valueStart: end, valueEnd: end, tie: "line-above" });
      return;
    }
  }
  const may = LEADING_OPENINGS.mayMatch(text, start);
  for (const kind of may === 0 ? [] : DATED) {
    if ((may & LEADING_OPENINGS.bits[kind]) === 0) continue;
    const pattern = LEADING[kind];
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const valueStart = start + match[0].length;
    labels.push({ kind, start, end: valueStart, valueStart, valueEnd: end, tie: "none" });
    return;
  }
}

/** A value ends where the next label begins; an empty one is looked for on the line below. */
function closeValues(
  text: string,
  lines: readonly Line[],
  index: number,
  labels: Label[],
  from: number,
  classify: LabelClassifier,
): void {
  for (let i = from; i < labels.length; i++) {
    const label = labels[i] as Open;
    const next = labels[i + 1];
    if (next) label.valueEnd = Math.min(label.valueEnd, next.start);
    if (text.slice(label.valueStart, label.valueEnd).trim() !== "") continue;
    const below = next ? undefined : lines[index + 1];
    label.tie = "line-above";
    const value = below && !isLabelLine(text, below, classify) ? below : null;
    label.valueStart = value?.content ?? label.end;
    label.valueEnd = value?.end ?? label.end;
  }
}

function isLabelLine(text: string, line: Line, classify: LabelClassifier): boolean {
  const content = text.slice(line.content, Math.min(line.end, line.content + LONGEST_LABEL + 2));
  const colon = content.indexOf(":");
  const label = colon < 0 ? content : content.slice(0, colon);
  return (
    classify(label.trim()) !== null && (colon >= 0 || line.end - line.content <= LONGEST_LABEL)
  );
}
