import { spaced } from "../../text/phrase.js";
import type { DegreeTerm } from "./term.js";
import { levelOfYears } from "./term.js";

const WORD =
  "premiere|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|avant-derniere|derniere|first|second|third|fourth|fifth|final|last";
const ORDINAL = `(?:[1-6] ?(?:eres?|ers?|re|emes?|mes?|e|nde?|iemes?|st|rd|th)|${WORD})`;
const OR = " ?(?:/|-|,| ou | et | or | and | a | ou en | ou de ) ?";

/** Source of a pattern for a year of study: "2e ou 3e année", "dernière année", "4A/5A". */
export const STUDY_YEARS = spaced(
  `(?<![a-z0-9+]|(?:master|licence|niveau|but|bts|\\+) ?)(?:(?:(?:[1-6]|${ORDINAL})(?: annees?)?${OR}){0,3}${ORDINAL}[ -](?:annees?|years?)|[1-5] ?a(?:(?:/|-| ou | et )[1-5] ?a){0,2}(?![a-z0-9']| ?[0-9]))`,
);

/** What every year of study holds: a cheap look before the full pattern. */
export const TELLS_YEAR = /annee|year|\d ?a(?![a-z])/;

const WORDS: Readonly<Record<string, number>> = {
  premiere: 1,
  first: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  troisieme: 3,
  third: 3,
  quatrieme: 4,
  fourth: 4,
  cinquieme: 5,
  fifth: 5,
  sixieme: 6,
};

/** The years that a year of study names, as numbers; -1 for the last, -2 for the last but one. */
export function studyYears(text: string): number[] {
  const years: number[] = [];
  for (const [word] of text.matchAll(/\d|[a-z]+(?:-derniere)?/g)) {
    if (/^\d$/.test(word)) years.push(Number(word));
    else if (word === "derniere" || word === "final" || word === "last") years.push(-1);
    else if (word === "avant-derniere") years.push(-2);
    else if (WORDS[word] !== undefined) years.push(WORDS[word]);
  }
  return years;
}

/**
 * The degree of someone in these years of it: the second of a master's is 5, the third of an
 * engineering school (after two preparatory years) too. Years above its own are counted from the
 * baccalauréat. Null where the degree has no such year.
 */
export function inStudyYears(term: DegreeTerm, years: readonly number[]): DegreeTerm | null {
  if (term.base === undefined || term.max === null || years.length === 0) return null;
  const { base, max } = term;
  const reached = years.map((year) => {
    if (year < 0) return max + 1 + year;
    return base + year <= max ? base + year : year;
  });
  const [low, high] = [Math.min(...reached), Math.max(...reached)];
  if (low <= base || high > max) return null;
  return {
    ...term,
    min: low,
    max: high,
    level: { min: levelOfYears(low), max: levelOfYears(high) },
  };
}
