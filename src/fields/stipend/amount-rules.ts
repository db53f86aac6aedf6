import type { StipendValue } from "../../model/offer.js";
import { phrase, spaced } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { statedWeeklyHours } from "../weekly-hours/stated.js";
import { payWordsBefore, readHead } from "./head.js";
import { BARE_MONEY, MONEY, type Money, parseMoney, parseWordMoney, WORD_MONEY } from "./money.js";
import { monthlyAmount } from "./monthly.js";
import { readTerms, TAIL } from "./terms.js";

type StipendRule = Rule<StipendValue>;

const LEAST_SUM = 2.3;
const MOST_SUM = 400_000;
/** Less than this a day buys a meal: half of what the law gives an intern for seven hours. */
const LEAST_A_DAY = 12;
/** How far after its label's colon a bare number may stand: "entre", "environ", "de". */
const LABEL_REACH = 14;

/** The value of a sum with its surroundings; null where no pay is so low or so high. */
function toAmount(money: Money | null, posting: Posting, start: number, words: string) {
  if (!money || money.min < LEAST_SUM || money.max > MOST_SUM) return null;
  const terms = readTerms(readHead(posting, start), words, money.max);
  if (terms.period === "day" && money.max < LEAST_A_DAY) return null;
  const single = money.min === money.max;
  const sides = {
    min: single && terms.openBelow && !terms.openAbove ? null : money.min,
    max: single && terms.openAbove ? null : money.max,
  };
  const { currency } = money;
  const value = {
    kind: "amount" as const,
    ...sides,
    currency,
    period: terms.period,
    tax: terms.tax,
  };
  return { ...value, monthly: monthlyAmount(value, statedWeeklyHours(posting)) };
}

const groupsOf = (match: RegExpExecArray) => ({
  money: match.groups?.money ?? match[0],
  tail: match.groups?.tail ?? "",
});

function readSum(match: RegExpExecArray, posting: Posting, told: boolean): StipendValue | null {
  const { money, tail } = groupsOf(match);
  if (isTold(match.index, `${money} ${tail}`, posting) !== told) return null;
  return toAmount(parseMoney(money), posting, match.index, `${money} ${tail}`);
}

/** Its period or tax stands beside it, or beside the word of pay before it. */
function isTold(start: number, words: string, posting: Posting): boolean {
  const after = readTerms("", words, 0);
  if (after.period !== null || after.tax !== null) return true;
  const before = readTerms(payWordsBefore(posting, start), "", 0);
  return before.period !== null || before.tax !== null;
}

function readBareNumber(match: RegExpExecArray, posting: Posting): StipendValue | null {
  const { money, tail } = groupsOf(match);
  const label = labelAt(posting, match.index);
  const isLabelled = label?.kind === "stipend" && match.index <= label.valueStart + LABEL_REACH;
  const isRate =
    readTerms("", tail, 0).period !== null && payWordsBefore(posting, match.index) !== "";
  if (!isLabelled && !isRate) return null;
  if (!/\d{3}|\d[.,]\d\d/.test(money)) return null;
  return toAmount(parseMoney(money), posting, match.index, `${money} ${tail}`);
}

/** "950,00?à1?450,00?par mois": no-break spaces and euro signs that became question marks. */
function readLost(match: RegExpExecArray, posting: Posting): StipendValue | null {
  const mended = match[0]
    .replace(/(\d)\?(?=\d{3}(?!\d))/g, "$1")
    .replace(/\?a\??/, " a ")
    .replace(/\?/g, " € ");
  const money = parseMoney(mended.replace(/ € (?=k)/, " "));
  return toAmount(money && { ...money, currency: "EUR" }, posting, match.index, mended);
}

const LOST_NUMBER = "\\d{1,3}(?:\\?\\d{3})?,\\d\\d\\?";

/** Sums of money: what they are paid for is told by the words around them. */
export const amountRules: readonly StipendRule[] = [
  {
    id: "stipend.amount-told",
    pattern: new RegExp(`(?<span>(?<money>${spaced(MONEY)})(?<tail>${TAIL}))`, "dg"),
    prior: 0.66,
    value: (match, posting) => readSum(match, posting, true),
    examples: ["850 € brut / mois", "4,20 € de l'heure", "26 400€ brut annuel"],
    counterExamples: ["Budget annuel de 140 000 euros par an", "Panier repas de 7,30 € par jour"],
  },
  {
    id: "stipend.amount",
    pattern: new RegExp(`(?<span>(?<money>${spaced(MONEY)})(?<tail>${TAIL}))`, "dg"),
    prior: 0.4,
    value: (match, posting) => readSum(match, posting, false),
    examples: ["Gratification : 612,50 euros", "Salaire : 45K€"],
    counterExamples: ["Une enveloppe travaux de 45 000 €", "Nous avons levé 3,2 M€"],
    why: "Without a period or tax only a cue of pay makes a sum a stipend.",
  },
  {
    id: "stipend.amount-thousands",
    pattern: new RegExp(`(?<span>(?<money>${spaced(MONEY)})(?<tail>${TAIL}))`, "dg"),
    prior: 0.58,
    value: (match, posting) => {
      const { money } = groupsOf(match);
      if (!money.includes("k")) return null;
      const value = readSum(match, posting, false);
      return value?.min && value.max && value.min < value.max ? value : null;
    },
    examples: ["Chef de projet - Nantes - 45/50K", "entre 45 et 55 k€"],
    counterExamples: ["Budget de 500 à 600 k€", "10K abonnés"],
    why: "A range in thousands is how yearly salaries are told.",
  },
  {
    id: "stipend.amount-words",
    pattern: new RegExp(`(?<span>(?<money>${WORD_MONEY})(?<tail>${TAIL}))`, "dg"),
    prior: 0.5,
    value: (match, posting) => {
      const { money, tail } = groupsOf(match);
      return toAmount(parseWordMoney(money), posting, match.index, tail);
    },
    examples: ["Gratification de six cents euros par mois"],
    counterExamples: ["Entrée à deux euros", "six cents personnes"],
  },
  {
    id: "stipend.amount-lost-signs",
    pattern: phrase(
      `(?<![\\w,.?])${LOST_NUMBER}(?:a\\??\\d{1,3}(?:\\?\\d{3})?,\\d\\d\\?)? ?(?:brut ?\\??)?par[\\x20?]?(?:mois|an|heure)` +
        "|(?<![\\w,.?])\\d{2,3}\\?\\d{2,3} ?k(?:€|euros?|eur)?(?![a-z])",
      "g",
    ),
    prior: 0.72,
    value: readLost,
    examples: ["950,00?à1?450,00?par mois", "48?54 K€"],
    counterExamples: ["Combien gagne-t-on par mois ?", "Prêt ?12 mois"],
    why: "Job sites lose no-break spaces and euro signs to question marks.",
  },
  {
    id: "stipend.amount-bare",
    pattern: new RegExp(
      `(?<span>(?<money>${BARE_MONEY})(?<tail>${TAIL}))(?![\\w%€$£]|[ ]?(?:€|k|%|mois|ans|h|heures|euros|eur|chf|personnes|/\\d))`,
      "dg",
    ),
    prior: 0.12,
    value: readBareNumber,
    examples: ["Rémunération : 1650 net", "TJM : 410 max"],
    counterExamples: ["Téléphone : 1650", "Rémunération : 13 mois"],
    why: "A bare number in a pay field is money, of a currency that nobody tells.",
  },
];
