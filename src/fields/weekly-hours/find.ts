import type { Range } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import { clauseAround } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { keepApart } from "../overlap.js";
import { runRules } from "../rule.js";
import { windowsAround } from "../windows.js";
import { weeklyHoursRules } from "./rules.js";

/** Before hours: they are another establishment's, a course's or a delay. */
const ELSEWHERE = phrase(
  "(?<![a-z])(?:ouver(?:t|te|ts|ture)|sous|formation|cours|ecole|supplementaires?|accueil du public|accueillie?s?|dans les|(?:moins|plus) de)(?![a-z])[^.;,]{0,24}$",
  "",
);

/** "1 700 € pour un temps plein de 24h": what the pay is reckoned on. */
const OF_THE_PAY = phrase(
  "(?:€|euros?|bruts?|nets?)[^.;,]{0,12} pour (?:un|une base) temps (?:plein|complet) (?:de )?$",
  "",
);
/** "12 h par semaine sont consacrées aux ateliers". */
const OF_ONE_TASK = phrase("^ (?:sont|seront|est|sera) (?:consacr|dedi|reserv)", "");

/** A few hours a week are a meeting's or a task's, unless a contract names them. */
const FEW = phrase("^(?:[1-5]|une?|deux|trois|quatre|cinq) ?h", "");
const OF_A_JOB = phrase(
  "(?<![a-z])(?:contrats?|cdi|cdd|postes?|temps|mission|emploi|benevol\\w{1,3}|engagement|disponibilite|soit|travail)(?![a-z])",
  "",
);

/** "Vous assurez les visites (environ 8 h par semaine)": what one duty among others takes. */
const NOT_A_WEEK = phrase("^(?:environ )?(?:\\d|1[0-2]) ?h", "");
const OF_A_DUTY = phrase(
  "(?<![a-z])(?:assur|anim|dispens|encadr|donn|effectu|realis|men|conduis|particip|tien|interven)[a-z]{0,5} [^.;()]{2,60}\\((?:environ |soit |a raison de |jusqu'a )?$",
  "",
);

/** Hours, in digits or words. */
const TRIGGER = /\dh|\d h|heure|hour|(?:base|volume) horaire|\/ ?35/g;
const windowsOf = (posting: Posting) => windowsAround(posting, TRIGGER, 64, 56);

export const weeklyHoursFinder: Finder = {
  names: ["weeklyHours"],
  find: (posting) => ({ weeklyHours: findWeeklyHours(posting) }),
};

/** Hours of work a week, with what speaks for each. */
export function findWeeklyHours(posting: Posting): Candidate<Range>[] {
  const weigh = (start: number, end: number) => surroundings(posting, start, end);
  const all = runRules(weeklyHoursRules, posting, weigh, windowsOf);
  const kept = keepApart(all.sort((a, b) => b.prior - a.prior));
  return kept;
}

function surroundings(posting: Posting, start: number, end: number): EvidenceName[] | null {
  const { before, after } = clauseAround(posting, start, end);
  if (ELSEWHERE.test(before) || OF_THE_PAY.test(before) || OF_ONE_TASK.test(after)) return null;
  const evidence: EvidenceName[] = [];
  const isLabelled = labelAt(posting, start)?.kind === "hours";
  if (isLabelled) evidence.push("label");
  else if (FEW.test(posting.text.slice(start, end)) && !OF_A_JOB.test(before)) {
    evidence.push("unusual", "no-cue");
  } else if (NOT_A_WEEK.test(posting.text.slice(start, end)) && OF_A_DUTY.test(before)) {
    return null;
  }
  const section = sectionAt(posting.sections, start);
  if (section === "conditions") evidence.push("section-fits");
  if (section === "organisation") evidence.push("section-misfits");
  return evidence;
}
