import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { EvidenceName } from "../evidence.js";
import { isOfOfferedCourse } from "../offered-course.js";
import { HOLDER, HOLDER_AFTER, STAGE_OF } from "./lexicon.js";
import { opensItem, opensSentence, sentenceBefore } from "./place.js";
import {
  CANDIDATES_OWN,
  CATALOGUE,
  HELD_BY_COLLEAGUE,
  TOLD_OF_ELSE,
  TOLD_OF_ELSE_AFTER,
  TRAINS_OTHERS,
} from "./role.lexicon.js";
import type { DegreeStatement } from "./statement.js";

const SMALL =
  "(?: ?(?:une?|le|la|les|l'|de|d'|du|en|niveau|titre|diplome|formation|cursus|rncp|professionnel)){0,5}";
const TOLD_NEAR = phrase(`(?<![a-z])(?:${TOLD_OF_ELSE.near.join("|")})${SMALL} ?$`, "");
const TOLD_FAR = phrase(`(?<![a-z])(?:${TOLD_OF_ELSE.far.join("|")})[^.;:!?,]{0,70}$`, "");
const TOLD_TEAM = phrase(`(?<![a-z])(?:${TOLD_OF_ELSE.team.join("|")})[^.;!?]{0,90}$`, "");
const TOLD_AFTER = phrase(`^[^.;!?\\n\\t]{0,40}?(?<![a-z])(?:${TOLD_OF_ELSE_AFTER.join("|")})`, "");
/** "Bac+3 : 600 €": what that degree is paid. */
const PAID_AFTER = phrase("^ ?[:=-] ?(?:environ )?\\d[\\d .,]{0,8}(?:€|k€|euros?(?![a-z]))", "");
const OWN = phrase(`(?<![a-z])(?:${CANDIDATES_OWN.join("|")})${SMALL} ?$`, "");
const IN_CATALOGUE = phrase(`(?<![a-z])${CATALOGUE}[^.;!?]{0,280}$`, "");
const LONGEST_CATALOGUE = 320;
const TRAINS = phrase(`(?<![a-z])${TRAINS_OTHERS}[^.;:!?]{0,70}$`, "");
const BY_COLLEAGUE = phrase(HELD_BY_COLLEAGUE, "");
/** "Paul Arnoux, docteur en géographie". */
const NAMED_PERSON = /(?:, |\()$/;
/** "… perspectives d'évolution⏎Diplômé d'une école": one person, and no longer the sentence before. */
const OWN_BEGINS = /^diplome(?:[.·(/-]?e\)?)? d'une? /;
const OWN_FAR = phrase(
  "(?<![a-z])(?:vous etes|tu es|vous (?:preparez|suivez)|titulaires? d|(?<!des )diplome[e.·()/s-]{0,6} d|issu[e.·()/s-]{0,6} d|etudiant[.·()a-z]{0,6} en)",
  "",
);
const CUE_NEAR = phrase(
  `(?:(?<![a-z])(?:${HOLDER}|${STAGE_OF})|diplome[e.·()/s-]{0,6} d[eu'])[^.;!?\\n]{0,30}$`,
  "",
);
/** "en M2", "admis en licence"; a part's name with a full stop: "Profil. Ingénieur·e …". */
const CUE_RIGHT_BEFORE = phrase(
  "(?<![a-z])(?:en|admis[e.()·]{0,4} en|(?:profils?|formations?|niveau|diplomes?|qui)(?: requis| recherche)?[.?]) (?:une? )?$",
  "",
);
const BEGINS_WITH_CUE =
  /^(?:diplom|eleve|etudiant|formation|cursus|titre|niveau|cycle|students?)(?![a-z]{9})/;
const CUE_AFTER = phrase(`^[)\\]]?,? ?(?:[^.;!?\\n]{0,30} )?\\(?${HOLDER_AFTER}`, "");
/** Labels behind which a degree sets pay or names a person. */
const FOREIGN_LABELS: ReadonlySet<string> = new Set([
  "stipend",
  "positions",
  "benefits",
  "hours",
  "contact",
  "email",
  "phone",
  "website",
  "reference",
  "remote",
  "licence",
  "deadline",
  "publication",
]);

/** What speaks for or against a statement being the degree that the offer asks for. */
export function evidenceOfRole(posting: Posting, statement: DegreeStatement): EvidenceName[] {
  const { start, end } = statement.passage;
  const evidence: EvidenceName[] = [];
  const label = labelAt(posting, start)?.kind;
  const section = sectionAt(posting.sections, start);
  const inTitle = start < (posting.lines[0]?.end ?? 0);
  if (label === "degree" || isCutLabel(posting, start)) evidence.push("label");
  else if (label && FOREIGN_LABELS.has(label)) evidence.push("other-label");
  if (statement.value.kind === "none") {
    return section === "profile" ? [...evidence, "section-fits"] : evidence;
  }
  // Higher education of no level stays a guess, wherever it stands.
  if (statement.value.kind === "vague") return [];
  if (
    isAnothers(posting, start, end) ||
    (section !== "profile" && isTraining(posting, start, end))
  ) {
    return [...evidence, "told-of-else"];
  }
  const isTitled = inTitle && !statement.value.isSchool;
  if (isTitled) evidence.push("in-title");
  if (section === "profile") evidence.push("section-fits");
  const isCued = isNearCue(posting, start, end);
  const isPlaced =
    label === "degree" ||
    section === "profile" ||
    isTitled ||
    opensItem(posting, start) ||
    opensSentence(posting, start);
  if (isCued) evidence.push("cue-near");
  else if (!isPlaced) evidence.push("no-cue");
  if (!isCued && !isPlaced && (section === "work" || section === "organisation")) {
    evidence.push("section-misfits");
  }
  return evidence;
}

/** "Niveau d'études min. requis :": a label that its full stop cuts in two. */
const CUT_LABEL = phrase(
  "(?<![a-z])(?:niveaux?|diplomes?|formations?)(?: d'etudes?| de diplome| de formation)? (?:min|max|mini|maxi)\\. ?(?:requise?|exigee?|demandee?|souhaitee?)?: ?$",
  "",
);

function isCutLabel({ text }: Posting, start: number): boolean {
  return CUT_LABEL.test(text.slice(Math.max(0, start - 50), start));
}

/** Whether a training body's own courses are named at an offset. */
export function isInCatalogue(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_CATALOGUE), offset);
  return IN_CATALOGUE.test(before.slice(before.lastIndexOf("\n\n") + 1));
}

function isAnothers(posting: Posting, start: number, end: number): boolean {
  const { text } = posting;
  const before = sentenceBefore(text, start);
  const after = text.slice(end, end + 70);
  if (TOLD_AFTER.test(after) || PAID_AFTER.test(after) || TRAINS.test(before)) return true;
  if (isInCatalogue(text, start) || isOfOfferedCourse(posting, start)) return true;
  if (NAMED_PERSON.test(before) && text.startsWith("docteur", start)) return true;
  if (BY_COLLEAGUE.test(before)) return true;
  if (OWN.test(before) || OWN_BEGINS.test(text.slice(start, start + 20))) return false;
  if (TOLD_NEAR.test(before)) return true;
  const far = TOLD_FAR.exec(before) ?? TOLD_TEAM.exec(before);
  return far !== null && !OWN_FAR.test(before.slice(far.index));
}

const LONGEST_TITLE = 300;

/** A course sold with an apprenticeship: "Alternance vente⏎Formation niveau Bac+3". */
function isTraining({ text, lines }: Posting, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 26), start);
  if (!/(?:^|\n|[-|•] )formation (?:de )?niveau $/.test(before)) return false;
  if (CUE_AFTER.test(text.slice(end, end + 60))) return false;
  const title = text.slice(0, Math.min(lines[0]?.end ?? 0, LONGEST_TITLE));
  return /alternan|apprenti/.test(title);
}

function isNearCue({ text }: Posting, start: number, end: number): boolean {
  if (BEGINS_WITH_CUE.test(text.slice(start, start + 24))) return true;
  if (CUE_RIGHT_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return true;
  return CUE_NEAR.test(sentenceBefore(text, start)) || CUE_AFTER.test(text.slice(end, end + 60));
}
