import { lastMatch } from "../../text/matches-in.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { clauseAround } from "../clause.js";
import { PAY } from "./lexicon.js";

const PREVIOUS_SUM = phrase("\\d ?k?(?:€|euros?(?![a-z])|eur(?![a-z]))", "g");
const PAY_WORD = phrase(`(?<![a-z])${PAY}`, "g");
/** Without a word of pay only what stands this near can tell the terms of a sum. */
const NEAR = 25;
/** "Gross monthly salary": English tells them first. */
const ADJECTIVE = 14;

/** The words of the clause before a sum, from the end of an earlier sum on. */
export function wordsBefore(posting: Posting, start: number): string {
  const { before } = clauseAround(posting, start, start);
  const sum = lastMatch(PREVIOUS_SUM, before);
  return sum ? before.slice(sum.index + sum[0].length) : before;
}

/** What may tell the period, tax and limits of a sum: its label and the words from "salaire" on. */
export function readHead(posting: Posting, start: number): string {
  const words = wordsBefore(posting, start);
  const label = labelAt(posting, start);
  const labelWords =
    label?.kind === "stipend" ? posting.text.slice(label.start, label.valueStart) : "";
  const pay = lastStart(words, PAY_WORD);
  const near = words.slice(Math.max(words.length - NEAR, words.lastIndexOf(",") + 1));
  const own = pay >= 0 ? words.slice(Math.max(0, pay - ADJECTIVE)) : near;
  return `${labelWords} ${own}`;
}

/** The words before a sum from the last word of pay on; empty where there is none. */
export function payWordsBefore(posting: Posting, start: number): string {
  const words = wordsBefore(posting, start);
  const pay = lastStart(words, PAY_WORD);
  return pay < 0 ? "" : words.slice(Math.max(0, pay - ADJECTIVE));
}

/** Where the last match of a pattern begins, -1 where there is none. */
export const lastStart = (words: string, pattern: RegExp): number =>
  lastMatch(pattern, words)?.index ?? -1;
