import type { FieldName } from "../../../src/model/offer.js";
import type { Line, Manner } from "../compose.js";
import { composeLines, isSentence, type Lines } from "../compose.js";
import { englishHeadings, partHeadings } from "../data/headings.js";
import { type Part, parts } from "../data/templates.js";
import { capitalised, fill, type Speaker } from "../fill.js";
import { makeTitle } from "../offer-title.js";

/** How a dump is set: one offer, and what stands around and between offers. */
export interface Layout {
  readonly name: string;
  /** The offer, marked, its heading first. */
  readonly offer: (speaker: Speaker, index: number) => string;
  /** What stands between offers; one of these, the same all through a dump. */
  readonly between: readonly string[];
  /** What opens and closes the dump, if anything. */
  readonly before?: (speaker: Speaker) => string;
  readonly after?: (speaker: Speaker) => string;
  /** How many offers at most; the rest is left to chance. */
  readonly most?: number;
  readonly frenchOnly?: boolean;
}

/** Title, employer and place, each marked where it is asked for. */
export const titleOf = (speaker: Speaker) => makeTitle(speaker);
export const say = (speaker: Speaker, field: FieldName, form: string) =>
  fill(`{${field}=${form}}`, speaker, { field });
export const employerOf = (speaker: Speaker) => say(speaker, "organization", "orga");
export const placeOf = (speaker: Speaker) => say(speaker, "location", "place");
/** The place, for within brackets. */
export const placeInside = (speaker: Speaker) => say(speaker, "location", "placeInside");

/** The first line of an offer. */
export const heading = ({ marks }: Speaker, line: string) =>
  marks.mark(line, { field: "heading", value: {} });

/** A line at which the offer may just as well begin. */
export const orElse = ({ marks }: Speaker, line: string) =>
  marks.mark(line, { field: "headingAlternative", value: {} });

export const linesOf = (speaker: Speaker, manner: Manner): Lines => composeLines(speaker, manner);

export interface Shape {
  /** How a part's heading, a sentence, a task and a label line are set; no heading: none is. */
  readonly heading?: (text: string) => string;
  readonly sentence?: (text: string) => string;
  readonly task: (text: string) => string;
  readonly label: (line: Line) => string;
  /** Between the lines of a part, and between parts. */
  readonly line: string;
  readonly part: string;
  /** How often sentences that follow each other run on in one paragraph. */
  readonly runOn?: number;
}

/** The parts one below the other, as `shape` sets them. */
export function layOut(speaker: Speaker, lines: Lines, shape: Shape): string {
  const headings = speaker.plan.english ? englishHeadings : partHeadings;
  const blocks = parts
    .filter((part) => lines[part].length > 0)
    .map((part) => {
      const head = shape.heading?.(speaker.random.pick(headings[part]));
      const body = partBody(speaker, lines, part, shape);
      return head === undefined ? body : head + shape.line + body;
    });
  return blocks.join(shape.part);
}

function partBody({ random }: Speaker, lines: Lines, part: Part, shape: Shape): string {
  const runOn = random.chance(shape.runOn ?? 0);
  const ordered = [
    ...lines[part].filter(({ kind }) => kind === "sentence"),
    ...lines[part].filter(({ kind }) => kind !== "sentence"),
  ];
  const inOrder = random.chance(0.5) ? ordered : lines[part];
  let body = "";
  let last = "";
  for (const line of inOrder) {
    const text = setLine(line, shape);
    const glue = runOn && last === "sentence" && line.kind === "sentence" ? " " : shape.line;
    body += body === "" ? text : glue + text;
    last = line.kind;
  }
  return body;
}

function setLine(line: Line, shape: Shape): string {
  if (line.kind === "label") return shape.label(line);
  if (line.kind === "task") return shape.task(line.text);
  return shape.sentence?.(line.text) ?? line.text;
}

/** Everything in one paragraph: labels become « Label : value. ». */
export function paragraph(speaker: Speaker, lines: Lines): string {
  const all = parts.flatMap((part) => {
    const inList = ({ kind, text }: Line) => kind === "task" && !isSentence(text);
    const listed = lines[part].filter(inList).map(({ text }) => text);
    const others = lines[part].filter((line) => !inList(line)).map(ended);
    return listed.length > 0 ? [...others, `${capitalised(listed.join(", "))}.`] : others;
  });
  return speaker.random.chance(0.1) ? all.join("  ") : all.join(" ");
}

/** Two addresses that meet would be one: a line that ends in none is closed by a full stop. */
function ended({ text }: Line): string {
  return /[.!?)]$/.test(text.replace(/[\uE000\uE001][\uE100-\uF8FF]/g, "")) ? text : `${text}.`;
}
