import type { StipendPeriod, StipendValue } from "../../model/offer.js";
import { lastAtOrBefore } from "../../text/lines.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import { type Clause, clauseAround } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { isOfFollowUp } from "../follow-up.js";
import { listHeading } from "../list-heading.js";
import { isOfOfferedCourse } from "../offered-course.js";
import { lastStart, wordsBefore } from "./head.js";
import { OTHER_MONEY, OTHER_MONEY_AFTER, PAY, UNITS_A_EURO } from "./lexicon.js";

const PAY_WORD = phrase(`(?<![a-z])${PAY}`, "g");
const OTHER_WORD = phrase(`(?<![a-z])${OTHER_MONEY}`, "g");
const OTHER_AFTER = phrase(OTHER_MONEY_AFTER, "");
const PAY_AFTER = phrase(`^.{0,24}?(?<![a-z])${PAY}`, "");
/** "la politique de rémunération": pay that the work is about. */
const PAY_AS_WORK = phrase(
  "(?:politiques?|gestion|etablir|etablissement|suivi|dispositifs?|systemes?|calcul|controle|demandes?|dossiers?|variables?|bulletins?|service|logiciel|etudes?|donnees|saisie|elements|traitement|charges?) (?:de |des |les |la |l'|du |d'|aux? )*$",
  "",
);
/** "L'association verse …": words that go on to the sum, and none of a contract or of being paid. */
const IN_PROSE = phrase(
  "^(?!.*(?:stage|cdd|cdi|contrat|vacation|poste|mission|interim|alternance|these|doctor|apprenti|temps plein|(?:vous|tu|l[ea] stagiaire) (?:perce|rece|touche|gagne)))(?:.*[.,:;(]|) ?[a-z']{2,}(?: [a-z']+){1,12} ?$",
  "",
);
/** "Astreintes payées 90 €": what comes on top, before the word of paying it. */
const PAID_EXTRA = phrase(
  "(?<![a-z])(?:astreintes?|gardes|permanences|nuits?|dimanches?|jours? feries?|heures? sup[a-z]*|deplacements?|trajets?|kilometres|primes?)(?: (?:sont|est|de nuit|de week-end|du dimanche)){0,2} $|(?<![a-z])(?:astreintes?|gardes|permanences) ?: ?[^.;:]{0,24},? $",
  "",
);
/** "L'ancien stagiaire était payé 650 €": what somebody else was paid. */
const PAID_ONCE = phrase(
  "(?<![a-z])(?:etaient|etait|etais|fut|furent|(?:a|ont|avait|avaient) ete) (?:alors )?(?:paye|remunere|gratifie|indemnise)[a-z]{0,3}(?![a-z])",
  "",
);
/** What an "indemnité" told after it pays for, where no internship is named. */
const ALLOWANCE_OF = phrase(
  "(?<![a-z])(?:teletravail|transports?|deplacements?|repas|hebergement|logement|kilometriques?|trajets?|velo|licenciement)(?![a-z])",
  "",
);
/** Right before a sum that a word of pay farther off is about. */
const LINKED = phrase(
  "(?:compris\\w{0,2}|situ\\w{1,4}|eleve\\w{0,2}|vari\\w{1,4}|ordre|allant|va|fixe\\w{0,2}) (?:entre |a |de |d'environ |environ ){0,2}$",
  "",
);
/** "12,67 € + panier": what comes on top tells that the sum before it is the pay. */
const ADDED_TO = phrase(
  "^ ?(?:bruts?|nets?)? ?\\+ ?(?:les |une? |des )?(?:paniers?|primes?|ifm|iccp|icp|indemnites?|ticket|tr(?![a-z])|mutuelle|pourboires?|\\d{1,2} ?%)",
  "",
);
const IN_PARTS = phrase("(?:€|euros?)(?: [a-z /]{1,14})? ?\\((?:soit )?$", "");
const ADDED = phrase("^[^()€]{0,24}\\+ ?\\d", "");
const NEAR = 60;
const FEWEST_CELLS = 4;
const LONGEST_HEADING = 120;
/** What a range that nothing names may lie between to be pay. */
const [LEAST_ALONE, MOST_ALONE] = [350, 150_000];

/** What one month, year, … of work may bring, in units of a currency like the euro. */
const USUAL: Readonly<Record<StipendPeriod, readonly [number, number]>> = {
  hour: [2.5, 150],
  day: [25, 2000],
  week: [40, 4000],
  month: [150, 15_000],
  year: [5000, 250_000],
  total: [100, 100_000],
};
const USUAL_UNSAID: readonly [number, number] = [100, 200_000];
const HOURLY: readonly [number, number] = [2.5, 60];

/** What the words around a sum say of it; null where it is no pay. */
export function weighSum(
  posting: Posting,
  start: number,
  end: number,
  value: StipendValue | null,
): EvidenceName[] | null {
  const clause = clauseAround(posting, start, end);
  if (OTHER_AFTER.test(clause.after) || PAID_ONCE.test(clause.before)) return null;
  const kind = labelAt(posting, start)?.kind;
  // A cell of the column of pay is pay, whatever stands in the cells before it.
  const isOfColumn = kind === "stipend" && isWholeCell(posting, start);
  const words = isOfColumn ? "" : wordsBefore(posting, start).replace(/\([^()]{0,60}\)/g, "");
  // "619,83 € (504,98 € de l'État + 114,85 €": what a sum is made of.
  if (IN_PARTS.test(clause.before) && ADDED.test(clause.after)) return null;
  // "504,98 € + 114,85 €", "11 € (dont 7 €": a part of the sum before it.
  if (/^ ?(?:brut|net)?(?: (?:de |d')[a-z' ]{2,16})? ?\+ ?$|(?:^|[ (])dont $/.test(words))
    return null;
  const pay = lastStart(words, PAY_WORD);
  const other = lastStart(words, OTHER_WORD);
  if (pay >= 0 && isAllowance(words.slice(0, pay), words.slice(pay))) return null;
  if (pay >= 0 && PAID_EXTRA.test(words.slice(0, pay))) return null;
  const evidence: EvidenceName[] = [];
  if (other > pay) {
    const [afterOther, sameItem] = [words.slice(other), !words.slice(other).includes(",")];
    const headed = kind === "stipend" && /[:)]/.test(afterOther);
    if (!headed && sameItem) return null;
    if (!headed) evidence.push("conflict");
  }
  if (kind === "benefits" && pay < 0) return null;
  if (isOfOfferedCourse(posting, start) || isOfFollowUp(posting, start)) return null;
  const isListed = other < 0 && isInPayList(posting, start);
  if (kind === "stipend" || isListed) evidence.push("label");
  const isNear = words.length - pay <= NEAR || LINKED.test(words);
  if (pay >= 0 && pay >= other) evidence.push(isNear ? "cue-near" : "cue-far");
  else if (PAY_AFTER.test(clause.after) || opensWithExtras(clause)) evidence.push("cue-near");
  if (isWholeCell(posting, start) || isRangeAlone(posting, start, end, value)) {
    evidence.push("cue-near");
  }
  const claimed = kind === "stipend" || isListed || evidence.includes("cue-near");
  if (value && isUnusual(value, claimed)) evidence.push("unusual");
  if (!claimed && value?.tax !== "gross" && IN_PROSE.test(words)) evidence.push("no-cue");
  const isItem = !/[a-z]{3}/.test(clause.before);
  evidence.push(...sectionEvidence(posting, start, claimed || isItem));
  return evidence;
}

/** What the words around a wording without a sum say of it; null where it is not about pay. */
export function weighSetting(posting: Posting, start: number, end: number): EvidenceName[] | null {
  if (isOfOfferedCourse(posting, start) || isOfFollowUp(posting, start)) return null;
  const { before, after } = clauseAround(posting, start, end);
  const labelled = labelAt(posting, start)?.kind === "stipend";
  const pay = lastStart(before, PAY_WORD);
  if (lastStart(before, OTHER_WORD) > pay && !before.slice(pay).includes(",")) return null;
  const own = lastStart(posting.text.slice(start, end), PAY_WORD) >= 0;
  const cell = isWholeCell(posting, start);
  if (!labelled && !own && !cell && pay < 0 && !PAY_AFTER.test(after)) return null;
  if (pay >= 0 && PAY_AS_WORK.test(before.slice(0, pay))) return null;
  const evidence = sectionEvidence(posting, start, labelled);
  if (labelled) evidence.push("label");
  if (pay >= 0) evidence.push(before.length - pay > NEAR ? "cue-far" : "cue-near");
  return evidence;
}

/** The same for a wording that names its own pay. */
export function weighStatement(
  posting: Posting,
  start: number,
  end: number,
): EvidenceName[] | null {
  if (isOfOfferedCourse(posting, start) || isOfFollowUp(posting, start)) return null;
  const { before } = clauseAround(posting, start, end);
  if (PAY_AS_WORK.test(before)) return null;
  if (isAllowance(before, posting.text.slice(start, end).replace("avec une ", ""))) return null;
  const evidence = sectionEvidence(posting, start, false);
  if (labelAt(posting, start)?.kind === "stipend") evidence.push("label");
  return evidence;
}

const opensWithExtras = ({ before, after }: Clause): boolean =>
  !/[a-z0-9]/.test(before) && ADDED_TO.test(after);

/** "Télétravail avec une indemnité de 30 €": an allowance, named after what it is for. */
function isAllowance(before: string, payWords: string): boolean {
  return (
    payWords.startsWith("indemnit") && !/stag/.test(before + payWords) && ALLOWANCE_OF.test(before)
  );
}

/** A cell of a row that was copied out of a table, from its beginning. */
function isWholeCell({ text, lines }: Posting, start: number): boolean {
  const line = lines[lastAtOrBefore(lines, start)];
  if (!line || (text[start - 1] !== "\t" && line.start !== start)) return false;
  return text.slice(line.start, line.end).split("\t").length >= FEWEST_CELLS;
}

/** "Rémunération : trois paliers :" governs each item of the list below it. */
function isInPayList(posting: Posting, start: number): boolean {
  const heading = listHeading(posting, start);
  if (!heading || heading.end - heading.start > LONGEST_HEADING) return false;
  if (labelAt(posting, heading.end - 1)?.kind === "stipend") return true;
  const words = posting.text.slice(heading.content, heading.end);
  if (posting.labels.some(({ kind, start }) => kind === "stipend" && start === heading.content)) {
    return true;
  }
  return words.endsWith(":") && lastStart(words, PAY_WORD) >= 0;
}

/** "742,00 - 1 790,00 EUR" as a line of its own: how job boards print a salary. */
function isRangeAlone(
  { text, lines }: Posting,
  start: number,
  end: number,
  value: StipendValue | null,
): boolean {
  const line = lines[lastAtOrBefore(lines, start)];
  if (!line || line.content !== start || text.slice(end, line.end).trim() !== "") return false;
  const [min, max] = [value?.min ?? 0, value?.max ?? 0];
  return min >= LEAST_ALONE && min < max && max <= MOST_ALONE;
}

/** Sites drop headings, so a part says little against what speaks for itself. */
function sectionEvidence(posting: Posting, start: number, claimed: boolean): EvidenceName[] {
  const section = sectionAt(posting.sections, start);
  if (section === "conditions") return ["section-fits"];
  if (claimed) return [];
  return section === "organisation" || section === "work" ? ["section-misfits"] : [];
}

/** Where a currency is worth far less than a euro, pay is lower as well. */
const LESS_PAID = 0.2;

function isUnusual({ min, max, period, currency }: StipendValue, claimed: boolean): boolean {
  const units = UNITS_A_EURO[currency ?? ""];
  const sums = [min, max].filter((side) => side !== null).map((sum) => sum / (units ?? 1));
  const share = units === undefined ? 1 : LESS_PAID;
  const within = ([least, most]: readonly [number, number]) =>
    sums.every((sum) => sum >= least * share && sum <= most);
  if (period !== null) return !within(USUAL[period]);
  return !within(USUAL_UNSAID) && !(claimed && within(HOURLY));
}
