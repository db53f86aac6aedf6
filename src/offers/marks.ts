import { type DumpLine, formOf } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Survey } from "./survey.js";
import type { StartEvidence } from "./weights.js";

/** What could become a dump's habit: marks of layout, and the lines that have them. */
export interface Marks {
  /** Each mark for people, "FAMILY:WHAT": "below:key encadrant". Marks of one family say one thing. */
  readonly names: readonly string[];
  /** The marks of each line, as indices of `names`. */
  readonly of: readonly (readonly number[])[];
}

const LONGEST_SKELETON_LINE = 120;
const LONGEST_SKELETON = 16;

/**
 * Evidence that makes a habit, by family. Habits are of layout: words have had their say in finding
 * the beginnings that the habit is learned from.
 */
const FAMILIES: Readonly<Record<string, readonly StartEvidence[]>> = {
  space: ["blankAbove", "blanksAbove", "gluedAbove"],
  above: ["ruleAbove", "furnitureAbove"],
  below: ["blankBelow", "labelBelow", "placeBelow", "deeperBelow", "boxed"],
  form: [
    "heading",
    "sectionLevel",
    "bold",
    "capitals",
    "capitalLead",
    "numbered",
    "long",
    "veryLong",
    "sentence",
    "bullet",
  ],
  number: ["offerNumber", "itemNumber", "titleLabel", "subject", "frontMatter", "tableRow"],
  place: ["place", "organisationPlace", "parts", "reference"],
};
const MARK_OF_EVIDENCE = new Map(
  Object.entries(FAMILIES).flatMap(([family, names]) =>
    names.map((name) => [name, `${family}:${name}`] as const),
  ),
);

/** The marks of every line: how it is written, and what stands above and below. */
export function listMarks({ lines, words, evidence }: Survey): Marks {
  const index = new Map<string, number>();
  const intern = (name: string) => {
    const known = index.get(name);
    if (known !== undefined) return known;
    index.set(name, index.size);
    return index.size - 1;
  };
  const around = lines.map((line, i) => neighbourMarks(line, words[i] as LineReading));
  const ofNeighbour = (place: string) => {
    const cache = new Map<string, number>();
    return (at: number, marks: number[]) => {
      for (const mark of around[at] ?? EDGE) {
        const id = cache.get(mark) ?? intern(place + mark);
        cache.set(mark, id);
        marks.push(id);
      }
    };
  };
  const [above, below] = [ofNeighbour("above:"), ofNeighbour("below:")];
  const [above2, below2] = [ofNeighbour("second above:"), ofNeighbour("second below:")];
  const of = lines.map((line, i) => {
    const marks = ownMarks(line, around[i] as string[], evidence[i] ?? []).map(intern);
    above(i - 1, marks);
    below(i + 1, marks);
    above2(i - 2, marks);
    below2(i + 2, marks);
    return marks;
  });
  return { names: [...index.keys()], of };
}

const EDGE = ["shape edge"];

function ownMarks(
  line: DumpLine,
  around: readonly string[],
  evidence: readonly StartEvidence[],
): string[] {
  const marks = [`shape:${around[0]}`, `form:${formOf(line)}`];
  for (const name of evidence) {
    const mark = MARK_OF_EVIDENCE.get(name);
    if (mark) marks.push(mark);
  }
  const first = /^[a-z]{3,}/.exec(line.words)?.[0];
  if (first) marks.push(`first word:${first}`);
  const skeleton = skeletonOf(line);
  if (skeleton !== "") marks.push(`skeleton:${skeleton}`);
  return marks;
}

/** What a line says to its neighbours: its shape, its label, its punctuation. */
function neighbourMarks(line: DumpLine, read: LineReading): string[] {
  const marks = [`shape ${shapeOf(line, read)}`];
  if (read.key !== "") marks.push(`key ${read.key}`);
  const skeleton = skeletonOf(line);
  if (skeleton !== "") marks.push(`skeleton ${skeleton}`);
  return marks;
}

function shapeOf(line: DumpLine, read: LineReading): string {
  if (line.rule) return "rule";
  if (read.furniture) return "furniture";
  if (read.contactAt >= 0) return "contact";
  if (read.label) return "label";
  if (read.section) return "section";
  if (line.mark === "bullet") return "bullet";
  return read.sentence ? "sentence" : "line";
}

/** The punctuation of a line with its words left out: "w - 0 - w". */
function skeletonOf({ words, size }: DumpLine): string {
  if (size > LONGEST_SKELETON_LINE) return "";
  const skeleton = words
    .replace(/\d+/g, "0")
    .replace(/[a-z](?:[a-z'. ·]*[a-z])?/g, "w")
    .replace(/\s+/g, " ");
  return skeleton.length <= LONGEST_SKELETON && skeleton !== "w" ? skeleton : "";
}
