import { compiled } from "../../../text/phrase.js";
import { anyOf, PARTS, SEASONS } from "../lexicon.js";
import type { DateParser } from "./parser.js";
import {
  dated,
  isShort,
  MONTH,
  monthOf,
  PART,
  TURN,
  turnTags,
  YEAR,
  YEAR_IN_WORDS,
  YEAR_OF_MONTH,
  yearIn,
} from "./words.js";

/** Months, seasons and parts of them. */

/** A day right before a month that no parser of days has taken: there is no such day. */
const NO_SUCH_DAY = /(?<![\d/.,+-]|\w)\d{1,2}(?: ?(?:er|e|eme))?[ -](?:de )?$/;
/** "sept-25", as spreadsheets write a month by itself; "12-sept-25" is a day. */
const OF_SHEET = "(?<=\\b[a-z]{3,4}\\.?)-2\\d(?![\\d-])";
/** "Chaque mois de mars", "l'avant-dernière semaine de mars": no one of them. */
const NO_ONE =
  /\b(?:chaque|tous les|every)(?: mois de| mois d')? ?$|\bavant-$|-derniere [a-z]{7,9} (?:de |d')$/;
/** What makes a month of "may". */
const MAY_LED =
  /\b(?:in|since|until|by|from|to|of|between|and|or|early|mid|late|this|next|last)[ -]$/;

export const month: DateParser = {
  id: "month",
  sees: ["month"],
  pattern: dated(
    `\\b${PART}(${MONTH})`,
    `(?:(?:,? (?:de )?(?:l'annee )?|[-/])(${YEAR_OF_MONTH}|'\\d\\d|${YEAR_IN_WORDS})|(${OF_SHEET}))?${TURN}(?![\\w'])`,
  ),
  read([, part, name, stated, sheet, turn], { before }) {
    const bare = name as string;
    const year = stated ?? sheet?.slice(1);
    if (NO_SUCH_DAY.test(before) || NO_ONE.test(before)) return null;
    if (isShort(bare) && !year && !bare.endsWith(".")) {
      if (bare !== "may" || !(part || MAY_LED.test(before))) return null;
    }
    const tags = [...turnTags(turn), ...(part && part in PARTS ? [`part:${PARTS[part]}`] : [])];
    if (!year && !part && !turn) tags.push("weak:words");
    if (part && / jour|day of/.test(part)) tags.push("precision:day");
    return { start: { month: monthOf(bare), ...yearIn(year) }, tags };
  },
  examples: [
    "avril 2023",
    "mi-mars",
    "debut du mois de mars",
    "courant septembre",
    "nov. 2023",
    "mars dernier",
    "sept-25",
  ],
  counterExamples: [
    "oct",
    "chaque mois de mars",
    "avant-derniere semaine de mars",
    "they may come",
    "31 fevrier 2020",
    "sept-12",
  ],
};

/** Short months that are no other word, but for "sept". */
const SHORT = "janv|fevr?|avr|juil|sept|oct|nov|dec";
const JOINED = " ?(?:[-/]|a|au|et|ou) ?(?:debut |mi-|fin )?";
const JOINED_BEFORE = compiled(`(?:${MONTH})${JOINED}$`);
/** What makes a month of a short one that is not "sept". */
const LED = /\b(?:en|des|partir d[e']|courant|mois d[e'])[ ]?$/;

export const shortMonth: DateParser = {
  id: "short-month",
  sees: ["month"],
  pattern: dated(
    `\\b${PART}(${SHORT})(?![\\w'.])(?! ?\\d)(?:(?=${JOINED}(?:${MONTH})(?![a-z]))()|)`,
  ),
  read([, part, name, joined], { before }) {
    const isMonth = part || joined !== undefined || JOINED_BEFORE.test(before);
    if (!isMonth && (name === "sept" || !LED.test(before))) return null;
    const tags = part && part in PARTS ? [`part:${PARTS[part]}`] : ["weak:words"];
    return { start: { month: monthOf(name as string) }, tags };
  },
  examples: ["fin sept", "debut janv", "mi-oct"],
  counterExamples: ["oct", "sept", "de sept a douze"],
};

export const season: DateParser = {
  id: "season",
  sees: ["season"],
  pattern: dated(
    "\\b(?:(l'|cet |ce |d'|cette |la |le |en |au |a l'|last |next |this |in )(prochaine? )?)?",
    `(${anyOf(Object.keys(SEASONS))})`,
    "(?: (?:scolaire|universitaire|academique|decalee|(prochaine?|derniere?|passe)))?",
    "(?: de septembre)?(?:(?: (?:de |d')?(?:l'annee )?)",
    `(${YEAR})(?: ?[-/] ?(?:20)?\\d\\d)?)?(?![\\w'])`,
  ),
  read([, article, turnFirst, name, turn, year]) {
    const bare = name as string;
    // "A été", "fall" and "spring" are words of every day.
    if (!year && !article && /^(?:ete|fall|spring)$/.test(bare)) return null;
    const [first, last] = SEASONS[bare] as readonly [number, number];
    const tags = [`precision:${bare === "rentree" ? "month" : "season"}`, `last:${last}`];
    if (!year) tags.push("weak:words");
    const first3 = /^(?:last|next|ce|this)/.exec(article ?? "")?.[0];
    tags.push(...turnTags(turn ?? turnFirst ?? first3));
    return { start: { month: first, ...yearIn(year) }, tags };
  },
  examples: [
    "printemps 2023",
    "rentree 2025/2026",
    "l'ete",
    "rentree de septembre 2024",
    "l'hiver 2015-2016",
  ],
  counterExamples: ["il a ete malade", "fall", "competes 2023"],
};
