import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import { clauseAround } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { keepApart } from "../overlap.js";
import { runRules, type Surroundings } from "../rule.js";
import { stems, windowsAround } from "../windows.js";
import { written } from "../written.js";
import { ARTICLES, TRIGGERS } from "./lexicon.js";
import { isInPerkList } from "./perk-list.js";
import { benefitsRules } from "./rules.js";
import { keepFullest } from "./same.js";

type BenefitCandidate = Candidate<FieldValues["benefits"]>;

const DENIED = phrase(
  "(?<![a-z])(?:pas|non|sans|aucune?|ni|no) (?:de |d'|du )?(?:possibilite de |possibilite d')?$",
  "",
);
/** The work is about it: "gérer les tickets restaurant des salariés". */
const AS_WORK = phrase(
  "(?<![a-z])(?:gere[rz]|gestion|suivi|suivre|etudes?|etudier|calcul\\w{0,3}|saisie?r?|controle\\w{0,2}|traitement|traiter|administration|declaration|dossiers?|service|politiques?|assurer|commandes?|conception|developp\\w{3,7})(?![a-z])[^.;:]{0,30}$|(?<![a-z])(?:conce[vp]\\w{2,5}|construi\\w{1,4}|elabor\\w{1,5}|anim(?:er|ez|ation)|deploy\\w{1,4}|pilot(?:er|ez|age)|organis(?:er|ez|ation)|vers(?:er|ement)|verifi\\w{2,6}|attribu\\w{2,5}|vend(?:re|ez|eu\\w{1,4})|ventes?|cre(?:er|ez|ation))(?![a-z])[^.;:,(]{0,30}$",
  "",
);
/** "Rejoignez une mutuelle moderne": the employer is one. */
const AS_EMPLOYER = phrase(
  "(?<![a-z])(?:sommes|rejoign\\w{1,3}|rejoindre|integr\\w{1,4}|au sein d\\w{0,3}|chez|pour|groupe|clients?|secteur|leader|assureurs?|assurances?|banques?)[^.;:,(\\n]{0,24}$",
  "",
);
const EMPLOYS = phrase(
  "^[^.;,\\n]{0,40}(?<![a-z])(?:recrute|recherche|accompagne|protege)(?![a-z])",
  "",
);
/** What belongs to a perk after its name: its worth, share or condition. */
const DETAIL =
  /^(?:(?: ?:)? (?:de |a |d')?(?:hauteur de )?\d[\d .,]{0,6} ?(?:€|euros?|%)(?: ?(?:\/ ?|par )(?:jour|mois|an)(?![a-z]))?)?(?: ?\((?=[^()\n]{0,60}(?:\d|pri[st]|financ|rembours|part |famil|facult|obligat))[^()\n]{1,60}\))?/;

const TRIGGER = stems(...TRIGGERS);
const windowsOf = (posting: Posting) => windowsAround(posting, TRIGGER, 44, 90);

export const benefitsFinder: Finder = {
  names: ["benefits"],
  find: (posting) => ({ benefits: findBenefits(posting) }),
};

function findBenefits(posting: Posting): BenefitCandidate[] {
  const weigh: Surroundings = (start, end, match) => surroundings(posting, start, end, match);
  const all = runRules(benefitsRules, posting, weigh, windowsOf);
  const ranked = all.sort((a, b) => b.prior - a.prior || b.end - a.end + a.start - b.start);
  const whole = keepApart(ranked).map((candidate) => asWritten(posting, candidate));
  return keepFullest(whole, posting.text);
}

/** Without the article before it, with its worth and conditions behind it. */
function asWritten(posting: Posting, candidate: BenefitCandidate): BenefitCandidate {
  const { text } = posting;
  const article = ARTICLES.exec(text.slice(candidate.start, candidate.end))?.[0] ?? "";
  const start = candidate.start + article.length;
  const detail = DETAIL.exec(text.slice(candidate.end, candidate.end + 90))?.[0] ?? "";
  const end = candidate.end + detail.length;
  return {
    ...candidate,
    start,
    end,
    value: { ...candidate.value, text: written(posting, start, end) },
  };
}

function surroundings(
  posting: Posting,
  start: number,
  end: number,
  [words]: RegExpExecArray,
): EvidenceName[] | null {
  const { before, after } = clauseAround(posting, start, end);
  if (DENIED.test(before) || AS_WORK.test(before)) return null;
  if (/mutuelle/.test(words) && (AS_EMPLOYER.test(before) || EMPLOYS.test(after))) return null;
  const evidence: EvidenceName[] = [];
  if (labelAt(posting, start)?.kind === "benefits") evidence.push("label");
  const section = sectionAt(posting.sections, start);
  if (section === "conditions" || isInPerkList(posting, start)) evidence.push("section-fits");
  else if (section === "work" && /[a-z]{3}/.test(before)) evidence.push("section-misfits");
  return evidence;
}
