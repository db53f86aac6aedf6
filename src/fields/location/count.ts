import type { Posting } from "../../text/posting.js";
import { isJobTitle } from "../job-words.js";
import { TOWNS } from "./lexicon.js";

const LONGEST_HEAD = 120;
const SPELLED = /(?:^|[^a-z])(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf)$/;
const PLURAL =
  /(?:^|(?<hiring>recrut[a-z]{1,7} (?:de |d')?))(?<posts>[a-z-]{3,30}s(?: (?!(?:a|aux?|pour|sur|-) )[^ ]{1,30}){0,4})$/;

/** "Recrutement de trois (03) chauffeurs", "Chauffeurs (03)": how many are hired. */
export function isCount(posting: Posting, start: number, end: number): boolean {
  const { text } = posting;
  if (!/^0[1-9]$/.test(text.slice(start, end))) return false;
  const head = text.slice(Math.max(0, start - LONGEST_HEAD), start - 1);
  const before = (head.split(/[\n,;:/|.()]| et /).at(-1) ?? "").trim();
  const { hiring, posts = "" } = PLURAL.exec(before)?.groups ?? {};
  const isTown = TOWNS.has(before.slice(before.lastIndexOf(" ") + 1));
  return SPELLED.test(before) || (!isTown && (hiring !== undefined || isJobTitle(posts)));
}
