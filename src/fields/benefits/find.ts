import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting, rawText } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import { clauseAround } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { runRulesIn, stems, windowsAround } from "../windows.js";
import { benefitsRules } from "./rules.js";

type BenefitCandidate = Candidate<FieldValues["benefits"]>;

const DENIED = phrase(
  "(?<![a-z])(?:pas|non|sans|aucune?|ni|no) (?:de |d'|du )?(?:possibilite de |possibilite d')?$",
  "",
);
/** The work is about it: "gérer les tickets restaurant des salariés". */
const AS_WORK = phrase(
  "(?<![a-z])(?:gerer|gestion|suivi|suivre|etudes?|etudier|calcul\\w{0,3}|saisie?r?|controle\\w{0,2}|traitement|traiter|administration|declaration|dossiers?|service|politiques?|assurer|commandes?|conception|developp\\w{3,7})(?![a-z])[^.;:]{0,30}$",
  "",
);
/** What belongs to a perk after its name: its worth, share or condition. */
const DETAIL =
  /^(?: (?:de |a |d')?(?:hauteur de )?[\d.,]{1,6} ?(?:€|euros?|%)(?: ?(?:\/|par) ?jour)?)?(?: ?\([^()\n]{1,60}\))?/;

/** The words of which each rule needs one. */
const TRIGGER = stems(
  ...[
    "ticket",
    "titre-",
    "titres-",
    "titre r",
    "titres r",
    "cheque",
    "carte r",
    "carte s",
    "carte d",
  ],
  ...[
    "carte c",
    "cartes c",
    "carte-",
    "cartes-",
    "swile",
    "meal",
    "lunch",
    "voucher",
    "panier",
    "repas",
  ],
  ...[
    "restaur",
    "nourri",
    "cantine",
    "self",
    "staff",
    "prime",
    "indemnite",
    "prise en",
    "rembours",
  ],
  ...["participation", "contribution", "moitie", "transport", "du pass", "navigo", "abonnement"],
  ...["public tr", "travel al", "frais", "forfait", "mobilite", "kilometr", "vehicule", "voiture"],
  ...[
    "velo",
    "company",
    "logement",
    "heberg",
    "chambre",
    "studio",
    "gite",
    "accommodation",
    "housing",
  ],
  ...[
    "action log",
    "etre log",
    "loge",
    "mutuelle",
    "prevoyance",
    "complementaire",
    "health",
    "medical",
  ],
  ...[
    "private h",
    "rtt",
    "conge",
    "cp",
    "jnt",
    "leave",
    "holiday",
    "vacation",
    "repos sup",
    "mois",
  ],
  ...["13", "14", "treizieme", "quatorzieme", "bonus", "annual", "ifse", "rifseep", "regime ind"],
  ...["interess", "epargne", "plan d", "pee", "pereco", "bspce", "stock", "actionnariat", "profit"],
  ...["fourni", "mis", "offert", "provided", "prete", "equipement", "laptop", "formation"],
  ...["training", "budget f", "acces a", "comite", "cse", "cnas", "oeuvres", "amicale", "bons d"],
  ...["gift", "horaire", "temps de", "flexib", "semaine de", "salle de", "concierg", "creche"],
  ...["place en", "berceau", "remise", "reduction", "tarif", "parking", "afterwork", "team"],
  ...["gym", "seance"],
);
const windowsOf = ({ text }: Posting) => windowsAround(text, TRIGGER, 44, 90);

export const benefitsFinder: Finder = {
  names: ["benefits"],
  find: (posting) => ({ benefits: findBenefits(posting) }),
};

function findBenefits(posting: Posting): BenefitCandidate[] {
  const all = runRulesIn(benefitsRules, posting, windowsOf(posting), (start, end) =>
    surroundings(posting, start, end),
  );
  const kept = new Map<string, BenefitCandidate>();
  for (const candidate of all) {
    const twin = kept.get(candidate.rule);
    if (!twin || candidate.evidence.length > twin.evidence.length)
      kept.set(candidate.rule, candidate);
  }
  const apart: BenefitCandidate[] = [];
  for (const candidate of [...kept.values()].sort((a, b) => b.prior - a.prior)) {
    const taken = apart.some((other) => other.start < candidate.end && candidate.start < other.end);
    if (!taken) apart.push(withDetail(posting, candidate));
  }
  return apart;
}

function withDetail(posting: Posting, candidate: BenefitCandidate): BenefitCandidate {
  const detail = DETAIL.exec(posting.text.slice(candidate.end, candidate.end + 90))?.[0] ?? "";
  const end = candidate.end + detail.length;
  const text = rawText(posting.folded, candidate.start, end).replace(/\s+/g, " ").trim();
  return { ...candidate, end, value: { ...candidate.value, text } };
}

function surroundings(posting: Posting, start: number, end: number): EvidenceName[] | null {
  const { before } = clauseAround(posting, start, end);
  if (DENIED.test(before) || AS_WORK.test(before)) return null;
  const evidence: EvidenceName[] = [];
  if (labelAt(posting, start)?.kind === "benefits") evidence.push("label");
  const section = sectionAt(posting.sections, start);
  if (section === "conditions") evidence.push("section-fits");
  if (section === "work" && /[a-z]{3}/.test(before)) evidence.push("section-misfits");
  return evidence;
}
