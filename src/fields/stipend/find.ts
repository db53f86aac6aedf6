import type { StipendKind, StipendValue } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, Finder } from "../candidate.js";
import { clauseAround } from "../clause.js";
import { keepApart } from "../overlap.js";
import { runRules, type Surroundings } from "../rule.js";
import { stems, type Window, windowsAround, windowsOfLabels } from "../windows.js";
import { amountRules } from "./amount-rules.js";
import { lastStart } from "./head.js";
import { settingRules, statementRules } from "./kind-rules.js";
import { PAY } from "./lexicon.js";
import { weighSetting, weighStatement, weighSum } from "./surroundings.js";

type StipendCandidate = Candidate<StipendValue>;

/** Marks of money; bare rates ("12,38 de l'heure") are money too. */
const SUM =
  /€|euro|balles|\deur| eur|\dk|\d k|chf|\$|£|usd|gbp|cfa|xof|xaf|xpf|dirham|dinars|tnd|dzd|ariary|mga|gourde|htg|\d mad|\d dh|\?par|de l'heure|\/ ?h|tjm|\d bruts?|\d nets?|\de (?:par mois|bruts?|nets?)|\de ?\/ ?mois|salaire [a-z ]{0,16}(?:entre|de) \d|(?:brut|annuel|mensuel|net(?:te)?)e?:? \d{4}/g;
/** The words of which every wording of pay needs one. */
const WORD = stems(
  ...[
    "remun",
    "gratif",
    "indemn",
    "salair",
    "smic",
    "bourse",
    "traitement",
    "paie",
    "paye",
    "paid",
  ],
  ...[
    "unpaid",
    "benevol",
    "gracieux",
    "stipend",
    "salary",
    "salari",
    "wage",
    "compensation",
    "pay ",
  ],
  ...[
    "pay:",
    "grille",
    "bareme",
    "convention",
    "ccn",
    "tjm",
    "taux h",
    "pretention",
    "package",
    "fixe",
    "fourchette",
  ],
  ...[
    "allocation",
    "retribution",
    "plafond",
    "coef",
    "\\bi\\.?n?\\.?m\\.? ?\\d",
    "solde",
    "cachet",
    "legal",
    "allowance",
    "unsalaried",
    "voluntary",
  ],
);

const PAY_WORD = phrase(`(?<![a-z])${PAY}`, "g");
/** Of two readings of one clause the more telling stands; legal and above may stand beside sums. */
const TELLING: Readonly<Record<StipendKind, number>> = {
  "above-legal-minimum": 5,
  "legal-minimum": 4,
  unpaid: 3,
  amount: 2,
  paid: 1,
  negotiable: 0,
};

export const stipendFinder: Finder = {
  names: ["stipend"],
  find: (posting) => ({ stipend: findStipends(posting) }),
};

function findStipends(posting: Posting): StipendCandidate[] {
  const sums = keepFirstReadings(findSums(posting));
  const kinds = settle(posting, findKinds(posting));
  const trustedSums = sums.filter(isTrusted);
  const beside = kinds.filter((kind) => !isQualified(posting, kind, trustedSums));
  const told = [...trustedSums, ...beside.filter((kind) => kind.rule !== "stipend.paid")];
  const plain = beside.filter((kind) => kind.rule !== "stipend.paid" || told.length === 0);
  return [...sums, ...plain.map((kind) => withConflict(kind, trustedSums))];
}

/** Every sum of money, with what speaks for its being pay. */
function findSums(posting: Posting): StipendCandidate[] {
  let windows: Window[] | null = null;
  const windowsOf = () => {
    windows ??= windowsAround(posting, SUM, 72, 90, windowsOfLabels(posting, "stipend"));
    return windows;
  };
  return amountRules.flatMap((rule) => {
    const weigh: Surroundings = (start, end, match) =>
      weighSum(posting, start, end, rule.value(match, posting));
    return runRules([rule], posting, weigh, windowsOf).map((candidate) => mark(candidate));
  });
}

/** Every wording that tells of pay without a sum. */
export function findKinds(posting: Posting): StipendCandidate[] {
  let windows: Window[] | null = null;
  const windowsOf = () => {
    windows ??= windowsAround(posting, WORD, 90, 150, windowsOfLabels(posting, "stipend"));
    return windows;
  };
  const ofStatement = (start: number, end: number) => weighStatement(posting, start, end);
  const ofSetting = (start: number, end: number) => weighSetting(posting, start, end);
  const statements = runRules(statementRules, posting, ofStatement, windowsOf);
  const settings = runRules(settingRules, posting, ofSetting, windowsOf);
  return [...statements, ...settings];
}

function mark(candidate: StipendCandidate): StipendCandidate {
  if (candidate.rule !== "stipend.amount-lost-signs") return candidate;
  return { ...candidate, evidence: [...candidate.evidence, "repaired"] };
}

function keepFirstReadings(candidates: readonly StipendCandidate[]): StipendCandidate[] {
  return keepApart([...candidates].sort((a, b) => b.prior - a.prior));
}

/** One kind a clause: "stage indemnisé au minimum légal" is the legal minimum alone. */
function settle(posting: Posting, kinds: readonly StipendCandidate[]): StipendCandidate[] {
  const telling = ({ value, rule }: StipendCandidate) =>
    TELLING[value.kind] - (rule === "stipend.paid" ? 1.5 : 0);
  const ranked = [...kinds].sort((a, b) => telling(b) - telling(a) || a.start - b.start);
  const clauseOf = ({ start, end }: StipendCandidate) => clauseAround(posting, start, end);
  return keepApart(ranked, clauseOf).map((kind) => {
    const clause = clauseOf(kind);
    return fromPayWord(kind, clause.start, clause.before);
  });
}

/** The evidence begins with the word of pay: "Rémunération selon profil", not "selon profil". */
function fromPayWord(kind: StipendCandidate, from: number, before: string): StipendCandidate {
  const pay = lastStart(before, PAY_WORD);
  return pay < 0 ? kind : { ...kind, start: from + pay };
}

/** Where a sum is told, "selon profil" only tells where in its range one lands; beside it, so does
 * "selon grille". */
function isQualified(posting: Posting, kind: StipendCandidate, sums: readonly StipendCandidate[]) {
  if (kind.value.kind === "negotiable" || kind.rule === "stipend.fixed-and-variable") {
    return sums.length > 0;
  }
  if (kind.value.kind !== "paid") return false;
  const clause = clauseAround(posting, kind.start, kind.end);
  return sums.some((sum) => sum.start < clause.end && sum.end > clause.start);
}

function withConflict(kind: StipendCandidate, sums: readonly StipendCandidate[]): StipendCandidate {
  const weak = kind.value.kind === "paid" || kind.value.kind === "unpaid";
  if (!weak || sums.length === 0) return kind;
  return { ...kind, evidence: [...kind.evidence, "conflict"] };
}

function isTrusted({ prior, evidence }: StipendCandidate): boolean {
  if (evidence.includes("conflict")) return false;
  // A label and a period make a low sum a low pay: "Rémunération de stage : 80 € par mois".
  if (evidence.includes("unusual")) return prior > 0.6 && evidence.includes("label");
  return prior > 0.6 || evidence.includes("label") || evidence.includes("cue-near");
}
