import { phrase } from "../../text/phrase.js";
import type { Lead } from "./mention.js";

/** Words that open a date, and what they make of it, as data. */
export interface LeadRule {
  readonly lead: Exclude<Lead, null>;
  /** Ends where the date begins. */
  readonly pattern: RegExp;
  /** Each with a date behind it. */
  readonly examples: readonly string[];
}

const rule = (lead: LeadRule["lead"], source: string, examples: readonly string[]): LeadRule => ({
  lead,
  pattern: phrase(`(?<![a-z0-9])(?:${source})$`, ""),
  examples,
});

const ARTICLE = "(?: a)?(?: le| la| l'| les| au| a| en| du)? ?";
const BY =
  "au plus tard|d'ici(?: a)?|avant la fin(?: de)?|sous|sans (?:exceder|depasser)|no later than|by|pas plus tard que";
const UNTIL = "jusqu(?:'|e)?(?: ?(?:au|a la|a|en|le|fin))?";
const OF = "(?: du| de la| de l'| de| d'| des| le| en)?";
const FROM = "starting from|starting|as of|as from|beginning from|from|onwards from";
/** "12, soit " within "semaine 12, soit du". */
const NUMBER = "(?:\\d{1,2} ?,? ?(?:\\(|soit )?)?";
const MONTH_OF = "(?:mois de |mois d')?";

/** The first that fits counts. */
export const LEADS: readonly LeadRule[] = [
  rule("after", `(?:pas avant|not before)${ARTICLE}(?:the )?${MONTH_OF}`, [
    "pas avant le 3 mars 2024",
  ]),
  rule("before", `(?:${BY})${ARTICLE}(?:the )?${MONTH_OF}`, [
    "d'ici fin mars 2024",
    "au plus tard en mars 2024",
    "avant la fin du printemps 2024",
    "by 3 march 2024",
  ]),
  rule("ahead", `(?:avant|avt|before|prior to)${ARTICLE}(?:the )?${MONTH_OF}`, [
    "avant le 3 mars 2024",
    "avant mars 2024",
    "before 2024",
  ]),
  rule("until", `${UNTIL}(?: l'| le)? ?${MONTH_OF}|(?:until|till|up to)(?: the)? ?`, [
    "jusqu'au 3 mars 2024",
    "jusqu'en mars 2024",
    "until march 2024",
  ]),
  rule("after", `(?:a partir|a compter|a/c|a dater|au debut|au plus tot)${OF}:? ?${MONTH_OF}`, [
    "a partir de mars 2024",
    "a compter du 3 mars 2024",
    "a/c du 3 mars 2024",
    "au plus tot le 3 mars 2024",
  ]),
  rule("after", `des(?: le mois de| le mois d'| le| la| l')? ?|(?:${FROM})(?: the)? ?`, [
    "des le 3 mars 2024",
    "des mars 2024",
    "from march 2024",
  ]),
  rule("past", "(?:apres|after)(?: le| la| l'| the)? ?", ["apres le 3 mars 2024"]),
  rule("between", `(?:entre|between)(?: le| la| l'| les| the)? ?${MONTH_OF}`, [
    "entre le 3 mars et le 5 avril 2024",
  ]),
  rule(
    "week",
    `(?:(?:la |en |the )?(?<!/ ?|par )(?:semaine|week)(?: n°)? ?${NUMBER}(?:du|of)(?: lundi| the)? ?)`,
    ["la semaine du 3 mars 2024", "semaine 12, soit du 3 mars 2024"],
  ),
  rule("weekend", "(?:le |du )?week-?end (?:du|des) ?", ["le week-end du 6 juillet 2024"]),
  rule("since", `(?:depuis|since)(?: le| la| l'| the)? ?${MONTH_OF}`, ["depuis le 3 mars 2024"]),
  rule("from", `(?:du|de|d'|from)(?: la| l'| le)? ?${MONTH_OF}`, ["du 3 mars 2024"]),
];

const TIME = "minuit|midi|\\d{1,2} ?h ?\\d{0,2}|\\d{1,2}:\\d{2}";
const LATEST = "au plus tard|dernier delai|delai de rigueur|grand maximum|maximum|at the latest";
/** "… au plus tard le": of the date that follows. */
const MORE = "le|au|en|a|fin|debut|mi|\\d|on|in";
/** "… au plus tard", right behind a date. */
export const LATEST_BEHIND = phrase(
  `^(?: inclus| ?\\(?(?:a |avant )?(?:${TIME})\\)?)?,? (?:${LATEST})(?!,? (?:${MORE}))`,
  "",
);
/** "… au plus tôt", right behind a date. */
export const EARLIEST_BEHIND = phrase(
  "^ (?:au plus tot|ou (?:plus tard|apres)|onwards|et apres|minimum|at the earliest)",
  "",
);
