import type { DurationValue } from "../../model/offer.js";
import type { Label } from "../../text/labels.js";
import type { LabelKind } from "../../text/labels.lexicon.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import { type Clause, clauseAround, isOneClause } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { isOfFollowUp } from "../follow-up.js";
import { isOfOfferedCourse } from "../offered-course.js";
import * as lexicon from "./lexicon.js";

const NEVER_AFTER = phrase(`(?<![a-z])${lexicon.NEVER_AFTER}`, "");
const NEVER_OF = phrase(`(?<![a-z])${lexicon.NEVER_OF}`, "");
const NEVER_BEFORE = phrase(lexicon.NEVER_BEFORE, "");
const OF_PROJECT_AFTER = phrase(lexicon.OF_PROJECT_AFTER, "");
const RATE = phrase(lexicon.RATE, "");
const PART_OF = phrase(lexicon.PART_OF, "");
const CANDIDATE = phrase(lexicon.CANDIDATE, "");
const DURATION_OF_ELSE = phrase(`(?<![a-z])${lexicon.DURATION_OF_ELSE}`, "");
const WELCOME = phrase(lexicon.WELCOME, "");
const CONDITION = phrase(lexicon.CONDITION, "");
const FOLLOWED = phrase(lexicon.FOLLOWED, "");
const FOLLOW_UP = phrase(lexicon.FOLLOW_UP, "");
const FUNDED = phrase(lexicon.FUNDED, "");
const OF_THE_LED = phrase(`${lexicon.OF_THE_LED}|${lexicon.OF_SOMEONE_LED}`, "");
const BRACKETED_ELSE = phrase(lexicon.BRACKETED_ELSE, "");
const PAID_OVER = phrase(lexicon.PAID_OVER, "");
const PAID_IF = phrase(lexicon.PAID_IF, "");
const OWN_AFTER = phrase(lexicon.OWN_AFTER, "");
const KNOWN = phrase(lexicon.KNOWN, "");
const OTHER_THING = phrase(lexicon.OTHER_THING, "");
const OTHER_SUBJECT = phrase(lexicon.OTHER_SUBJECT, "");
const CLAIMED = phrase(
  `(?<![a-z])(?:${lexicon.CONTRACT}|${lexicon.JOB}|durees?|periode)(?![a-z])[^.;]{0,34}$`,
  "",
);
const CONTRACT = phrase(`(?<![a-z])(?:${lexicon.CONTRACT}|${lexicon.JOB})(?![a-z])`, "");
const RHYTHM = phrase("rythme| / |/ ?\\d", "");
/** "Congés : 25 jours la première année de contrat": days off, whatever is named after them. */
const LEAVE = phrase("^[^a-z0-9]{0,4}(?:jours de )?(?:conges?|rtt|cp)(?![a-z])", "");
/** "Les stages de plus de deux mois …": a rule on stages in general. */
const OF_ALL = phrase(
  "(?<![a-z])(?:les|des|aux|tout|tous les) (?:stages?|contrats?) (?:d'une duree )?$",
  "",
);
const OF_ANY = phrase(lexicon.OF_ANY, "");
const LIMITED = phrase("^(?:d'|de )?(?:plus|moins|superieur|inferieur)", "");
const AT_LEAST = phrase("^(?:\\+|plus|a partir|au moins|superieur|minimum)", "");
const AT_MOST = phrase("^(?:jusqu|max|au plus)", "");
/** "1 an, renouvelable jusqu'à 4 ans": the first term counts. */
const RENEWABLE = phrase("(?<![a-z])(?:renouvel|reconduct|prolong)[a-z]{2,8} $", "");
const SEEKS = phrase("(?<![a-z])(?:recrut|recherch|cherch|embauch|accueill)", "");
/** "Développeur : 2 ans (requis)", as application forms ask for experience. */
const ASKED_YEARS = phrase("^ ?\\(?(?:requis|exige|souhaite|optionnel|minimum requis)", "");
const HEDGED = phrase("environ|~|idealement|about", "");

/** "(durée du contrat de 1 à 3 ans", whatever is told before the bracket. */
const OWN_DURATION = phrase(
  "durees? (?:du |de la |de l'|de |d')(?:contrat|stage|mission|alternance|cdd|these) ?:? ?(?:est de |de |d'|est d'|entre )?$",
  "",
);

const OTHER_LABELS: ReadonlySet<Label["kind"]> = new Set<LabelKind>([
  "experience",
  "degree",
  "hours",
  "stipend",
  "benefits",
  "remote",
  "deadline",
  "publication",
  "update",
  "interview",
  "reference",
  "phone",
  "email",
  "licence",
]);
/** Labels that tell the terms of the work wherever they stand. */
const TERMS: ReadonlySet<Label["kind"]> = new Set<LabelKind>(["start", "period", "contract"]);
/** Longest and shortest terms that offers usually have, in their own unit. */
const USUAL = { day: [3, 200], week: [1, 60], month: [1, 48], year: [1, 4] } as const;
const LONGEST_YEARS = 8;

/** What the words around a length say of it; null where it cannot be the offer's. */
export function weighSurroundings(
  posting: Posting,
  start: number,
  end: number,
  lead: number,
  value: DurationValue | null,
): EvidenceName[] | null {
  if (lead < start && !isOneClause(posting, lead, start)) return null;
  if (isOfOfferedCourse(posting, start) || isOfFollowUp(posting, start)) return null;
  const clause = clauseAround(posting, start, end);
  const label = labelAt(posting, start);
  const isLabelled = label?.kind === "duration";
  if (isBracketed(posting, start)) return null;
  const claimed = isLabelled || CLAIMED.test(clause.before);
  if (isElsewhere(clause, claimed) || isTooLong(value)) return null;
  if (!isLabelled && value?.unit === "year" && ASKED_YEARS.test(clause.after)) return null;
  const text = posting.text.slice(start, end);
  if (OF_ALL.test(clause.before) && LIMITED.test(text)) return null;
  if (PAID_IF.test(clause.before) && AT_LEAST.test(text)) return null;
  if (isYearOfPay(value) && PAID_OVER.test(clause.before)) return null;
  if (AT_MOST.test(text) && RENEWABLE.test(clause.before)) return null;
  if (label && OTHER_LABELS.has(label.kind) && !CLAIMED.test(clause.before)) return null;
  const isOfTerms = label !== null && TERMS.has(label.kind);
  const evidence = sectionEvidence(posting, start, claimed || isOfTerms);
  if (isLabelled) evidence.push("label");
  if (!claimed && CONTRACT.test(clause.before + clause.after)) evidence.push("cue-far");
  if (tellsOfElse(clause, claimed)) evidence.push("told-of-else");
  if (isUnusual(value) || (!claimed && isLooseTalk(text))) {
    evidence.push("unusual");
  }
  if (HEDGED.test(text)) evidence.push("hedged");
  return evidence;
}

/** "une semaine", "5 jours": said of much else unless a contract or a label claims it. */
const LOOSE = phrase(
  "^(?:environ )?(?:une? |(?:one|a) )(?!.*demi)|(?<!\\d)[1-6] ?(?:jours?|days?)|^(?:environ )?[a-z]+ (?:jours?|days?)",
  "",
);
const isLooseTalk = (text: string): boolean => LOOSE.test(text);

function isElsewhere({ before, after }: Clause, claimed: boolean): boolean {
  const known = KNOWN.test(before) && OWN_AFTER.test(after);
  if (!known && (NEVER_AFTER.test(before) || NEVER_OF.test(before))) return true;
  if (NEVER_BEFORE.test(after) || RATE.test(after) || OF_PROJECT_AFTER.test(after)) return true;
  if (CANDIDATE.test(before) && !OWN_DURATION.test(before)) return true;
  if (DURATION_OF_ELSE.test(before)) return true;
  if (OF_THE_LED.test(before) || OF_ANY.test(before)) return true;
  if (FUNDED.test(before) && !CONTRACT.test(before) && !SEEKS.test(before)) return true;
  return PART_OF.test(after) && (!claimed || RHYTHM.test(before + after));
}

function tellsOfElse({ before, after }: Clause, claimed: boolean): boolean {
  if (WELCOME.test(after)) return true;
  if (
    CONDITION.test(before) ||
    LEAVE.test(before) ||
    FOLLOWED.test(after) ||
    FOLLOW_UP.test(before)
  )
    return true;
  if (!CONTRACT.test(before) && OTHER_THING.test(before) && !OWN_AFTER.test(after)) return true;
  return !claimed && OTHER_SUBJECT.test(before);
}

const BRACKET_REACH = 100;

/** "le marché de la métropole (durée : 24 mois", "des déplacements (d'une durée de 3 jours". */
function isBracketed({ text }: Posting, start: number): boolean {
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  const sentence = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1);
  return BRACKETED_ELSE.test(sentence) && !CONTRACT.test(sentence);
}

function sectionEvidence(posting: Posting, start: number, claimed: boolean): EvidenceName[] {
  const section = sectionAt(posting.sections, start);
  if (section === "conditions") return ["section-fits"];
  if (claimed) return [];
  return section === "profile" || section === "organisation" ? ["section-misfits"] : [];
}

const isYearOfPay = (value: DurationValue | null): boolean =>
  value?.unit === "month" && (value.min ?? 0) >= 12 && (value.max ?? 99) <= 16;

function isTooLong(value: DurationValue | null): boolean {
  return value?.unit === "year" && Math.max(value.min ?? 0, value.max ?? 0) > LONGEST_YEARS;
}

function isUnusual(value: DurationValue | null): boolean {
  if (!value) return false;
  const [least, most] = USUAL[value.unit];
  return (value.min ?? least) < least || (value.max ?? value.min ?? 0) > most;
}
