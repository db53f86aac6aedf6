import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate } from "../candidate.js";
import { runRules } from "../rule.js";
import { stems, windowsAround } from "../windows.js";
import { HOLDER, HOLDER_AFTER, TERM_STEMS } from "./lexicon.js";
import { opensItem } from "./place.js";
import { degreeRules } from "./rules.js";
import type { DegreeTerm } from "./term.js";
import { inStudyYears, STUDY_YEARS, studyYears, TELLS_YEAR } from "./years.js";

/** A degree named once, at its place. */
export type PlacedTerm = Candidate<DegreeTerm>;

const STEMS = stems(...TERM_STEMS);
/** Longest part of a term before and behind its stem, in folded characters. */
const REACH = 80;
/** Prior of a degree whose year of study is told. */
const YEAR_TOLD = 0.84;
const HELD = phrase(`(?<![a-z])${HOLDER}[^.;!?\\n]{0,24}$`, "");
const HELD_AFTER = phrase(`^[)\\]]?,? ?(?:\\()?${HOLDER_AFTER}`, "");
const YEARS_OF = phrase(
  `(${STUDY_YEARS})(?: (?:de|d'|du|en|des|of|d'un|d'une|dans)(?: ?(?:un |une |la |l'|le |votre |ta |son |cycle |cursus |formation |your |a |the |d'))?)? ?$`,
  "",
);
/** "CAP non exigé" names a degree to leave it out. */
const NOT_ASKED = phrase(
  "^[)\\]]?,? ?\\(?(?:n'est )?(?:non|pas|not) (?:exige|requis|obligatoire|necessaire|demande|required|indispensable)",
  "",
);

const windowsOf = (posting: Posting) => windowsAround(posting, STEMS, REACH, REACH);

/** The terms of a posting, in order and apart: of those that overlap the longer one stays. */
export function findTerms(posting: Posting): PlacedTerm[] {
  const all = runRules(degreeRules, posting, undefined, windowsOf)
    .filter(({ start }) => !isInAddress(posting.text, start))
    .filter(({ end }) => !NOT_ASKED.test(posting.text.slice(end, end + 40)))
    .map((term) => withYearBefore(posting, term))
    .sort((a, b) => a.start - b.start || b.end - a.end || b.prior - a.prior);
  const apart: PlacedTerm[] = [];
  for (const term of all) {
    const last = apart[apart.length - 1];
    if (!last || term.start >= last.end) apart.push(term);
    else if (term.end - term.start > last.end - last.start) apart[apart.length - 1] = term;
  }
  return apart;
}

/** "https://ecole.example/master-info": a name in an address of the web is none. */
function isInAddress(text: string, start: number): boolean {
  const token = /[^\s()<>"]{1,120}$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? "";
  return /:\/\/|^www\.|@|\.[a-z]{2,8}\//.test(token);
}

/** "deuxième année de master": the year is part of the term, and needs nothing beside it. */
function withYearBefore(posting: Posting, term: PlacedTerm): PlacedTerm {
  if (term.value.base === undefined) return term;
  const before = posting.text.slice(Math.max(0, term.start - 70), term.start);
  const match = TELLS_YEAR.test(before) ? YEARS_OF.exec(before) : null;
  const inYears = match && inStudyYears(term.value, studyYears(match[1] as string));
  if (!match || !inYears) return term;
  const { needs: _, ...value } = inYears;
  const prior = Math.max(term.prior, YEAR_TOLD);
  return { ...term, value, start: term.start - match[0].length, prior };
}

/** Whether a term means a degree where no other stands beside it. */
export function standsAlone(posting: Posting, term: PlacedTerm): boolean {
  const { needs } = term.value;
  if (needs === undefined || labelAt(posting, term.start)?.kind === "degree") return true;
  return needs === "holder" && (isHeld(posting.text, term) || isItemOfProfile(posting, term.start));
}

/** Whether the words around a term say that it is a degree someone holds or works for. */
function isHeld(text: string, { start, end }: PlacedTerm): boolean {
  return (
    HELD.test(text.slice(Math.max(0, start - 60), start)) ||
    HELD_AFTER.test(text.slice(end, end + 40))
  );
}

function isItemOfProfile(posting: Posting, start: number): boolean {
  return sectionAt(posting.sections, start) === "profile" && opensItem(posting, start);
}
