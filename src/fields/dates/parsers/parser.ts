import type { Parser } from "chrono-node/fr";
import { dayNumber } from "../calendar.js";

/** What a quick look over a text sees where a date may stand. */
export type Sight = "figures" | "year" | "month" | "season" | "share" | "feast" | "relative";

/** Components for chrono: all that is given here is certain. */
export type Components = Partial<Record<"year" | "month" | "day" | "weekday", number>>;

/** What a match says. What chrono's components cannot tell goes along as tags, `key:value`. */
export interface Reading {
  readonly start: Components;
  readonly end?: Components;
  readonly tags?: readonly string[];
}

/** What a parser may ask for besides its match. */
interface Around {
  /** The text right before the match, at most 24 characters. */
  readonly before: string;
  /** Day number of the day from which relative dates are counted. */
  readonly today: () => number;
}

/** One way to write a date, over folded text, as data. */
export interface DateParser {
  readonly id: string;
  /** It runs only where one of these was seen. */
  readonly sees: readonly Sight[];
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, around: Around) => Reading | null;
  /** Dates that it reads whole. */
  readonly examples: readonly string[];
  /** Texts in which it reads none. */
  readonly counterExamples: readonly string[];
}

const BEFORE = 24;

/** The parser in the form that chrono's engine runs. */
export function toChrono({ pattern, read }: DateParser): Parser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      const index = match.index ?? 0;
      const before = context.text.slice(Math.max(0, index - BEFORE), index);
      // chrono searches on in the rest of the text, where a lookbehind sees nothing before it.
      if (/\w$/.test(before) && /^\w/.test(match[0])) return null;
      const today = () => {
        const day = context.createParsingComponents();
        return dayNumber(day.get("year") ?? 0, day.get("month") ?? 0, day.get("day") ?? 0);
      };
      const reading = read(match, { before, today });
      if (!reading) return null;
      const result = context.createParsingResult(index, match[0], reading.start, reading.end);
      for (const tag of reading.tags ?? []) result.addTag(tag);
      return result;
    },
  };
}
