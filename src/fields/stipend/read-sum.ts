import type { StipendValue } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { isInCanada } from "../in-canada.js";
import { statedWeeklyHours } from "../weekly-hours/stated.js";
import { payWordsBefore, readHead } from "./head.js";
import { UNITS_A_EURO } from "./lexicon.js";
import { type Money, parseMoney } from "./money.js";
import { monthlyAmount } from "./monthly.js";
import { readTerms } from "./terms.js";

const LEAST_SUM = 2.3;
const MOST_SUM = 400_000;
/** Less than this a day buys a meal: half of what the law gives an intern for seven hours. */
const LEAST_A_DAY = 12;
/** How far after its label's colon a bare number may stand: "entre", "environ", "de". */
const LABEL_REACH = 14;
/** "TJM 450-550", "taux horaire 12,50". */
const DAY_RATE = /^(?:tjm|(?:taux|tarif) (?:journalier|horaire))[a-z ]{0,12}:? ?(?:entre |de )?$/;
/** "Salaire 1900 net", "rémunération entre 1900 et 2200 brut". */
const FROM_TO =
  /(?:^|[ '])(?:salaire|remuneration|payee?s?|paie|gratification)(?:[a-z ]{0,24}[ :](?:entre|de|bruts?|brute|net|nette?|annuel|annuelle|mensuel|mensuelle))?:? ?$/;
const TAXED = /(?:^|[ '])(?:brut|net)/;
/** "Indice 450", "coefficient 300": a place on a scale, no sum. */
const ON_A_SCALE =
  /(?:indices?(?: brut| majore)?|i\.?n?\.?m\.?|i\.?b\.?|majore|coef\w{0,9}|echelon|groupe|niveau|grade|points?|position|ccn|idcc)[ :(]{1,3}$/;

/** The value of a sum with its surroundings; null where no pay is so low or so high. */
export function toAmount(money: Money | null, posting: Posting, start: number, words: string) {
  if (!money || money.min < LEAST_SUM) return null;
  if (money.max > MOST_SUM * (UNITS_A_EURO[money.currency ?? ""] ?? 1)) return null;
  const terms = readTerms(readHead(posting, start), words, money.max);
  if (terms.period === "day" && money.max < LEAST_A_DAY) return null;
  const single = money.min === money.max;
  const sides = {
    min: single && terms.openBelow && !terms.openAbove ? null : money.min,
    max: single && terms.openAbove ? null : money.max,
  };
  const isCanadian = money.currency === "USD" && !/us/.test(words) && isInCanada(posting);
  const currency = isCanadian ? "CAD" : money.currency;
  const value = {
    kind: "amount" as const,
    ...sides,
    currency,
    period: terms.period,
    tax: terms.tax,
  };
  return { ...value, monthly: monthlyAmount(value, statedWeeklyHours(posting)) };
}

export const groupsOf = (match: RegExpExecArray) => ({
  money: match.groups?.money ?? match[0],
  tail: match.groups?.tail ?? "",
});

/** "1 100 € (M1) / 1 300 € (M2) par mois": brackets part the sums from the period of both. */
const SHARED_PERIOD = phrase(
  "^ ?\\([^()\\n]{1,24}\\)(?: ?(?:/|ou|et|,|puis) ?\\d[^().;\\n]{2,24}\\([^()\\n]{1,24}\\)){0,3},? ?(?<period>(?:bruts? |nets? )?(?:(?:par|/) ?(?:mois|an|heure|jour|semaine)|mensuels?|annuels?))(?![a-z])",
  "",
);
const SHARED_REACH = 170;

function sharedPeriod({ text }: Posting, end: number): string {
  const match =
    text[end] === "(" || text[end + 1] === "("
      ? SHARED_PERIOD.exec(text.slice(end, end + SHARED_REACH))
      : null;
  return match?.groups?.period ?? "";
}

/** The value of a matched sum whose period or tax is told, or is not, as asked. */
export function readSum(
  match: RegExpExecArray,
  posting: Posting,
  told: boolean,
): StipendValue | null {
  const { money, tail } = groupsOf(match);
  const words = `${money} ${tail} ${sharedPeriod(posting, match.index + match[0].length)}`;
  if (isTold(match.index, words, posting) !== told) return null;
  return toAmount(parseMoney(money), posting, match.index, words);
}

/** Its period or tax stands beside it, or beside the word of pay before it. */
function isTold(start: number, words: string, posting: Posting): boolean {
  const after = readTerms("", words, 0);
  if (after.period !== null || after.tax !== null) return true;
  const before = readTerms(payWordsBefore(posting, start), "", 0);
  return before.period !== null || before.tax !== null;
}

/** At the start of a stipend label's value. */
export function isLabelled(match: RegExpExecArray, posting: Posting): boolean {
  const label = labelAt(posting, match.index);
  return label?.kind === "stipend" && match.index <= label.valueStart + LABEL_REACH;
}

/** Told like money although no currency is: "2140.50 brut mensuel", "12,40 de l'heure". */
export function isRate(match: RegExpExecArray, posting: Posting): boolean {
  const pay = payWordsBefore(posting, match.index);
  const { period, tax } = readTerms("", groupsOf(match).tail, 0);
  if (DAY_RATE.test(pay)) return true;
  if (period !== null) return tax !== null || pay !== "";
  if (tax !== null && isLabelled(match, posting)) return true;
  return FROM_TO.test(pay) && (tax !== null || TAXED.test(pay));
}

/** The value of a number without a currency; null for places on a scale and counts. */
export function readBareNumber(match: RegExpExecArray, posting: Posting): StipendValue | null {
  const { money, tail } = groupsOf(match);
  if (ON_A_SCALE.test(posting.text.slice(Math.max(0, match.index - 24), match.index))) return null;
  if (!/\d{3}|\d[.,]\d\d/.test(money)) return null;
  return toAmount(parseMoney(money), posting, match.index, `${money} ${tail}`);
}

/** "950,00?à1?450,00?par mois": no-break spaces and euro signs that became question marks. */
export function readLost(match: RegExpExecArray, posting: Posting): StipendValue | null {
  const mended = match[0]
    .replace(/(\d)\?(?=\d{3}(?!\d))/g, "$1")
    .replace(/\?a\??/, " a ")
    .replace(/\?/g, " € ");
  const money = parseMoney(mended.replace(/ € (?=k)/, " "));
  return toAmount(money && { ...money, currency: "EUR" }, posting, match.index, mended);
}
