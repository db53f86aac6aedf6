import type { StipendValue } from "../../model/offer.js";
import { compiled, phrase, spaced } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { BARE_MONEY, MONEY, parseWordMoney, WORD_MONEY } from "./money.js";
import { LEAST_A_MONTH } from "./monthly.js";
import {
  groupsOf,
  isLabelled,
  isRate,
  readBareNumber,
  readLost,
  readSum,
  toAmount,
} from "./read-sum.js";
import { TAIL } from "./terms.js";

type StipendRule = Rule<StipendValue>;

const LOST_NUMBER = "\\d{1,3}(?:\\?\\d{3})?,\\d\\d\\?";

const SUM = compiled(`(?<span>(?<money>${spaced(MONEY)})(?<tail>${TAIL}))`, "dg");
const BARE = compiled(
  `(?<span>(?<money>${BARE_MONEY})(?<tail>${TAIL}))(?![\\w%€$£]|[ ]?(?:€|k|%|mois|ans|h|heures|euros|eur|chf|personnes|/\\d))`,
  "dg",
);

const unlessTooLow = (value: StipendValue | null) =>
  value?.period === "month" && (value.max ?? value.min ?? 0) < LEAST_A_MONTH ? null : value;

/** What a month brings where only "brut" or "net" tells that it is pay. */
const [LEAST_TAXED, MOST_TAXED] = [900, 9999];
/** "11,88 brut": an hour's pay, to the cent. */
const HOURLY = /^[1-3]\d[.,]\d\d$/;
const OPENS_LINE = /(?:^|\n|[a-z], )[ •*>-]{0,4}$/;
const TAX_ALONE = phrase(
  "^ ?(?:€ ?)?(?:bruts?|nets?)(?= ?(?:[,.;+/(|\\n-]|$| pour \\d| (?:(?:et |plus |avec )?(?:pourboires|primes?)|nourrie?|logee?)(?![a-z])))",
  "",
);

/** "2 050 net, logé" opens a line. */
function isTaxedItem(match: RegExpExecArray, { text }: Posting): boolean {
  const { money, tail } = groupsOf(match);
  const sum = Number(money.replace(/[ .]/g, ""));
  const isMonthly = sum >= LEAST_TAXED && sum <= MOST_TAXED;
  if (!(isMonthly || HOURLY.test(money)) || !/brut|net/.test(tail)) return false;
  const end = match.index + money.length;
  return (
    OPENS_LINE.test(text.slice(Math.max(0, match.index - 6), match.index)) &&
    TAX_ALONE.test(text.slice(end, end + 24))
  );
}

/** Sums of money: what they are paid for is told by the words around them. */
export const amountRules: readonly StipendRule[] = [
  {
    id: "stipend.amount-told",
    pattern: SUM,
    prior: 0.66,
    value: (match, posting) => unlessTooLow(readSum(match, posting, true)),
    examples: ["850 € brut / mois", "4,20 € de l'heure", "26 400€ brut annuel"],
    counterExamples: ["Budget annuel de 140 000 euros par an", "Panier repas de 7,30 € par jour"],
  },
  {
    id: "stipend.amount-too-low",
    pattern: SUM,
    prior: 0.2,
    value: (match, posting) => {
      const value = readSum(match, posting, true);
      return unlessTooLow(value) ? null : value;
    },
    examples: ["Salaire : 13,20 € brut / mois"],
    counterExamples: ["Salaire : 13,20 € brut / heure", "Cotisation de 12 € par mois"],
    why: "An hour's pay under the wrong period, or no pay: to show, not to trust.",
  },
  {
    id: "stipend.amount",
    pattern: SUM,
    prior: 0.4,
    value: (match, posting) => readSum(match, posting, false),
    examples: ["Gratification : 612,50 euros", "Salaire : 45K€"],
    counterExamples: ["Une enveloppe travaux de 45 000 €", "Nous avons levé 3,2 M€"],
    why: "Without a period or tax only a cue of pay makes a sum a stipend.",
  },
  {
    id: "stipend.amount-thousands",
    pattern: SUM,
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
    pattern: compiled(`(?<span>(?<money>${WORD_MONEY})(?<tail>${TAIL}))`, "dg"),
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
    id: "stipend.amount-bare-rate",
    pattern: BARE,
    prior: 0.5,
    value: (match, posting) => (isRate(match, posting) ? readBareNumber(match, posting) : null),
    examples: ["À partir de 2140.50 brut mensuel", "TJM 420-480", "Salaire 1 720 brut au début"],
    counterExamples: [
      "Rémunération : indice brut 444",
      "1650 visiteurs par jour",
      "Salaire versé le 5",
    ],
  },
  {
    id: "stipend.amount-bare-taxed",
    pattern: BARE,
    prior: 0.7,
    value: (match, posting) =>
      isTaxedItem(match, posting) ? readBareNumber(match, posting) : null,
    examples: [
      "2 050 net, 42 heures par semaine",
      "- 1950 brut + 10 % du chiffre",
      "11,88 brut, prime",
      "du lundi au samedi, 1540 net pourboires en plus",
    ],
    counterExamples: ["2 050 nets et précis", "Poids : 2 050 net", "12 net"],
    why: "Small ads tell a month's pay in two words, without a currency.",
  },
  {
    id: "stipend.amount-bare",
    pattern: BARE,
    prior: 0.12,
    value: (match, posting) => (isLabelled(match, posting) ? readBareNumber(match, posting) : null),
    examples: ["Rémunération : 1650 + primes", "Salaire : 1950"],
    counterExamples: ["Téléphone : 1650", "Rémunération : 13 mois"],
    why: "A bare number in a pay field is money, of a currency that nobody tells.",
  },
];
