import { isSmall } from "../text/ascii.js";
import { type DumpLine, formOf } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import { skeletonOf } from "./skeleton.js";
import type { Survey } from "./survey.js";
import type { StartEvidence } from "./weights.js";

/** What could become a dump's habit: marks of layout, and the lines that have them. */
export interface Marks {
  /** Each mark for people, "FAMILY:WHAT": "below:key encadrant". Marks of one family say one thing. */
  readonly names: readonly string[];
  /** The marks of each line, as indices of `names`. */
  readonly of: readonly (readonly number[])[];
}

const SHORTEST_WORD = 3;

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
  const ids = new MarkIds();
  const skeletons = lines.map((line) => skeletonOf(line));
  const around = lines.map((line, i) => {
    return ids.ofNeighbour(shapeOf(line, words[i] as LineReading), words[i]?.key, skeletons[i]);
  });
  const edge = [ids.neighbour("shape", "edge")];
  const of = lines.map((line, i) => {
    const marks = [ids.placed("shape:", (around[i] as number[])[0] as number)];
    marks.push(ids.own(`form:${formOf(line)}`));
    for (const name of evidence[i] ?? []) {
      const mark = MARK_OF_EVIDENCE.get(name);
      if (mark) marks.push(ids.own(mark));
    }
    const first = firstWord(line);
    if (first !== "") marks.push(ids.own(`first word:${first}`));
    if (skeletons[i] !== "") marks.push(ids.own(`skeleton:${skeletons[i]}`));
    for (const [place, distance] of PLACES) {
      for (const mark of around[i + distance] ?? edge) marks.push(ids.placed(place, mark));
    }
    return marks;
  });
  return { names: ids.names, of };
}

/** Where neighbours stand, in lines from a line. */
const PLACES = [
  ["above:", -1],
  ["below:", 1],
  ["second above:", -2],
  ["second below:", 2],
] as const;

/** Numbers marks in the order in which they are first seen, and puts few names together. */
class MarkIds {
  readonly names: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly neighbours = new Map<string, Map<string, number>>();
  /** What a line says to its neighbours, "key encadrant", wherever they stand. */
  private readonly said: string[] = [];
  /** The mark of each saying at each place; -1 where it has none yet. */
  private readonly atPlace = new Map<string, number[]>();

  own(name: string): number {
    let id = this.known.get(name);
    if (id === undefined) {
      id = this.names.push(name) - 1;
      this.known.set(name, id);
    }
    return id;
  }

  ofNeighbour(shape: string, key = "", skeleton = ""): number[] {
    const said = [this.neighbour("shape", shape)];
    if (key !== "") said.push(this.neighbour("key", key));
    if (skeleton !== "") said.push(this.neighbour("skeleton", skeleton));
    return said;
  }

  neighbour(what: string, value: string): number {
    const values = this.neighbours.get(what) ?? new Map<string, number>();
    this.neighbours.set(what, values);
    let number = values.get(value);
    if (number === undefined) {
      number = this.said.push(`${what} ${value}`) - 1;
      values.set(value, number);
    }
    return number;
  }

  placed(place: string, said: number): number {
    const ids = this.atPlace.get(place) ?? [];
    this.atPlace.set(place, ids);
    while (ids.length <= said) ids.push(-1);
    if (ids[said] === -1) ids[said] = this.names.push(place + this.said[said]) - 1;
    return ids[said] as number;
  }
}

function firstWord({ words }: DumpLine): string {
  let end = 0;
  while (isSmall(words.charCodeAt(end))) end++;
  return end < SHORTEST_WORD ? "" : words.slice(0, end);
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
