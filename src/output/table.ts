import type { FieldName, Offer } from "../model/offer.js";
import { fieldNames } from "./columns.js";
import { summaries } from "./summary.js";

/** How each part of the table is coloured. */
export interface TableColours {
  readonly heading: (text: string) => string;
  readonly field: (text: string) => string;
  readonly doubt: (text: string) => string;
  readonly evidence: (text: string) => string;
}

const asIs = (text: string) => text;

const PLAIN: TableColours = { heading: asIs, field: asIs, doubt: asIs, evidence: asIs };

/** Options of {@link offerTable}. */
export interface TableOptions {
  /** Columns of the terminal; longer lines are cut. */
  readonly width?: number | undefined;
  readonly colours?: TableColours | undefined;
  /** The file that the offer came from; null where there is but one. */
  readonly source?: string | null;
}

const DOUBTFUL_BELOW = 0.5;
const FIELD_WIDTH = Math.max(...fieldNames.map((name) => name.length));
const CONFIDENCE_WIDTH = "100 %".length;
/** "? ", the field, a space, the confidence and two spaces. */
const VALUE_START = 2 + FIELD_WIDTH + 1 + CONFIDENCE_WIDTH + 2;
/** Code units read of any text: more than a line of a terminal, less than a dump on one line. */
const MOST_READ = 2_000;
const SHORTEST_EVIDENCE = 12;

/**
 * An offer as a block of lines for a person at a terminal: its heading, then each value with its
 * confidence and evidence. Values below 0.5 stand behind a "?".
 */
export function offerTable(
  offer: Offer,
  { width = 100, colours = PLAIN, source = null }: TableOptions = {},
): string {
  const place = source === null ? "" : `${source} · `;
  const about = `${place}${offer.span.start}–${offer.span.end} · ${offer.language}`;
  const copy = offer.duplicateOf === null ? "" : ` · like #${offer.duplicateOf}`;
  const heading = `#${offer.index} ${onOneLine(offer.heading)}`;
  const rows = fieldNames.flatMap((name) => fieldRows(offer, name, width, colours));
  const lines = [
    colours.heading(cut(heading, width)),
    colours.evidence(cut(`  ${about} · ${percent(offer.confidence).trim()}${copy}`, width)),
    ...(rows.length > 0 ? rows : [colours.doubt("  nothing found")]),
  ];
  return `${lines.join("\n")}\n`;
}

function fieldRows(
  offer: Offer,
  name: FieldName,
  width: number,
  colours: TableColours,
): readonly string[] {
  // The field's name ties the summary to the value, which the compiler cannot follow here.
  const summarise = summaries[name] as (value: unknown) => string;
  return offer.fields[name].map((entry, row) => {
    const doubtful = entry.confidence < DOUBTFUL_BELOW;
    const label = (row === 0 ? name : "").padEnd(FIELD_WIDTH);
    const value = cut(onOneLine(summarise(entry.value)), Math.max(width - VALUE_START, 1));
    const said = `${percent(entry.confidence)}  ${value}`;
    if (doubtful) return colours.doubt(`? ${label} ${said}`);
    return `  ${colours.field(label)} ${said}${evidence(entry.text, value, width, colours)}`;
  });
}

/** The words behind a value, where they say more than it does and there is room for them. */
function evidence(text: string, value: string, width: number, colours: TableColours): string {
  const words = onOneLine(text);
  const room = width - VALUE_START - length(value) - 4;
  if (room < SHORTEST_EVIDENCE || words === value) return "";
  return `  ${colours.evidence(`“${cut(words, room)}”`)}`;
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`.padStart(CONFIDENCE_WIDTH);
}

/** Without line breaks, and without control characters, which could drive the terminal. */
function onOneLine(text: string): string {
  return text
    .slice(0, MOST_READ)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

function cut(text: string, width: number): string {
  return length(text) <= width ? text : `${[...text].slice(0, width - 1).join("")}…`;
}

function length(text: string): number {
  return [...text].length;
}
