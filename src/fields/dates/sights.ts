import { compiled } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { endOf, nextMatch } from "../matches.js";
import { either } from "./lexicon.js";
import type { Sight } from "./parsers/parser.js";

/** A stretch of text around places where a date may stand, and what was seen there. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** Bits of {@link SIGHTS}. */
  readonly seen: number;
}

export const SIGHTS: readonly Sight[] = ["figures", "year", "month", "season", "share", "feast"];
export const RELATIVE_SIGHTS: readonly Sight[] = ["relative"];

const MONTHS =
  "janv|fevr?|mars|mai|avr|jui[nl]|aout?|sept?|octo?|nove?|dece?|janu?|feb|mar(?!di)|may|apr|jun|jul|aug";
const SEASONS = "printemps|ete\\b|automne|hiver|rentree|summer|spring|autumn|fall\\b|winter";
const SHARES = "[tsqh][1-4]\\b|trimestre|semestre|quarter|semester|sem(?:aine|\\.) (?:n° ?)?\\d";
const FEASTS = either(
  "noel|christmas|jour de l'an|jour des morts|(?:premier|nouvel) (?:de l')?an|epiphanie",
  "chandeleur|s(?:ain)?t.(?:val|sylv)|fete |assompt|halloween|toussaint|armistice|mardi gras",
  "mercredi des|rameaux|(?:jeudi|vendredi) saint|ascension|easter",
  "(?:(?:dimanche|lundi) de )?(?:paques|pentecote)",
);
const FIGURES = "\\d ?/ ?\\d|\\d ?[.-] ?\\d{1,2} ?[.-] ?\\d\\d|\\d[.-]20\\d\\d|20\\d\\d-[01]\\d";

/** One group a sight, in the order of {@link SIGHTS}. */
const WRITTEN = compiled(
  either(
    `(${FIGURES})|(?<!\\d)((?:19|20)\\d\\d)(?!\\d)`,
    `\\b(?:(${MONTHS})|(${SEASONS})|(${SHARES})|(${FEASTS}))`,
    `\\d(?:er)?(?=${MONTHS})`,
  ),
  "g",
);
const PAST_DAYS = either(
  "(?:avant-)?hier\\b|aujourd'hui|il y a|yesterday|today|(?:days?|weeks?|months?) ago",
);
const PUBLISHING = "publi|paru|mise? en ligne|poste|diffuse|depose|ajoute|date d|actualite";
/** Counted from today, behind a word of publishing: elsewhere "aujourd'hui" is no date. */
const POSTED = compiled(`\\b(?:${PUBLISHING})[^.;]{0,40}?\\b(?:${PAST_DAYS})`, "g");
const RELATIVE = compiled(
  `\\b(?:${either(
    PAST_DAYS,
    "courant\\b|(?:du|au) (?:\\d{1,2}|1er)(?= ?(?:[.!?]|\\n|$)| (?:au|du|de ce)\\b)",
    "ago\\b|(?:apres[ -])?demain|(?:dans|sous|in) (?:\\d|[a-z])|d'ici |tomorrow|tonight",
    "(?:prochain|dernier|derniere|passe|precedent|suivant|ecoule)e?s?\\b",
    "qui vient|a venir|d'apres|d'avant|en cours|ce(?:t|tte)? |de ce mois",
    "(?:next|last|coming|past|previous|this) |(?:beginning|middle|end) of|(?:debut|milieu|fin) d",
    "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "le (?:\\d{1,2}|1er)(?= ?(?:[.!?]|\\n|$)| a \\d)",
  )})`,
  "g",
);

/** "14avril": a month without a space before it. */
const GLUED = 1 << SIGHTS.indexOf("month");
const BEFORE = 44;
const AFTER = 30;
/** chrono's cost grows with the square of what it is shown, so no window is longer than this. */
const LONGEST = 320;

export const writtenWindows = (posting: Posting): Window[] => windowsOf(posting, WRITTEN);
export const postedWindows = (posting: Posting): Window[] => windowsOf(posting, POSTED);
export const relativeWindows = (posting: Posting): Window[] => windowsOf(posting, RELATIVE);

/** Windows around the hits of a scan, joined where they meet; long ones overlap the next. */
function windowsOf(posting: Posting, scan: RegExp): Window[] {
  const { text } = posting;
  const windows: { start: number; end: number; seen: number }[] = [];
  for (let hit = nextMatch(scan, posting); hit; hit = nextMatch(scan, posting, endOf(hit))) {
    const start = daysStart(text, wordStart(text, Math.max(0, hit.index - BEFORE)));
    const end = wordEnd(text, Math.min(text.length, hit.index + hit[0].length + AFTER));
    const seen = bitOf(hit);
    const last = windows[windows.length - 1];
    if (last && start <= last.end && end - last.start <= LONGEST) {
      last.end = Math.max(last.end, end);
      last.seen |= seen;
    } else windows.push({ start, end, seen });
  }
  return windows;
}

function bitOf(hit: RegExpExecArray): number {
  for (let group = 1; group < hit.length; group++) {
    if (hit[group] !== undefined) return 1 << (group - 1);
  }
  return hit.length > 1 ? GLUED : 1;
}

const LONGEST_WORD = 24;
const LONGEST_DAYS = 100;
const OF_DAYS = /[\d, ]/;

/** "les 1, 2, 3, … 17 et 18 juillet": a list of days is seen whole, or it would begin late. */
function daysStart(text: string, from: number): number {
  const least = Math.max(0, from - LONGEST_DAYS);
  let start = from;
  while (start > least && OF_DAYS.test(text.charAt(start - 1))) start--;
  while (start < from && !/\d/.test(text.charAt(start))) start++;
  return start;
}

function wordStart(text: string, from: number): number {
  const least = Math.max(0, from - LONGEST_WORD);
  for (let i = from; i > least; i--) if (isSpace(text, i - 1)) return i;
  return from;
}

function wordEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_WORD);
  for (let i = from; i < most; i++) if (isSpace(text, i)) return i;
  return Math.min(text.length, from);
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || code === 10 || code === 9;
}
